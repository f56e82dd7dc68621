//! Numbers for words and for sequences of them.

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use super::reading::{Part, Unit};

/// How many quoted words in a row are taken as one sequence.
const SEQUENCE: usize = 3;

/// How many letters in a row.
const LETTERS: usize = 4;

/// Numbers for words and for sequences of them, in order of first occurrence; they are only
/// compared for equality.
#[derive(Debug, Default)]
pub(super) struct Numbers<'k> {
    words: HashMap<&'k str, u32>,
    sounds: HashMap<String, u32>,
    sequences: FxHashMap<[u32; SEQUENCE], u32>,
    contents: FxHashMap<Vec<u32>, u32>,
}

impl<'k> Numbers<'k> {
    /// The number of a word.
    pub(super) fn word(&mut self, key: &'k str) -> u32 {
        let next = next(self.words.len());
        *self.words.entry(key).or_insert(next)
    }

    /// The number of what a word sounds like.
    pub(super) fn sound(&mut self, sound: String) -> u32 {
        let next = next(self.sounds.len());
        *self.sounds.entry(sound).or_insert(next)
    }

    /// The number of the words of the content, as a whole.
    pub(super) fn content(&mut self, units: &'k [Unit]) -> u32 {
        let words = said(units).map(|unit| self.word(&unit.key)).collect();
        let next = next(self.contents.len());
        *self.contents.entry(words).or_insert(next)
    }

    /// The numbers of the quoted sequences, ascending, each once.
    pub(super) fn quoted(&mut self, units: &'k [Unit]) -> Vec<u32> {
        let quoted: Vec<u32> = said(units)
            .filter(|unit| unit.quotation.is_some())
            .map(|unit| self.word(&unit.key))
            .collect();
        let found = quoted
            .windows(SEQUENCE)
            .map(|words| {
                let key = [0, 1, 2].map(|word: usize| words[word]);
                let next = next(self.sequences.len());
                *self.sequences.entry(key).or_insert(next)
            })
            .collect();
        each_once(found)
    }
}

/// The words of the content.
pub(super) fn said(units: &[Unit]) -> impl Iterator<Item = &Unit> {
    units.iter().filter(|unit| unit.part == Part::Content && !unit.is_mark())
}

/// Every four letters in a row of the words of the content, with the spaces between them, each as one number.
pub(super) fn letters(units: &[Unit]) -> Vec<u32> {
    let mut text: Vec<char> = vec![' '];
    for unit in said(units) {
        text.extend(unit.key.chars());
        text.push(' ');
    }
    each_once(text.windows(LETTERS).map(hash).collect())
}

/// FNV-1a, whose few collisions do no harm among the letters of two sentences.
fn hash(letters: &[char]) -> u32 {
    letters
        .iter()
        .fold(0x811c_9dc5, |hash, letter| (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193))
}

fn each_once(mut numbers: Vec<u32>) -> Vec<u32> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

fn next(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
