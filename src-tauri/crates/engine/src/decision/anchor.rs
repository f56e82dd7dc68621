//! Passages by which decisions find parties and statements again.

use serde::{Deserialize, Serialize};

use crate::Analysis;
use crate::article::Article;
use crate::party::{PartyIndex, PartyKind};
use crate::span::Span;
use crate::statement::Statement;

/// Words of an article, with where they stand in it.
///
/// `article` is a key that stays the article's for ever, not its place in an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The article's key.
    pub article: i64,
    /// Where the words stand.
    pub span: Span,
    /// The words, so that a passage which no longer has them is known as lost.
    pub words: String,
    /// What the party was called of which the passage speaks; none for a statement.
    pub name: Option<String>,
}

impl Passage {
    /// A passage that names `party`: its name in full if an article has it, else its first mention, else
    /// the content of its first statement. None for a party that nothing speaks of.
    #[must_use]
    pub fn naming(
        party: PartyIndex,
        articles: &[Article],
        keys: &[i64],
        analysis: &Analysis,
    ) -> Option<Self> {
        let known = analysis.parties.get(party.0)?;
        let mentions = known.mentions.iter().map(|mention| (mention.article, mention.span));
        let words = |&(article, span): &(usize, Span)| {
            articles.get(article).map(|article: &Article| span.of(&article.text))
        };
        // A joint party has no mention that is not its members' as well.
        let mut mentions = mentions.filter(|_| known.kind != PartyKind::Group);
        let first = mentions.clone().next();
        let named = mentions.find(|mention| words(mention) == Some(known.name.as_str()));
        let held = || {
            analysis.statements.iter().enumerate().find_map(|(article, statements)| {
                let own = statements.iter().find(|statement| statement.party == party)?;
                Some((article, *own.content.first()?))
            })
        };
        let (article, span) = named.or(first).or_else(held)?;
        let passage = Self::at(article, span, articles, keys)?;
        Some(Self { name: Some(known.name.clone()), ..passage })
    }

    /// The content of `statement`, the one at `article` among `articles`.
    #[must_use]
    pub fn of_statement(
        article: usize,
        statement: &Statement,
        articles: &[Article],
        keys: &[i64],
    ) -> Option<Self> {
        Self::at(article, *statement.content.first()?, articles, keys)
    }

    fn at(article: usize, span: Span, articles: &[Article], keys: &[i64]) -> Option<Self> {
        let words = span.of(&articles.get(article)?.text).to_owned();
        Some(Self { article: *keys.get(article)?, span, words, name: None })
    }

    /// The place among `articles` of the article that has the words where they were.
    fn article(&self, articles: &[Article], keys: &[i64]) -> Option<usize> {
        let place = keys.iter().position(|key| *key == self.article)?;
        (self.span.of(&articles.get(place)?.text) == self.words).then_some(place)
    }

    /// The party that the passage speaks of, or that holds what it says.
    pub(super) fn party(
        &self,
        articles: &[Article],
        keys: &[i64],
        analysis: &Analysis,
    ) -> Option<PartyIndex> {
        let article = self.article(articles, keys)?;
        let shared = |span: Span| {
            let start = span.start.max(self.span.start);
            span.end.min(self.span.end).saturating_sub(start)
        };
        let mentioned = analysis.parties.iter().enumerate().filter_map(|(index, party)| {
            let mentions = party.mentions.iter().filter(|mention| mention.article == article);
            let most =
                mentions.map(|mention| shared(mention.span)).max().filter(|most| *most > 0)?;
            (party.kind != PartyKind::Group).then_some((most, std::cmp::Reverse(index)))
        });
        match mentioned.max() {
            Some((_, index)) => Some(PartyIndex(index.0)),
            None => {
                let statement = self.statement(articles, keys, analysis)?;
                Some(analysis.statements.get(article)?.get(statement.1)?.party)
            }
        }
    }

    /// The article and place of the statement whose content is mostly the passage.
    pub(super) fn statement(
        &self,
        articles: &[Article],
        keys: &[i64],
        analysis: &Analysis,
    ) -> Option<(usize, usize)> {
        let article = self.article(articles, keys)?;
        let statements = analysis.statements.get(article)?;
        let shared = |statement: &Statement| -> usize {
            let parts = statement.content.iter().map(|span| {
                let start = span.start.max(self.span.start);
                span.end.min(self.span.end).saturating_sub(start)
            });
            parts.sum()
        };
        let best = statements
            .iter()
            .enumerate()
            .max_by_key(|(place, statement)| (shared(statement), std::cmp::Reverse(*place)))?;
        (2 * shared(best.1) >= self.span.len()).then_some((article, best.0))
    }
}
