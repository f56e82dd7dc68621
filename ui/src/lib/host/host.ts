import type { Failure, Happening } from "@/lib/wire";
import type { Commands } from "@/lib/wire/commands";

export type CommandName = keyof Commands;

/** A command's arguments as a parameter list: none for a command that takes nothing. */
export type Arguments<K extends CommandName> =
  Commands[K]["arguments"] extends Record<string, never> ? [] : [arguments: Commands[K]["arguments"]];

export type Result<K extends CommandName> = Commands[K]["result"];

/** What the interface needs from outside: the desktop, or a stand-in for tests. */
export interface Host {
  /** Runs a command. A rejected promise carries a `Failure`, nothing else. */
  call<K extends CommandName>(name: K, ...rest: Arguments<K>): Promise<Result<K>>;
  /** Tells of what happens unasked, until the returned function is called. */
  watch(callback: (happening: Happening) => void): () => void;
}

/** Reads whatever was thrown as a `Failure`; the unforeseen becomes a fault in plain sentences. */
export function asFailure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  console.error(thrown);
  return {
    code: "fault",
    happened: "Something went wrong that Variorum did not foresee.",
    safe: "Your library is as it was.",
    todo: "Try again; if it happens again, start Variorum anew.",
  };
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "happened" in thrown;
}
