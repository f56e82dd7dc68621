//! A party as one article knows it.

use std::collections::BTreeSet;

use super::PartyKind;
use super::person::Person;
use super::phrase::Role;
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
    pub(super) titles: BTreeSet<String>,
    pub(super) state: Option<String>,
    pub(super) gender: Option<Gender>,
    pub(super) mentions: Vec<Span>,
    pub(super) aliases: BTreeSet<String>,
    /// Members of a joint party, by place among the article's parties.
    pub(super) members: Vec<usize>,
    /// Whether it is one person known by role only: *the president*.
    pub(super) by_role: bool,
}

/// The parties of one article, and for each statement its holder and via.
#[derive(Debug, Default)]
pub(super) struct Resolved {
    pub(super) locals: Vec<Local>,
    pub(super) holders: Vec<(usize, Option<usize>)>,
}

/// Roles whose holders can be *the two leaders*.
pub(super) const LEADERS: &[&str] = &[
    "president",
    "minister",
    "premier",
    "chancellor",
    "king",
    "queen",
    "emir",
    "sultan",
    "leader",
    "secretary",
];

impl From<Person> for Local {
    fn from(person: Person) -> Self {
        Self {
            kind: Some(PartyKind::Person),
            name: person.name,
            core: person.core,
            role: person.role,
            titles: person.titles,
            state: person.state,
            gender: person.gender,
            mentions: person.mentions,
            aliases: person.aliases,
            members: Vec::new(),
            by_role: false,
        }
    }
}

/// The name of whoever an article leaves unsaid.
pub(super) const UNSTATED: &str = "Unstated";

pub(super) fn is_one_person(local: &Local) -> bool {
    local.kind == Some(PartyKind::Person)
}

/// Whether a person can be meant by a role: all its words are titles of theirs and no state speaks
/// against it.
pub(super) fn holds(person: &Local, role: &Role) -> bool {
    let state_agrees = role.state.is_none() || person.state.is_none() || role.state == person.state;
    let state_known = role.state.is_some() && role.state == person.state;
    let gender_agrees =
        role.gender.is_none() || person.gender.is_none() || role.gender == person.gender;
    let head = role.words.last().map_or("", String::as_str);
    let titled = match head {
        "counterpart" => {
            person.titles.iter().any(|title| LEADERS.contains(&title.as_str()))
                && (role.state.is_none() || state_known)
        }
        "premier" => person.titles.contains("premier") || person.titles.contains("prime"),
        "leader" => {
            person.titles.iter().any(|title| LEADERS.contains(&title.as_str()))
                && (role.state.is_none() || state_known)
        }
        _ => {
            let needed: Vec<&String> =
                role.words.iter().filter(|word| crate::lexicon::roles::is_title(word)).collect();
            !needed.is_empty() && needed.into_iter().all(|word| person.titles.contains(word))
        }
    };
    titled && state_agrees && gender_agrees
}

/// The titles of which whoever is meant by `role` has one at least.
pub(super) fn titles_of(role: &Role) -> Vec<&str> {
    match role.words.last().map_or("", String::as_str) {
        "counterpart" | "leader" => LEADERS.to_vec(),
        "premier" => vec!["premier", "prime"],
        _ => {
            let title = role.words.iter().find(|word| crate::lexicon::roles::is_title(word));
            title.map(String::as_str).into_iter().collect()
        }
    }
}

/// A body's name for comparing: lower case, without *the*.
pub(super) fn body_key(name: &str) -> String {
    let lower = name.to_lowercase().replace('’', "'");
    let name = lower.strip_prefix("the ").unwrap_or(&lower);
    // *the Prime Minister’s Office in Averne* is that office.
    name.split(" in ").next().unwrap_or(name).to_owned()
}
