import type { Extent } from "./scrolling";

/** The outline of a ribbon from one text's edge to the other's. */
export function ribbon(base: Extent, other: Extent, width: number): string {
  const half = width / 2;
  return (
    `M0 ${base.top}C${half} ${base.top} ${half} ${other.top} ${width} ${other.top}` +
    `L${width} ${other.bottom}C${half} ${other.bottom} ${half} ${base.bottom} 0 ${base.bottom}Z`
  );
}

/** Moves rising heights apart until each is `gap` below the one before, as little as that takes. */
export function spread(heights: readonly number[], gap: number): number[] {
  const placed: { from: number; sum: number; count: number }[] = [];
  heights.forEach((height, index) => {
    // In steps of `gap` taken out, what collides shares one height: the mean of its members.
    let group = { from: index, sum: height - index * gap, count: 1 };
    for (
      let last = placed.at(-1);
      last && last.sum / last.count > group.sum / group.count;
      last = placed.at(-1)
    ) {
      group = { from: last.from, sum: last.sum + group.sum, count: last.count + group.count };
      placed.pop();
    }
    placed.push(group);
  });
  return placed.flatMap(({ from, sum, count }) =>
    Array.from({ length: count }, (_, index) => sum / count + (from + index) * gap),
  );
}
