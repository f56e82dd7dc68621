//! Names that some article shows to be a person's.

use std::collections::{BTreeMap, BTreeSet};

use super::spelling::{self, Match};

/// So many names with a word in common are compared.
const MOST: usize = 100;

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
        let mut blocks: Vec<&BTreeSet<Vec<String>>> =
            core.iter().filter_map(|word| self.0.get(&spelling::key(word))).collect();
        blocks.sort_by_key(|block| block.len());
        // The rarest words decide: thousands may be called Muhammad.
        blocks
            .into_iter()
            .flatten()
            .take(MOST)
            .any(|known| matches!(spelling::names(known, core), Match::Same | Match::Variant))
    }
}
