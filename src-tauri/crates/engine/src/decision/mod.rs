//! What the analyst decides about who is speaking. Their word is final.
//!
//! A decision is kept apart from what the engine finds and laid over it again whenever that is made anew. It
//! names parties and statements by passages of the articles, which stay while the engine's lists change.

mod anchor;
mod decided;
mod lessons;

use serde::{Deserialize, Serialize};

pub use anchor::Passage;
pub use decided::{Decided, decided};
pub use lessons::{Suggestion, suggestions};

use crate::party::PartyKind;

/// One thing that the analyst decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// A party is called otherwise.
    Rename {
        /// Which.
        party: Passage,
        /// What it is called now.
        name: String,
    },
    /// Two parties are one.
    Merge {
        /// The one that goes.
        party: Passage,
        /// The one that stays, with its name and kind.
        into: Passage,
    },
    /// A statement is somebody else's. Several with one new party split a party in two.
    Give {
        /// The statement, by its content.
        statement: Passage,
        /// Whose it is now.
        to: Recipient,
    },
    /// A statement comes through somebody else, or through nobody.
    Relay {
        /// The statement, by its content.
        statement: Passage,
        /// Through whom.
        through: Option<Recipient>,
    },
}

/// Who gets a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// A party that is there.
    Party(Passage),
    /// A party that the engine did not find; the same for all decisions that give this name and kind.
    New {
        /// What it is called.
        name: String,
        /// What sort of party it is.
        kind: PartyKind,
    },
}
