import { describe, expect, it } from "vitest";
import { Acts } from "./acts";

describe("acts in memory", () => {
  it("are undone from the last and redone in order", () => {
    const acts = new Acts();
    acts.did("one");
    acts.did("two");
    expect(acts.undo()).toBe("two");
    expect(acts.undo()).toBe("one");
    expect(acts.redo()).toBe("one");
    expect(acts.rows.map(({ state }) => state)).toEqual(["done", "undone"]);
  });

  it("stay in the record when something else is done after an undo", () => {
    const acts = new Acts();
    acts.did("one");
    acts.undo();
    acts.did("two");
    expect(acts.redo()).toBeNull();
    expect(acts.rows.map(({ title, state }) => [title, state])).toEqual([
      ["one", "left"],
      ["two", "done"],
    ]);
  });
});
