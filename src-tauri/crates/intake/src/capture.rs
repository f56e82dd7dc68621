//! Signs that a capture is not the whole article.

use variorum_engine::Article;
use variorum_engine::edition::cut_off_after;

/// The warning of a text that is cut off: what it does not have may stand in the original.
pub const CUT_OFF: &str =
    "The text seems to be cut off: what is missing from it may stand in the original.";

/// What the analyst should know of `article` as a capture.
pub(crate) fn warnings(article: &Article) -> Vec<String> {
    let text = article.text.as_str();
    let mut found = Vec::new();
    let words = text.split_whitespace().count();
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    if words < 80 {
        let lines = if lines == 1 { "1 paragraph".into() } else { format!("{lines} paragraphs") };
        found.push(format!(
            "There are only {words} words in {lines}: the capture may be incomplete."
        ));
    }
    if is_wall(text, words) {
        found.push(
            "It reads like a cookie or subscription notice: check that the article is there."
                .to_owned(),
        );
    }
    if cut_off_after(article).is_some() {
        found.push(CUT_OFF.to_owned());
    }
    found
}

/// Whether a text this short speaks of consent or subscription more than once.
fn is_wall(text: &str, words: usize) -> bool {
    const SIGNS: &[&str] = &[
        "cookie",
        "we value your privacy",
        "accept all",
        "manage preferences",
        "consent",
        "subscribe to continue",
        "already a subscriber",
        "enable javascript",
        "verify you are human",
    ];
    let lower = text.to_lowercase();
    words < 300 && SIGNS.iter().filter(|sign| lower.contains(*sign)).count() >= 2
}

#[cfg(test)]
mod tests {
    use variorum_engine::{Parts, Span};

    use super::*;

    fn warnings_of(text: &str) -> Vec<String> {
        let body = Span::new(0, text.len());
        warnings(&Article {
            text: text.to_owned(),
            parts: Parts { body, ..Parts::default() },
            outlet: None,
            published: None,
            language: None,
        })
    }

    fn long(text: &str) -> String {
        format!("{}\n\n{text}", "The mayor said that the bridge must close. ".repeat(12))
    }

    #[test]
    fn a_whole_article_gets_no_warning() {
        assert_eq!(warnings_of(&long("Nobody was hurt.")), Vec::<String>::new());
    }

    #[test]
    fn few_words_are_told_with_their_number() {
        assert_eq!(
            warnings_of("The bridge closed.\n\nNobody was hurt."),
            ["There are only 6 words in 2 paragraphs: the capture may be incomplete."]
        );
    }

    #[test]
    fn a_promise_of_more_means_that_the_text_is_cut_off() {
        assert_eq!(warnings_of(&long("Read more »")), [CUT_OFF]);
        assert_eq!(warnings_of(&long("The council agreed to…")), [CUT_OFF]);
    }

    #[test]
    fn a_cookie_notice_is_no_article() {
        let text = long("We use cookies. Accept all or manage preferences.");
        assert!(warnings_of(&text).iter().any(|warning| warning.contains("cookie")));
    }
}
