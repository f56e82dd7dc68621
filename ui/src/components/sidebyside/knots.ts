/** A rising map of positions to positions, straight between its knots. */
export type Knots = readonly (readonly [from: number, to: number])[];

/** Where a position goes; before the first knot and after the last, one for one. */
export function along(knots: Knots, at: number): number {
  const next = knots.findIndex(([from]) => from >= at);
  const after = knots[next];
  const before = next === -1 ? knots.at(-1) : knots[next - 1];
  if (!before) return after ? after[1] + at - after[0] : at;
  if (!after || after[0] === before[0]) return before[1] + at - before[0];
  return before[1] + ((at - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
}

/** The same map the other way. */
export function inverse(knots: Knots): Knots {
  return knots.map(([from, to]) => [to, from] as const);
}

/** Leaves out knots that would make the map stand still or turn back. */
export function rising(knots: Knots): Knots {
  const kept: (readonly [number, number])[] = [];
  for (const knot of knots) {
    const last = kept.at(-1);
    if (!last || (knot[0] > last[0] && knot[1] > last[1])) kept.push(knot);
  }
  return kept;
}
