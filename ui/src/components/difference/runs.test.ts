import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Mark, MarkKind, Run } from "@/lib/wire";
import { nested } from "./nesting";
import Runs from "./Runs.svelte";

function run(text: string, ...marks: Mark[]): Run {
  return { text, marks, statements: [], omission: null };
}

function mark(kind: MarkKind, pair: number, first = true): Mark {
  return { kind, side: "other", first, pair };
}

function gap(words: string, ...marks: Mark[]): Run {
  return { text: "", marks, statements: [], omission: { count: words.split(" ").length, words } };
}

const ALTERED = [
  run("Valsk urged "),
  run("“concrete ", mark("quotation", 1)),
  gap("and verifiable", mark("quotation", 1, false), mark("omitted", 2)),
  run("action", mark("quotation", 1, false), mark("reworded", 3)),
  run("”", mark("quotation", 1, false)),
  run("."),
];

test("a counted omission and reworded words stand within one box round the quotation", () => {
  expect(
    nested(ALTERED).map((piece) => (piece.is === "mark" ? piece.inner.map(({ is }) => is) : piece.is)),
  ).toEqual(["words", ["words", "omission", "mark", "words"], "words"]);
});

test("the missing words are told at the count and nowhere in the text", () => {
  const { container } = render(Runs, { runs: ALTERED, base: "A" });
  const count = screen.getByRole("img", { name: "2 words of A not here: “and verifiable”" });
  expect(count).toHaveAttribute("title", "in A: “and verifiable”");
  expect(container.textContent).not.toContain("verifiable");
});

test("two marked differences beside each other keep a glyph each; one cut in two has one", () => {
  const { container } = render(Runs, {
    runs: [run("24", mark("number", 1)), run(" men", mark("number", 1, false)), run("9", mark("number", 1))],
    base: "A",
  });
  expect([...container.querySelectorAll(".m.num")].map((it) => it.textContent)).toEqual(["24 men", "9"]);
});

test("without marks the words are as published", () => {
  const { container } = render(Runs, { runs: ALTERED, base: "A", marksOn: false });
  expect(container.textContent.trim()).toBe("Valsk urged “concrete action”.");
  expect(container.querySelector("mark, .om")).toBeNull();
});

test("hostile words stay words", () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const { container } = render(Runs, {
    runs: [run(hostile, mark("added", 1)), gap(hostile, mark("omitted", 2))],
    base: "A",
  });
  expect(container.querySelector("mark")).toHaveTextContent(hostile);
  expect(container.querySelector("img")).toBeNull();
});
