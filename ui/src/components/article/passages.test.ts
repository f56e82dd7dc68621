import { describe, expect, test } from "vitest";
import { marked } from "@/lib/host/fixture/marked";
import { SPECIMENS } from "@/lib/host/fixture/articles";
import { viewOf } from "@/lib/host/fixture/views";
import type { ArticleView, Block, Run } from "@/lib/wire";
import { lengths, ownVoice, passages, statementsIn } from "./passages";

function block(runs: Run[]): Block {
  return { kind: "paragraph", number: 1, runs, statements: [] };
}

function viewWith(runs: Run[]): ArticleView {
  const [specimen] = SPECIMENS;
  if (!specimen) throw new Error("there is a first specimen");
  return { ...viewOf(specimen), blocks: [block(runs)] };
}

/** Writes each piece as `[part number:text]`, the enclosing statement after a slash. */
function drawn(text: string, current: number | null = null): string {
  const runs = marked(text);
  return passages(block(runs), current, lengths(viewWith(runs)))
    .map(({ current: isCurrent, pieces }) => {
      const words = pieces.map(({ text: words, inner, outer, own }) => {
        if (!inner) return own ? `<${words}>` : words;
        return `[${inner.part} ${inner.statement}${outer === null ? "" : `/${outer}`}:${words}]`;
      });
      return isCurrent ? `{${words.join("")}}` : words.join("");
    })
    .join("");
}

describe("nested statements", () => {
  test("show the inner one, and remember the enclosing one", () => {
    expect(drawn("[s1:An official] [c1:said] [t1:[s2:Valsk] [c2:believed] [t2:it could slip]].")).toBe(
      "[source 1:An official] [cue 1:said] [source 2/1:Valsk][content 1: ][cue 2/1:believed][content 1: ][content 2/1:it could slip].",
    );
  });

  test("keep the current one in one piece, whatever lies inside it", () => {
    expect(drawn("He said [t1:that [s2:she] held [t2:this]], twice.", 1)).toBe(
      "He said {[content 1:that ][source 2/1:she][content 1: held ][content 2/1:this]}, twice.",
    );
  });

  test("that cross each other lose no word", () => {
    const runs: Run[] = [
      { text: "ab", marks: [], statements: [{ statement: 1, part: "content" }], omission: null },
      {
        text: "cd",
        marks: [],
        statements: [
          { statement: 1, part: "content" },
          { statement: 2, part: "content" },
        ],
        omission: null,
      },
      { text: "ef", marks: [], statements: [{ statement: 2, part: "content" }], omission: null },
    ];
    const cut = passages(block(runs), 2, lengths(viewWith(runs)));
    expect(cut.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("")).toBe("abcdef");
    expect(cut.map(({ current }) => current)).toEqual([false, true]);
  });
});

describe("the outlet's own voice", () => {
  const own = (text: string, first = false, last = false): string =>
    ownVoice(text, first, last)
      .map((piece) => (piece.own ? `<${piece.text}>` : piece.text))
      .join("");

  test("is whole sentences, not the words that join what is said", () => {
    expect(own(", he added, ")).toBe(", he added, ");
    expect(own(". The trawler was boarded in fog. She ")).toBe(". <The trawler was boarded in fog. >She ");
    expect(own(". It was foggy.", false, true)).toBe(". <It was foggy.>");
    expect(own("Fog lay on the strait.", true, true)).toBe("<Fog lay on the strait.>");
  });

  test("is found in Chinese, where no space follows a sentence", () => {
    expect(own("。渔船在雾中被登临。他", false, false)).toBe("。<渔船在雾中被登临。>他");
  });
});

test("a block lists the statements that begin in it first", () => {
  const runs = marked("[s3:She] [c3:said] [t4:one] [t3:two]");
  expect(statementsIn({ ...block(runs), statements: [4, 3] })).toEqual([4, 3]);
  expect(statementsIn(block(runs))).toEqual([3, 4]);
});
