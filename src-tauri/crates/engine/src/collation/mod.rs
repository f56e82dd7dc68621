//! Which statements of different articles are one claim.

pub(crate) mod kinship;
pub(crate) mod reading;
pub(crate) mod witness;

use serde::{Deserialize, Serialize};

use crate::party::PartyIndex;

/// One statement of one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StatementRef {
    /// The article's place in the analysed slice.
    pub article: usize,
    /// The statement's place in that article.
    pub statement: usize,
}

/// What aligned statements have in common: one thing one party is said to have said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Who is said to hold it.
    pub party: PartyIndex,
    /// The statements, ordered by article and place; several of one article where it repeats itself.
    pub statements: Vec<StatementRef>,
    /// Articles in which it was not found, in order.
    pub absent_from: Vec<usize>,
    /// How sure the engine is that these are one claim, in `[0, 1]`; 1 for a claim of one statement.
    pub confidence: f32,
}
