//! Text cut into runs as they cross: difference marks and parts of statements at once.

use variorum_engine::edition::{self, Side as EditionSide};
use variorum_engine::{Span, Statement};

use crate::wire::{Mark, MarkKind, Omission, Run, Side, StatementMark, StatementPart};

/// A part of a statement and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    span: Span,
    mark: StatementMark,
}

/// The parts of all statements of one article, numbered from 1.
pub(crate) fn parts(statements: &[Statement]) -> Vec<Part> {
    (1..)
        .zip(statements)
        .flat_map(|(number, statement)| {
            let part = move |part, spans: &[Span]| {
                let mark = StatementMark { statement: number, part };
                spans.iter().map(|&span| Part { span, mark: mark.clone() }).collect::<Vec<_>>()
            };
            [
                part(StatementPart::Source, &statement.source),
                part(StatementPart::Cue, &statement.cue),
                part(StatementPart::Content, &statement.content),
                part(StatementPart::Via, &statement.via_words),
            ]
        })
        .flatten()
        .collect()
}

/// One run without difference marks.
pub(crate) fn plain(span: Span) -> Vec<edition::Run> {
    vec![edition::Run { span, marks: Vec::new(), omission: None }]
}

/// The runs as they cross, without statements.
pub(crate) fn marked(text: &str, runs: &[edition::Run]) -> Vec<Run> {
    runs.iter().map(|run| crossing(text, run, run.span, &[], true)).collect()
}

/// The parts that reach into each of `spans`, which are in order and do not overlap.
pub(crate) fn by_span(parts: &[Part], spans: &[Span]) -> Vec<Vec<Part>> {
    let mut sorted = vec![Vec::new(); spans.len()];
    for part in parts {
        let first = spans.partition_point(|span| span.end <= part.span.start);
        let reached = spans.iter().skip(first).take_while(|span| span.overlaps(part.span));
        for (place, _) in (first..).zip(reached) {
            sorted[place].push(part.clone());
        }
    }
    sorted
}

/// What of `runs`, which are in order, lies within `span`, cut again where a part of a statement
/// begins or ends.
///
/// The runs that come back, joined, are the words of `span`.
pub(crate) fn within(text: &str, runs: &[edition::Run], span: Span, parts: &[Part]) -> Vec<Run> {
    let near: Vec<&Part> = parts.iter().filter(|part| part.span.overlaps(span)).collect();
    let mut borders: Vec<usize> =
        near.iter().flat_map(|part| [part.span.start, part.span.end]).collect();
    borders.sort_unstable();
    borders.dedup();
    let mut cut = Vec::new();
    let first = runs.partition_point(|run| run.span.end < span.start);
    let near_runs = runs.iter().skip(first).take_while(|run| run.span.start <= span.end);
    for run in near_runs {
        if run.omission.is_some() {
            if span.contains(run.span) {
                cut.push(crossing(text, run, run.span, &near, true));
            }
            continue;
        }
        let whole = Span::new(run.span.start.max(span.start), run.span.end.min(span.end));
        let mut start = whole.start;
        let inner = borders.iter().copied().filter(|at| whole.start < *at && *at < whole.end);
        for end in inner.chain([whole.end]) {
            if start < end {
                let first = start == run.span.start;
                cut.push(crossing(text, run, Span::new(start, end), &near, first));
            }
            start = end;
        }
    }
    cut
}

fn crossing(
    text: &str,
    run: &edition::Run,
    piece: Span,
    parts: &[&Part],
    is_first_piece: bool,
) -> Run {
    let marks = run.marks.iter().map(|mark| Mark {
        kind: kind(mark.kind),
        side: match mark.side {
            EditionSide::Base => Side::Base,
            EditionSide::Other => Side::Other,
        },
        first: mark.first && is_first_piece,
        pair: mark.pair,
    });
    let of_statements = parts
        .iter()
        .filter(|part| !piece.is_empty() && part.span.contains(piece))
        .map(|part| part.mark.clone());
    Run {
        text: piece.of(text).to_owned(),
        marks: marks.collect(),
        statements: of_statements.collect(),
        omission: run
            .omission
            .as_ref()
            .map(|omission| Omission { count: omission.count, words: omission.words.clone() }),
    }
}

fn kind(kind: edition::MarkKind) -> MarkKind {
    match kind {
        edition::MarkKind::Accidental => MarkKind::Accidental,
        edition::MarkKind::Moved => MarkKind::Moved,
        edition::MarkKind::Reworded => MarkKind::Reworded,
        edition::MarkKind::Added => MarkKind::Added,
        edition::MarkKind::Omitted => MarkKind::Omitted,
        edition::MarkKind::Number => MarkKind::Number,
        edition::MarkKind::Date => MarkKind::Date,
        edition::MarkKind::Actor => MarkKind::Actor,
        edition::MarkKind::Commitment => MarkKind::Commitment,
        edition::MarkKind::Polarity => MarkKind::Polarity,
        edition::MarkKind::Quotation => MarkKind::Quotation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(of: u32, start: usize, end: usize) -> Part {
        let mark = StatementMark { statement: of, part: StatementPart::Content };
        Part { span: Span::new(start, end), mark }
    }

    #[test]
    fn runs_are_cut_where_parts_begin_and_end_and_join_to_the_text() {
        let text = "He said the bridge must close.";
        let whole = Span::new(0, text.len());
        let runs = within(text, &plain(whole), whole, &[content(1, 8, 29), content(2, 19, 29)]);
        let shown: Vec<(&str, usize)> =
            runs.iter().map(|run| (run.text.as_str(), run.statements.len())).collect();
        assert_eq!(shown, [("He said ", 0), ("the bridge ", 1), ("must close", 2), (".", 0)]);
    }

    #[test]
    fn a_mark_that_a_part_cuts_carries_its_glyph_once() {
        let text = "must close now";
        let mark = edition::Mark {
            kind: edition::MarkKind::Reworded,
            side: EditionSide::Other,
            first: true,
            pair: 3,
        };
        let run =
            edition::Run { span: Span::new(0, text.len()), marks: vec![mark], omission: None };
        let runs = within(text, &[run], Span::new(0, text.len()), &[content(1, 5, 10)]);
        let first: Vec<bool> = runs.iter().map(|run| run.marks[0].first).collect();
        assert_eq!(first, [true, false, false]);
    }
}
