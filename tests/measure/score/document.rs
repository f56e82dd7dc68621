//! What was found in one document against what people found in it.

use acceptance::relation::Relation;

use super::matching::{self, Pair};
use super::scores::{RelationScores, Scores, SpanScores};
use super::tally::Tally;
use super::tokens::{Tokens, Words};
use super::{quotation, source};

/// The scores of one document, and which relations they count as right.
#[derive(Debug)]
pub(crate) struct Judgement {
    pub(crate) scores: Scores,
    /// For each expected relation, the found one whose content is paired with its own.
    pub(crate) partners: Vec<Option<usize>>,
    /// For each found relation, whether it is right in the sense of the headline figure.
    pub(crate) right: Vec<bool>,
}

/// The tokens under the spans of one kind, a set a relation.
struct Sets {
    content: Vec<Words>,
    cue: Vec<Words>,
    source: Vec<Words>,
}

impl Sets {
    fn of(tokens: &Tokens<'_>, relations: &[Relation]) -> Self {
        Self {
            content: relations.iter().map(|one| tokens.under(&one.content)).collect(),
            cue: relations.iter().map(|one| tokens.under(&one.cue)).collect(),
            source: relations.iter().map(|one| tokens.under(one.named())).collect(),
        }
    }
}

/// Scores `found` against `expected`, relations of one text.
pub(crate) fn judge(text: &str, expected: &[Relation], found: &[Relation]) -> Judgement {
    let tokens = Tokens::of(text);
    let (gold, got) = (Sets::of(&tokens, expected), Sets::of(&tokens, found));
    let spans = |gold: &[Words], got: &[Words]| spans(&tokens, gold, got);
    let mut scores = Scores {
        content: spans(&gold.content, &got.content),
        cue: spans(&gold.cue, &got.cue),
        source: spans(&gold.source, &got.source),
        ..Scores::default()
    };

    let mut partners = vec![None; expected.len()];
    let mut right = vec![false; found.len()];
    let counted =
        |sets: &[Words]| -> Vec<Words> { sets.iter().map(|words| tokens.counted(words)).collect() };
    let kinds = |relations: &[Relation]| -> Vec<_> {
        relations.iter().map(|one| quotation::quotation(text, &one.content)).collect()
    };
    let (gold_kinds, got_kinds) = (kinds(expected), kinds(found));
    for senses in [&mut scores.sources_overlap, &mut scores.source_head, &mut scores.all_exact] {
        count(senses, &gold_kinds, &got_kinds);
    }
    for pair in matching::pairs(&counted(&gold.content), &counted(&got.content)) {
        let Pair { expected: one, found: other, likeness } = pair;
        let (a, b) = (&gold.source[one], &got.source[other]);
        let overlap = source::overlap(&tokens, a, b);
        let head = source::head_agrees(&tokens, a, b);
        let exact = likeness == 1.0 && tokens.counted(a) == tokens.counted(b);
        partners[one] = Some(other);
        right[other] = overlap;
        let senses = [
            (overlap, &mut scores.sources_overlap),
            (head, &mut scores.source_head),
            (exact, &mut scores.all_exact),
        ];
        for (is_right, scores) in senses {
            if is_right {
                scores.all.right += 1;
                scores.of(gold_kinds[one]).right += 1;
            }
        }
    }
    Judgement { scores, partners, right }
}

/// Counts relations as expected and found, before any is right.
fn count(
    scores: &mut RelationScores,
    expected: &[variorum_engine::Quotation],
    found: &[variorum_engine::Quotation],
) {
    scores.all = Tally { right: 0, found: found.len(), expected: expected.len() };
    for &kind in expected {
        scores.of(kind).expected += 1;
    }
    for &kind in found {
        scores.of(kind).found += 1;
    }
}

fn spans(tokens: &Tokens<'_>, expected: &[Words], found: &[Words]) -> SpanScores {
    let counted = |sets: &[Words]| -> Vec<Words> {
        let sets = sets.iter().map(|words| tokens.counted(words));
        sets.filter(|words| !words.is_empty()).collect()
    };
    let (expected, found) = (counted(expected), counted(found));
    let all = |sets: &[Words]| sets.iter().flatten().copied().collect::<Words>();
    let (expected_words, found_words) = (all(&expected), all(&found));
    let of_spans = |right: usize| Tally { right, found: found.len(), expected: expected.len() };
    SpanScores {
        token: Tally {
            right: expected_words.intersection(&found_words).count(),
            found: found_words.len(),
            expected: expected_words.len(),
        },
        exact: of_spans(matching::equal(&expected, &found)),
        partial: of_spans(matching::pairs(&expected, &found).len()),
    }
}

