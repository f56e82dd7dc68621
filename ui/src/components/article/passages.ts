import type { ArticleView, Block, Run, StatementPart } from "@/lib/wire";

/** A stretch of text that is drawn in one way. */
export interface Piece {
  text: string;
  /** The innermost statement it belongs to and as which part; none for the outlet's own words. */
  inner: { statement: number; part: StatementPart } | null;
  /** A statement whose content encloses the innermost one's. */
  outer: number | null;
  /** A whole sentence of the outlet's own. */
  own: boolean;
}

/** Pieces that are one unbroken stretch of the current statement's content, or of anything else. */
export interface Passage {
  current: boolean;
  pieces: Piece[];
}

/** How long each part of each statement is: of two that overlap, the shorter is the inner one. */
export type Lengths = ReadonlyMap<string, number>;

export function lengths(view: ArticleView): Lengths {
  const sums = new Map<string, number>();
  for (const { text, statements } of view.blocks.flatMap(({ runs }) => runs)) {
    for (const mark of statements) {
      const key = keyOf(mark);
      sums.set(key, (sums.get(key) ?? 0) + text.length);
    }
  }
  return sums;
}

/** Cuts a block into passages: which words are drawn how, and which are the current statement's. */
export function passages(block: Block, current: number | null, lengths: Lengths): Passage[] {
  const cut: Passage[] = [];
  block.runs.forEach((run, index) => {
    const isCurrent =
      current !== null &&
      run.statements.some(({ statement, part }) => statement === current && part === "content");
    const pieces = piecesOf(run, lengths, index === 0, index === block.runs.length - 1);
    const last = cut.at(-1);
    if (last?.current === isCurrent) last.pieces.push(...pieces);
    else cut.push({ current: isCurrent, pieces });
  });
  return cut;
}

/** The statements that have words in a block, in order of appearance, contents first. */
export function statementsIn(block: Block): number[] {
  const touched = block.runs.flatMap(({ statements }) => statements.map(({ statement }) => statement));
  return [...new Set([...block.statements, ...touched])];
}

function piecesOf(run: Run, lengths: Lengths, first: boolean, last: boolean): Piece[] {
  const inwards = run.statements.toSorted(
    (a, b) => (lengths.get(keyOf(b)) ?? 0) - (lengths.get(keyOf(a)) ?? 0),
  );
  const inner = inwards.at(-1) ?? null;
  if (!inner) {
    return ownVoice(run.text, first, last).map(({ text, own }) => ({ text, inner, outer: null, own }));
  }
  const enclosing = inwards.find(
    ({ statement, part }) => part === "content" && statement !== inner.statement,
  );
  return [{ text: run.text, inner, outer: enclosing?.statement ?? null, own: false }];
}

const SENTENCE_END = /[.!?…]["”’»)\]]*\s+|[。！？][」』”’）]*/gu;

/**
 * Splits words outside all statements: whole sentences are the outlet's own voice, the rest only joins
 * what the parties say (“, he added, ”).
 */
export function ownVoice(text: string, first: boolean, last: boolean): { text: string; own: boolean }[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  const from = first ? 0 : (ends[0] ?? text.length);
  const to = last ? text.length : (ends.at(-1) ?? 0);
  if (from >= to) return [{ text, own: false }];
  return [
    { text: text.slice(0, from), own: false },
    { text: text.slice(from, to), own: true },
    { text: text.slice(to), own: false },
  ].filter((piece) => piece.text !== "");
}

function keyOf({ statement, part }: { statement: number; part: StatementPart }): string {
  return `${statement} ${part}`;
}
