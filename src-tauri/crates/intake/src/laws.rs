//! What holds for every document.

use proptest::collection::vec;
use proptest::prelude::*;
use variorum_engine::Span;

use crate::layout::paragraphed;
use crate::{Document, read_bytes, read_json_line};

/// Lines as news files have them, and as they should not.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("title: The “strait” 😀".to_owned()),
        Just("Clinton: We shall see.".to_owned()),
        Just("By Asta Berglind".to_owned()),
        Just("AVERNE (Northern Wire) — The strait is open.".to_owned()),
        Just("قال رئيس الوزراء إن المضيق مفتوح".to_owned()),
        "[A-Za-z“” ,.\\-]{0,130}",
        "\\PC{0,40}",
    ]
}

fn file() -> impl Strategy<Value = String> {
    (vec(line(), 0..12), prop_oneof![Just("\n"), Just("\r\n"), Just("\n\n")])
        .prop_map(|(lines, ending)| lines.join(ending))
}

/// Fails unless the parts of `document` follow each other within its text.
fn parts_fit(document: &Document) {
    let text = &document.article.text;
    let parts = document.article.parts;
    let mut end = 0;
    for span in [parts.headline, parts.standfirst, Some(parts.body)].into_iter().flatten() {
        assert!(end <= span.start && span.end <= text.len(), "{parts:?} of {text:?}");
        assert!(span.is_empty() || span.of(text).trim() == span.of(text), "{parts:?} of {text:?}");
        end = span.end;
    }
    assert_eq!(Span::new(end, text.len()).of(text).trim(), "");
}

proptest! {
    #[test]
    fn whatever_a_file_holds_its_parts_fit_its_text(file in file(), name in "a\\.(txt|md)") {
        if let Ok(document) = read_bytes(&name, file.into_bytes()) {
            parts_fit(&document);
        }
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in vec(any::<u8>(), 0..300), name in "a\\.(txt|md)") {
        if let Ok(document) = read_bytes(&name, bytes.clone()) {
            parts_fit(&document);
            prop_assert_eq!(document.original, bytes);
        }
    }

    #[test]
    fn the_text_of_a_json_line_is_kept(text in "\\PC{1,80}") {
        let line = serde_json::json!({ "text": text }).to_string();
        if let Ok(document) = read_json_line(&line) {
            prop_assert_eq!(document.article.text, text);
        }
    }

    #[test]
    fn what_is_laid_out_once_is_laid_out_for_good(file in file()) {
        let once = paragraphed(&file);
        prop_assert_eq!(paragraphed(&once), once);
    }

    #[test]
    fn laying_out_loses_no_word(file in file()) {
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(letters(&paragraphed(&file)), letters(&file));
    }
}
