import { expect, test } from "vitest";
import { ribbon, spread } from "./gutter";
import { lanes } from "./lanes";

test("a ribbon goes from the words of one text to those of the other", () => {
  expect(ribbon({ top: 10, bottom: 60 }, { top: 30, bottom: 55 }, 92)).toBe(
    "M0 10C46 10 46 30 92 30L92 55C46 55 46 60 0 60Z",
  );
});

test("badges that would lie on each other are moved apart evenly, others stay", () => {
  expect(spread([100, 105, 300], 20)).toEqual([92.5, 112.5, 300]);
  expect(spread([10, 10, 10, 31], 20)).toEqual([-14.75, 5.25, 25.25, 45.25]);
  expect(spread([], 20)).toEqual([]);
});

test("spines of statements on the same lines stand beside each other", () => {
  const placed = lanes(
    [
      [1, { top: 0, bottom: 40 }],
      [2, { top: 20, bottom: 40 }],
      [3, { top: 40, bottom: 60 }],
    ],
    2,
  );
  expect(placed.map(({ statement, lane }) => [statement, lane])).toEqual([
    [1, 0],
    [2, 1],
    [3, 0],
  ]);
});
