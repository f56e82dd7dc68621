//! The library, its articles and events, in lists.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::failure::Failure;

/// An article's key in its library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "number")]
pub struct ArticleId(pub i64);

/// An event's key in its library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "number")]
pub struct EventId(pub i64);

/// What the window shows first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Start {
    /// The app's version.
    pub version: String,
    /// The open library; none on a first start.
    pub library: Option<OpenLibrary>,
    /// Why the library last used could not be opened.
    pub failure: Option<Failure>,
}

/// The open library in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenLibrary {
    /// The file's name: “Strait desk.variorum”.
    pub name: String,
    /// The whole path, for the tooltip.
    pub path: String,
    /// Articles in it.
    pub articles: u32,
    /// Statements in it.
    pub statements: u32,
}

/// Which library to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LibraryChoice {
    /// The one in the app's own folder, made if it is not there.
    Own,
    /// One the user points to in a dialog.
    Existing,
    /// A new one, at a place the user gives in a dialog.
    New,
}

/// What to list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, TS)]
pub struct ArticleQuery {
    /// Words to search for in articles and statements; empty for all articles.
    pub words: String,
    /// In which order.
    pub order: Order,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Events as groups, latest first.
    Event,
    /// Latest published first.
    Date,
    /// Best match first.
    Hit,
}

/// A list of articles.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticleList {
    /// How many articles the library has.
    pub total: u32,
    /// Those that match, in order.
    pub rows: Vec<ArticleRow>,
}

/// One article in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticleRow {
    /// Its key.
    pub id: ArticleId,
    /// Its headline, or its first words.
    pub title: String,
    /// The first hit in context, or the first words of the body.
    pub excerpt: Vec<TextPiece>,
    /// Who published it.
    pub outlet: Option<String>,
    /// ISO 8601 date or time of publication.
    pub published: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// Statements in it.
    pub statements: u32,
    /// The events it is in.
    pub events: Vec<EventId>,
    /// What the analyst should know of the capture, each a sentence.
    pub warnings: Vec<String>,
}

/// A piece of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TextPiece {
    /// Its characters.
    pub text: String,
    /// Whether the search found them.
    pub hit: bool,
}

/// One event in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventRow {
    /// Its key.
    pub id: EventId,
    /// Its name.
    pub name: String,
    /// Its articles, in order of their sigla.
    pub articles: Vec<ArticleId>,
}

/// A report that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// Where it lies.
    pub path: String,
    /// How large it is.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Its hash, 64 hexadecimal digits.
    pub sha256: String,
}
