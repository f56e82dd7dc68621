import type { Host } from "@/lib/host/host";
import { plural } from "@/lib/format/count";
import type { Happening, ImportedFile, ImportOutcome, ImportProgress, Pasted } from "@/lib/wire";
import type { Notices } from "./notices.svelte";
import type { Session } from "./session.svelte";

/** One document as the import panel lists it. */
export interface Imported extends ImportedFile {
  key: number;
}

/** How urgent an outcome is: what was refused first, then doubtful captures. */
export function urgency(outcome: ImportOutcome): 0 | 1 | 2 {
  if (outcome.is === "refused") return 0;
  return outcome.is === "added" && outcome.warnings.length > 0 ? 1 : 2;
}

/** What is brought in: the running import, what became of each file, and what hangs over the window. */
export class Imports {
  progress = $state.raw<ImportProgress | null>(null);
  /** Latest first. */
  files = $state.raw<readonly Imported[]>([]);
  /** Files held over the window. */
  hovering = $state(0);
  /** The text in the paste dialog; none when it is closed. */
  pasting = $state.raw<string | null>(null);
  #next = 1;

  readonly #host: Host;
  readonly #notices: Notices;
  readonly #session: Session;
  readonly #added: () => void;
  /** Files of the running import that could not be read. */
  #refused = 0;

  /** `added` is called when the library has more than before. */
  constructor(host: Host, notices: Notices, session: Session, added: () => void) {
    this.#host = host;
    this.#notices = notices;
    this.#session = session;
    this.#added = added;
  }

  /** Refused first, then doubtful, then the rest; each latest first. */
  readonly listed = $derived.by(() =>
    [...this.files].sort((a, b) => urgency(a.outcome) - urgency(b.outcome)),
  );

  get running(): boolean {
    return this.progress !== null && !this.progress.over;
  }

  /** Listens for what happens unasked, until the returned function is called. */
  listen(): () => void {
    return this.#host.watch((happening) => {
      this.#take(happening);
    });
  }

  async addFiles(): Promise<void> {
    if (!(await this.#session.ensure())) return;
    await this.#notices.attempt(() => this.#host.call("add_files"));
  }

  async cancel(): Promise<void> {
    await this.#notices.attempt(() => this.#host.call("cancel_import"));
  }

  openPaste(text: string): void {
    this.pasting = text;
  }

  closePaste(): void {
    this.pasting = null;
  }

  /** Adds pasted text; a refusal is answered, so that the dialog can keep the text. */
  async paste(pasted: Pasted): Promise<ImportOutcome> {
    await this.#session.ensure();
    const outcome = await this.#host.call("add_pasted", { pasted });
    if (outcome.is !== "refused") {
      this.#list({ name: pasted.title ?? "Pasted text", outcome });
      this.pasting = null;
      this.#refresh();
    }
    return outcome;
  }

  clear(): void {
    this.files = [];
    this.progress = null;
  }

  #take(happening: Happening): void {
    if (happening.is === "hover") {
      this.hovering = happening.files;
      return;
    }
    const { progress } = happening;
    this.hovering = 0;
    this.progress = progress;
    if (progress.file) this.#list(progress.file);
    else if (progress.done === 0) this.#refused = 0;
    if (progress.file?.outcome.is === "refused") this.#refused += 1;
    if (!progress.over) return;
    this.#notices.say(
      progress.cancelled
        ? `Import stopped after ${count(progress)}. What was added stays.`
        : `Import done: ${count(progress)}${this.#refused > 0 ? `, ${String(this.#refused)} refused` : ""}.`,
    );
    this.#refresh();
  }

  #refresh(): void {
    void this.#session.begin();
    this.#added();
  }

  #list(file: ImportedFile): void {
    this.files = [{ ...file, key: this.#next++ }, ...this.files];
  }
}

function count({ done, total }: ImportProgress): string {
  return done === total ? plural(total, "file") : `${done} of ${plural(total, "file")}`;
}
