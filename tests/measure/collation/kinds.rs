//! How well the kinds of difference agree with those that people gave.

use std::collections::BTreeMap;

use variorum_engine::difference::Kind;

use super::clusters::with_f1;

/// All kinds, heaviest first.
pub(super) const KINDS: [(Kind, &str); 10] = [
    (Kind::QuoteAltered, "quote_altered"),
    (Kind::PolarityDiffers, "polarity_differs"),
    (Kind::ActorDiffers, "actor_differs"),
    (Kind::CommitmentDiffers, "commitment_differs"),
    (Kind::DateDiffers, "date_differs"),
    (Kind::NumberDiffers, "number_differs"),
    (Kind::OmitsDetail, "omits_detail"),
    (Kind::AddsDetail, "adds_detail"),
    (Kind::Reworded, "reworded"),
    (Kind::Verbatim, "verbatim"),
];

/// Whether a kind says that the two cannot both be right, or that words were touched that must not be.
pub(super) fn is_substantive(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::QuoteAltered
            | Kind::PolarityDiffers
            | Kind::ActorDiffers
            | Kind::CommitmentDiffers
            | Kind::DateDiffers
            | Kind::NumberDiffers
    )
}

/// How often each kind is given by people, by the engine, and by both.
#[derive(Debug, Default)]
pub(super) struct Kinds {
    counts: BTreeMap<Kind, [usize; 3]>,
    pub(super) pairs: usize,
    pub(super) false_alarms: usize,
}

impl Kinds {
    /// Adds one pair of readings.
    pub(super) fn add(&mut self, gold: &[Kind], found: &[Kind]) {
        self.pairs += 1;
        let mut alarm = false;
        for (kind, _) in KINDS {
            let counts = self.counts.entry(kind).or_default();
            let (told, seen) = (gold.contains(&kind), found.contains(&kind));
            counts[0] += usize::from(told);
            counts[1] += usize::from(seen);
            counts[2] += usize::from(told && seen);
            alarm |= seen && !told && is_substantive(kind);
        }
        self.false_alarms += usize::from(alarm);
    }

    /// How often people give `kind`, with precision, recall and F1 of the engine.
    pub(super) fn of(&self, kind: Kind) -> (usize, [f64; 3]) {
        let [gold, found, both] = self.counts.get(&kind).copied().unwrap_or_default();
        let share = |of: usize| if of == 0 { 0.0 } else { both as f64 / of as f64 };
        (gold, with_f1(share(found), share(gold)))
    }
}
