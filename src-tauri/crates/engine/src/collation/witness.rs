//! An article taken as a column: what its readings are read by.

use jiff::civil::Date;

use crate::Article;
use crate::party::{Party, PartyIndex};
use crate::quotation::{Quoted, quotations};
use crate::span::Span;

/// An article with what every reading of it needs to know.
#[derive(Debug)]
pub(crate) struct Witness<'a> {
    /// Its whole text.
    pub(crate) text: &'a str,
    /// Its outer quotations, in order.
    pub(crate) quotations: Vec<Quoted>,
    /// Words that refer to a party, in order.
    pub(crate) mentions: Vec<(Span, PartyIndex)>,
    /// The day it was published, when known.
    pub(crate) published: Option<Date>,
    /// Its language.
    pub(crate) language: Language<'a>,
}

/// The language of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language<'a> {
    /// English, or not said: the English lexicons are tried, and find nothing in other languages
    /// but by chance.
    English,
    /// Another, by its primary subtag.
    Other(&'a str),
}

impl<'a> Witness<'a> {
    /// Takes `article`, the `index`th of the analysis, as a column.
    pub(crate) fn new(article: &'a Article, index: usize, parties: &[Party]) -> Self {
        let mut mentions: Vec<(Span, PartyIndex)> = parties
            .iter()
            .enumerate()
            .flat_map(|(party, found)| {
                found.mentions.iter().map(move |mention| (mention, PartyIndex(party)))
            })
            .filter(|(mention, _)| mention.article == index)
            .map(|(mention, party)| (mention.span, party))
            .collect();
        mentions.sort_unstable();
        Self {
            text: &article.text,
            quotations: quotations(&article.text)
                .into_iter()
                .filter(|quoted| quoted.depth == 0)
                .collect(),
            mentions,
            published: article.published.as_deref().and_then(day),
            language: article.language.as_deref().map_or(Language::English, language),
        }
    }
}

/// The day in an ISO 8601 date or time.
fn day(published: &str) -> Option<Date> {
    published.get(..10)?.parse().ok()
}

fn language(tag: &str) -> Language<'_> {
    match tag.split(['-', '_']).next() {
        Some("" | "en" | "EN" | "und") | None => Language::English,
        Some(other) => Language::Other(other),
    }
}
