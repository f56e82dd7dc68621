//! The word pieces that the encoder knows.

use std::collections::HashMap;
use std::sync::OnceLock;

/// One piece a line; its number is its line. From BERT uncased, as MiniLM uses it (Apache-2.0).
const PIECES: &str = include_str!("../../../weights/vocabulary.txt");

/// What a piece that goes on with a word begins with.
const CONTINUES: &str = "##";

/// The numbers of the word pieces.
#[derive(Debug)]
pub(super) struct Vocabulary {
    beginning: HashMap<&'static str, u32>,
    continuing: HashMap<&'static str, u32>,
    longest: usize,
    /// Stands for a word that cannot be put together from pieces.
    pub(super) unknown: u32,
    /// Stands between paragraphs.
    pub(super) paragraph_break: u32,
    /// Stands before a window.
    pub(super) opening: u32,
    /// Stands after a window.
    pub(super) closing: u32,
}

impl Vocabulary {
    /// The vocabulary, read once.
    pub(super) fn get() -> &'static Self {
        static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
        VOCABULARY.get_or_init(|| Self::read(PIECES))
    }

    fn read(pieces: &'static str) -> Self {
        let mut beginning = HashMap::with_capacity(25_000);
        let mut continuing = HashMap::with_capacity(6_000);
        let mut longest = 0;
        for (piece, number) in pieces.lines().zip(0..) {
            match piece.strip_prefix(CONTINUES).filter(|rest| !rest.is_empty()) {
                Some(rest) => continuing.insert(rest, number),
                None => beginning.insert(piece, number),
            };
            longest = longest.max(piece.len());
        }
        let special = |piece| beginning.get(piece).copied().unwrap_or_default();
        Self {
            unknown: special("[UNK]"),
            paragraph_break: special("[unused1]"),
            opening: special("[CLS]"),
            closing: special("[SEP]"),
            beginning,
            continuing,
            longest,
        }
    }

    /// The number of pieces.
    pub(super) fn len(&self) -> usize {
        self.beginning.len() + self.continuing.len()
    }

    /// The longest piece that `word` has at byte `from`: its number and where it ends.
    pub(super) fn longest(&self, word: &str, from: usize) -> Option<(u32, usize)> {
        let pieces = if from == 0 { &self.beginning } else { &self.continuing };
        let last = word.len().min(from + self.longest);
        (from + 1..=last).rev().find_map(|end| {
            let number = pieces.get(word.get(from..end)?)?;
            Some((*number, end))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vocabulary_has_its_special_pieces() {
        let vocabulary = Vocabulary::get();
        assert_eq!(vocabulary.unknown, 100);
        assert_eq!(vocabulary.paragraph_break, 2);
    }

    #[test]
    fn the_longest_piece_is_taken() {
        let vocabulary = Vocabulary::get();
        assert_eq!(vocabulary.longest("unaffable", 0).map(|(_, end)| end), Some("una".len()));
        assert_eq!(vocabulary.longest("the", 0).map(|(_, end)| end), Some(3));
    }
}
