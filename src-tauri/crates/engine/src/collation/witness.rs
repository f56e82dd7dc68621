//! An article taken as a column: what its readings are read by.

use jiff::civil::Date;

use crate::language::Language;
use crate::party::PartyIndex;
use crate::quotation::{Quoted, quotations};
use crate::span::Span;
use crate::{Analysis, Article};

/// An article with what every reading of it needs to know.
#[derive(Debug)]
pub(crate) struct Witness<'a> {
    /// Its whole text.
    pub(crate) text: &'a str,
    /// Its outer quotations, in order.
    pub(crate) quotations: Vec<Quoted>,
    /// Words that refer to a party, in order.
    pub(crate) mentions: Vec<(Span, PartyIndex)>,
    /// Where its body begins: what stands before is headline and standfirst.
    pub(crate) body: usize,
    /// The day it was published, when known.
    pub(crate) published: Option<Date>,
    /// Its language.
    pub(crate) language: &'a Language,
}

impl<'a> Witness<'a> {
    /// Takes `article`, the `index`th of `analysis`, as a column.
    pub(crate) fn new(article: &'a Article, index: usize, analysis: &'a Analysis) -> Self {
        let mut mentions: Vec<(Span, PartyIndex)> = analysis
            .parties
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
            body: article.parts.body.start,
            published: article.published.as_deref().and_then(day),
            language: analysis.languages.get(index).unwrap_or(&Language::English),
        }
    }
}

/// The day in an ISO 8601 date or time.
fn day(published: &str) -> Option<Date> {
    published.get(..10)?.parse().ok()
}
