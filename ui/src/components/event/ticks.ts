import { KIND_SIGNS } from "@/lib/format/kinds";
import type { DifferenceView } from "@/lib/wire";

/** Where a claim's row stands, as shares of the table's height. */
export interface Place {
  top: number;
  height: number;
}

/** A difference in the strip. */
export interface Tick {
  difference: DifferenceView;
  /** Quotations, facts, wording. */
  lane: number;
  /** Its place, as a share of the height. */
  y: number;
}

/** Spreads the differences of each row over its height, each in the lane of its heaviest kind. */
export function ticksOf(differences: readonly DifferenceView[], places: ReadonlyMap<number, Place>): Tick[] {
  const counts = new Map<number, number>();
  for (const { claim } of differences) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  const nth = new Map<number, number>();
  return differences.map((difference) => {
    const at = nth.get(difference.claim) ?? 0;
    nth.set(difference.claim, at + 1);
    const row = places.get(difference.claim) ?? { top: 0, height: 0 };
    const share = (at + 0.5) / (counts.get(difference.claim) ?? 1);
    return { difference, lane: laneOf(difference), y: row.top + row.height * (0.15 + 0.7 * share) };
  });
}

function laneOf({ kinds: [heaviest] }: DifferenceView): number {
  if (heaviest === undefined || heaviest === "quote_altered") return 0;
  return KIND_SIGNS[heaviest].weight === "filled" ? 1 : 2;
}
