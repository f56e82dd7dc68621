//! Static vectors of common English words: how near two words are that share no letters.

use std::sync::LazyLock;

use safetensors::SafeTensors;

/// Dimensions of a vector, as the file of weights has them.
const DIMENSIONS: usize = 256;

/// A word's place in the table of vectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Vector(u32);

/// The vectors of `WordLlama` (256 dimensions, MIT), one for each whole word of BERT's vocabulary, of length
/// one and in whole numbers of 8 bits; `training/vectors.py` makes them.
struct Table {
    /// In alphabetical order.
    words: Vec<&'static str>,
    vectors: &'static [u8],
    /// The place of each among all by frequency, in two bytes, the lower first.
    ranks: &'static [u8],
    /// What the length of a vector is in whole numbers, squared.
    unit: f32,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::read(include_bytes!("../../weights/vectors.safetensors"))
        .expect("the vectors that were built in are well-formed")
});

impl Table {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let file = SafeTensors::deserialize(bytes).ok()?;
        let words = std::str::from_utf8(file.tensor("words").ok()?.data()).ok()?;
        let words: Vec<&str> = words.split('\n').collect();
        let vectors = file.tensor("vectors").ok()?.data();
        let scale = file.tensor("scale").ok()?.data().try_into().map(f32::from_le_bytes).ok()?;
        let ranks = file.tensor("ranks").ok()?.data();
        let is_whole = vectors.len() == words.len() * DIMENSIONS && ranks.len() == words.len() * 2;
        is_whole.then_some(Self { words, vectors, ranks, unit: scale * scale })
    }

    fn row(&self, vector: Vector) -> &[u8] {
        let start = vector.0 as usize * DIMENSIONS;
        self.vectors.get(start..start + DIMENSIONS).unwrap_or_default()
    }
}

/// The vector of a word in lower case; none where it is not among the common ones.
pub(crate) fn vector(word: &str) -> Option<Vector> {
    let at = TABLE.words.binary_search(&word).ok()?;
    u32::try_from(at).ok().map(Vector)
}

/// How rare the commonest of `forms` of a word is in English, in thousandths: the logarithm of its place among
/// all words by frequency (Zipf: a word's frequency falls as its place grows). 4,600 for the hundredth, 10,300
/// for one that is not among the common ones.
pub(super) fn rarity(forms: &[&str]) -> u32 {
    /// Before the commonest word stand single letters and marks.
    const BEFORE: f64 = 1990.0;
    /// Where a word would stand that is not among them.
    const BEYOND: f64 = 30_000.0;
    let table = &*TABLE;
    let rank = |form: &&str| {
        let at = table.words.binary_search(form).ok()?;
        let bytes = table.ranks.get(at * 2..at * 2 + 2)?;
        Some(f64::from(u16::from_le_bytes(bytes.try_into().ok()?)))
    };
    let rank = forms.iter().filter_map(rank).fold(BEYOND, f64::min);
    ((rank - BEFORE).max(2.0).ln() * 1000.0).round() as u32
}

/// The cosine of the vectors of two words. Words without anything to do with each other are between −0.2
/// and 0.2: *boats*, *vessels* have 0.45, *soldier*, *bank* 0.06.
pub(crate) fn nearness(one: Vector, other: Vector) -> f32 {
    let table = &*TABLE;
    let product: i32 = table
        .row(one)
        .iter()
        .zip(table.row(other))
        .map(|(one, other)| i32::from(one.cast_signed()) * i32::from(other.cast_signed()))
        .sum();
    product as f32 / table.unit
}

/// The sum of weighed vectors, of length one; empty where there are none.
pub(super) fn sum(weighed: impl Iterator<Item = (Vector, f32)>) -> Vec<f32> {
    let mut sum = Vec::new();
    for (vector, weight) in weighed {
        sum.resize(DIMENSIONS, 0.0);
        for (part, own) in sum.iter_mut().zip(TABLE.row(vector)) {
            *part += weight * f32::from(own.cast_signed());
        }
    }
    let length = sum.iter().map(|part| part * part).sum::<f32>().sqrt();
    if length > 0.0 {
        sum.iter_mut().for_each(|part| *part /= length);
    }
    sum
}

/// The cosine of two sums; 0 where one is empty.
pub(super) fn cosine(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(one: &str, other: &str) -> f32 {
        nearness(vector(one).unwrap(), vector(other).unwrap())
    }

    #[test]
    fn like_words_are_near_and_others_are_not() {
        assert!((near("water", "water") - 1.0).abs() < 0.02);
        assert!(near("boats", "vessels") > 0.4);
        assert!(near("closed", "shut") > 0.4);
        assert!(near("soldier", "bank") < 0.2);
        assert_eq!(vector("zzyzx"), None);
    }

    #[test]
    fn rare_words_are_rarer_than_common_ones() {
        assert!(rarity(&["government"]) < rarity(&["border"]));
        assert!(rarity(&["border"]) < rarity(&["checkpoint"]));
        assert!(rarity(&["checkpoint"]) < rarity(&["zzyzx"]));
        assert_eq!(rarity(&["zzyzx", "border"]), rarity(&["border"]));
    }
}
