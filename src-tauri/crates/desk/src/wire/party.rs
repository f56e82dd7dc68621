//! A party as every view shows it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A party with its four signs: hue, monogram, shape and spine pattern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartyBadge {
    /// Its key within one answer: “p1”.
    pub id: String,
    /// “Shehbaz Sharif”.
    pub name: String,
    /// “Prime Minister of Pakistan”, when known.
    pub role: Option<String>,
    /// One or two letters, or a count for a joint party.
    pub monogram: String,
    /// The monogram's outline.
    pub shape: PartyShape,
    /// Which of the five hues, 1 to 5; 5 is graphite, for the unnamed.
    pub hue: u8,
    /// Which of the five spine patterns, 1 to 5.
    pub pattern: u8,
}

/// The outline that tells sorts of party apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartyShape {
    /// A circle.
    Person,
    /// A square.
    Office,
    /// A shield.
    Government,
    /// A square, as for an office.
    Organisation,
    /// A pill.
    Group,
    /// A dashed circle.
    Unnamed,
}
