//! One article with its statements marked.

use serde::Serialize;
use ts_rs::TS;

use super::library::ArticleId;
use super::party::PartyBadge;
use super::run::{Quotation, Run};

/// An article to read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ArticleView {
    /// Its key.
    pub id: ArticleId,
    /// Its headline, or its first words where it has none.
    pub title: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// ISO 8601 date or time of publication.
    pub published: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// BCP 47 tag: sets the direction and font of its text.
    pub language: Option<String>,
    /// The English name of a language that is not supported, of which only quotations were read:
    /// “Malay”; none where the article was read whole.
    pub unsupported: Option<String>,
    /// Words in headline, standfirst and body.
    pub words: u32,
    /// The text, block by block.
    pub blocks: Vec<Block>,
    /// Its statements, numbered from 1 in reading order.
    pub statements: Vec<StatementView>,
    /// The parties of its statements, most statements first.
    pub parties: Vec<PartyBadge>,
    /// Where this text comes from.
    pub provenance: Provenance,
}

/// One block of an article's text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The paragraph's number from 1; none for headline and standfirst.
    pub number: Option<u32>,
    /// Its text.
    pub runs: Vec<Run>,
    /// Numbers of the statements whose content begins here.
    pub statements: Vec<u32>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// The headline.
    Headline,
    /// The lines under it.
    Standfirst,
    /// A paragraph of the body.
    Paragraph,
}

/// One statement in the side list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StatementView {
    /// Its number in the article, from 1.
    pub number: u32,
    /// The id of its party among the view's parties.
    pub party: String,
    /// How it is given.
    pub quotation: Quotation,
    /// The words of the content, pieces joined by “ … ”.
    pub content: String,
    /// The source in the article's words, when it has any.
    pub named_as: Option<String>,
    /// The cue in the article's words, when it has any.
    pub cue: Option<String>,
    /// The writer's attitude in a word (“doubtful”, “emphatic”), none when neutral.
    pub stance: Option<String>,
    /// The name of the party through which it comes.
    pub via: Option<String>,
    /// “headline”, “standfirst” or “¶ 3”.
    pub place: String,
    /// How sure the engine is.
    pub doubt: Doubt,
}

/// How sure the engine is of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Shown plain.
    Sure,
    /// Shown with a note.
    Likely,
    /// Shown as unsure.
    Unsure,
}

/// Where a text comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Provenance {
    /// When it was imported, ISO 8601 UTC.
    pub imported: String,
    /// The file's name, or “pasted text”.
    pub origin: String,
    /// “Plain text”, “HTML”, “Markdown”.
    pub format: String,
    /// Size of the original.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Hash of the original, 64 hexadecimal digits.
    pub sha256: String,
    /// The encoding it was read in: “UTF-8”, “windows-1252”.
    pub encoding: String,
    /// The engine version that analysed it.
    pub engine: String,
    /// What the analyst should know of the capture, each a sentence.
    pub warnings: Vec<String>,
}
