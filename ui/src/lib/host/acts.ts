import type { ActRow } from "@/lib/wire";

/** What was done in an event, kept in memory with undo and redo. It changes no comparison. */
export class Acts {
  #rows: ActRow[] = [];

  get rows(): ActRow[] {
    return this.#rows.map((row) => ({ ...row }));
  }

  /** Records something done; what was undone cannot be redone from now on. */
  did(title: string): null {
    this.#rows = this.#rows.map((row) => (row.state === "undone" ? { ...row, state: "left" } : row));
    const made = new Date(Date.UTC(2025, 2, 15, 12, this.#rows.length)).toISOString();
    this.#rows.push({ id: this.#rows.length + 1, made, title, state: "done", lost: false });
    return null;
  }

  /** Undoes the last act that counts and says which. */
  undo(): string | null {
    return this.#turn(
      this.#rows.findLast(({ state }) => state === "done"),
      "undone",
    );
  }

  /** Redoes the act that was undone last and says which. */
  redo(): string | null {
    return this.#turn(
      this.#rows.find(({ state }) => state === "undone"),
      "done",
    );
  }

  #turn(found: ActRow | undefined, state: ActRow["state"]): string | null {
    if (found) found.state = state;
    return found?.title ?? null;
  }
}
