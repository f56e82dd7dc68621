//! Who is speaking: the persons and bodies behind the words that name them.

mod acronyms;
mod affiliation;
mod believed;
mod bodies;
mod companies;
mod described;
mod description;
mod identity;
mod joint;
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
mod resolve;
mod role;
mod scene;
mod sources;
mod spelling;
mod title;

use serde::{Deserialize, Serialize};

pub use affiliation::rolled_up;

use crate::article::Article;
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

/// The parties behind the sources of `articles`, one for each in the real world, and for each
/// statement of each article its holders. `spoken` has one list for each article.
#[must_use]
pub fn resolve(
    articles: &[Article],
    spoken: &[Vec<Spoken<'_>>],
) -> (Vec<Party>, Vec<Vec<Holders>>) {
    let texts = || articles.iter().map(|article| article.text.as_str());
    let outlets = articles.iter().filter_map(|article| article.outlet.as_deref());
    let places = places::Places::of(texts().chain(outlets));
    let acronyms = acronyms::Acronyms::of(texts());
    let companies = companies::Companies::of(texts(), &acronyms);
    let mut readings = reading::Reading::all(articles, spoken, (&places, &companies));
    let identities = identity::Identities::of(&readings);
    for (reading, own) in readings.iter_mut().zip(&identities.of) {
        reading.learn(own, &identities);
    }
    let scene = scene::Scene::of(articles, &places, &acronyms, &identities);
    let resolved: Vec<local::Resolved> = articles
        .iter()
        .zip(spoken)
        .zip(readings.into_iter().zip(&identities.of))
        .map(|((article, spoken), (reading, own))| {
            resolve::resolve(article, spoken, reading, own, &scene)
        })
        .collect();
    let (parties, numbers) = register::register(&resolved);
    let holders = resolved
        .iter()
        .zip(&numbers)
        .map(|(resolved, numbers)| {
            let number = |at: usize| numbers.get(at).copied().flatten();
            resolved
                .holders
                .iter()
                .filter_map(|&(holder, via)| {
                    Some(Holders { party: number(holder)?, via: via.and_then(number) })
                })
                .collect()
        })
        .collect();
    (parties, holders)
}
