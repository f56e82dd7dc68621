import { expect, test } from "vitest";
import { marked } from "@/lib/host/fixture/marked";
import type { Block } from "@/lib/wire";
import { segments } from "./segments";

function cut(text: string): string[] {
  const block: Block = { kind: "paragraph", number: 1, runs: marked(text), statements: [] };
  return segments(block).map(
    ({ statements, stretches }) =>
      `${statements.join("+") || "–"}: ${stretches.flatMap(({ runs }) => runs.map((run) => run.text)).join("")}`,
  );
}

test("sentences of different statements stand apart", () => {
  expect(cut("[s1:Amaru] [c1:agreed] [t1:to reopen the crossing]. [s2:He] [c2:said] [t2:more].")).toEqual([
    "1: Amaru agreed to reopen the crossing. ",
    "2: He said more.",
  ]);
});

test("a statement of several sentences stays whole, and so do sentences of the outlet's own", () => {
  expect(cut("[t1:“We wait. We judge,”] [s1:she] [c1:said]. It rained. The boat was late.")).toEqual([
    "1: “We wait. We judge,” she said. ",
    "–: It rained. The boat was late.",
  ]);
});

test("two statements in one sentence share it", () => {
  expect(cut("[s1:A] [c1:said] [t1:[s2:Valsk] [c2:believed] [t2:it “could slip”]]. It rained.")).toEqual([
    "1+2: A said Valsk believed it “could slip”. ",
    "–: It rained.",
  ]);
});

test("a short form with a full stop ends no sentence", () => {
  expect(cut("On Jan. 5 the envoy of Gov. [s1:Khan] [c1:said] [t1:no].")).toHaveLength(1);
});

test("no word is lost or told twice, and a mark cut in two carries one glyph", () => {
  const runs = marked("It rained. [s1:He] [c1:said] [t1:no].");
  const first = runs[0];
  if (!first) throw new Error("there is a first run");
  first.text = "It rained. Later, ";
  first.marks = [{ kind: "reworded", side: "base", first: true, pair: 1 }];
  const pieces = segments({ kind: "paragraph", number: 1, runs, statements: [1] }).flatMap(({ stretches }) =>
    stretches.flatMap((stretch) => stretch.runs),
  );
  expect(pieces.map(({ text }) => text).join("")).toBe("It rained. Later, He said no.");
  expect(pieces.flatMap(({ marks }) => marks.map((mark) => mark.first))).toEqual([true, false]);
});

test("a counted omission stays where it stands", () => {
  const runs = marked("It rained. [s1:He] [c1:said] [t1:no].");
  const gap = { text: "", marks: [], statements: [], omission: { count: 2, words: "by then" } };
  const [, second] = segments({
    kind: "paragraph",
    number: 1,
    runs: [...runs.slice(0, -1), gap, ...runs.slice(-1)],
    statements: [1],
  });
  expect(second?.stretches.flatMap((stretch) => stretch.runs).filter(({ omission }) => omission)).toEqual([
    gap,
  ]);
});
