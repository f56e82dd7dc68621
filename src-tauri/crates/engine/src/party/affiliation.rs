//! To whom a party belongs: a person to an office or organisation, an office to its government.

use std::collections::{BTreeMap, BTreeSet};

use super::bodies::Words;
use super::local::{Local, Resolved};
use super::{Party, PartyIndex, PartyKind};
use crate::lexicon::roles::BODIES;

/// Longer chains than this are none: person, office, government.
const STEPS: usize = 4;

/// The party at the end of the chain of affiliations that begins at `party`: its government, or the
/// organisation it belongs to; itself where it belongs to nobody.
///
/// Grouping claims by it rolls them up from persons and offices to governments.
#[must_use]
pub fn rolled_up(parties: &[Party], party: PartyIndex) -> PartyIndex {
    let mut at = party;
    for _ in 0..STEPS {
        match parties.get(at.0).and_then(|party| party.affiliation) {
            Some(next) if next != party => at = next,
            Some(_) | None => break,
        }
    }
    at
}

/// What the articles tell of one party.
#[derive(Default)]
struct Told<'a> {
    states: BTreeSet<&'a str>,
    titles: BTreeSet<&'a str>,
    names: Vec<&'a Local>,
}

/// Gives each person the office or organisation that their titles name, else the government of their
/// state, and each office its government. A government that no article lets speak becomes a party too.
pub(super) fn affiliate(
    parties: &mut Vec<Party>,
    articles: &[Resolved],
    places: &[Vec<Option<PartyIndex>>],
) {
    let mut told: BTreeMap<PartyIndex, Told<'_>> = BTreeMap::new();
    for (resolved, numbers) in articles.iter().zip(places) {
        for (local, number) in resolved.locals.iter().zip(numbers) {
            let Some(number) = number else { continue };
            let told = told.entry(*number).or_default();
            told.states.extend(local.state.as_deref());
            told.titles.extend(local.titles.iter().map(String::as_str));
            told.names.push(local);
        }
    }
    let kind = |parties: &[Party], number: &PartyIndex| parties.get(number.0).map(|it| it.kind);
    let mut governments: BTreeMap<&str, PartyIndex> = told
        .iter()
        .filter(|(number, _)| kind(parties, number) == Some(PartyKind::Government))
        .flat_map(|(number, told)| told.states.iter().map(|state| (*state, *number)))
        .collect();
    let bodies = bodies(parties, &told);
    for (number, told) in &told {
        let Some(own @ (PartyKind::Person | PartyKind::Office)) = kind(parties, number) else {
            continue;
        };
        let mut states = told.states.iter();
        let state = states.next().filter(|_| states.next().is_none());
        let body =
            if own == PartyKind::Person { body_of(told, state.copied(), &bodies) } else { None };
        let belongs = body.or_else(|| {
            let state = *state?;
            Some(*governments.entry(state).or_insert_with(|| {
                parties.push(government(state));
                PartyIndex(parties.len() - 1)
            }))
        });
        if let (Some(party), Some(belongs)) = (parties.get_mut(number.0), belongs)
            && belongs != *number
        {
            party.affiliation = Some(belongs);
        }
    }
}

/// A body by its name's words, with its state.
type Body<'a> = (PartyIndex, BTreeSet<String>, Option<&'a str>);

/// The offices and organisations whose names say what they are.
fn bodies<'a>(parties: &[Party], told: &BTreeMap<PartyIndex, Told<'a>>) -> Vec<Body<'a>> {
    let is_body = |number: &PartyIndex| {
        parties
            .get(number.0)
            .is_some_and(|party| matches!(party.kind, PartyKind::Office | PartyKind::Organisation))
    };
    told.iter()
        .filter(|(number, _)| is_body(number))
        .flat_map(|(number, told)| {
            told.names
                .iter()
                .map(|local| (*number, Words::of(local).into_set(), local.state.as_deref()))
        })
        .filter(|(_, words, _)| {
            // *Ministry* alone may be any.
            words.len() > 1 && words.iter().any(|word| BODIES.contains(word.as_str()))
        })
        .collect()
}

/// The body that a person's titles name, the one with the longest name.
fn body_of(told: &Told<'_>, state: Option<&str>, bodies: &[Body<'_>]) -> Option<PartyIndex> {
    let name = told.titles.iter().copied().collect::<Vec<_>>().join(" ");
    let titles = Words::of(&Local { name, ..Local::default() }).into_set();
    bodies
        .iter()
        .filter(|(_, words, of)| {
            words.is_subset(&titles) && (of.is_none() || state.is_none() || *of == state)
        })
        .max_by_key(|(number, words, _)| (words.len(), std::cmp::Reverse(*number)))
        .map(|(number, ..)| *number)
}

fn government(state: &str) -> Party {
    Party {
        name: state.to_owned(),
        kind: PartyKind::Government,
        role: None,
        titles: Vec::new(),
        affiliation: None,
        members: Vec::new(),
        aliases: Vec::new(),
        candidates: Vec::new(),
        mentions: Vec::new(),
    }
}
