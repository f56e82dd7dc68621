//! Laws of collating and comparing, on news-like text with quotation marks, accents, emoji and
//! right-to-left words.

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use variorum_engine::collation::StatementRef;
use variorum_engine::difference::{Difference, Kind, Relation, Step, between};
use variorum_engine::{Span, compare};

use support::{Event, Saying};

const WORDS: &[&str] = &[
    "the",
    "border",
    "crossing",
    "must",
    "will",
    "would",
    "not",
    "did",
    "rule",
    "ruled",
    "out",
    "agreed",
    "to",
    "consider",
    "reopen",
    "26",
    "two",
    "dozen",
    "sailors",
    "and",
    "their",
    "captain",
    "3",
    "April",
    "Thursday",
    "4:30",
    "p.m.",
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "…",
    "[",
    "]",
    ",",
    ".",
    "—",
    "São",
    "Zoë’s",
    "neighbour",
    "neighbor",
    "🕊️",
    "سلام",
    "به",
    "北京",
    "کابل",
    "don’t",
    "$1.6",
    "million",
    "percent",
    "all",
    "some",
    "\u{200b}",
    "co\u{ad}operation",
    "energy",
    "infrastructure",
    "steps",
    "action",
    "e\u{301}tat",
    "U.S.",
    "US",
    "no",
    "longer",
    "denied",
];

fn reading() -> impl Strategy<Value = String> {
    let word = prop::sample::select(WORDS);
    prop::collection::vec((word, prop::bool::weighted(0.9)), 1..40).prop_map(|words| {
        words.iter().fold(String::from("x"), |mut text, (word, spaced)| {
            if *spaced {
                text.push(' ');
            }
            text.push_str(word);
            text
        })
    })
}

/// Two readings of which the second often repeats parts of the first.
fn two_readings() -> impl Strategy<Value = (String, String)> {
    (reading(), reading(), 0..4usize).prop_map(|(first, other, how)| {
        let words: Vec<&str> = first.split(' ').collect();
        let (head, tail) = words.split_at(words.len() / 2);
        let second = match how {
            0 => other,
            1 => format!("{} {other}", head.join(" ")),
            2 => format!("{} {}", tail.join(" "), head.join(" ")),
            _ => format!("{} {other} {}", head.join(" "), tail.join(" ")),
        };
        (first, second)
    })
}

fn said(who: &str, what: &str) -> Saying {
    (who.to_owned(), what.to_owned())
}

fn at(article: usize, statement: usize) -> StatementRef {
    StatementRef { article, statement }
}

fn event(a: &str, b: &str) -> Event {
    let mut event = Event::default();
    event.article(&[said("Duri", a)]);
    event.article(&[said("Duri", b)]);
    event
}

fn mirrored(kind: Kind) -> Kind {
    match kind {
        Kind::AddsDetail => Kind::OmitsDetail,
        Kind::OmitsDetail => Kind::AddsDetail,
        Kind::QuoteAltered
        | Kind::PolarityDiffers
        | Kind::ActorDiffers
        | Kind::CommitmentDiffers
        | Kind::DateDiffers
        | Kind::NumberDiffers
        | Kind::Reworded
        | Kind::Verbatim => kind,
    }
}

