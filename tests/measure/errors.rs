//! Where the engine and the annotators part, for reading.

use std::fmt::Write;

use acceptance::marked::with_marks;
use acceptance::relation::Relation;
use variorum_engine::{Quotation, Span, span};

use crate::corpus::Document;
use crate::score::{Judgement, quotation};
use crate::table::Table;

/// The misses and false alarms of a corpus.
#[derive(Debug, Default)]
pub(crate) struct Errors<'a> {
    misses: Vec<Fault<'a>>,
    false_alarms: Vec<Fault<'a>>,
}

/// One relation that has no right partner.
#[derive(Debug)]
struct Fault<'a> {
    document: &'a Document,
    cause: Cause,
    expected: Option<&'a Relation>,
    found: Option<&'a Relation>,
}

/// How an expected and a found relation part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// The contents meet, the sources do not.
    OtherSource,
    /// The contents share some words, but fewer than half.
    OtherContent,
    /// There is nothing at that place.
    Nothing,
}

impl Cause {
    const ALL: [Self; 3] = [Self::OtherSource, Self::OtherContent, Self::Nothing];

    fn name(self) -> &'static str {
        match self {
            Self::OtherSource => "the source is another",
            Self::OtherContent => "the content is cut otherwise",
            Self::Nothing => "nothing there",
        }
    }
}

impl<'a> Errors<'a> {
    /// Notes what is wrong in one document.
    pub(crate) fn note(
        &mut self,
        document: &'a Document,
        found: &'a [Relation],
        judgement: &Judgement,
    ) {
        let expected = &document.relations;
        for (one, partner) in expected.iter().zip(&judgement.partners) {
            let (cause, other) = match *partner {
                Some(other) if judgement.right[other] => continue,
                Some(other) => (Cause::OtherSource, found.get(other)),
                None => near(one, found),
            };
            self.misses.push(Fault { document, cause, expected: Some(one), found: other });
        }
        for (place, one) in found.iter().enumerate().filter(|(place, _)| !judgement.right[*place]) {
            let partner = judgement.partners.iter().position(|partner| *partner == Some(place));
            let (cause, other) = match partner {
                Some(other) => (Cause::OtherSource, expected.get(other)),
                None => near(one, expected),
            };
            self.false_alarms.push(Fault { document, cause, expected: other, found: Some(one) });
        }
    }

    /// Counts by cause, then at most `most` of each side, taken evenly from all of the corpus.
    pub(crate) fn listed(&self, most: usize) -> String {
        let mut table = Table::with(["relations without a right partner", "missed", "false alarm"]);
        let count = |faults: &[Fault<'_>], cause| {
            faults.iter().filter(|fault| fault.cause == cause).count().to_string()
        };
        for cause in Cause::ALL {
            table.row([
                cause.name().to_owned(),
                count(&self.misses, cause),
                count(&self.false_alarms, cause),
            ]);
        }
        let mut listed = table.to_string();
        for (title, faults) in [("Missed", &self.misses), ("False alarms", &self.false_alarms)] {
            writeln!(listed, "\n{title}").ok();
            let shown = most.min(faults.len());
            for place in 0..shown {
                if let Some(fault) = faults.get(place * faults.len() / shown) {
                    fault.write(&mut listed);
                }
            }
        }
        listed
    }
}

/// The first of `others` whose content shares a word with that of `relation`.
fn near<'a>(relation: &Relation, others: &'a [Relation]) -> (Cause, Option<&'a Relation>) {
    let meets = |other: &&Relation| {
        let mut pairs = relation
            .content
            .iter()
            .flat_map(|span| other.content.iter().map(move |other| (span, other)));
        pairs.any(|(span, other)| span.overlaps(*other))
    };
    match others.iter().find(meets) {
        Some(other) => (Cause::OtherContent, Some(other)),
        None => (Cause::Nothing, None),
    }
}

impl Fault<'_> {
    fn write(&self, out: &mut String) {
        let Self { document, cause, expected, found } = self;
        let text = &document.text;
        let kind = expected.or(*found).map_or("", |one| match quotation(text, &one.content) {
            Quotation::Direct => "direct",
            Quotation::Mixed => "mixed",
            Quotation::Indirect => "indirect",
        });
        writeln!(out, "\n  {}, {kind}: {}", document.id, cause.name()).ok();
        for (side, relation) in [("expected", expected), ("found", found)] {
            if let Some(relation) = relation {
                writeln!(out, "    {side:<8}  {}", excerpt(text, relation)).ok();
            }
        }
    }
}

/// The words of a relation with its marks and some text about them, on one line.
fn excerpt(text: &str, relation: &Relation) -> String {
    const ABOUT: usize = 60;
    let Relation { source, cue, content, via } = relation;
    let spans: Vec<Span> = [source, cue, content, via].into_iter().flatten().copied().collect();
    let hull = span::hull(&spans).unwrap_or_default();
    let start = text.floor_char_boundary(hull.start.saturating_sub(ABOUT));
    let end = text.ceil_char_boundary((hull.end + ABOUT).min(text.len()));
    let moved = |spans: &[Span]| -> Vec<Span> {
        spans.iter().map(|span| Span::new(span.start - start, span.end - start)).collect()
    };
    let moved = Relation {
        source: moved(source),
        cue: moved(cue),
        content: moved(content),
        via: moved(via),
    };
    let marked = with_marks(text.get(start..end).unwrap_or_default(), &[moved]);
    let line: Vec<&str> = marked.split('\n').filter(|line| !line.is_empty()).collect();
    let dots = |cut: bool| if cut { "…" } else { "" };
    format!("{}{}{}", dots(start > 0), line.join(" ¶ "), dots(end < text.len()))
}

#[cfg(test)]
mod tests {
    use acceptance::marked::relations;

    use super::*;
    use crate::score::judge;

    #[test]
    fn a_wrong_source_is_shown_with_both_readings() {
        let (text, expected) =
            relations("The mayor met [S the envoy]. [T “It is shut,”] she [C said].").unwrap();
        let (_, found) =
            relations("[S The mayor] met the envoy. [T “It is shut,”] she [C said].").unwrap();
        let judgement = judge(&text, &expected, &found);
        let document =
            Document { id: "a".to_owned(), style: String::new(), text, relations: expected };

        let mut errors = Errors::default();
        errors.note(&document, &found, &judgement);
        let listed = errors.listed(5);

        assert!(listed.contains("  a, direct: the source is another\n"), "{listed}");
        assert!(listed.contains("    expected  The mayor met [S the envoy]."), "{listed}");
        assert!(listed.contains("    found     [S The mayor] met the envoy."), "{listed}");
    }
}
