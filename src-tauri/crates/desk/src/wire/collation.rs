//! An event's collation: claims down, witnesses across.

use serde::Serialize;
use ts_rs::TS;

use super::article::Doubt;
use super::library::{ArticleId, EventId};
use super::party::PartyBadge;
use super::run::{Kind, Run, Scope};

/// The collation of one event against one base.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Collation {
    /// The event.
    pub event: EventId,
    /// Its name.
    pub name: String,
    /// The siglum of the base: “A”.
    pub base: String,
    /// The articles taken as columns; the base first, then in order of their sigla.
    pub witnesses: Vec<Witness>,
    /// Claims by party, in the order the base has them.
    pub groups: Vec<PartyGroup>,
    /// Every difference that the table shows (against the row's base), in reading order, numbered from 1.
    pub differences: Vec<DifferenceView>,
    /// How many differences have each kind, heaviest first; a difference may have several.
    pub kinds: Vec<KindCount>,
    /// How many differences each scope has.
    pub scopes: Vec<ScopeCount>,
    /// What the foot says of copies: “D and E share an ancestor: 4 of 5 are not copies”; none without.
    pub independence: Option<String>,
}

/// An article taken as a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Witness {
    /// Its letter, kept when the base changes.
    pub siglum: String,
    /// The article.
    pub article: ArticleId,
    /// Who published it; the title where that is unknown.
    pub outlet: String,
    /// The headline or first words.
    pub title: String,
    /// ISO 8601 date or time of publication.
    pub published: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// The English name of a language that is not supported, of which only quotations were read.
    pub unsupported: Option<String>,
    /// How it depends on the others.
    pub independence: Independence,
    /// Statements found in it.
    pub statements: u32,
}

/// How a witness depends on the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Independence {
    /// Shares no long passage with another witness.
    Independent,
    /// Shares most of its words with another.
    Copy {
        /// The siglum of the other.
        of: String,
        /// The share of its words found there in the same order, in per cent.
        share: u8,
    },
    /// Others copy it.
    Ancestor,
}

/// The claims of one party.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PartyGroup {
    /// The party.
    pub party: PartyBadge,
    /// Its claims.
    pub claims: Vec<ClaimRow>,
    /// How many differences its claims have.
    pub differences: u32,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClaimRow {
    /// Number from 1, in reading order.
    pub number: u32,
    /// What it is about, in a few of the base's own words.
    pub gist: String,
    /// A remark such as “25 + 1 = 26 in C: no conflict”.
    pub remark: Option<String>,
    /// “same matter, opposite polarity”, where two readings contradict each other.
    pub contradiction: Option<String>,
    /// The siglum read as base in this row, where the base is silent.
    pub read_as_base: Option<String>,
    /// One for each witness, in their order.
    pub cells: Vec<Cell>,
}

/// One cell of the table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Cell {
    /// What the witness has for the claim.
    Reading {
        /// Its words, marked against the row's base; unmarked in the row's base itself.
        runs: Vec<Run>,
        /// “¶ 3”, “headline”.
        place: String,
        /// Numbers of its statements in its article.
        statements: Vec<u32>,
        /// Number of the difference against the row's base; none for the base itself.
        difference: Option<u32>,
        /// The least sure of its statements.
        doubt: Doubt,
    },
    /// The witness has nothing.
    Gap {
        /// Why.
        reason: GapReason,
    },
}

/// Why a cell is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum GapReason {
    /// Not found in the imported text.
    NotFound,
    /// Cannot tell: the imported text is cut off after this paragraph.
    CutOff {
        /// The last paragraph there is.
        paragraph: u32,
    },
}

/// One difference, with everything the drawer shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DifferenceView {
    /// Number from 1, in reading order.
    pub number: u32,
    /// The claim's number.
    pub claim: u32,
    /// What is compared with what.
    pub scope: Scope,
    /// The siglum of the reading read against.
    pub base: String,
    /// The siglum of the reading that is read.
    pub other: String,
    /// The place of the base's reading: “¶ 3”.
    pub base_place: String,
    /// The place of the other's.
    pub other_place: String,
    /// The article of the base's reading.
    pub base_article: ArticleId,
    /// The article of the other's.
    pub other_article: ArticleId,
    /// Number of the base's statement in its article.
    pub base_statement: u32,
    /// Number of the other's statement in its article.
    pub other_statement: u32,
    /// Heaviest first; never empty.
    pub kinds: Vec<Kind>,
    /// One sentence, also the accessible name: *A has “agreed to reopen”; B has “would consider reopening”.*
    pub sentence: String,
    /// Why each kind is named.
    pub reasons: Vec<Reason>,
    /// “same matter, opposite polarity”; none where it is no contradiction.
    pub contradiction: Option<String>,
    /// The base's reading with this difference's marks.
    pub base_runs: Vec<Run>,
    /// The two readings set word over word.
    pub pairs: Vec<AlignedPair>,
    /// How sure the engine is that the two readings are one claim.
    pub doubt: Doubt,
}

/// Why a kind is named, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reason {
    /// The kind.
    pub kind: Kind,
    /// “Commitment differs. A has “agreed to”; B has “would consider”.”
    pub text: String,
}

/// Words of the base over words of the other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AlignedPair {
    /// The base's; empty where it has nothing here.
    pub base: Vec<Run>,
    /// The other's; empty where it has nothing here.
    pub other: Vec<Run>,
    /// Whether the two part here.
    pub differs: bool,
}

/// How often a kind occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// Differences that have it.
    pub count: u32,
}

/// How many differences a scope has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ScopeCount {
    /// The scope.
    pub scope: Scope,
    /// Differences in it.
    pub count: u32,
}
