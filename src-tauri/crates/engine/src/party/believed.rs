//! Names that some article shows to be a person's.

use std::collections::{BTreeMap, BTreeSet};

use super::spelling::{self, Match};

/// Full names of persons, found by what the spellings of their words have in common.
#[derive(Debug, Default)]
pub(super) struct Believed(BTreeMap<String, BTreeSet<Vec<String>>>);

impl Believed {
    pub(super) fn add(&mut self, core: &[String]) {
        for key in core.iter().map(|word| spelling::key(word)) {
            self.0.entry(key).or_default().insert(core.to_vec());
        }
    }

    /// Whether `core` is such a name, in another spelling perhaps.
    pub(super) fn has(&self, core: &[String]) -> bool {
        core.iter()
            .filter_map(|word| self.0.get(&spelling::key(word)))
            .flatten()
            .any(|known| matches!(spelling::names(known, core), Match::Same | Match::Variant))
    }
}
