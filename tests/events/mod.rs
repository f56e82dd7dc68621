//! Annotated events: one happening as four articles tell it, with who is speaking in each, which
//! statements are one claim, and how their readings differ.
//!
//! A file is an event. Its first paragraph says what it is about. `parties` lists who holds or relays
//! a statement, `id | kind | name | role | affiliation`; a group's name is its members' ids. Each
//! `=== A` begins an article: header lines, text with the marks of [`crate::marked`], and after
//! `---` a line for each statement, `number | party | mention | claim | via`. `=== differences`
//! lists the pairs of readings of each claim with what parts them, and the words that show it.

mod differences;
mod ledger;
mod read;

use std::fs;
use std::path::{Path, PathBuf};

use variorum_engine::Article;
use variorum_engine::party::PartyKind;

use crate::relation::Relation;

pub use differences::{Pair, Reason};
pub use read::Slip;

/// One annotated event.
#[derive(Debug, Clone)]
pub struct Event {
    /// The file's name.
    pub name: String,
    /// Who holds or relays a statement, with their members and affiliations.
    pub parties: Vec<GoldParty>,
    /// As each source tells it.
    pub articles: Vec<GoldArticle>,
    /// The pairs of readings that are one claim, and what parts them.
    pub pairs: Vec<Pair>,
}

/// Somebody who holds or relays statements of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoldParty {
    /// What the event's other lines call it.
    pub id: String,
    /// What sort of party it is.
    pub kind: PartyKind,
    /// Its fullest name; a group's members' ids, parted by `+`.
    pub name: String,
    /// Its role, with its state; may be empty.
    pub role: String,
    /// The id of what it belongs to; may be empty.
    pub affiliation: String,
}

/// One article with its statements.
#[derive(Debug, Clone)]
pub struct GoldArticle {
    /// Its letter.
    pub siglum: String,
    /// Its text and what its header says.
    pub article: Article,
    /// In order of their numbers.
    pub statements: Vec<GoldStatement>,
}

/// One statement as people read it.
#[derive(Debug, Clone)]
pub struct GoldStatement {
    /// Its number in the article.
    pub number: usize,
    /// Its words.
    pub relation: Relation,
    /// The id of who holds it; none where the article leaves it unsaid.
    pub party: Option<String>,
    /// How its source names that party.
    pub mention: MentionKind,
    /// The claims it is a reading of, the main one first.
    pub claims: Vec<String>,
    /// The id of who relays it.
    pub via: Option<String>,
}

/// How a source names a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MentionKind {
    /// The whole name, with or without title.
    FullName,
    /// One name: *Mr Lim*.
    Surname,
    /// *The premier*, *his counterpart*, *the spokesman*.
    Role,
    /// *He*, *they*, *it*, *who*.
    Pronoun,
    /// An office's or organisation's name: *the ministry*, *the UN*.
    Office,
    /// A capital, a building, a state: *Islamabad*, *the Kremlin*.
    Metonym,
    /// *Both leaders*.
    Joint,
    /// *A senior official*.
    Unnamed,
    /// No words.
    None,
}

impl MentionKind {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::FullName,
        Self::Surname,
        Self::Role,
        Self::Pronoun,
        Self::Office,
        Self::Metonym,
        Self::Joint,
        Self::Unnamed,
        Self::None,
    ];

    /// Its name for people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FullName => "full name",
            Self::Surname => "surname",
            Self::Role => "role",
            Self::Pronoun => "pronoun",
            Self::Office => "office",
            Self::Metonym => "metonym",
            Self::Joint => "joint",
            Self::Unnamed => "unnamed",
            Self::None => "left unsaid",
        }
    }
}

/// The half of the events that rules are tuned on.
pub const TUNING: &str = "tuning";

/// The half that is held out.
pub const TEST: &str = "test";

/// The events of one half, in the order of their files' names.
///
/// # Errors
/// Where a file cannot be read, or is not well-formed: in which file and how.
pub fn events(half: &str) -> Result<Vec<Event>, Slip> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("events").join(half);
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |error: std::io::Error| Slip { path, what: error.to_string() }
    };
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(&folder).map_err(unreadable(&folder))? {
        let path = entry.map_err(unreadable(&folder))?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut events = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(unreadable(&path))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let event = read::event(name, &text);
        events.push(event.map_err(|what| Slip { path: path.clone(), what })?);
    }
    Ok(events)
}

impl Event {
    /// The articles alone, as the engine reads them.
    #[must_use]
    pub fn texts(&self) -> Vec<Article> {
        self.articles.iter().map(|one| one.article.clone()).collect()
    }

    /// The party called `id`.
    #[must_use]
    pub fn party(&self, id: &str) -> Option<&GoldParty> {
        self.parties.iter().find(|party| party.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_our_events_are_well_formed() {
        for half in [TUNING, TEST] {
            let events = events(half).unwrap_or_else(|slip| panic!("{slip}"));
            assert!(events.len() >= 7, "{half} has {} events", events.len());
            for event in events {
                assert_eq!(event.articles.len(), 4, "{}", event.name);
            }
        }
    }
}
