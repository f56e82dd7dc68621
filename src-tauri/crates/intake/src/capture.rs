//! Signs that a capture is not the whole article.

/// The warning of a text that is cut off: what it does not have may stand in the original.
pub const CUT_OFF: &str =
    "The text seems to be cut off: what is missing from it may stand in the original.";

/// What the analyst should know of `text` as a capture.
pub(crate) fn warnings(text: &str) -> Vec<String> {
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
    if is_cut_off(text) {
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

/// Whether the last words promise more.
fn is_cut_off(text: &str) -> bool {
    const PROMISES: &[&str] = &[
        "read more",
        "continue reading",
        "read the full story",
        "read the full article",
        "subscribe to continue reading",
        "subscribe to read more",
    ];
    let last = text.trim_end().rsplit('\n').next().unwrap_or_default().trim().to_lowercase();
    let last = last.trim_end_matches(['.', '…', '»', '›', '>', '→', ' ', ']', ')']);
    let ellipsis = text.trim_end().ends_with(['…']) || text.trim_end().ends_with("...");
    ellipsis
        || text.trim_end().ends_with("[…]")
        || PROMISES.iter().any(|promise| last.ends_with(promise))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn long(text: &str) -> String {
        format!("{}\n\n{text}", "The mayor said that the bridge must close. ".repeat(12))
    }

    #[test]
    fn a_whole_article_gets_no_warning() {
        assert_eq!(warnings(&long("Nobody was hurt.")), Vec::<String>::new());
    }

    #[test]
    fn few_words_are_told_with_their_number() {
        assert_eq!(
            warnings("The bridge closed.\n\nNobody was hurt."),
            ["There are only 6 words in 2 paragraphs: the capture may be incomplete."]
        );
    }

    #[test]
    fn a_promise_of_more_means_that_the_text_is_cut_off() {
        assert_eq!(warnings(&long("The council … Read more »")), [CUT_OFF]);
        assert_eq!(warnings(&long("The council agreed to…")), [CUT_OFF]);
    }

    #[test]
    fn a_cookie_notice_is_no_article() {
        let text = long("We use cookies. Accept all or manage preferences.");
        assert!(warnings(&text).iter().any(|warning| warning.contains("cookie")));
    }
}
