//! Who says it, how, and where.

use super::super::kinship::Kinship;
use super::super::profile::Profile;
use super::super::signs::Sign;
use super::super::vectors::nearness;
use super::{Features, THOUSAND, yes};

impl Features {
    /// Who says it, how, and where.
    pub(super) fn see_standing(&mut self, first: &Profile, second: &Profile) {
        self.set(Sign::Apart, first.place.abs_diff(second.place) as f32 / THOUSAND);
        self.set(Sign::Cue, cues(first, second));
        self.set(Sign::Stance, yes(first.stance != second.stance));
        self.set(Sign::Heading, yes(first.is_heading != second.is_heading));
        let kin = match self.kinship {
            Kinship::Same => None,
            Kinship::Joint => Some(Sign::Joint),
            Kinship::Affiliated => Some(Sign::Affiliated),
            Kinship::Unknown | Kinship::Unstated => Some(Sign::Unnamed),
            Kinship::Other => Some(Sign::Other),
        };
        if let Some(kin) = kin {
            self.set(kin, 1.0);
        }
    }
}

/// How near the verbs that attribute are: 1 for the same, 0 where one has none.
fn cues(first: &Profile, second: &Profile) -> f32 {
    let near = first.cue.iter().flat_map(|(one, own)| {
        second.cue.iter().map(move |(two, other)| match (own, other) {
            _ if one == two => 1.0,
            (Some(own), Some(other)) => nearness(*own, *other).clamp(0.0, 1.0),
            (Some(_) | None, _) => 0.0,
        })
    });
    near.fold(0.0, f32::max)
}
