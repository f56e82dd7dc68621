//! What the analyst did, in order. Nothing is ever taken out: undoing an act marks it.

use rusqlite::{OptionalExtension, Row, Transaction, params};
use variorum_engine::decision::Decision;

use crate::{EventId, Library, LibraryError};

/// An act's key in its library; never given to another act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActId(pub i64);

/// One thing that the analyst did, of one or more decisions that are undone together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its key.
    pub id: ActId,
    /// When it was done, ISO 8601 UTC.
    pub made: String,
    /// What was done, for people.
    pub title: String,
    /// The decisions.
    pub deeds: Vec<Decision>,
    /// Whether it counts.
    pub state: ActState,
}

/// Whether an act counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActState {
    /// It does.
    Done,
    /// It was undone and can be redone.
    Undone,
    /// It was undone, and something else was done after that.
    Left,
}

impl ActState {
    const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Undone => "undone",
            Self::Left => "left",
        }
    }

    fn of(word: &str) -> Result<Self, LibraryError> {
        [Self::Done, Self::Undone, Self::Left]
            .into_iter()
            .find(|state| state.word() == word)
            .ok_or_else(|| LibraryError::Damaged(format!("an act is {word:?}")))
    }
}

impl Library {
    /// Records an act in `event`, at the time `made`, ISO 8601 UTC. What was undone cannot be redone from
    /// now on.
    ///
    /// # Errors
    /// [`LibraryError::Gone`] where there is no such event.
    pub fn act(
        &self,
        event: EventId,
        made: &str,
        title: &str,
        deeds: &[Decision],
    ) -> Result<ActId, LibraryError> {
        let deeds = serde_json::to_string(deeds).map_err(LibraryError::fault)?;
        self.write(|transaction| {
            transaction.query_row("SELECT 1 FROM event WHERE id = ?1", [event.0], |_| Ok(()))?;
            transaction.execute(
                "UPDATE act SET state = 'left' WHERE event = ?1 AND state = 'undone'",
                [event.0],
            )?;
            transaction.execute(
                "INSERT INTO act (event, made, title, deeds, state) VALUES (?1, ?2, ?3, ?4, 'done')",
                params![event.0, made, title, deeds],
            )?;
            Ok(ActId(transaction.last_insert_rowid()))
        })
    }

    /// Undoes the last act of `event` that counts; none where nothing is left to undo.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn undo(&self, event: EventId) -> Result<Option<Act>, LibraryError> {
        self.turn(event, "done", "DESC", ActState::Undone)
    }

    /// Redoes the act of `event` that was undone last; none where nothing is left to redo.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn redo(&self, event: EventId) -> Result<Option<Act>, LibraryError> {
        self.turn(event, "undone", "ASC", ActState::Done)
    }

    /// All acts of `event`, in the order in which they were done, those that do not count with them.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn acts(&self, event: EventId) -> Result<Vec<Act>, LibraryError> {
        self.read(|transaction| listed(transaction, "WHERE event = ?1 ORDER BY id", event.0))
    }

    /// The acts that count in all events but `event`, latest first.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn acts_elsewhere(&self, event: EventId) -> Result<Vec<Act>, LibraryError> {
        self.read(|transaction| {
            listed(transaction, "WHERE event <> ?1 AND state = 'done' ORDER BY id DESC", event.0)
        })
    }

    fn turn(
        &self,
        event: EventId,
        from: &str,
        order: &'static str,
        to: ActState,
    ) -> Result<Option<Act>, LibraryError> {
        self.write(|transaction| {
            let query = format!(
                "SELECT id, made, title, deeds, state FROM act
                 WHERE event = ?1 AND state = ?2 ORDER BY id {order} LIMIT 1"
            );
            let found = transaction
                .query_row(&query, params![event.0, from], |row| Ok(read(row)))
                .optional()?
                .transpose()?;
            let Some(act) = found else { return Ok(None) };
            transaction
                .execute("UPDATE act SET state = ?2 WHERE id = ?1", params![act.id.0, to.word()])?;
            Ok(Some(Act { state: to, ..act }))
        })
    }
}

