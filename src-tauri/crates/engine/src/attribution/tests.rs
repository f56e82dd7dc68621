//! Laws of attribution, on text that looks like news and text that does not.

use proptest::prelude::*;

use super::*;
use crate::article::Parts;

fn article(text: &str) -> Article {
    Article {
        text: text.to_owned(),
        parts: Parts { headline: None, standfirst: None, body: Span::new(0, text.len()) },
        outlet: None,
        published: None,
        language: None,
    }
}

fn read(text: &str) -> Vec<Attribution> {
    attributions(&article(text), &Language::English, &Pace::whole_machine()).unwrap_or_default()
}

/// Sentences with cues, quotations left open, accents, emoji and right-to-left names.
fn news() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "The minister",
        "Valsk",
        "said",
        "told",
        "reporters",
        "that",
        "“the strait",
        "must stay open”",
        "\"we",
        "left,\"",
        "according to",
        "the Prime Minister’s Office",
        "called on",
        "Kabul",
        "to act",
        ", adding",
        "and urged",
        "‘soon’",
        "he",
        ".",
        "?",
        ",",
        ";",
        ":",
        "\n\n",
        "— ",
        "José Núñez",
        "🚢",
        "قال الرئيس",
        "אמר",
        "Mr.",
        "U.S.",
        "…",
        "(R-Ohio)",
        "what",
        "described as",
        "not",
        "26",
        "’s",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #[test]
    fn spans_are_valid_and_contents_never_empty(text in news()) {
        let found = read(&text);
        for attribution in &found {
            prop_assert!(!attribution.content.is_empty());
            let spans = attribution.source.iter().chain(&attribution.cue).chain(&attribution.content);
            for span in spans.chain(&attribution.via).chain([&attribution.reading]) {
                prop_assert!(!span.is_empty());
                prop_assert!(text.get(span.start..span.end).is_some(), "{span:?} cuts a character");
                prop_assert!(!span.of(&text).contains("\n\n"), "{span:?} crosses a paragraph");
            }
            prop_assert!((0.0..=1.0).contains(&attribution.confidence));
            prop_assert!(attribution.continues.is_none_or(|at| at < found.len()));
        }
    }

    #[test]
    fn any_text_at_all_is_read(text in "\\PC{0,200}") {
        let found = read(&text);
        prop_assert!(found.iter().all(|one| text.get(one.reading.start..one.reading.end).is_some()));
    }

    #[test]
    fn contents_do_not_overlap(text in news()) {
        let mut contents: Vec<Span> =
            read(&text).into_iter().flat_map(|one| one.content).collect();
        contents.sort_unstable();
        for pair in contents.windows(2) {
            prop_assert!(!pair[0].overlaps(pair[1]), "{:?} overlaps {:?}", pair[0], pair[1]);
        }
    }
}
