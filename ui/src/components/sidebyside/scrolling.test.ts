import { expect, test } from "vitest";
import { along, inverse } from "./knots";
import { follow, levelling, readingLine, type Level, type Pane } from "./scrolling";

const SHORT: Pane = { content: 2000, seen: 600 };
const LONG: Pane = { content: 5000, seen: 600 };

function level(base: number, other: number, current = false): Level {
  return { base: { top: base, bottom: base + 50 }, other: { top: other, bottom: other + 100 }, current };
}

/** Where on the screen a position in the text stands. */
function onScreen(at: number, scrolled: number): number {
  return at - scrolled;
}

test("both texts reach both ends, whatever is aligned", () => {
  for (const levels of [[], [level(100, 4000)], [level(1900, 50)]]) {
    const map = levelling(levels, SHORT, LONG);
    expect(follow(0, SHORT, LONG, map)).toBe(0);
    expect(follow(1400, SHORT, LONG, map)).toBe(4400);
    expect(follow(4400, LONG, SHORT, inverse(map))).toBe(1400);
  }
});

test("aligned statements meet a third down the pane", () => {
  const map = levelling([level(700, 1500), level(1000, 3600)], SHORT, LONG);
  for (const [base, other] of [
    [700, 1500],
    [1000, 3600],
  ] as const) {
    const scrolled = base - 200;
    expect(onScreen(base, scrolled)).toBe(200);
    expect(onScreen(other, follow(scrolled, SHORT, LONG, map))).toBeCloseTo(200);
  }
});

test("between aligned statements the way is divided, not the whole text", () => {
  const map = levelling([level(700, 1500), level(1000, 3600)], SHORT, LONG);
  // Midway from the end of the first statement to the beginning of the second.
  expect(along(map, 875)).toBeCloseTo((1600 + 3600) / 2);
});

test("the other text never scrolls back while one scrolls on", () => {
  const map = levelling(
    [level(300, 200), level(400, 3000), level(900, 3150), level(1500, 3400)],
    SHORT,
    LONG,
  );
  let before = -1;
  for (let at = 0; at <= 1400; at += 7) {
    const followed = follow(at, SHORT, LONG, map);
    expect(followed).toBeGreaterThanOrEqual(before);
    before = followed;
  }
});

test("there and back is where one began", () => {
  const map = levelling([level(300, 200), level(900, 3000)], SHORT, LONG);
  for (const at of [0, 90, 333, 700, 1250, 1400]) {
    expect(follow(follow(at, SHORT, LONG, map), LONG, SHORT, inverse(map))).toBeCloseTo(at);
  }
});

test("of links that cross the longest chain counts, and always the current one", () => {
  const crossing = [level(300, 4000), level(500, 1000), level(800, 1500), level(1100, 2000)];
  expect(along(levelling(crossing, SHORT, LONG), 800)).toBe(1500);
  const chosen = [level(300, 4000, true), ...crossing.slice(1)];
  const map = levelling(chosen, SHORT, LONG);
  expect(along(map, 300)).toBe(4000);
  expect(along(map, 800)).toBeGreaterThan(4100);
});

test("a text that fits its pane stays where it is", () => {
  const fits: Pane = { content: 400, seen: 600 };
  expect(follow(900, SHORT, fits, levelling([level(100, 300)], SHORT, fits))).toBe(0);
  expect(follow(0, fits, LONG, levelling([], fits, LONG))).toBe(0);
});

test("the reading line goes down the pane near the ends only", () => {
  const line = (at: number): number => along(readingLine(LONG), at) - at;
  expect([0, 100, 200, 3000, 4000, 4200, 4400].map(line)).toEqual([0, 100, 200, 200, 200, 400, 600]);
});