fn listed(
    transaction: &Transaction<'_>,
    which: &'static str,
    event: i64,
) -> Result<Vec<Act>, LibraryError> {
    let mut query = transaction
        .prepare_cached(&format!("SELECT id, made, title, deeds, state FROM act {which}"))?;
    let rows = query.query_map([event], |row| Ok(read(row)))?;
    rows.collect::<Result<Vec<_>, _>>()?.into_iter().collect()
}

fn read(row: &Row<'_>) -> Result<Act, LibraryError> {
    let deeds: String = row.get(3)?;
    let state: String = row.get(4)?;
    Ok(Act {
        id: ActId(row.get(0)?),
        made: row.get(1)?,
        title: row.get(2)?,
        deeds: serde_json::from_str(&deeds)
            .map_err(|error| LibraryError::Damaged(format!("an act cannot be read: {error}")))?,
        state: ActState::of(&state)?,
    })
}

#[cfg(test)]
mod tests {
    use variorum_engine::Span;
    use variorum_engine::decision::Passage;

    use super::*;
    use crate::specimen::{Shelf, Specimen, library};

    fn rename(name: &str) -> Decision {
        let party = Passage { article: 1, span: Span::new(0, 4), words: "Osk.".into(), name: None };
        Decision::Rename { party, name: name.into() }
    }

    fn shelf() -> (Shelf, EventId) {
        let shelf = library();
        let article = shelf.add(Specimen::titled("Bridge").text("Osk. It is old."));
        let event = shelf.make_event("Bridge", &[article], "2025-01-01T00:00:00Z").unwrap();
        (shelf, event)
    }

    fn did(shelf: &Shelf, event: EventId, name: &str) {
        shelf.act(event, "2025-01-02T00:00:00Z", name, &[rename(name)]).unwrap();
    }

    fn states(shelf: &Shelf, event: EventId) -> Vec<(String, ActState)> {
        let acts = shelf.acts(event).unwrap();
        acts.into_iter().map(|act| (act.title, act.state)).collect()
    }

    #[test]
    fn acts_are_undone_from_the_last_and_redone_in_order() {
        let (shelf, event) = shelf();
        for name in ["one", "two", "three"] {
            did(&shelf, event, name);
        }
        assert_eq!(shelf.undo(event).unwrap().unwrap().title, "three");
        assert_eq!(shelf.undo(event).unwrap().unwrap().deeds, [rename("two")]);
        assert_eq!(shelf.redo(event).unwrap().unwrap().title, "two");
        assert_eq!(shelf.redo(event).unwrap().unwrap().title, "three");
        assert_eq!(shelf.redo(event).unwrap(), None);
    }

    #[test]
    fn what_was_undone_before_another_act_stays_in_the_record() {
        let (shelf, event) = shelf();
        did(&shelf, event, "one");
        shelf.undo(event).unwrap();
        did(&shelf, event, "two");
        assert_eq!(shelf.redo(event).unwrap(), None);
        assert_eq!(
            states(&shelf, event),
            [("one".to_owned(), ActState::Left), ("two".to_owned(), ActState::Done)]
        );
    }

    #[test]
    fn other_events_teach_by_what_counts_in_them() {
        let (shelf, event) = shelf();
        did(&shelf, event, "one");
        did(&shelf, event, "two");
        shelf.undo(event).unwrap();
        let article = shelf.add(Specimen::titled("Quay").text("Osk. It is new."));
        let other = shelf.make_event("Quay", &[article], "2025-01-03T00:00:00Z").unwrap();
        let taught = shelf.acts_elsewhere(other).unwrap();
        assert_eq!(taught.iter().map(|act| act.title.as_str()).collect::<Vec<_>>(), ["one"]);
        assert_eq!(shelf.acts_elsewhere(event).unwrap(), []);
    }

    #[test]
    fn nothing_is_done_in_an_event_that_is_gone() {
        let (shelf, _) = shelf();
        let refused = shelf.act(EventId(99), "2025-01-02T00:00:00Z", "x", &[rename("x")]);
        assert!(matches!(refused, Err(LibraryError::Gone)));
    }
}
