//! Differences said in plain words.

use crate::article::Article;
use crate::difference::{Difference, Kind};
use crate::edition::shown::evidence;
use crate::edition::voice::Voice;

/// A difference in one sentence, or a few short ones: what is read out for it as well.
///
/// *A has “agreed to reopen”; B has “would consider reopening”. B adds “once inspections are in
/// place” and omits “by 3 April”.* The heaviest kinds come first; `a` and `b` are the sigla of the
/// base's and the other's article.
#[must_use]
pub fn sentence(articles: &[Article], difference: &Difference, a: &str, b: &str) -> String {
    let voice = Voice::of(articles, difference, a, &[b]);
    if difference.is_coarse {
        return format!(
            "{a} and {b} are too long here to be set against each other word by word throughout: words that \
             only one seems to have may be the other’s too."
        );
    }
    let mut clauses = Vec::new();
    for &kind in &difference.kinds {
        match kind {
            Kind::AddsDetail | Kind::OmitsDetail => {}
            // What the heavier kinds say is enough; other wording follows from it.
            Kind::Reworded if difference.kinds.len() > 1 => {}
            Kind::QuoteAltered
            | Kind::PolarityDiffers
            | Kind::ActorDiffers
            | Kind::CommitmentDiffers
            | Kind::DateDiffers
            | Kind::NumberDiffers
            | Kind::Reworded
            | Kind::Verbatim => {
                clauses.extend(voice.clause(kind, &evidence(voice.texts, difference, kind)));
            }
        }
    }
    clauses.extend(voice.additions(difference));
    if clauses.is_empty() {
        let matter = difference.kinds.first().map_or("wording", |kind| matter(*kind));
        clauses.push(format!("{a} and {b} differ in {matter}."));
    }
    clauses.dedup();
    clauses.join(" ")
}

/// Why each kind is named, heaviest first: *Commitment differs. A has “agreed to reopen”; B has
/// “would consider reopening”.*
#[must_use]
pub fn reasons(
    articles: &[Article],
    difference: &Difference,
    a: &str,
    b: &str,
) -> Vec<(Kind, String)> {
    let voice = Voice::of(articles, difference, a, &[b]);
    difference
        .kinds
        .iter()
        .map(|&kind| {
            let shown = evidence(voice.texts, difference, kind);
            let words = match kind {
                Kind::AddsDetail => voice.listed("adds", &shown, |it| voice.others(it)),
                Kind::OmitsDetail => voice.listed("omits", &shown, |it| voice.bases(it)),
                Kind::QuoteAltered
                | Kind::PolarityDiffers
                | Kind::ActorDiffers
                | Kind::CommitmentDiffers
                | Kind::DateDiffers
                | Kind::NumberDiffers
                | Kind::Reworded
                | Kind::Verbatim => voice.clause(kind, &shown),
            };
            let title = title(kind).map(str::to_owned);
            (kind, title.into_iter().chain(words).collect::<Vec<_>>().join(" "))
        })
        .collect()
}

/// One kind of `difference` in one sentence that holds for several articles at once: *A has 26;
/// D and E have 24.* None where no words show the kind.
#[must_use]
pub fn finding(
    articles: &[Article],
    difference: &Difference,
    kind: Kind,
    a: &str,
    others: &[&str],
) -> Option<String> {
    let voice = Voice::of(articles, difference, a, others);
    let shown = evidence(voice.texts, difference, kind);
    match kind {
        Kind::AddsDetail => voice.listed("adds", &shown, |it| voice.others(it)),
        Kind::OmitsDetail => voice.listed("omits", &shown, |it| voice.bases(it)),
        Kind::QuoteAltered
        | Kind::PolarityDiffers
        | Kind::ActorDiffers
        | Kind::CommitmentDiffers
        | Kind::DateDiffers
        | Kind::NumberDiffers
        | Kind::Reworded
        | Kind::Verbatim => voice.clause(kind, &shown),
    }
}

