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
        (vectors.len() == words.len() * DIMENSIONS).then_some(Self {
            words,
            vectors,
            unit: scale * scale,
        })
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
}
