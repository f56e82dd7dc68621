//! Who is speaking: the persons and bodies behind the words that name them.

mod acronyms;
mod affiliation;
mod believed;
mod bodies;
mod companies;
mod described;
mod description;
mod echo;
mod hint;
mod hinted;
mod identity;
mod joint;
mod juniors;
mod known;
mod local;
mod meant;
mod mentions;
mod name;
mod named;
mod nearby;
mod no_name;
mod office;
mod person;
mod phrase;
mod places;
mod pronoun;
mod reading;
mod register;
mod resolution;
mod resolve;
mod role;
mod scene;
mod scripts;
mod sources;
mod spelling;
mod title;
mod titles;
mod told_alike;

use serde::{Deserialize, Serialize};

pub use affiliation::rolled_up;
pub(crate) use identity::consonants;
pub use resolution::resolve;
pub(crate) use scripts::transliterated;
pub use titles::{TitlesApart, titles_apart};

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
    /// The words by which articles give its role, in order of article and place: “Deputy Foreign Minister”.
    #[serde(default)]
    pub titles: Vec<Mention>,
    /// The government, office or organisation it belongs to.
    pub affiliation: Option<PartyIndex>,
    /// The members of a joint party; empty for every other kind.
    pub members: Vec<PartyIndex>,
    /// Other forms the articles use, sorted: “PM Shehbaz”, “the premier”.
    pub aliases: Vec<String>,
    /// Who may be meant, by name, the likeliest first, where the articles do not let it be told: a role or
    /// pronoun that fits several or nobody well. Empty for a party that is decided.
    #[serde(default)]
    pub candidates: Vec<String>,
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

/// What one attribution says of its speaker, in the article's words.
#[derive(Debug, Clone, Copy)]
pub struct Spoken<'a> {
    /// Who is said to hold it; empty where left unsaid.
    pub source: &'a [Span],
    /// The attributing words.
    pub cue: &'a [Span],
    /// What is held.
    pub content: &'a [Span],
    /// Who relays it.
    pub via: &'a [Span],
    /// Another statement of the article, by its place, whose holder this one has too.
    pub continues: Option<usize>,
    /// Where it stands.
    pub reading: Span,
}

/// Who holds a statement, and through whom it comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holders {
    /// The party.
    pub party: PartyIndex,
    /// The relay.
    pub via: Option<PartyIndex>,
}
