//! Events: what compared articles are about.

use rusqlite::{Transaction, params};

use crate::{ArticleId, Library, LibraryError};

/// An event's key in its library; never given to another event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub i64);

/// What compared articles are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its key.
    pub id: EventId,
    /// Its name.
    pub name: String,
    /// Its articles, in order of their sigla.
    pub articles: Vec<ArticleId>,
}

impl Library {
    /// All events, latest first.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn events(&self) -> Result<Vec<Event>, LibraryError> {
        self.read(|transaction| {
            let mut query =
                transaction.prepare_cached("SELECT id, name FROM event ORDER BY id DESC")?;
            let events = query
                .query_map([], |row| Ok((EventId(row.get(0)?), row.get(1)?)))?
                .collect::<Result<Vec<_>, _>>()?;
            events
                .into_iter()
                .map(|(id, name)| Ok(Event { id, name, articles: articles(transaction, id)? }))
                .collect()
        })
    }

    /// One event.
    ///
    /// # Errors
    /// [`LibraryError::Gone`] where there is none.
    pub fn event(&self, id: EventId) -> Result<Event, LibraryError> {
        self.read(|transaction| {
            let name =
                transaction
                    .query_row("SELECT name FROM event WHERE id = ?1", [id.0], |row| row.get(0))?;
            Ok(Event { id, name, articles: articles(transaction, id)? })
        })
    }

    /// Makes an event of `articles`, at the time `made`, ISO 8601 UTC.
    ///
    /// # Errors
    /// [`LibraryError::Gone`] where one of the articles is not there.
    pub fn make_event(
        &self,
        name: &str,
        articles: &[ArticleId],
        made: &str,
    ) -> Result<EventId, LibraryError> {
        self.write(|transaction| {
            transaction
                .execute("INSERT INTO event (name, made) VALUES (?1, ?2)", params![name, made])?;
            let id = EventId(transaction.last_insert_rowid());
            place(transaction, id, articles)?;
            Ok(id)
        })
    }

    /// Gives an event another name.
    ///
    /// # Errors
    /// [`LibraryError::Gone`] where there is none.
    pub fn name_event(&self, id: EventId, name: &str) -> Result<(), LibraryError> {
        self.write(|transaction| {
            let named = transaction
                .execute("UPDATE event SET name = ?2 WHERE id = ?1", params![id.0, name])?;
            if named == 0 { Err(LibraryError::Gone) } else { Ok(()) }
        })
    }

    /// Gives an event other articles.
    ///
    /// # Errors
    /// [`LibraryError::Gone`] where the event or one of the articles is not there.
    pub fn set_event_articles(
        &self,
        id: EventId,
        articles: &[ArticleId],
    ) -> Result<(), LibraryError> {
        self.write(|transaction| {
            transaction.query_row("SELECT 1 FROM event WHERE id = ?1", [id.0], |_| Ok(()))?;
            transaction.execute("DELETE FROM event_article WHERE event = ?1", [id.0])?;
            place(transaction, id, articles)
        })
    }
}

/// Puts articles into an event, each once, in order.
fn place(
    transaction: &Transaction<'_>,
    event: EventId,
    articles: &[ArticleId],
) -> Result<(), LibraryError> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO event_article (event, place, article)
         SELECT ?1, ?2, id FROM article WHERE id = ?3",
    )?;
    for (place, article) in articles.iter().enumerate() {
        if articles.iter().take(place).any(|earlier| earlier == article) {
            continue;
        }
        if insert.execute(params![event.0, place, article.0])? == 0 {
            return Err(LibraryError::Gone);
        }
    }
    Ok(())
}

fn articles(transaction: &Transaction<'_>, event: EventId) -> Result<Vec<ArticleId>, LibraryError> {
    let mut query = transaction
        .prepare_cached("SELECT article FROM event_article WHERE event = ?1 ORDER BY place")?;
    let articles = query.query_map([event.0], |row| row.get(0).map(ArticleId))?;
    Ok(articles.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{Specimen, library};

    #[test]
    fn an_event_keeps_its_articles_in_order_each_once() {
        let library = library();
        let [a, b, c] =
            ["a", "b", "c"].map(|title| library.add(Specimen::titled(title).text("W.")));
        let id = library.make_event("The call", &[b, a, b], "2026-03-01T09:00:00Z").unwrap();
        assert_eq!(library.event(id).unwrap().articles, [b, a]);

        library.set_event_articles(id, &[c, a]).unwrap();
        library.name_event(id, "Two calls").unwrap();
        assert_eq!(
            library.events().unwrap(),
            [Event { id, name: "Two calls".into(), articles: vec![c, a] }]
        );
    }

    #[test]
    fn an_event_of_an_article_that_is_gone_is_not_made() {
        let library = library();
        let a = library.add(Specimen::titled("a").text("W."));
        let made = library.make_event("x", &[a, ArticleId(99)], "2026-03-01T09:00:00Z");
        assert!(matches!(made, Err(LibraryError::Gone)));
        assert_eq!(library.events().unwrap(), []);
    }

    #[test]
    fn an_event_that_is_gone_cannot_be_changed() {
        let library = library();
        assert!(matches!(library.event(EventId(9)), Err(LibraryError::Gone)));
        assert!(matches!(library.name_event(EventId(9), "x"), Err(LibraryError::Gone)));
        assert!(matches!(library.set_event_articles(EventId(9), &[]), Err(LibraryError::Gone)));
    }
}
