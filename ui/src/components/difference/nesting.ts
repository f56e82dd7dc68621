import type { Mark, Omission, Run } from "@/lib/wire";

/** What a reading is drawn from: words, counted omissions, and marks round either. */
export type Piece =
  | { is: "words"; text: string }
  | { is: "omission"; omission: Omission; pair: number | null }
  | { is: "mark"; mark: Mark; inner: readonly Piece[] };

/** Puts marks inside marks, outermost first; runs that share a mark stand in it together. */
export function nested(runs: readonly Run[], depth = 0): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < runs.length;) {
    const run = runs[at] as Run;
    const mark = run.marks[depth];
    if (run.omission !== null && run.marks.length <= depth + 1) {
      pieces.push({ is: "omission", omission: run.omission, pair: mark?.pair ?? null });
      at += 1;
    } else if (mark === undefined) {
      pieces.push({ is: "words", text: run.text });
      at += 1;
    } else {
      const end = endOf(runs, at, depth, mark);
      pieces.push({ is: "mark", mark, inner: nested(runs.slice(at, end), depth + 1) });
      at = end;
    }
  }
  return pieces;
}

/** The published words alone. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** Where the runs end that carry `mark` at this depth. A gap has a mark of its own and joins nothing. */
function endOf(runs: readonly Run[], start: number, depth: number, mark: Mark): number {
  let end = start + 1;
  for (; end < runs.length; end += 1) {
    const next = runs[end];
    const other = next?.marks[depth];
    const own = next?.omission === null || (next?.marks.length ?? 0) > depth + 1;
    if (!other || !own || other.first || !isSame(other, mark)) break;
  }
  return end;
}

function isSame(one: Mark, other: Mark): boolean {
  return one.kind === other.kind && one.side === other.side && one.pair === other.pair;
}