/// What a reader sees of some words.
fn seen(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// One side of the steps, read on: each in its place after the one before.
fn rebuilt(event: &Event, article: usize, sides: impl Iterator<Item = Span>) -> String {
    let text = &event.articles[article].text;
    let mut last = 0;
    sides
        .map(|span| {
            assert!(last <= span.start, "{span:?} goes back");
            last = span.end;
            seen(text.get(span.start..span.end).expect("spans lie on character boundaries"))
        })
        .collect()
}

fn whole(event: &Event, at: StatementRef) -> String {
    let reading = event.analysis.statements[at.article][at.statement].reading;
    seen(reading.of(&event.articles[at.article].text))
}

fn compared(event: &Event, a: StatementRef, b: StatementRef) -> Difference {
    between(&event.articles, &event.analysis, a, b)
}

/// How many cases of each law: 400, or as many as are asked for.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(400)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_reading_against_itself_is_verbatim(text in reading()) {
        let event = event(&text, &text);
        let found = compared(&event, at(0, 0), at(1, 0));
        prop_assert_eq!(&found.kinds, &[Kind::Verbatim]);
        prop_assert!(found.alignment.iter().all(|step| step.relation == Relation::Same));
        prop_assert_eq!(found.contradiction, None);
    }

    #[test]
    fn both_readings_rebuild_from_the_steps((a, b) in two_readings()) {
        let event = event(&a, &b);
        let found = compared(&event, at(0, 0), at(1, 0));
        let steps = &found.alignment;
        let side_a = rebuilt(&event, 0, steps.iter().filter_map(|step| step.a));
        let side_b = rebuilt(&event, 1, steps.iter().filter_map(|step| step.b));
        prop_assert_eq!(side_a, whole(&event, at(0, 0)));
        prop_assert_eq!(side_b, whole(&event, at(1, 0)));
    }

    #[test]
    fn swapping_base_and_other_mirrors((a, b) in two_readings()) {
        let event = event(&a, &b);
        let found = compared(&event, at(0, 0), at(1, 0));
        let swapped = compared(&event, at(1, 0), at(0, 0));
        let mut kinds: Vec<Kind> = swapped.kinds.iter().map(|kind| mirrored(*kind)).collect();
        kinds.sort_unstable();
        prop_assert_eq!(&found.kinds, &kinds);
        prop_assert_eq!(&found.contradiction, &swapped.contradiction);
        let turned = |step: &Step| Step {
            a: step.b,
            b: step.a,
            relation: match step.relation {
                Relation::Differs(kind) => Relation::Differs(mirrored(kind)),
                same => same,
            },
        };
        let mut one: Vec<Step> = found.alignment.clone();
        let mut two: Vec<Step> = swapped.alignment.iter().map(turned).collect();
        // Of words that stand alone on either side of one place, the base's come first.
        let key = |step: &Step| (step.a, step.b);
        one.sort_by_key(key);
        two.sort_by_key(key);
        prop_assert_eq!(one, two);
    }

    #[test]
    fn kinds_are_told_once_each_with_words((a, b) in two_readings()) {
        let event = event(&a, &b);
        let found = compared(&event, at(0, 0), at(1, 0));
        prop_assert!(!found.kinds.is_empty());
        prop_assert!(found.kinds.is_sorted_by(|one, two| one < two), "{:?}", found.kinds);
        for kind in &found.kinds {
            let shown = found.evidence.iter().any(|piece| piece.kind == *kind);
            prop_assert!(shown || *kind == Kind::Verbatim, "{kind:?} without its words");
        }
        for piece in &found.evidence {
            prop_assert!(found.kinds.contains(&piece.kind));
            prop_assert!(!(piece.a.is_empty() && piece.b.is_empty()));
        }
    }

    #[test]
    fn the_claims_do_not_depend_on_the_order_of_articles(
        sayings in prop::collection::vec(
            prop::collection::vec((prop::sample::select(&["Duri", "Valsk"][..]), reading()), 1..4),
            2..5,
        ),
        turn in 0..5usize,
    ) {
        let collated = |order: &[usize]| -> [BTreeSet<BTreeSet<(usize, usize)>>; 2] {
            let mut event = Event::default();
            for &article in order {
                let said: Vec<Saying> =
                    sayings[article].iter().map(|(who, what)| said(who, what)).collect();
                event.article(&said);
            }
            let original = |at: StatementRef| (order[at.article], at.statement);
            let found = compare(&event.articles, &event.analysis, 0);
            let joined = found
                .claims
                .into_iter()
                .map(|claim| claim.statements.into_iter().map(original).collect())
                .collect();
            let asked = found
                .perhaps
                .into_iter()
                .map(|pair| [pair.a, pair.b].into_iter().map(original).collect())
                .collect();
            [joined, asked]
        };
        let straight: Vec<usize> = (0..sayings.len()).collect();
        let mut turned = straight.clone();
        turned.rotate_left(turn % sayings.len());
        turned.swap(0, sayings.len() - 1);
        // Articles with the same text cannot be told apart, so they may trade places.
        let texts: BTreeSet<_> = sayings.iter().collect();
        prop_assume!(texts.len() == sayings.len());
        prop_assert_eq!(collated(&straight), collated(&turned));
    }

    #[test]
    fn every_statement_is_in_one_claim_and_every_pair_is_explained(
        sayings in prop::collection::vec(prop::collection::vec(reading(), 1..4), 2..4),
    ) {
        let mut event = Event::default();
        for article in &sayings {
            event.article(&article.iter().map(|what| said("Duri", what)).collect::<Vec<_>>());
        }
        let base = sayings.len() - 1;
        let found = compare(&event.articles, &event.analysis, base);
        let mut statements: Vec<StatementRef> =
            found.claims.iter().flat_map(|claim| claim.statements.clone()).collect();
        statements.sort_unstable();
        let all: Vec<StatementRef> = sayings
            .iter()
            .enumerate()
            .flat_map(|(article, said)| (0..said.len()).map(move |statement| at(article, statement)))
            .collect();
        prop_assert_eq!(statements, all);
        for claim in &found.claims {
            for &one in &claim.statements {
                prop_assert!(!claim.absent_from.contains(&one.article));
                for &two in claim.statements.iter().filter(|two| two.article != one.article) {
                    let told = found.differences.iter().filter(|difference| {
                        (difference.a, difference.b) == (one, two)
                            || (difference.a, difference.b) == (two, one)
                    });
                    prop_assert_eq!(told.count(), 1);
                }
            }
        }
        for difference in &found.differences {
            prop_assert!(difference.a.article == base || difference.b.article != base);
        }
        prop_assert!(found.differences.is_sorted_by_key(|difference| (difference.a, difference.b)));
    }
}
