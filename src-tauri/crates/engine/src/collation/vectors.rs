//! Static vectors of common English words: how near two words are that share no letters.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use safetensors::SafeTensors;

/// Dimensions of a vector, as the file of weights has them.
const DIMENSIONS: usize = 256;

/// A word's place in the table of vectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Vector(u32);

/// The vectors of `WordLlama` (256 dimensions, MIT), one for each whole word of BERT's vocabulary, of length
/// one and in whole numbers of 8 bits; `training/vectors.py` makes them.
struct Table {
    /// The place of each word, in alphabetical order.
    places: FxHashMap<&'static str, u32>,
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
        let places: FxHashMap<&str, u32> = words.split('\n').zip(0..).collect();
        let vectors = file.tensor("vectors").ok()?.data();
        let scale = file.tensor("scale").ok()?.data().try_into().map(f32::from_le_bytes).ok()?;
        let ranks = file.tensor("ranks").ok()?.data();
        let is_whole =
            vectors.len() == places.len() * DIMENSIONS && ranks.len() == places.len() * 2;
        is_whole.then_some(Self { places, vectors, ranks, unit: scale * scale })
    }

    fn row(&self, vector: Vector) -> &[u8] {
        let start = vector.0 as usize * DIMENSIONS;
        self.vectors.get(start..start + DIMENSIONS).unwrap_or_default()
    }
}

/// The vector of a word in lower case; none where it is not among the common ones.
pub(crate) fn vector(word: &str) -> Option<Vector> {
    TABLE.places.get(word).copied().map(Vector)
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
        let at = *table.places.get(form)? as usize;
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
    /// As many sums side by side as a processor adds at once, always in this order.
    const LANES: usize = 16;
    let mut sums = [0.0; LANES];
    for (one, other) in one.chunks_exact(LANES).zip(other.chunks_exact(LANES)) {
        for ((sum, one), other) in sums.iter_mut().zip(one).zip(other) {
            *sum += one * other;
        }
    }
    sums.iter().sum()
}

/// The words near one.
#[derive(Debug, Clone, Default)]
pub(super) struct Near {
    /// In alphabetical order, the word itself among them.
    words: Vec<(Vector, f32)>,
    /// A bit for each, by the last six of its number: most words are not near, and that is soon seen.
    bits: u64,
}

impl Near {
    fn add(&mut self, word: Vector, nearness: f32) {
        self.words.push((word, nearness));
        self.bits |= word.bit();
    }

    /// How near `word` is, if it is near.
    pub(super) fn get(&self, word: Vector) -> Option<f32> {
        if self.bits & word.bit() == 0 {
            return None;
        }
        let at = self.words.binary_search_by_key(&word, |(word, _)| *word).ok()?;
        self.words.get(at).map(|(_, nearness)| *nearness)
    }
}

impl Vector {
    fn bit(self) -> u64 {
        1 << (self.0 % u64::BITS)
    }
}

/// Which of a set of words are near each other: told once for all pairs of statements that have them.
#[derive(Debug, Default)]
pub(super) struct Vicinity {
    near: FxHashMap<Vector, Near>,
}

impl Vicinity {
    /// Of `vectors`, those that are at least as near as `least`.
    pub(super) fn of(vectors: impl Iterator<Item = Vector>, least: f32) -> Self {
        let vectors: BTreeSet<Vector> = vectors.collect();
        let vectors: Vec<Vector> = vectors.into_iter().collect();
        let mut near: Vec<Near> = vec![Near::default(); vectors.len()];
        for (at, &one) in vectors.iter().enumerate() {
            near[at].add(one, 1.0);
            for (behind, &other) in vectors.iter().enumerate().skip(at + 1) {
                let nearness = nearness(one, other).min(1.0);
                if nearness >= least {
                    near[at].add(other, nearness);
                    near[behind].add(one, nearness);
                }
            }
        }
        near.iter_mut().for_each(|near| near.words.sort_unstable_by_key(|(word, _)| *word));
        Self { near: vectors.into_iter().zip(near).collect() }
    }

    /// The words near `word`; none where it is none of the set.
    pub(super) fn near(&self, word: Vector) -> Option<&Near> {
        self.near.get(&word)
    }
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
