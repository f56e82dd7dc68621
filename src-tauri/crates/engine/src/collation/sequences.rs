//! What two rows of words have in common, in order.

/// More words of a statement are not compared in order: a speech that is one statement would cost seconds.
const LONGEST: usize = 400;

/// A row of words, by their numbers, as it is compared with others.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// In order.
    words: Vec<u32>,
    /// Ascending, one that comes twice twice.
    ascending: Vec<u32>,
    /// Every pair of neighbours, ascending.
    twos: Vec<u64>,
    /// Every sequence of three, ascending.
    threes: Vec<u128>,
    /// Each of the first words with its place, ascending.
    places: Vec<(u32, u32)>,
}

/// What two rows of words have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Common {
    /// How many words, wherever they stand; one that comes twice in both counts twice.
    pub(super) words: usize,
    /// How many words in the same order, with others between them: the longest common subsequence.
    pub(super) in_order: usize,
    /// How many words in one run.
    pub(super) run: usize,
    /// How many pairs of neighbours.
    pub(super) twos: usize,
    /// How many sequences of three.
    pub(super) threes: usize,
}

impl Row {
    pub(super) fn new(words: Vec<u32>) -> Self {
        let packed = |words: &[u32]| {
            words.iter().fold(0, |packed, word| (packed << u32::BITS) | u128::from(*word))
        };
        let mut twos: Vec<u64> =
            words.windows(2).map(|two| u64::try_from(packed(two)).unwrap_or(u64::MAX)).collect();
        let mut threes: Vec<u128> = words.windows(3).map(packed).collect();
        let mut ascending = words.clone();
        let mut places: Vec<(u32, u32)> = words.iter().copied().take(LONGEST).zip(0..).collect();
        twos.sort_unstable();
        threes.sort_unstable();
        ascending.sort_unstable();
        places.sort_unstable();
        Self { words, ascending, twos, threes, places }
    }

    /// How many words it has.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether it has none.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Where `word` is among the first words.
    fn places_of(&self, word: u32) -> &[(u32, u32)] {
        let start = self.places.partition_point(|(own, _)| *own < word);
        let from = &self.places[start..];
        &from[..from.iter().take_while(|(own, _)| *own == word).count()]
    }

    /// What it and `other` have in common; of very long ones, of their first 400 words in what concerns order.
    pub(super) fn common(&self, other: &Self) -> Common {
        let (in_order, run) = self.in_order(other);
        Common {
            words: shared(&self.ascending, &other.ascending),
            in_order,
            run,
            twos: shared(&self.twos, &other.twos),
            threes: shared(&self.threes, &other.threes),
        }
    }

    /// The longest common subsequence (Hunt and Szymanski 1977: only words that both have cost time) and the
    /// longest common run.
    pub(super) fn in_order(&self, other: &Self) -> (usize, usize) {
        // The least place at which a common subsequence of each length can end.
        let mut ends: Vec<u32> = Vec::with_capacity(other.words.len().min(LONGEST));
        // Where runs that the word before ends stand, with their lengths, ascending; and the same of this word.
        let mut runs: Vec<(u32, u32)> = Vec::new();
        let mut next: Vec<(u32, u32)> = Vec::new();
        let mut longest = 0;
        for word in self.words.iter().take(LONGEST) {
            let same = other.places_of(*word);
            next.clear();
            let mut before = runs.iter().peekable();
            for &(_, place) in same {
                while before.next_if(|(end, _)| end + 1 < place).is_some() {}
                let run =
                    before.peek().filter(|(end, _)| end + 1 == place).map_or(0, |it| it.1) + 1;
                longest = longest.max(run);
                next.push((place, run));
            }
            std::mem::swap(&mut runs, &mut next);
            // From the right, so that one word does not count twice.
            for &(_, place) in same.iter().rev() {
                let length = ends.partition_point(|end| *end < place);
                match ends.get_mut(length) {
                    Some(end) => *end = place,
                    None => ends.push(place),
                }
            }
        }
        (ends.len(), longest as usize)
    }
}

/// How many numbers two ascending rows share; one that comes twice in both counts twice.
pub(super) fn shared<T: Ord>(one: &[T], other: &[T]) -> usize {
    let (mut here, mut there, mut shared) = (0, 0, 0);
    // Without a branch on which is smaller: no processor foresees that.
    while let (Some(own), Some(others)) = (one.get(here), other.get(there)) {
        shared += usize::from(own == others);
        here += usize::from(own <= others);
        there += usize::from(own >= others);
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;

    fn common(one: &[u32], other: &[u32]) -> Common {
        Row::new(one.to_vec()).common(&Row::new(other.to_vec()))
    }

    #[test]
    fn words_order_runs_and_sequences_are_counted() {
        let found = common(&[1, 2, 3, 9, 4], &[4, 1, 2, 3, 4]);
        assert_eq!(found, Common { words: 4, in_order: 4, run: 3, twos: 2, threes: 1 });
    }

    #[test]
    fn a_word_said_twice_is_shared_twice_only_where_both_say_it_twice() {
        assert_eq!(common(&[1, 1], &[1]).words, 1);
        assert_eq!(common(&[1, 1], &[1, 5, 1]).words, 2);
    }

    #[test]
    fn either_side_sees_the_same() {
        let (one, other) = ([1, 2, 3, 2, 7, 8], [2, 1, 2, 3, 8, 8]);
        assert_eq!(common(&one, &other), common(&other, &one));
        assert_eq!(common(&[], &one), Common::default());
    }

    #[test]
    fn ascending_rows_share_what_both_have() {
        assert_eq!(shared(&[1, 3, 5, 9], &[0, 3, 9, 10]), 2);
    }
}
