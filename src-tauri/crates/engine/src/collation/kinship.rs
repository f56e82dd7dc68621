//! How two parties stand to each other.

use crate::party::{Party, PartyIndex, PartyKind};

/// How two parties stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kinship {
    /// One and the same.
    Same,
    /// One is a joint party and the other among its members, or both are joint and share one.
    Joint,
    /// One belongs to the other: a premier to his office or government.
    Affiliated,
    /// One article leaves unsaid who holds it: *it was stressed that …*.
    Unstated,
    /// One is somebody unnamed, who may be anybody.
    Unknown,
    /// Two different parties.
    Other,
}

/// How `one` and `two` stand to each other.
pub(crate) fn kinship(parties: &[Party], one: PartyIndex, two: PartyIndex) -> Kinship {
    if one == two {
        return Kinship::Same;
    }
    let (Some(first), Some(second)) = (parties.get(one.0), parties.get(two.0)) else {
        return Kinship::Unknown;
    };
    // Nobody is mentioned where nobody is stated.
    let is_unstated = |party: &Party| party.kind == PartyKind::Unnamed && party.mentions.is_empty();
    if is_unstated(first) || is_unstated(second) {
        return Kinship::Unstated;
    }
    if first.kind == PartyKind::Unnamed || second.kind == PartyKind::Unnamed {
        return Kinship::Unknown;
    }
    let share_a_member = first.members.iter().any(|member| second.members.contains(member));
    if first.members.contains(&two) || second.members.contains(&one) || share_a_member {
        return Kinship::Joint;
    }
    if belongs(parties, one, two) || belongs(parties, two, one) {
        return Kinship::Affiliated;
    }
    Kinship::Other
}

/// Whether `one` belongs to `other`, in however many steps: a spokesman to his ministry and to its government.
fn belongs(parties: &[Party], one: PartyIndex, other: PartyIndex) -> bool {
    const STEPS: usize = 4;
    let mut at = one;
    for _ in 0..STEPS {
        match parties.get(at.0).and_then(|party| party.affiliation) {
            Some(next) if next == other => return true,
            Some(next) => at = next,
            None => return false,
        }
    }
    false
}
