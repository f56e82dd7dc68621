//! Laws of analysing and comparing, on any text at all and on news that was mutilated.

use proptest::prelude::*;
use variorum_engine::soundness::{faults, faults_of_comparison};
use variorum_engine::{Article, Parts, Span, analyse, compare, with_own_voice};

/// Pieces of news, with marks that have lost their partners, other scripts, and what no editor sends.
const PIECES: &[&str] = &[
    "The foreign minister",
    "President Teodor Amaru",
    "Prime Minister Irena Valsk",
    "Valsk",
    "She",
    "they",
    "both leaders",
    "a spokesman for the ministry",
    "the Prime Minister’s Office",
    "who",
    "said",
    "SAID",
    "told reporters",
    "added that",
    "warned",
    "according to",
    "asked whether",
    "called for",
    "that",
    "the strait must stay open",
    "26 sailors would be freed by 3 April",
    "would not rule out joint patrols",
    "“the border",
    "must reopen,”",
    "\"We go,",
    "and none has been.\"",
    "‘never again’",
    "''so",
    "``why''",
    "«",
    "»",
    "„so“",
    "「行きます」",
    "(",
    "]",
    ",",
    ".",
    "?!",
    "…",
    ";",
    ":",
    "—",
    "- ",
    "\n",
    "\n\n",
    "\r",
    "\u{2028}",
    "VALSK:",
    "Q:",
    "• ",
    "1.",
    "Mr.",
    "U.S.",
    "’s",
    "José Núñez",
    "e\u{301}\u{301}",
    "🚢🏽",
    "\u{200b}",
    "\u{202e}",
    "\0",
    "\u{7}",
    "قال الرئيس إن",
    "אמר השר",
    "总理表示",
    "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
    "KESSARY, Ostmere (Northern Wire) —",
];

fn news() -> impl Strategy<Value = String> {
    let piece = (prop::sample::select(PIECES), prop::bool::weighted(0.85));
    prop::collection::vec(piece, 0..80).prop_map(|pieces| {
        pieces.into_iter().fold(String::new(), |mut text, (piece, spaced)| {
            text.push_str(piece);
            if spaced {
                text.push(' ');
            }
            text
        })
    })
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => news(),
        1 => ".{0,300}",
        1 => "[\\x00-\\x7f]{0,300}",
        1 => any::<String>(),
    ]
}

fn article(text: String, language: Option<&str>) -> Article {
    Article {
        parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
        text,
        outlet: None,
        published: Some("2025-04-04".to_owned()),
        language: language.map(str::to_owned),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_text_the_result_is_sound(
        texts in prop::collection::vec(any_text(), 1..4),
        language in prop::sample::select(&[None, Some("en"), Some("ms"), Some("ar")][..]),
    ) {
        let articles: Vec<Article> = texts.into_iter().map(|text| article(text, language)).collect();
        let analysis = analyse(&articles);
        prop_assert_eq!(faults(&articles, &analysis), Vec::<String>::new());
        let comparison = compare(&articles, &analysis, articles.len() - 1);
        prop_assert_eq!(
            faults_of_comparison(&articles, &analysis, &comparison),
            Vec::<String>::new()
        );
        let with_own = with_own_voice(&articles, analysis);
        prop_assert_eq!(faults(&articles, &with_own), Vec::<String>::new());
    }

    #[test]
    fn equal_texts_give_equal_results(text in any_text(), other in any_text()) {
        let articles = [article(text, None), article(other, None)];
        let once = analyse(&articles);
        let again = analyse(&articles);
        prop_assert_eq!(&once, &again);
        prop_assert_eq!(compare(&articles, &once, 0), compare(&articles, &again, 0));
    }
}
