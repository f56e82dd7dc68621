//! Whether an imported text is cut off.

use crate::article::Article;
use crate::edition::place::body_paragraphs;

/// Shorter last lines without a stop are credits and tags, not prose broken off.
const PROSE: usize = 8;

/// Ends of a text that a paywall or a teaser writes, in lower case.
const TEASERS: &[&str] = &[
    "read more",
    "read full story",
    "read the full story",
    "continue reading",
    "subscribe to continue",
    "subscribe to read",
    "subscribe to keep reading",
    "sign in to continue",
    "log in to continue",
    "to continue reading",
    "register to continue",
    "this content is for subscribers",
];

/// Beginnings of a closing line that belongs to no sentence, in lower case.
const CREDITS: &[&str] = &[
    "published in",
    "copyright",
    "©",
    "reporting by",
    "additional reporting",
    "editing by",
    "with input",
    "with inputs",
    "source:",
    "tags:",
    "follow ",
    "also read",
    "read:",
    "photo",
    "image",
    "—",
    "–",
    "-",
    "by ",
    "story by",
    "compiled by",
    "translated by",
];

/// The paragraph after which the imported text breaks off, or none where it ends as a text ends.
///
/// Words that are missing from a text that was cut off are not omitted: nobody can tell. It is cut
/// off when it ends in “…”, in a teaser (“Subscribe to continue”), or in a line of prose without a
/// stop.
///
/// ```
/// # use variorum_engine::{Article, Parts, Span, edition::cut_off_after};
/// # let article = |text: &str| Article { text: text.to_owned(), parts: Parts { headline: None,
/// #   standfirst: None, body: Span::new(0, text.len()) }, outlet: None, published: None, language: None };
/// assert_eq!(cut_off_after(&article("He spoke.\n\nHe agreed to re…")), Some(2));
/// assert_eq!(cut_off_after(&article("He spoke.\n\nHe agreed.\n\nRead more")), Some(2));
/// assert_eq!(cut_off_after(&article("He spoke.\n\nHe agreed.")), None);
/// ```
#[must_use]
pub fn cut_off_after(article: &Article) -> Option<u32> {
    let paragraphs = body_paragraphs(article);
    let mut lines: Vec<&str> = paragraphs.iter().map(|span| span.of(&article.text)).collect();
    let mut teased = false;
    while let Some(last) = lines.last().copied() {
        if is_teaser(last) {
            teased = true;
        } else if !is_credit(last) {
            break;
        }
        lines.pop();
    }
    let last = lines.last()?;
    let number = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    (teased || breaks_off(last)).then_some(number)
}

fn is_teaser(line: &str) -> bool {
    let line = line.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    line.split_whitespace().count() <= 12 && TEASERS.iter().any(|teaser| line.starts_with(teaser))
}

fn is_credit(line: &str) -> bool {
    let lower = line.to_lowercase();
    line.split_whitespace().count() <= PROSE + 4
        && !breaks_off_in_dots(line)
        && CREDITS.iter().any(|credit| lower.starts_with(credit))
}

fn breaks_off(line: &str) -> bool {
    let end = line.trim_end_matches(['”', '"', '’', '\'', ')', ']', '»', ' ']);
    let stopped = end.ends_with(['.', '!', '?', '。', '۔', '؟', ':', '।']) && !end.ends_with("...");
    if breaks_off_in_dots(line) {
        return true;
    }
    !stopped && line.split_whitespace().count() >= PROSE
}

fn breaks_off_in_dots(line: &str) -> bool {
    let end = line.trim_end_matches([']', ')', ' ']);
    end.ends_with('…') || end.ends_with("...")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::specimen::article;

    #[test]
    fn a_text_that_ends_in_the_middle_of_a_sentence_is_cut_off() {
        let text = "One.\n\nThe minister said on Tuesday that the crossing would";
        assert_eq!(cut_off_after(&article(text)), Some(2));
    }

    #[test]
    fn a_closing_credit_is_no_broken_sentence() {
        for credit in ["Published in The Courier, March 15th, 2031", "Northern Wire", "— NW"] {
            assert_eq!(cut_off_after(&article(&format!("One.\n\nTwo.\n\n{credit}"))), None);
        }
    }

    #[test]
    fn a_text_that_ends_in_a_quotation_is_whole() {
        assert_eq!(cut_off_after(&article("He said: “We will see.”")), None);
    }
}
