//! A party as one article knows it.

use std::collections::BTreeSet;

use super::PartyKind;
use super::person::Person;
use crate::lexicon::given_names::Gender;
use crate::span::Span;

/// A party as one article knows it.
#[derive(Debug, Clone, Default)]
pub(super) struct Local {
    pub(super) kind: Option<PartyKind>,
    pub(super) name: String,
    /// The name's words in lower case, for persons.
    pub(super) core: Vec<String>,
    pub(super) role: Option<String>,
    /// Every title that gives a role, in order of place.
    pub(super) roles: Vec<Span>,
    pub(super) titles: BTreeSet<String>,
    pub(super) state: Option<String>,
    pub(super) gender: Option<Gender>,
    pub(super) mentions: Vec<Span>,
    pub(super) aliases: BTreeSet<String>,
    /// Who may be meant, the likeliest first, where it is not decided.
    pub(super) candidates: Vec<String>,
    /// Members of a joint party, by place among the article's parties.
    pub(super) members: Vec<usize>,
    /// Whether it is one person known by role only: *the president*.
    pub(super) by_role: bool,
    /// Which person of all articles' it is, for named persons.
    pub(super) identity: Option<usize>,
}

/// The parties of one article, and for each statement its holder and via.
#[derive(Debug, Default)]
pub(super) struct Resolved {
    pub(super) locals: Vec<Local>,
    pub(super) holders: Vec<(usize, Option<usize>)>,
    /// For each statement whether its source has the name of its holder.
    pub(super) is_named: Vec<bool>,
}

impl From<Person> for Local {
    fn from(person: Person) -> Self {
        Self {
            kind: Some(PartyKind::Person),
            name: person.name,
            core: person.core,
            role: person.role,
            roles: person.roles,
            titles: person.titles,
            state: person.state,
            gender: person.gender,
            mentions: person.mentions,
            aliases: person.aliases,
            candidates: Vec::new(),
            members: Vec::new(),
            by_role: false,
            identity: None,
        }
    }
}

/// The name of whoever an article leaves unsaid.
pub(super) const UNSTATED: &str = "Unstated";

/// A body's name for comparing: lower case, without *the*.
pub(super) fn body_key(name: &str) -> String {
    let lower = name.to_lowercase().replace('’', "'");
    let name = lower.strip_prefix("the ").unwrap_or(&lower);
    // *the Prime Minister’s Office in Averne* is that office.
    name.split(" in ").next().unwrap_or(name).to_owned()
}
