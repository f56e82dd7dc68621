//! Counts of what was right.

use std::ops::AddAssign;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// How many were right of those found, and of those expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    pub(crate) right: usize,
    pub(crate) found: usize,
    pub(crate) expected: usize,
}

impl Tally {
    /// The part of what was found that is right, in per cent; 0 where nothing was found.
    pub(crate) fn precision(self) -> f64 {
        percent(self.right, self.found)
    }

    /// The part of what was expected that was found, in per cent; 0 where nothing was expected.
    pub(crate) fn recall(self) -> f64 {
        percent(self.right, self.expected)
    }

    /// The harmonic mean of precision and recall, in per cent.
    pub(crate) fn f1(self) -> f64 {
        percent(2 * self.right, self.found + self.expected)
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.found += other.found;
        self.expected += other.expected;
    }
}

impl Serialize for Tally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Tally", 6)?;
        fields.serialize_field("right", &self.right)?;
        fields.serialize_field("found", &self.found)?;
        fields.serialize_field("expected", &self.expected)?;
        fields.serialize_field("precision", &self.precision())?;
        fields.serialize_field("recall", &self.recall())?;
        fields.serialize_field("f1", &self.f1())?;
        fields.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn precision_recall_and_their_harmonic_mean() {
        let tally = Tally { right: 3, found: 4, expected: 12 };
        assert_eq!((tally.precision(), tally.recall(), tally.f1()), (75.0, 25.0, 37.5));
        assert_eq!(Tally::default().f1(), 0.0);
    }
}
