import type { Extent } from "./scrolling";

/** A statement's spine and the lane it stands in, 0 nearest to the text. */
export interface Laned {
  statement: number;
  extent: Extent;
  lane: number;
}

/** Gives each statement the first lane that is free where it stands; the last lane takes what is left. */
export function lanes(
  extents: readonly (readonly [statement: number, extent: Extent])[],
  count: number,
): Laned[] {
  const ends = Array.from({ length: count }, () => -Infinity);
  return extents
    .toSorted(([, a], [, b]) => a.top - b.top || b.bottom - a.bottom)
    .map(([statement, extent]) => {
      const free = ends.findIndex((end) => end <= extent.top);
      const lane = free === -1 ? count - 1 : free;
      ends[lane] = Math.max(ends[lane] ?? 0, extent.bottom);
      return { statement, extent, lane };
    });
}