/// What two readings differ in, where no words of theirs can be shown for it.
fn matter(kind: Kind) -> &'static str {
    match kind {
        Kind::QuoteAltered => "what stands inside the quotation marks",
        Kind::PolarityDiffers => "what is asserted and what denied",
        Kind::ActorDiffers => "who is said to speak",
        Kind::CommitmentDiffers => "how firm the promise is",
        Kind::DateDiffers => "the date",
        Kind::NumberDiffers => "the figure",
        Kind::OmitsDetail | Kind::AddsDetail => "detail",
        Kind::Reworded | Kind::Verbatim => "wording",
    }
}

fn title(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::QuoteAltered => Some("Quotation altered."),
        Kind::PolarityDiffers => Some("Polarity differs."),
        Kind::ActorDiffers => Some("Actor differs."),
        Kind::CommitmentDiffers => Some("Commitment differs."),
        Kind::DateDiffers => Some("Date differs."),
        Kind::NumberDiffers => Some("Number differs."),
        Kind::Reworded => Some("Reworded."),
        Kind::OmitsDetail | Kind::AddsDetail | Kind::Verbatim => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::difference::{Evidence, Relation};
    use crate::edition::specimen::{SAME, article, difference};
    use crate::span::Span;

    fn softened() -> ([Article; 2], Difference) {
        let articles = [
            article("Amaru agreed to reopen the crossing by 3 April."),
            article("Amaru would consider reopening the crossing once inspections are in place."),
        ];
        let difference = difference(
            &articles,
            &[Kind::CommitmentDiffers, Kind::OmitsDetail, Kind::AddsDetail],
            &[
                (
                    "agreed to reopen",
                    "would consider reopening",
                    Relation::Differs(Kind::CommitmentDiffers),
                ),
                ("the crossing", "the crossing", SAME),
                ("by 3 April", "", Relation::Differs(Kind::OmitsDetail)),
                ("", "once inspections are in place", Relation::Differs(Kind::AddsDetail)),
            ],
        );
        (articles, difference)
    }

    #[test]
    fn a_softened_promise_is_said_with_its_words() {
        let (articles, difference) = softened();
        assert_eq!(
            sentence(&articles, &difference, "A", "B"),
            "A has “agreed to reopen”; B has “would consider reopening”. \
             B adds “once inspections are in place” and omits “by 3 April”."
        );
    }

    #[test]
    fn a_finding_may_hold_for_several_articles() {
        let (articles, difference) = softened();
        let finding = |kind| finding(&articles, &difference, kind, "A", &["B", "D", "E"]).unwrap();
        assert_eq!(
            finding(Kind::CommitmentDiffers),
            "A has “agreed to reopen”; B, D and E have “would consider reopening”."
        );
        assert_eq!(finding(Kind::OmitsDetail), "B, D and E omit “by 3 April”.");
    }

    #[test]
    fn an_altered_quotation_says_what_was_cut_and_what_was_put_instead() {
        let articles = [article("“concrete and verifiable steps”"), article("“concrete action”")];
        let altered = Relation::Differs(Kind::QuoteAltered);
        let mut difference = difference(
            &articles,
            &[Kind::QuoteAltered],
            &[("and verifiable", "", altered), ("steps", "action", altered)],
        );
        difference.evidence.clear();
        assert_eq!(
            sentence(&articles, &difference, "A", "C"),
            "Inside the quotation marks, C leaves out “and verifiable” and has “action” where A \
             has “steps”."
        );
    }

    #[test]
    fn other_words_are_set_in_a_row_and_moved_words_are_said_to_be_moved() {
        let articles =
            [article("He called for it at once, freely."), article("Freely he asked for it now.")];
        let mut difference = difference(
            &articles,
            &[Kind::Reworded],
            &[
                ("called for", "asked for", Relation::Differs(Kind::Reworded)),
                ("at once", "now", Relation::Differs(Kind::Reworded)),
            ],
        );
        let alone = |step: crate::difference::Step| Evidence {
            kind: Kind::Reworded,
            a: step.a.into_iter().collect(),
            b: step.b.into_iter().collect(),
            note: String::new(),
        };
        difference.evidence = difference.alignment.iter().copied().map(alone).collect();
        difference.evidence.push(Evidence {
            kind: Kind::Reworded,
            a: vec![Span::new(26, 32)],
            b: vec![Span::new(0, 6)],
            note: "freely: in another place".to_owned(),
        });
        assert_eq!(
            sentence(&articles, &difference, "A", "B"),
            "A has “called for” and “at once”; B has “asked for” and “now”. B has “freely” in \
             another place."
        );
    }

    #[test]
    fn who_speaks_is_named_even_where_the_words_are_a_pronoun() {
        let articles = [article("He will go."), article("The ministry will go.")];
        let mut difference = difference(
            &articles,
            &[Kind::ActorDiffers],
            &[("He", "The ministry", Relation::Differs(Kind::ActorDiffers))],
        );
        difference.evidence[0].note = "Teodor Amaru / The ministry: one party’s".to_owned();
        assert_eq!(
            sentence(&articles, &difference, "A", "B"),
            "A names Teodor Amaru; B names The ministry."
        );
    }

    #[test]
    fn details_next_to_each_other_are_one_detail() {
        let articles =
            [article("The crew, held since 9 February, is free."), article("Crew free.")];
        let omitted = |start, end| Evidence {
            kind: Kind::OmitsDetail,
            a: vec![Span::new(start, end)],
            b: Vec::new(),
            note: String::new(),
        };
        let mut difference = difference(&articles, &[Kind::OmitsDetail], &[("The", "", SAME)]);
        difference.evidence = vec![omitted(10, 20), omitted(21, 31)];
        assert_eq!(sentence(&articles, &difference, "A", "B"), "B omits “held since 9 February”.");
    }

    #[test]
    fn a_kind_without_words_still_says_what_differs() {
        let articles = [article("He left."), article("He left.")];
        let steps = [("He left", "He left", SAME)];
        let difference = difference(&articles, &[Kind::ActorDiffers], &steps);
        assert_eq!(
            sentence(&articles, &difference, "A", "B"),
            "A and B differ in who is said to speak."
        );
    }

    #[test]
    fn each_kind_has_its_reason() {
        let (articles, difference) = softened();
        assert_eq!(
            reasons(&articles, &difference, "A", "B"),
            [
                (
                    Kind::CommitmentDiffers,
                    "Commitment differs. A has “agreed to reopen”; B has “would consider reopening”."
                        .to_owned()
                ),
                (Kind::OmitsDetail, "B omits “by 3 April”.".to_owned()),
                (Kind::AddsDetail, "B adds “once inspections are in place”.".to_owned()),
            ]
        );
    }

    #[test]
    fn figures_stand_bare_and_long_words_are_shortened_in_the_middle() {
        let long = "one two three four five six seven eight nine ten eleven twelve thirteen \
                    fourteen fifteen";
        let articles = [article("He saw 26 men."), article(&format!("He saw 24 men {long}."))];
        let difference = difference(
            &articles,
            &[Kind::NumberDiffers, Kind::AddsDetail],
            &[
                ("26", "24", Relation::Differs(Kind::NumberDiffers)),
                ("", long, Relation::Differs(Kind::AddsDetail)),
            ],
        );
        assert_eq!(
            sentence(&articles, &difference, "A", "D"),
            "A has 26; D has 24. D adds “one two three four five six seven … nine ten eleven \
             twelve thirteen fourteen fifteen”."
        );
    }

    #[test]
    fn the_same_words_are_said_to_be_the_same() {
        let articles = [article("He left."), article("He left.")];
        let difference = difference(&articles, &[Kind::Verbatim], &[("He left", "He left", SAME)]);
        assert_eq!(sentence(&articles, &difference, "A", "C"), "A and C have the same words.");
    }
}
