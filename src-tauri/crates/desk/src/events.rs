//! Comparing an event: as a table, as two texts, as a report.

use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use variorum_store::{self as store, LibraryError};

use crate::Desk;
use crate::collation::collation;
use crate::comparison::Comparison;
use crate::differences::Crossing;
use crate::file::write_whole;
use crate::side_by_side::side_by_side;
use crate::wire::{ArticleId, Collation, EventId, Exported, Failure, FailureCode, SideBySide};

impl Desk {
    /// Compares an event's articles against a base; the event's first article when none is given.
    ///
    /// # Errors
    /// Where the event is gone, has fewer than two articles, or not this base.
    pub fn collation(&self, event: EventId, base: Option<ArticleId>) -> Result<Collation, Failure> {
        let event = self.compare(event, base)?;
        Ok(collation(event.id, event.name.clone(), event.crossing()))
    }

    /// Two articles of an event in full.
    ///
    /// # Errors
    /// Where the event is gone or has not these two articles.
    pub fn side_by_side(
        &self,
        event: EventId,
        base: ArticleId,
        other: ArticleId,
    ) -> Result<SideBySide, Failure> {
        if base == other {
            return Err(Failure::of(FailureCode::TooFewArticles));
        }
        let event = self.compare(event, Some(base))?;
        let other = event.place(other)?;
        Ok(side_by_side(event.id, event.name.clone(), event.crossing(), other))
    }

    /// Writes the comparison report of an event to `path`: whole, or not at all.
    ///
    /// # Errors
    /// As [`Desk::collation`], and where the file cannot be written.
    pub fn export_report(
        &self,
        event: EventId,
        base: Option<ArticleId>,
        path: &Path,
    ) -> Result<Exported, Failure> {
        let event = self.compare(event, base)?;
        let report = event.compared.html_report(&event.name, None);
        write_whole(path, report.as_bytes()).map_err(LibraryError::from)?;
        Ok(Exported {
            path: path.to_string_lossy().into_owned(),
            bytes: report.len() as u64,
            sha256: format!("{:x}", Sha256::digest(report.as_bytes())),
        })
    }

    fn compare(&self, event: EventId, base: Option<ArticleId>) -> Result<Event, Failure> {
        let library = self.library()?;
        let stored = library.event(store::EventId(event.0))?;
        if stored.articles.len() < 2 {
            return Err(Failure::of(FailureCode::TooFewArticles));
        }
        let ids: Vec<ArticleId> = stored.articles.iter().map(|id| ArticleId(id.0)).collect();
        let base = base.map_or(Ok(0), |base| place_of(&ids, base))?;
        let id = store::EventId(event.0);
        let compared = self.compared().of(&library, id, &stored.articles, base)?.comparison;
        Ok(Event { id: event, name: stored.name, ids, compared })
    }
}

/// An event with its articles compared.
struct Event {
    id: EventId,
    name: String,
    ids: Vec<ArticleId>,
    compared: Arc<Comparison>,
}

impl Event {
    fn crossing(&self) -> Crossing<'_> {
        Crossing { compared: &self.compared, ids: &self.ids }
    }

    fn place(&self, article: ArticleId) -> Result<usize, Failure> {
        place_of(&self.ids, article)
    }
}

fn place_of(ids: &[ArticleId], article: ArticleId) -> Result<usize, Failure> {
    let place = ids.iter().position(|id| *id == article);
    place.ok_or_else(|| Failure::of(FailureCode::Gone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::bench;

    #[test]
    fn a_report_is_the_same_bytes_twice_and_is_told_with_their_hash() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let (first, second) = (bench.path("1.html"), bench.path("2.html"));

        let exported = bench.desk.export_report(event, None, &first).unwrap();
        bench.desk.export_report(event, None, &second).unwrap();

        let bytes = std::fs::read(&first).unwrap();
        assert_eq!(bytes, std::fs::read(&second).unwrap());
        assert_eq!(exported.sha256, format!("{:x}", Sha256::digest(&bytes)));
        assert_eq!(exported.bytes, bytes.len() as u64);
    }

    #[test]
    fn a_report_that_cannot_be_written_says_so() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let refused = bench.desk.export_report(event, None, &bench.path("none/r.html"));
        assert_eq!(refused.unwrap_err().code, FailureCode::NotFound);
    }

    #[test]
    fn a_base_that_is_not_in_the_event_is_gone() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let refused = bench.desk.collation(event, Some(ArticleId(99)));
        assert_eq!(refused.unwrap_err().code, FailureCode::Gone);
        let refused = bench.desk.collation(EventId(99), None);
        assert_eq!(refused.unwrap_err().code, FailureCode::Gone);
    }

    #[test]
    fn an_event_that_gets_other_articles_is_compared_anew() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let [a, b, c, ..] = bench.desk.events().unwrap()[0].articles[..] else { panic!() };
        assert_eq!(bench.desk.collation(event, None).unwrap().witnesses.len(), 6);
        bench.desk.set_event_articles(event, &[c, a, b]).unwrap();
        let witnesses = bench.desk.collation(event, None).unwrap().witnesses;
        assert_eq!(witnesses.iter().map(|it| it.article).collect::<Vec<_>>(), [c, a, b]);
    }
}
