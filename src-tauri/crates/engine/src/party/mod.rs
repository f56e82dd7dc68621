//! Who is speaking: the persons and bodies behind the words that name them.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// A party's place in [`crate::Analysis::parties`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PartyIndex(pub usize);

/// One person or body, across all articles of an analysis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// The fullest name the articles give, without title: “Shehbaz Sharif”.
    pub name: String,
    /// What sort of party it is.
    pub kind: PartyKind,
    /// Its role as an article words it: “Prime Minister of Pakistan”.
    pub role: Option<String>,
    /// The government, office or organisation it belongs to.
    pub affiliation: Option<PartyIndex>,
    /// The members of a joint party; empty for every other kind.
    pub members: Vec<PartyIndex>,
    /// Other forms the articles use, sorted: “PM Shehbaz”, “the premier”.
    pub aliases: Vec<String>,
    /// Where it is mentioned, in order of article and place.
    pub mentions: Vec<Mention>,
}

/// What sort of party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyKind {
    /// A named person.
    Person,
    /// A named office: “the Prime Minister’s Office”.
    Office,
    /// A state or its government, under whichever name: “Islamabad”, “the Taliban government”.
    Government,
    /// Any other named body.
    Organisation,
    /// A joint position of several parties: “both leaders”.
    Group,
    /// Somebody the article does not name: “analysts”, “a senior official”.
    Unnamed,
}

/// Words that refer to a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Mention {
    /// The article's place in the analysed slice.
    pub article: usize,
    /// The words.
    pub span: Span,
}
