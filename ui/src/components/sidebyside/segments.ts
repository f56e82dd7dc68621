import type { Block, Run } from "@/lib/wire";

/** Words that belong to the same statements. */
export interface Stretch {
  statements: readonly number[];
  runs: readonly Run[];
}

/** Whole sentences set as one line group: those of one statement, or those between statements. */
export interface Segment {
  statements: readonly number[];
  stretches: readonly Stretch[];
}

/**
 * Cuts a block where one sentence ends and another statement begins, so that each statement stands by
 * itself as far as the sentences allow. Where two statements share a sentence they share a segment.
 */
export function segments(block: Block): Segment[] {
  const cuts = sentenceEnds(block.runs);
  const sentences = cutRuns(block.runs, cuts);
  const groups: Run[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last && belongTogether(last, sentence)) last.push(...sentence);
    else groups.push([...sentence]);
  }
  return groups.map((runs) => ({ statements: statementsOf(runs), stretches: stretches(runs) }));
}

/** The statements that have words here, in order of appearance. */
export function statementsOf(runs: readonly Run[]): number[] {
  return [...new Set(runs.flatMap(({ statements }) => statements.map(({ statement }) => statement)))];
}

function belongTogether(a: readonly Run[], b: readonly Run[]): boolean {
  const [before, after] = [statementsOf(a), statementsOf(b)];
  if (before.length === 0 && after.length === 0) return true;
  return before.some((statement) => after.includes(statement));
}

const SENTENCE_END = /[.!?…]["”’»)\]]*\s+|[。！？][」』”’）]*/gu;
/** “Mr.”, “Jan.”, “U.S.”, “p.m.”: a full stop that may not end a sentence. */
const SHORTENED = /(?:^|[\s(“"'’.])(?:\p{Lu}\p{Ll}{0,3}|\p{Ll})\.\s+$/u;

function sentenceEnds(runs: readonly Run[]): number[] {
  const text = runs.map((run) => run.text).join("");
  return [...text.matchAll(SENTENCE_END)]
    .map((end) => end.index + end[0].length)
    .filter((end) => end < text.length && !SHORTENED.test(text.slice(Math.max(0, end - 8), end)));
}

/** The runs between cuts; a run that a cut falls into is cut in two. */
function cutRuns(runs: readonly Run[], cuts: readonly number[]): Run[][] {
  const parts: Run[][] = [];
  let part: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    let from = 0;
    for (const cut of cuts.filter((cut) => cut > at && cut <= end)) {
      part.push(pieceOf(run, from, cut - at));
      parts.push(part);
      part = [];
      from = cut - at;
    }
    if (from < run.text.length || run.omission) part.push(pieceOf(run, from, run.text.length));
    at = end;
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** A piece of a run; only the piece that begins it carries the glyphs of its marks. */
function pieceOf(run: Run, from: number, to: number): Run {
  const marks = from === 0 ? run.marks : run.marks.map((mark) => ({ ...mark, first: false }));
  return { ...run, marks, text: run.text.slice(from, to) };
}

function stretches(runs: readonly Run[]): Stretch[] {
  const cut: { statements: number[]; runs: Run[] }[] = [];
  for (const run of runs) {
    const own = statementsOf([run]);
    const last = cut.at(-1);
    if (last && same(last.statements, own)) last.runs.push(run);
    else cut.push({ statements: own, runs: [run] });
  }
  return cut;
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((statement) => b.includes(statement));
}
