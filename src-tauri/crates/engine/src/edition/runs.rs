//! Readings and whole texts cut into runs, each with its marks.

use crate::article::Article;
use crate::difference::Difference;
use crate::edition::mark::{Run, Side};
use crate::edition::marking::Marks;
use crate::edition::passage::Texts;
use crate::span::Span;

/// Cuts one side's reading, `extent` of its article, into runs with the marks of `difference`.
///
/// The runs, joined, are exactly the words of `extent`. On the other's side, words of the base
/// that it lacks are a run with an [`Omission`] and no words of its own. Marks that reach beyond
/// the extent are cut at its edges.
#[must_use]
pub fn reading_runs(
    articles: &[Article],
    difference: &Difference,
    side: Side,
    extent: Span,
) -> Vec<Run> {
    marked_runs(articles, extent, &[(difference, side)])
}

/// Cuts `span` of a text into runs with the marks of several differences, each with the side that
/// this text is in it.
///
/// Given the same differences in the same order, the runs of the two texts agree in their pairs.
#[must_use]
pub fn marked_runs(
    articles: &[Article],
    span: Span,
    differences: &[(&Difference, Side)],
) -> Vec<Run> {
    let text = differences.first().map_or("", |(difference, side)| {
        let texts = Texts::of(articles, difference);
        match side {
            Side::Base => texts.base,
            Side::Other => texts.other,
        }
    });
    let mut marks = Marks::default();
    let mut first_pair = 0;
    for (difference, side) in differences {
        let texts = Texts::of(articles, difference);
        first_pair = marks.gather(texts, difference, *side, first_pair);
    }
    marks.cut(text, span)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::difference::{Kind, Relation, Step};
    use crate::edition::mark::MarkKind;
    use crate::edition::specimen::{SAME, article, at, difference};

    /// The runs of one side with their marks written out: `[com agreed]`, `(−2)`.
    fn written(articles: &[Article], difference: &Difference, side: Side) -> String {
        let text = &articles[if side == Side::Base { 0 } else { 1 }].text;
        let runs = reading_runs(articles, difference, side, Span::new(0, text.len()));
        let mut out = String::new();
        for run in runs {
            let kinds: Vec<String> =
                run.marks.iter().map(|mark| format!("{:?}", mark.kind)).collect();
            match run.omission {
                Some(gap) => out += &format!("(−{} {})", gap.count, kinds.join(" ")),
                None if kinds.is_empty() => out += run.span.of(text),
                None => out += &format!("[{}: {}]", kinds.join(" "), run.span.of(text)),
            }
        }
        out
    }

    #[test]
    fn a_softened_promise_is_marked_on_both_sides() {
        let articles = [
            article("Amaru agreed to reopen the crossing by 3 April."),
            article("Amaru would consider reopening the crossing once it is safe."),
        ];
        let commitment = Relation::Differs(Kind::CommitmentDiffers);
        let difference = difference(
            &articles,
            &[Kind::CommitmentDiffers, Kind::OmitsDetail, Kind::AddsDetail],
            &[
                ("Amaru", "Amaru", SAME),
                ("agreed to", "would consider", commitment),
                ("reopen", "reopening", commitment),
                ("the crossing", "the crossing", SAME),
                ("by 3 April", "", Relation::Differs(Kind::OmitsDetail)),
                ("", "once it is safe", Relation::Differs(Kind::AddsDetail)),
                (".", ".", SAME),
            ],
        );
        assert_eq!(
            written(&articles, &difference, Side::Base),
            "Amaru [Commitment: agreed to reopen] the crossing [Omitted: by 3 April]."
        );
        assert_eq!(
            written(&articles, &difference, Side::Other),
            "Amaru [Commitment: would consider reopening] the crossing \
             (−3 Omitted)[Added: once it is safe]."
        );
    }

    #[test]
    fn the_altered_quotation_has_a_box_round_all_of_it() {
        let articles = [
            article("She called for “concrete and verifiable steps” now."),
            article("She called for “concrete action” now."),
        ];
        let altered = Relation::Differs(Kind::QuoteAltered);
        let difference = difference(
            &articles,
            &[Kind::QuoteAltered],
            &[
                ("She called for “concrete", "She called for “concrete", SAME),
                ("and verifiable", "", altered),
                ("steps", "action", altered),
                ("” now.", "” now.", SAME),
            ],
        );
        assert_eq!(
            written(&articles, &difference, Side::Base),
            "She called for “concrete [Omitted: and verifiable] [Quotation: steps]” now."
        );
        assert_eq!(
            written(&articles, &difference, Side::Other),
            "She called for [Quotation: “concrete ](−2 Quotation Omitted)\
             [Quotation Reworded: action][Quotation: ”] now."
        );
    }

    #[test]
    fn moved_words_are_one_pair_and_leave_no_gap() {
        let articles = [
            article("The crew would be freed without charge."),
            article("Without charge, the crew would be freed."),
        ];
        let difference = difference(
            &articles,
            &[Kind::Reworded],
            &[
                ("", "Without charge", Relation::Moved),
                ("The crew would be freed", "the crew would be freed", SAME),
                ("without charge", "", Relation::Moved),
            ],
        );
        let pair = |side, article: usize| {
            let whole = Span::new(0, articles[article].text.len());
            let runs = reading_runs(&articles, &difference, side, whole);
            assert!(runs.iter().all(|run| run.omission.is_none()));
            runs.iter()
                .flat_map(|run| &run.marks)
                .find(|mark| mark.kind == MarkKind::Moved)
                .unwrap()
                .pair
        };
        assert_eq!(pair(Side::Base, 0), pair(Side::Other, 1));
    }

    #[test]
    fn evidence_that_no_step_shows_is_marked_all_the_same() {
        let articles = [article("Amaru will reopen it."), article("Amaru may reopen it.")];
        let mut difference = difference(
            &articles,
            &[Kind::CommitmentDiffers],
            &[("will", "may", Relation::Differs(Kind::Reworded))],
        );
        difference.evidence = vec![crate::difference::Evidence {
            kind: Kind::CommitmentDiffers,
            a: vec![Span::new(6, 17)],
            b: vec![Span::new(6, 16)],
            note: "will / may".to_owned(),
        }];
        assert_eq!(
            written(&articles, &difference, Side::Other),
            "Amaru [Commitment: may reopen] it."
        );
    }

    const RELATIONS: [Relation; 6] = [
        Relation::Same,
        Relation::Accidental,
        Relation::Moved,
        Relation::Differs(Kind::QuoteAltered),
        Relation::Differs(Kind::NumberDiffers),
        Relation::Differs(Kind::OmitsDetail),
    ];

    fn news() -> impl Strategy<Value = Vec<String>> {
        let words = prop::sample::select(vec![
            "“steps”",
            "Amaru",
            "said,",
            "26",
            "“no",
            "never”",
            "سلام",
            "👩‍👩‍👧",
            "naïve",
            "\"so\"",
            "—",
            ".",
        ]);
        prop::collection::vec(words.prop_map(str::to_owned), 0..14)
    }

    fn spans(words: &[String]) -> Vec<Span> {
        let mut start = 0;
        words
            .iter()
            .map(|word| {
                let span = Span::new(start, start + word.len());
                start += word.len() + 1;
                span
            })
            .collect()
    }

    proptest! {
        #[test]
        fn both_readings_rebuild_from_their_runs(
            base in news(),
            other in news(),
            choices in prop::collection::vec((0..6_usize, 0..3_usize), 30),
            cut in 0..40_usize,
        ) {
            let articles = [article(&base.join(" ")), article(&other.join(" "))];
            let (mut left, mut right) = (spans(&base).into_iter(), spans(&other).into_iter());
            let alignment = choices.into_iter().map(|(relation, shape)| Step {
                a: if shape == 1 { None } else { left.next() },
                b: if shape == 2 { None } else { right.next() },
                relation: RELATIONS[relation],
            }).collect();
            let difference = Difference {
                a: at(0, 0), b: at(1, 0), scope: crate::difference::Scope::Source,
                kinds: vec![Kind::Reworded], evidence: Vec::new(), alignment, is_coarse: false, contradiction: None,
            };
            for (side, article) in [(Side::Base, &articles[0]), (Side::Other, &articles[1])] {
                let text = &article.text;
                let end = (0..=cut.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap();
                for whole in [Span::new(0, text.len()), Span::new(0, end), Span::new(end, text.len())] {
                    let runs = reading_runs(&articles, &difference, side, whole);
                    let joined: String = runs.iter().map(|run| run.span.of(text)).collect();
                    prop_assert_eq!(joined, whole.of(text));
                    prop_assert!(
                        runs.iter().all(|run| run.omission.is_some() == run.span.is_empty())
                    );
                    prop_assert!(side == Side::Other || runs.iter().all(|run| run.omission.is_none()));
                }
            }
        }
    }
}
