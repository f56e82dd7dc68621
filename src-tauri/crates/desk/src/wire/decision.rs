//! What the analyst decides about parties.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::library::ArticleId;
use super::party::PartyShape;

/// One statement of one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
pub struct StatementKey {
    /// The article.
    pub article: ArticleId,
    /// The statement's number in it, from 1.
    pub number: u32,
}

/// Who gets a statement.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "choice")]
pub enum PartyChoice {
    /// A party of the collation.
    Known {
        /// Its key in the answer: “p1”.
        party: String,
    },
    /// A party that is not there yet.
    New {
        /// What it is called.
        name: String,
        /// What sort of party it is.
        shape: PartyShape,
    },
}

/// One line of an event's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActRow {
    /// Its key, in order of time.
    #[ts(type = "number")]
    pub id: i64,
    /// When it was done, ISO 8601 UTC.
    pub made: String,
    /// “Merged “PM Ibrahim” into “Anwar Ibrahim””.
    pub title: String,
    /// Whether it counts.
    pub state: ActState,
    /// Whether a passage it speaks of is no longer found, so that it changes nothing.
    pub lost: bool,
}

/// Whether an act counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActState {
    /// It does.
    Done,
    /// It was undone and can be redone.
    Undone,
    /// It was undone, and something else was done after that.
    Left,
}

/// What earlier decisions suggest for an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartySuggestion {
    /// “PM Ibrahim was merged with Anwar Ibrahim before.”
    pub sentence: String,
    /// The party that would go or be renamed.
    pub party: String,
    /// The party that would stay; none where only a name is suggested.
    pub into: Option<String>,
    /// The name it would have; none where two would be merged.
    pub name: Option<String>,
}
