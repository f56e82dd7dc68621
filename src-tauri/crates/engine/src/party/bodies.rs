//! Which bodies of single articles are one: *the Turkish presidency*, *the Presidency of Turkey*.

use std::collections::{BTreeMap, BTreeSet};

use super::PartyKind;
use super::local::Local;
use super::nearby::JUNTA;
use crate::lexicon::places::state_of;

/// Words of a body's name that tell nothing.
const IDLE: &[&str] = &[
    "the", "of", "for", "and", "on", "in", "s", "affairs", "republic", "kingdom", "de", "a", "an",
    "official", "state", "federal", "national", "royal",
];

/// Words that mean the same in names of bodies.
const SAME: &[(&str, &str)] = &[
    ("defense", "defence"),
    ("ministries", "ministry"),
    ("presidential", "presidency"),
    ("president", "presidency"),
    ("presidents", "presidency"),
    ("ministerial", "minister"),
    ("fo", "foreign ministry"),
    ("mfa", "foreign ministry"),
    ("mofa", "foreign ministry"),
    ("pmo", "prime minister office"),
    ("un", "united nations"),
    ("eu", "european union"),
];

/// What a body's name says: its words, without its state.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Words(BTreeSet<String>);

impl Words {
    pub(super) fn into_set(self) -> BTreeSet<String> {
        self.0
    }

    pub(super) fn of(local: &Local) -> Self {
        let state: BTreeSet<String> = local
            .state
            .iter()
            .flat_map(|state| {
                state.to_lowercase().split(' ').map(str::to_owned).collect::<Vec<_>>()
            })
            .collect();
        let mut found: BTreeSet<String> = BTreeSet::new();
        for part in local.name.split(|letter: char| !letter.is_alphanumeric()) {
            let lower = part.to_lowercase();
            if lower.is_empty() || IDLE.contains(&lower.as_str()) || state.contains(&lower) {
                continue;
            }
            if state_of(part).is_some() {
                continue;
            }
            let same = SAME.iter().find(|(form, _)| *form == lower).map(|(_, same)| *same);
            let words = same.unwrap_or(&lower);
            found.extend(words.split(' ').map(str::to_owned));
        }
        // Pakistan’s Foreign Office is its ministry.
        if found.contains("foreign") && found.remove("office") {
            found.insert("ministry".to_owned());
        }
        if found.is_empty() {
            found.insert(local.name.to_lowercase());
        }
        Self(found)
    }
}

/// For each office and organisation the first that is the same: one whose name has the same words, or
/// the only one whose name has all of its words, of the same state as far as it is known.
pub(super) fn joined(locals: &[(usize, &Local)]) -> BTreeMap<usize, usize> {
    let mut roots: BTreeMap<usize, usize> = BTreeMap::new();
    // The fullest names first, so that shorter ones join them.
    let mut found: Vec<(Words, Option<&str>, usize)> = locals
        .iter()
        .enumerate()
        .filter(|(_, (_, local))| {
            matches!(local.kind, Some(PartyKind::Office | PartyKind::Organisation))
        })
        .map(|(at, (_, local))| (Words::of(local), local.state.as_deref(), at))
        .collect();
    found.sort_by(|one, other| {
        (other.0.0.len(), other.1.is_some())
            .cmp(&(one.0.0.len(), one.1.is_some()))
            .then_with(|| one.cmp(other))
    });
    let mut by_word: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut kept: Vec<(Words, Option<&str>, usize)> = Vec::new();
    for (words, state, at) in found {
        let near: BTreeSet<usize> = words
            .0
            .iter()
            .filter_map(|word| by_word.get(word))
            .min_by_key(|places| places.len())
            .into_iter()
            .flatten()
            .copied()
            .collect();
        let agrees = |other: Option<&str>| state.is_none() || other.is_none() || state == other;
        let fitting: Vec<usize> = near
            .into_iter()
            .filter(|place| {
                kept.get(*place)
                    .is_some_and(|(known, other, _)| agrees(*other) && words.0.is_subset(&known.0))
            })
            .collect();
        let same = fitting.iter().copied().find(|place| {
            kept.get(*place).is_some_and(|(known, other, _)| *known == words && *other == state)
        });
        let fitting = if fitting.is_empty() && words.0.contains("junta") {
            // *The junta*: whichever body took power by its name.
            let seized = |(known, _, _): &&(Words, Option<&str>, usize)| {
                JUNTA.iter().any(|word| known.0.contains(*word))
            };
            let places = kept.iter().enumerate().filter(|(_, body)| seized(body));
            places.map(|(place, _)| place).collect()
        } else {
            fitting
        };
        let only = match fitting.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        let place = same.or(only).unwrap_or_else(|| {
            for word in &words.0 {
                by_word.entry(word.clone()).or_default().push(kept.len());
            }
            kept.push((words.clone(), state, at));
            kept.len() - 1
        });
        if let Some((_, known, root)) = kept.get_mut(place) {
            *known = known.or(state);
            roots.insert(at, *root);
        }
    }
    roots
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(name: &str, state: Option<&str>) -> Local {
        Local {
            kind: Some(PartyKind::Office),
            name: name.to_owned(),
            state: state.map(str::to_owned),
            ..Local::default()
        }
    }

    fn same(one: (&str, Option<&str>), other: (&str, Option<&str>)) -> bool {
        let (one, other) = (body(one.0, one.1), body(other.0, other.1));
        let roots = joined(&[(0, &one), (1, &other)]);
        roots.get(&0) == roots.get(&1)
    }

    #[test]
    fn one_body_has_many_names() {
        assert!(same(
            ("Turkish presidency", Some("Turkey")),
            ("Presidency of Turkey", Some("Turkey"))
        ));
        assert!(same(
            ("Foreign Office", None),
            ("Ministry of Foreign Affairs of Pakistan", Some("Pakistan"))
        ));
        assert!(same(
            ("Germany’s hydrology institute", Some("Germany")),
            ("Federal Institute of Hydrology", None)
        ));
    }

    #[test]
    fn two_states_have_two_ministries() {
        assert!(!same(("Foreign Ministry", Some("Poland")), ("Foreign Ministry", Some("Turkey"))));
        assert!(!same(("Ministry of Defence", None), ("Foreign Ministry", None)));
    }
}
