//! Articles in lists.

use std::collections::BTreeMap;

use rusqlite::{Row, Transaction};

use crate::articles::of_json;
use crate::{ArticleId, EventId, Library, LibraryError};

/// An article in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ArticleLine {
    /// Its key.
    pub id: ArticleId,
    /// Its headline, or its first words.
    pub title: String,
    /// The first hit in context, or the first words of the body.
    pub excerpt: Vec<Piece>,
    /// Who published it.
    pub outlet: Option<String>,
    /// ISO 8601 date or time of publication.
    pub published: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// Statements in it.
    pub statements: u32,
    /// The events it is in, latest first.
    pub events: Vec<EventId>,
    /// What the analyst should know of the capture, each a sentence.
    pub warnings: Vec<String>,
}

/// A piece of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its characters.
    pub text: String,
    /// Whether a search found them.
    pub hit: bool,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Articles of the latest event first, in order of their sigla; those without event last.
    Event,
    /// Latest published first.
    Date,
    /// Best match first; as by date where nothing is searched for.
    Hit,
}

impl Library {
    /// All articles in order.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn articles(&self, order: Order) -> Result<Vec<ArticleLine>, LibraryError> {
        self.read(|transaction| lines(transaction, order))
    }

    /// How many articles and how many statements there are.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn counts(&self) -> Result<(u32, u32), LibraryError> {
        self.read(|transaction| {
            Ok(transaction.query_row(
                "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM statement)",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?)
        })
    }
}

/// All articles in order.
pub(crate) fn lines(
    transaction: &Transaction<'_>,
    order: Order,
) -> Result<Vec<ArticleLine>, LibraryError> {
    let events = events_by_article(transaction)?;
    let mut query = transaction.prepare_cached(match order {
        Order::Event => include_str!("sql/articles_by_event.sql"),
        Order::Date | Order::Hit => {
            concat!(include_str!("sql/line.sql"), "ORDER BY published DESC NULLS LAST, id DESC")
        }
    })?;
    let mut rows = query.query([])?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        lines.push(line(row, &events)?);
    }
    Ok(lines)
}

/// The articles with these keys, in their order.
pub(crate) fn lines_of(
    transaction: &Transaction<'_>,
    ids: &[ArticleId],
) -> Result<Vec<ArticleLine>, LibraryError> {
    let events = events_by_article(transaction)?;
    let mut query =
        transaction.prepare_cached(concat!(include_str!("sql/line.sql"), "WHERE id = ?1"))?;
    let mut lines = Vec::new();
    for id in ids {
        let mut rows = query.query([id.0])?;
        lines.push(line(rows.next()?.ok_or(LibraryError::Gone)?, &events)?);
    }
    Ok(lines)
}

fn line(
    row: &Row<'_>,
    events: &BTreeMap<ArticleId, Vec<EventId>>,
) -> Result<ArticleLine, LibraryError> {
    let id = ArticleId(row.get("id")?);
    Ok(ArticleLine {
        id,
        title: row.get("title")?,
        excerpt: vec![Piece { text: row.get("opening")?, hit: false }],
        outlet: row.get("outlet")?,
        published: row.get("published")?,
        language: row.get("language")?,
        statements: row.get("statements")?,
        events: events.get(&id).cloned().unwrap_or_default(),
        warnings: of_json(&row.get::<_, String>("warnings")?)?,
    })
}

fn events_by_article(
    transaction: &Transaction<'_>,
) -> Result<BTreeMap<ArticleId, Vec<EventId>>, LibraryError> {
    let mut query = transaction
        .prepare_cached("SELECT article, event FROM event_article ORDER BY article, event DESC")?;
    let mut rows = query.query([])?;
    let mut events: BTreeMap<ArticleId, Vec<EventId>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        events.entry(ArticleId(row.get(0)?)).or_default().push(EventId(row.get(1)?));
    }
    Ok(events)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{Specimen, library};

    fn titles(lines: Vec<ArticleLine>) -> Vec<String> {
        lines.into_iter().map(|line| line.title).collect()
    }

    #[test]
    fn a_list_by_date_has_the_latest_first_and_the_undated_last() {
        let library = library();
        library.add(Specimen::titled("undated").text("One."));
        library.add(Specimen::titled("old").text("Two.").published("2026-02-27"));
        library.add(Specimen::titled("new").text("Three.").published("2026-03-01T10:00Z"));
        assert_eq!(titles(library.articles(Order::Date).unwrap()), ["new", "old", "undated"]);
    }

    #[test]
    fn a_list_by_event_has_the_latest_event_first_in_order_of_sigla() {
        let library = library();
        let [a, b, c, _] = ["a", "b", "c", "d"]
            .map(|title| library.add(Specimen::titled(title).text("Words.").published("2026")));
        library.make_event("first", &[a, b], "2026-03-01T09:00:00Z").unwrap();
        library.make_event("second", &[c, b], "2026-03-02T09:00:00Z").unwrap();
        let lines = library.articles(Order::Event).unwrap();
        assert_eq!(lines[1].events, [EventId(2), EventId(1)]);
        assert_eq!(titles(lines), ["c", "b", "a", "d"]);
    }

    #[test]
    fn a_list_shows_the_opening_words_of_each_body() {
        let library = library();
        library.add(Specimen::titled("long").text(&"word ".repeat(100)));
        let opening = &library.articles(Order::Date).unwrap()[0].excerpt[0];
        assert!(opening.text.starts_with("word word") && opening.text.ends_with('…'));
        assert!(!opening.hit);
    }
}
