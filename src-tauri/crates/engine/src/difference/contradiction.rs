//! When “contradiction” may be said.

use super::facing::Facing;
use super::{Evidence, Kind};

/// The share of matter that both readings must have in common.
const SAME_MATTER: f64 = 0.75;

/// Or this one has, where the other only tells more.
const CONTAINED: f64 = 0.9;

/// And the other at least this.
const MORE: f64 = 0.6;

/// What is incompatible, and how it is said.
const INCOMPATIBLE: [(Kind, &str); 3] = [
    (Kind::PolarityDiffers, "same matter, opposite polarity"),
    (Kind::NumberDiffers, "same matter, another figure"),
    (Kind::DateDiffers, "same matter, another date"),
];

/// Says why two readings contradict each other: the same matter, asserted with incompatible
/// polarity, figure, date or agent. Anything else only differs; so do two speakers of one thing.
pub(super) fn contradiction(facing: &Facing<'_, '_>, evidence: &[Evidence]) -> Option<String> {
    let (share_a, share_b) = facing.matter();
    let (less, more) = (share_a.min(share_b), share_a.max(share_b));
    if less < SAME_MATTER && (more < CONTAINED || less < MORE) {
        return None;
    }
    INCOMPATIBLE
        .into_iter()
        .find(|(kind, _)| evidence.iter().any(|found| found.kind == *kind))
        .map(|(_, why)| why.to_owned())
}
