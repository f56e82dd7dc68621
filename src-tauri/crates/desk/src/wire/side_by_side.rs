//! Two articles in full, aligned statements linked.

use serde::Serialize;
use ts_rs::TS;

use super::article::Block;
use super::collation::{DifferenceView, KindCount, Witness};
use super::library::EventId;
use super::party::PartyBadge;

/// Two witnesses of an event beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SideBySide {
    /// The event.
    pub event: EventId,
    /// Its name.
    pub name: String,
    /// The text read against.
    pub base: Column,
    /// The text that is read.
    pub other: Column,
    /// Aligned statements, in the base's order.
    pub links: Vec<Link>,
    /// The differences of the links, in the base's order, numbered from 1.
    pub differences: Vec<DifferenceView>,
    /// How many differences have each kind.
    pub kinds: Vec<KindCount>,
    /// The parties of both texts.
    pub parties: Vec<PartyBadge>,
}

/// One text in full.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Column {
    /// The witness.
    pub witness: Witness,
    /// Its text, with the marks of every link.
    pub blocks: Vec<Block>,
    /// The party of each statement, by its number minus one: ids among the view's parties.
    pub statement_parties: Vec<String>,
    /// Words in headline, standfirst and body.
    pub words: u32,
}

/// A statement of the base joined to one of the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Link {
    /// The base's statement, by number.
    pub base: u32,
    /// The other's statement, by number.
    pub other: u32,
    /// The party, by id.
    pub party: String,
    /// The number of their difference in `differences`.
    pub difference: u32,
}
