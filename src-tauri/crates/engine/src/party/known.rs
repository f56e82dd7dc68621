//! The parties of one article that are known so far, found by what names them.

use std::collections::{BTreeMap, BTreeSet};

use super::PartyKind;
use super::local::{Local, body_key};
use super::mentions::Mentions;
use crate::span::Span;

/// What a party that is no named person is found by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// The members of a joint party.
    Group(Vec<usize>),
    /// A person's role, in lower case.
    Role(String),
    /// A body's kind and name.
    Body(PartyKind, String),
    /// The state of a government.
    State(String),
    /// A description, in lower case.
    Unnamed(String),
    /// A person whom only other articles name.
    Elsewhere(usize),
}

/// What is known of an article's parties.
#[derive(Debug)]
pub(super) struct Known {
    /// The parties: first the named persons, then the others as they come.
    pub(super) locals: Vec<Local>,
    /// Where the named persons are mentioned.
    pub(super) mentions: Mentions,
    persons: usize,
    by_title: BTreeMap<String, Vec<usize>>,
    by_key: BTreeMap<Key, usize>,
}

impl Known {
    /// The named persons of an article; `titles` has what some article calls each.
    pub(super) fn of<'t>(
        persons: Vec<Local>,
        titles: impl Fn(&Local) -> Option<&'t BTreeSet<String>>,
    ) -> Self {
        let mut mentions = Mentions::default();
        let mut by_title: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, person) in persons.iter().enumerate() {
            for &mention in &person.mentions {
                mentions.insert(mention, at);
            }
            for title in person.titles.iter().chain(titles(person).into_iter().flatten()) {
                let titled = by_title.entry(title.clone()).or_default();
                if titled.last() != Some(&at) {
                    titled.push(at);
                }
            }
        }
        Self {
            persons: persons.len(),
            locals: persons,
            mentions,
            by_title,
            by_key: BTreeMap::new(),
        }
    }

    /// The named person at `at`; none where that is another party.
    pub(super) fn person(&self, at: usize) -> Option<&Local> {
        self.locals.get(at).filter(|_| at < self.persons)
    }

    /// The named persons.
    pub(super) fn persons(&self) -> impl Iterator<Item = (usize, &Local)> {
        self.locals.iter().take(self.persons).enumerate()
    }

    /// Which persons of all articles' are named in this one.
    pub(super) fn identities(&self) -> BTreeSet<usize> {
        self.locals.iter().take(self.persons).filter_map(|local| local.identity).collect()
    }

    /// The named persons with any of `titles`, in order.
    pub(super) fn titled<'t>(&self, titles: impl Iterator<Item = &'t str>) -> Vec<usize> {
        let mut found: Vec<usize> =
            titles.filter_map(|title| self.by_title.get(title)).flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Where the party at `at` was mentioned last before `place`.
    pub(super) fn named_before(&self, at: usize, place: usize) -> Option<Span> {
        let mentions = &self.locals.get(at)?.mentions;
        let before = mentions.partition_point(|mention| mention.start < place);
        before.checked_sub(1).and_then(|last| mentions.get(last)).copied()
    }

    /// The party with `key`, made where there is none.
    pub(super) fn find_or_add(&mut self, key: Key, make: impl FnOnce(&[Local]) -> Local) -> usize {
        if let Some(&at) = self.by_key.get(&key) {
            return at;
        }
        let local = make(&self.locals);
        self.locals.push(local);
        self.by_key.insert(key, self.locals.len() - 1);
        self.locals.len() - 1
    }

    /// The body of that name, or the government of that state.
    pub(super) fn body(&mut self, name: String, kind: PartyKind, state: Option<String>) -> usize {
        let of = state.as_deref().unwrap_or_default();
        let by_name = Key::Body(kind, format!("{}|{of}", body_key(&name)));
        let by_state = state.clone().filter(|_| kind == PartyKind::Government).map(Key::State);
        let known = [Some(&by_name), by_state.as_ref()].into_iter().flatten();
        if let Some(at) = known.filter_map(|key| self.by_key.get(key)).min() {
            return *at;
        }
        let local = Local { kind: Some(kind), name, state, ..Local::default() };
        let at = self.find_or_add(by_name, |_| local);
        if let Some(by_state) = by_state {
            self.by_key.insert(by_state, at);
        }
        at
    }

    /// Whoever is called so without a name.
    pub(super) fn unnamed(&mut self, label: String) -> usize {
        self.find_or_add(Key::Unnamed(label.to_lowercase()), |_| Local {
            kind: Some(PartyKind::Unnamed),
            name: label,
            ..Local::default()
        })
    }

    /// Notes that `span` speaks of the party at `at`, unless part of it is noted already.
    pub(super) fn mention(&mut self, at: usize, span: Span) {
        let Some(local) = self.locals.get_mut(at) else { return };
        let begun = local.mentions.partition_point(|known| known.start < span.end);
        if local.mentions.iter().take(begun).rev().take(4).any(|known| known.overlaps(span)) {
            return;
        }
        let place = local.mentions.partition_point(|known| known.start < span.start);
        local.mentions.insert(place, span);
        if at < self.persons {
            self.mentions.insert(span, at);
        }
    }
}
