//! Names that some article shows to be a person's.

use std::collections::{BTreeMap, BTreeSet};

use super::spelling::{self, Match};
use crate::lexicon::titles::is_title_and_name;

/// So many names with a word in common are compared.
const MOST: usize = 100;

/// Full names of persons, found by what the spellings of their words have in common.
#[derive(Debug, Default)]
pub(super) struct Believed {
    by_key: BTreeMap<String, BTreeSet<Vec<String>>>,
    surnames: BTreeSet<String>,
}

impl Believed {
    pub(super) fn add(&mut self, core: &[String]) {
        for key in core.iter().map(|word| spelling::key(word)) {
            self.by_key.entry(key).or_default().insert(core.to_vec());
        }
        self.surnames.extend(core.last().cloned());
    }

    /// Whether a single name is a word of one of them.
    pub(super) fn has_word(&self, word: &str) -> bool {
        self.by_key.contains_key(&spelling::key(word))
    }

    /// Whether `core` is such a name, in another spelling perhaps.
    pub(super) fn has(&self, core: &[String]) -> bool {
        // *Begum Morshed*, of *Shaheda Morshed*.
        if let [honorific, surname] = core
            && is_title_and_name(honorific)
            && self.surnames.contains(surname)
        {
            return true;
        }
        let mut blocks: Vec<&BTreeSet<Vec<String>>> =
            core.iter().filter_map(|word| self.by_key.get(&spelling::key(word))).collect();
        blocks.sort_by_key(|block| block.len());
        // The rarest words decide: thousands may be called Muhammad.
        blocks
            .into_iter()
            .flatten()
            .take(MOST)
            .any(|known| matches!(spelling::names(known, core), Match::Same | Match::Variant))
    }
}
