import { along, inverse, rising, type Knots } from "./knots";

/** Where a statement stands in its text, in pixels from the text's top. */
export interface Extent {
  top: number;
  bottom: number;
}

/** Two aligned statements, as they stand. */
export interface Level {
  base: Extent;
  other: Extent;
  /** Whether it is the current link: that one is always level. */
  current: boolean;
}

/** How tall a text is, and how much of it is seen. */
export interface Pane {
  content: number;
  seen: number;
}

/** The eye reads at this share of the pane's height. */
const READING_LINE = 1 / 3;

/**
 * Maps a scroll position to the position in the text that is read there: a third down the pane, but the
 * text's top when scrolled to the top and its end when scrolled to the end, so that both texts can be
 * scrolled through from end to end however far apart their aligned statements stand.
 */
export function readingLine({ content, seen }: Pane): Knots {
  const last = Math.max(0, content - seen);
  if (last === 0) return [[0, 0]];
  const line = seen * READING_LINE;
  const rest = seen - line;
  const ends: Knots = [
    [0, 0],
    [last, content],
  ];
  if (line + rest >= last) return ends;
  return [[0, 0], [line, 2 * line], [last - rest, last - rest + line], ...ends.slice(1)];
}

/** Where the other text must be scrolled to so that it is level with one scrolled to `at`. */
export function follow(at: number, from: Pane, to: Pane, levels: Knots): number {
  const read = along(readingLine(from), at);
  const scrolled = along(inverse(readingLine(to)), along(levels, read));
  return Math.max(0, Math.min(to.content - to.seen, scrolled));
}

/**
 * The map from positions in the base's text to positions in the other's: aligned statements are level,
 * between them it is straight. Where links cross, the longest chain of links that do not is kept, always
 * with the current one.
 */
export function levelling(levels: readonly Level[], base: Pane, other: Pane): Knots {
  const current = levels.find((level) => level.current);
  const agreeing = current ? levels.filter((level) => level === current || inOrder(level, current)) : levels;
  const knots = longestChain(agreeing).flatMap((level): Knots => [
    [level.base.top, level.other.top],
    [level.base.bottom, level.other.bottom],
  ]);
  return rising([
    [0, 0],
    ...knots.filter(([a, b]) => a < base.content && b < other.content),
    [base.content, other.content],
  ]);
}

function inOrder(a: Level, b: Level): boolean {
  return above(a, b) || above(b, a);
}

function above(a: Level, b: Level): boolean {
  return a.base.bottom <= b.base.top && a.other.bottom <= b.other.top;
}

/** The longest run of levels each above the next in both texts. */
function longestChain(levels: readonly Level[]): Level[] {
  const sorted = levels.toSorted((a, b) => a.base.top - b.base.top || a.other.top - b.other.top);
  const chains: Level[][] = [];
  for (const level of sorted) {
    let best: Level[] = [];
    for (const chain of chains) {
      const last = chain.at(-1);
      if (last && above(last, level) && chain.length > best.length) best = chain;
    }
    chains.push([...best, level]);
  }
  return chains.reduce<Level[]>((best, chain) => (chain.length > best.length ? chain : best), []);
}