#[cfg(test)]
mod tests {
    use acceptance::marked::relations;

    use super::*;

    /// The judgement of `found` against `expected`, the same text with two sets of marks.
    fn judged(expected: &str, found: &str) -> Judgement {
        let (text, gold) = relations(expected).unwrap();
        let (same, got) = relations(found).unwrap();
        assert_eq!(text, same);
        judge(&text, &gold, &got)
    }

    fn tally(right: usize, found: usize, expected: usize) -> Tally {
        Tally { right, found, expected }
    }

    #[test]
    fn a_text_read_as_people_read_it_scores_full() {
        let marked =
            "[T1 “It is shut,”] [S1,2 Ilke Dorn] [C1 said], and [C2 asked for] [T2 money].";
        let judgement = judged(marked, marked);
        let scores = judgement.scores;
        assert_eq!(scores.content.token, tally(4, 4, 4));
        assert_eq!(scores.source.token, tally(2, 2, 2), "shared words count once");
        assert_eq!(scores.source.exact, tally(2, 2, 2), "shared spans count for each relation");
        assert_eq!(scores.all_exact.all, tally(2, 2, 2));
        assert_eq!(scores.all_exact.direct, tally(1, 1, 1));
        assert_eq!(scores.all_exact.indirect, tally(1, 1, 1));
        assert_eq!(judgement.right, [true, true]);
    }

    #[test]
    fn a_shorter_content_and_source_are_right_but_not_exact() {
        let judgement = judged(
            "[S Ilke Dorn, the mayor,] [C has said] [T that the old bridge is shut].",
            "[S Ilke Dorn], the mayor, has [C said] that [T the old bridge is shut].",
        );
        let scores = judgement.scores;
        // Content: 5 of 6 words; cue: 1 of 2; source: 2 of 4, so that half is reached.
        assert_eq!(scores.content.token, tally(5, 5, 6));
        assert_eq!(
            (scores.content.exact, scores.content.partial),
            (tally(0, 1, 1), tally(1, 1, 1))
        );
        assert_eq!((scores.cue.exact, scores.cue.partial), (tally(0, 1, 1), tally(1, 1, 1)));
        assert_eq!(scores.source.token, tally(2, 2, 4));
        assert_eq!(scores.sources_overlap.all, tally(1, 1, 1));
        assert_eq!(scores.source_head.all, tally(1, 1, 1));
        assert_eq!(scores.all_exact.all, tally(0, 1, 1));
    }

    #[test]
    fn the_wrong_source_makes_a_relation_wrong() {
        let judgement = judged(
            "The mayor met [S the envoy], who left. [T “It is shut,”] she [C said].",
            "[S The mayor] met the envoy, who left. [T “It is shut,”] she [C said].",
        );
        assert_eq!(judgement.scores.sources_overlap.all, tally(0, 1, 1));
        assert_eq!(judgement.scores.sources_overlap.direct, tally(0, 1, 1));
        assert_eq!((judgement.partners, judgement.right), (vec![Some(0)], vec![false]));
    }

    #[test]
    fn the_relayer_is_the_source_where_none_is_named() {
        let judgement = judged(
            "[C According to] [S the ministry], [T the port is open].",
            "[C According to] [V the ministry], [T the port is open].",
        );
        assert_eq!(judgement.scores.all_exact.all, tally(1, 1, 1));
    }

    #[test]
    fn a_miss_and_a_false_alarm_are_counted_on_their_sides() {
        let judgement = judged(
            "[S1 He] [C1 said] [T1 no]. She [C2 wants] [T2 peace] and quiet in the harbour.",
            "[S1 He] [C1 said] [T1 no]. [S2 She] wants [T2 peace and quiet in the harbour].",
        );
        // A content with more than twice the expected words is another one.
        assert_eq!(judgement.scores.sources_overlap.all, tally(1, 2, 2));
        assert_eq!(judgement.partners, [Some(0), None]);
        assert_eq!(judgement.right, [true, false]);
    }
}
