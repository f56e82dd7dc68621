//! Where in its article a statement stands.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::span::Span;
use crate::statement::Statement;
use crate::text;

/// The part of an article in which a statement's content begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The headline.
    Headline,
    /// The lines under it.
    Standfirst,
    /// A paragraph of the body, counted from 1.
    Paragraph(u32),
}

/// Prints “headline”, “standfirst” or “¶ 3”, with a space that does not break.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Headline => f.write_str("headline"),
            Self::Standfirst => f.write_str("standfirst"),
            Self::Paragraph(number) => write!(f, "¶\u{a0}{number}"),
        }
    }
}

/// Where the statement's content begins.
#[must_use]
pub fn place(article: &Article, statement: &Statement) -> Place {
    let start = statement.content.first().copied().unwrap_or(statement.reading).start;
    let within =
        |part: Option<Span>| part.is_some_and(|part| part.start <= start && start < part.end);
    if within(article.parts.headline) && article.parts.headline != Some(article.parts.body) {
        return Place::Headline;
    }
    if within(article.parts.standfirst) {
        return Place::Standfirst;
    }
    let before = body_paragraphs(article).iter().filter(|span| span.start <= start).count();
    Place::Paragraph(u32::try_from(before.max(1)).unwrap_or(u32::MAX))
}

/// The paragraphs of the body, in the order in which [`Place::Paragraph`] counts them.
#[must_use]
pub fn body_paragraphs(article: &Article) -> Vec<Span> {
    let body = article.parts.body;
    text::paragraphs(body.of(&article.text))
        .into_iter()
        .map(|span| Span::new(span.start + body.start, span.end + body.start))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::specimen::{article, find, statement};

    #[test]
    fn a_place_is_a_part_or_a_counted_paragraph() {
        let mut article = article("Amaru yields\n\nCrossing to open\n\nHe spoke.\n\nHe agreed.");
        article.parts.headline = Some(find(&article.text, "Amaru yields"));
        article.parts.standfirst = Some(find(&article.text, "Crossing to open"));
        article.parts.body = find(&article.text, "He spoke.\n\nHe agreed.");
        let places: Vec<String> = ["yields", "to open", "spoke", "agreed"]
            .into_iter()
            .map(|words| place(&article, &statement(&article, words)).to_string())
            .collect();
        assert_eq!(places, ["headline", "standfirst", "¶\u{a0}1", "¶\u{a0}2"]);
    }
}
