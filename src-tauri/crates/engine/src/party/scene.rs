//! What all articles of an analysis know together, before any source is resolved.

use std::collections::BTreeMap;

use super::acronyms::Acronyms;
use super::identity::Identities;
use super::places::{Places, filed_at};
use super::resolve::capitalised;
use crate::article::Article;
use crate::lexicon::places::is_region;
use crate::span::Span;
use crate::text::words;

/// What all articles know.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub(super) places: &'a Places,
    pub(super) acronyms: &'a Acronyms,
    pub(super) identities: &'a Identities,
    /// How often each state is named.
    pub(super) states: BTreeMap<String, usize>,
}

impl<'a> Scene<'a> {
    /// `named` has the states that each article names.
    pub(super) fn of(
        named: &[Vec<(usize, String)>],
        places: &'a Places,
        acronyms: &'a Acronyms,
        identities: &'a Identities,
    ) -> Self {
        let mut states: BTreeMap<String, usize> = BTreeMap::new();
        for (_, state) in named.iter().flatten() {
            match states.get_mut(state) {
                Some(count) => *count += 1,
                None => {
                    states.insert(state.clone(), 1);
                }
            }
        }
        Self { places, acronyms, identities, states }
    }
}

/// The states that a text names, by name, seat or demonym, with where the name ends.
pub(super) fn states_in(text: &str, places: &Places) -> Vec<(usize, String)> {
    let tokens = words(text, Span::new(0, text.len()));
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = tokens.get(at) {
        if word.is_capitalised() {
            let pair = tokens.get(at + 1).and_then(|next| {
                let pair = word.span.hull(next.span);
                places.state(pair.of(text)).map(|(state, _)| (pair.end, state, 2))
            });
            let alone = || places.state(word.text).map(|(state, _)| (word.span.end, state, 1));
            // *US$19.8 billion*.
            let is_money = text.get(word.span.end..).is_some_and(|rest| rest.starts_with('$'));
            let new =
                at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|it| it.text == "New");
            let is_else = is_money || new && is_region(&format!("New {}", word.text));
            if let Some((end, state, length)) = pair.or_else(alone).filter(|_| !is_else) {
                found.push((end, state));
                at += length;
                continue;
            }
        }
        at += 1;
    }
    found
}

/// The state from which `article` is written: that of the office or outlet that publishes it, else that
/// of the place where it was filed.
pub(super) fn home_state(article: &Article, places: &Places) -> Option<String> {
    let outlet = article.outlet.as_deref().unwrap_or_default();
    let tokens = words(outlet, Span::new(0, outlet.len()));
    let named = || {
        let filed = filed_at(&article.text)?;
        let title_case: Vec<String> = filed.split(' ').map(capitalised).collect();
        places.state(&title_case.join(" "))
    };
    official_state(article, places)
        .or_else(|| places.first_in(&tokens).or_else(named).map(|(state, _)| state))
}

/// The state whose office publishes `article`: *Prime Minister’s Office, Tanjara*; none for an outlet
/// that is no office.
pub(super) fn official_state(article: &Article, places: &Places) -> Option<String> {
    let outlet = article.outlet.as_deref()?;
    let tokens = words(outlet, Span::new(0, outlet.len()));
    let lower: Vec<String> = tokens.iter().map(|word| word.text.to_lowercase()).collect();
    let is_office = lower.iter().any(|word| {
        matches!(
            word.as_str(),
            "office"
                | "ministry"
                | "presidency"
                | "president"
                | "presidential"
                | "minister"
                | "government"
                | "embassy"
                | "department"
                | "chancellery"
                | "palace"
                | "cabinet"
                | "secretariat"
                | "diwan"
                | "court"
                | "administration"
                | "kremlin"
                | "house"
        )
    });
    is_office.then(|| places.first_in(&tokens)).flatten().map(|(state, _)| state)
}
