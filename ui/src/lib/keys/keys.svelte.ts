import { untrack } from "svelte";
import { isBare, pressed, type Combo } from "./combo";

export const GROUPS = ["Move", "Judge", "Do", "Anywhere"] as const;

/** Something the user can do by key: it feeds the overlay, the tooltips and the key caps. */
export interface Action {
  /** Stable name for looking its key up: “next_difference”. */
  id: string;
  /** As the overlay shows it: “Next difference”. */
  name: string;
  group: (typeof GROUPS)[number];
  keys: readonly Combo[];
  run: () => void;
  /** Whether it can be done now; always, where absent. */
  enabled?: () => boolean;
  /** Whether it acts inside text fields; where absent, its keys act there unless they would type. */
  inFields?: boolean;
  /** The browser does the rest: its own answer to the key is kept (Ctrl+V). */
  native?: boolean;
}

/** The one registry of actions; each view adds its own while it is shown. */
export class Keys {
  #sets: readonly (readonly Action[])[] = $state.raw([]);
  #paused = 0;

  /** All actions that exist now, in the order they were added. */
  get actions(): readonly Action[] {
    return this.#sets.flat();
  }

  /** Adds actions until the returned function is called. */
  add(actions: readonly Action[]): () => void {
    // Untracked: an effect that adds actions must not run again because another did.
    untrack(() => (this.#sets = [...this.#sets, actions]));
    return () => {
      untrack(() => (this.#sets = this.#sets.filter((set) => set !== actions)));
    };
  }

  /** The first key of an action, for its cap. */
  of(id: string): Combo | undefined {
    return this.actions.find((action) => action.id === id)?.keys[0];
  }

  /** Lets a dialog have the keys until the returned function is called. */
  pause(): () => void {
    this.#paused += 1;
    return () => {
      this.#paused -= 1;
    };
  }

  /** Runs the action a key press means; the view's own come before the shell's. */
  press(event: KeyboardEvent): void {
    if (this.#paused > 0 || event.defaultPrevented || event.isComposing) return;
    if ((event.key === "Enter" || event.key === " ") && isControl(event.target)) return;
    const inField = isField(event.target);
    const action = this.actions.findLast(
      ({ keys, inFields, enabled }) =>
        keys.some((combo) => pressed(combo, event) && (!inField || (inFields ?? !isBare(combo)))) &&
        (enabled?.() ?? true),
    );
    if (!action) return;
    if (action.native !== true) event.preventDefault();
    action.run();
  }
}

/** Whether typing here writes text. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target.isContentEditable || target instanceof HTMLSelectElement
  );
}

/** Whether Enter and Space already mean something here. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("button, a[href], summary, input[type=checkbox]") !== null
  );
}
