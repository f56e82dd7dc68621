//! Two readings set word over word.

use crate::article::Article;
use crate::difference::{Difference, Relation};
use crate::edition::mark::{Run, Side};
use crate::edition::passage::{Texts, passages};
use crate::edition::runs::reading_runs;
use crate::span::Span;

/// Longer phrases are set in several pairs, so that the lines can wrap.
const WORDS: usize = 5;

/// Words of the base over words of the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlignedPair {
    /// The base's words with their marks; empty where it has nothing here.
    pub base: Vec<Run>,
    /// The other's words with their marks; a counted omission, or empty, where it has nothing here.
    pub other: Vec<Run>,
    /// Whether the two part here. Spelling and punctuation do not part them.
    pub differs: bool,
}

/// The two readings of `difference` in phrases, one over the other, in reading order.
#[must_use]
pub fn aligned_pairs(articles: &[Article], difference: &Difference) -> Vec<AlignedPair> {
    let texts = Texts::of(articles, difference);
    let mut pairs = Vec::new();
    for passage in passages(texts, difference) {
        let bases = phrases(texts.base, passage.base);
        let others = phrases(texts.other, passage.other);
        let differs = match passage.relation {
            Relation::Same | Relation::Accidental => false,
            Relation::Moved | Relation::Differs(_) => true,
        };
        for number in 0..bases.len().max(others.len()) {
            let base = bases.get(number).map_or_else(Vec::new, |&span| {
                reading_runs(articles, difference, Side::Base, span)
            });
            let other = match others.get(number) {
                Some(&span) => without_gaps(reading_runs(articles, difference, Side::Other, span)),
                None if number == 0 => gap_of(articles, difference, passage.gap, passage.pair),
                None => Vec::new(),
            };
            pairs.push(AlignedPair { base, other, differs });
        }
    }
    pairs
}

/// A gap has a pair of its own, so it does not stand in its neighbour's again.
fn without_gaps(mut runs: Vec<Run>) -> Vec<Run> {
    runs.retain(|run| run.omission.is_none());
    runs
}

fn gap_of(articles: &[Article], difference: &Difference, at: usize, pair: u32) -> Vec<Run> {
    let mut runs = reading_runs(articles, difference, Side::Other, Span::new(at, at));
    runs.retain(|run| {
        run.omission.is_some() && run.marks.last().is_some_and(|mark| mark.pair == pair)
    });
    runs
}

/// `span` cut between words into phrases of at most [`WORDS`].
fn phrases(text: &str, span: Option<Span>) -> Vec<Span> {
    let Some(span) = span else { return Vec::new() };
    let mut words = Vec::new();
    let mut start = span.start;
    for word in span.of(text).split_inclusive(char::is_whitespace) {
        let kept = word.trim_end().len();
        if kept > 0 {
            words.push(Span::new(start, start + kept));
        }
        start += word.len();
    }
    let count = words.len().div_ceil(WORDS).max(1);
    words.chunks(words.len().div_ceil(count).max(1)).filter_map(crate::span::hull).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::difference::Kind;
    use crate::edition::specimen::{SAME, article, difference};

    #[test]
    fn two_readings_stand_phrase_over_phrase() {
        let articles = [
            article("Amaru agreed to reopen the Serrin crossing to all freight by 3 April."),
            article("Amaru would consider reopening the Serrin crossing to all freight."),
        ];
        let difference = difference(
            &articles,
            &[Kind::CommitmentDiffers, Kind::OmitsDetail],
            &[
                ("Amaru", "Amaru", SAME),
                (
                    "agreed to reopen",
                    "would consider reopening",
                    Relation::Differs(Kind::CommitmentDiffers),
                ),
                ("the Serrin crossing to all freight", "the Serrin crossing to all freight", SAME),
                ("by 3 April", "", Relation::Differs(Kind::OmitsDetail)),
            ],
        );
        let line = |runs: &[Run], article: usize| -> String {
            runs.iter()
                .map(|run| match &run.omission {
                    Some(gap) => format!("−{}", gap.count),
                    None => run.span.of(&articles[article].text).to_owned(),
                })
                .collect()
        };
        let pairs: Vec<(String, String, bool)> = aligned_pairs(&articles, &difference)
            .iter()
            .map(|pair| (line(&pair.base, 0), line(&pair.other, 1), pair.differs))
            .collect();
        let expected = [
            ("Amaru", "Amaru", false),
            ("agreed to reopen", "would consider reopening", true),
            ("the Serrin crossing", "the Serrin crossing", false),
            ("to all freight", "to all freight", false),
            ("by 3 April", "−3", true),
        ]
        .map(|(base, other, differs)| (base.to_owned(), other.to_owned(), differs));
        assert_eq!(pairs, expected);
    }
}
