//! The library's articles and events in lists.

use variorum_store as store;

use crate::wire::{
    ArticleId, ArticleList, ArticleQuery, ArticleRow, ArticleView, EventId, EventRow, Failure,
    FailureCode, Order, TextPiece,
};
use crate::{Desk, article, clock};

impl Desk {
    /// Lists and searches articles.
    ///
    /// # Errors
    /// Where no library is open, or it cannot be read.
    pub fn articles(&self, query: &ArticleQuery) -> Result<ArticleList, Failure> {
        let library = self.library()?;
        let order = match query.order {
            Order::Event => store::Order::Event,
            Order::Date => store::Order::Date,
            Order::Hit => store::Order::Hit,
        };
        let lines = if query.words.trim().is_empty() {
            library.articles(order)?
        } else {
            library.search(&query.words, order)?
        };
        let (total, _) = library.counts()?;
        Ok(ArticleList { total, rows: lines.into_iter().map(row).collect() })
    }

    /// One article to read.
    ///
    /// # Errors
    /// Where it is gone, or its text is no longer the imported one.
    pub fn article(&self, article: ArticleId) -> Result<ArticleView, Failure> {
        Ok(article::view(self.library()?.article(store::ArticleId(article.0))?))
    }

    /// The events, latest first.
    ///
    /// # Errors
    /// Where no library is open, or it cannot be read.
    pub fn events(&self) -> Result<Vec<EventRow>, Failure> {
        let events = self.library()?.events()?;
        Ok(events
            .into_iter()
            .map(|event| EventRow {
                id: EventId(event.id.0),
                name: event.name,
                articles: event.articles.into_iter().map(|id| ArticleId(id.0)).collect(),
            })
            .collect())
    }

    /// Makes an event of articles; named after the first one's headline when no name is given.
    ///
    /// # Errors
    /// Where an article is gone.
    pub fn make_event(
        &self,
        name: Option<String>,
        articles: &[ArticleId],
    ) -> Result<EventId, Failure> {
        let library = self.library()?;
        let articles = kept(articles);
        let name = name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        let name = match (name, articles.first()) {
            (Some(name), _) => name,
            (None, Some(&first)) => library.article(first)?.title,
            (None, None) => return Err(Failure::of(FailureCode::TooFewArticles)),
        };
        Ok(EventId(library.make_event(&name, &articles, &clock::now())?.0))
    }

    /// Gives an event another name.
    ///
    /// # Errors
    /// Where it is gone, or the name has no words.
    pub fn name_event(&self, event: EventId, name: &str) -> Result<(), Failure> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Failure::of(FailureCode::Empty));
        }
        Ok(self.library()?.name_event(store::EventId(event.0), name)?)
    }

    /// Gives an event other articles.
    ///
    /// # Errors
    /// Where the event or an article is gone.
    pub fn set_event_articles(
        &self,
        event: EventId,
        articles: &[ArticleId],
    ) -> Result<(), Failure> {
        Ok(self.library()?.set_event_articles(store::EventId(event.0), &kept(articles))?)
    }
}

fn kept(articles: &[ArticleId]) -> Vec<store::ArticleId> {
    articles.iter().map(|id| store::ArticleId(id.0)).collect()
}

fn row(line: store::ArticleLine) -> ArticleRow {
    let piece = |piece: store::Piece| TextPiece { text: piece.text, hit: piece.hit };
    ArticleRow {
        id: ArticleId(line.id.0),
        title: line.title,
        excerpt: line.excerpt.into_iter().map(piece).collect(),
        outlet: line.outlet,
        published: line.published,
        language: line.language,
        statements: line.statements,
        events: line.events.into_iter().map(|id| EventId(id.0)).collect(),
        warnings: line.warnings,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{article, bench};

    fn query(words: &str) -> ArticleQuery {
        ArticleQuery { words: words.into(), order: Order::Hit }
    }

    #[test]
    fn an_article_is_found_by_the_party_that_its_text_calls_he() {
        let bench = bench();
        bench.has(
            article("Herald")
                .says("President Teodor Amaru spoke on Friday.")
                .says("He said that the harbour would open."),
        );
        bench.has(article("Courier").says("The harbour is old."));

        let found = bench.desk.articles(&query("amaru harbour open")).unwrap();

        assert_eq!(found.total, 2);
        assert_eq!(found.rows.len(), 1);
        assert!(found.rows[0].excerpt.iter().any(|piece| piece.hit));
    }

    #[test]
    fn an_event_without_a_name_has_that_of_its_first_article() {
        let bench = bench();
        let a = bench.has(article("Herald").titled("Bridge to close").says("It is old."));
        let event = bench.desk.make_event(Some("  ".into()), &[a]).unwrap();
        assert_eq!(
            bench.desk.events().unwrap(),
            [EventRow { id: event, name: "Bridge to close".into(), articles: vec![a] }]
        );
        assert_eq!(bench.desk.make_event(None, &[]).unwrap_err().code, FailureCode::TooFewArticles);
        assert_eq!(bench.desk.name_event(event, " ").unwrap_err().code, FailureCode::Empty);
    }
}
