//! Which pairs of statements are worth scoring.

use crate::party::Party;

use super::features::{ALIKE, Features};
use super::kinship::{Kinship, kinship};
use super::profile::Profile;

/// Two statements that may be one claim, by their places among the profiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The first.
    pub(super) first: usize,
    /// The second, which comes after.
    pub(super) second: usize,
    /// How surely, in thousandths.
    pub(super) score: u64,
}

/// Candidates of two sorts.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    /// Statements that may be one claim.
    pub(super) alike: Vec<Candidate>,
    /// Statements on one matter by two different parties.
    pub(super) facing: Vec<Candidate>,
}

/// A term that more statements have does not make a candidate on its own.
const COMMON: usize = 400;

/// The least share of the lighter statement’s weight that is worth a score.
const WORTH: f64 = 0.2;

/// The least score by words alone for statements of two parties to be on one matter.
const ONE_MATTER: f64 = 0.62;

/// The pairs of `profiles` that have enough in common; ordered by place.
pub(super) fn candidates(profiles: &[Profile], parties: &[Party]) -> Candidates {
    let by_term = postings(profiles, |profile| {
        profile.terms.iter().map(|term| (term.number, u64::from(term.weight))).collect()
    });
    let by_quotation =
        postings(profiles, |profile| profile.quoted.iter().map(|&number| (number, 1)).collect());
    let by_content = postings(profiles, |profile| vec![(profile.content, 1)]);
    let mut found = Candidates::default();
    let mut same = vec![0u64; profiles.len()];
    let mut weights = vec![0u64; profiles.len()];
    let mut sequences = vec![0u64; profiles.len()];
    for (first, profile) in profiles.iter().enumerate() {
        let mut touched = Vec::new();
        for term in &profile.terms {
            add(&by_term[term.number as usize], first, &mut weights, &mut touched);
        }
        for &number in &profile.quoted {
            add(&by_quotation[number as usize], first, &mut sequences, &mut touched);
        }
        add(&by_content[profile.content as usize], first, &mut same, &mut touched);
        touched.sort_unstable();
        touched.dedup();
        for second in touched {
            let lighter = profile.weight.min(profiles[second].weight);
            let is_worth = same[second] > 0
                || sequences[second] >= 3
                || (weights[second] > 0 && weights[second] as f64 >= WORTH * lighter as f64);
            same[second] = 0;
            weights[second] = 0;
            sequences[second] = 0;
            if is_worth {
                weigh(profiles, parties, first, second, &mut found);
            }
        }
    }
    found
}

fn weigh(
    profiles: &[Profile],
    parties: &[Party],
    first: usize,
    second: usize,
    found: &mut Candidates,
) {
    let (one, two) = (&profiles[first], &profiles[second]);
    if one.voice != two.voice {
        return;
    }
    let features = Features::new(one, two, kinship(parties, one.party, two.party));
    let score = features.score();
    if score > ALIKE / 4 {
        found.alike.push(Candidate { first, second, score });
    }
    if features.kinship == Kinship::Other && score < ALIKE && features.words() >= ONE_MATTER {
        found.facing.push(Candidate { first, second, score: (features.words() * 1000.0) as u64 });
    }
}

/// For each number, which profiles have it after which others, with the weight it adds.
fn postings(
    profiles: &[Profile],
    numbers: impl Fn(&Profile) -> Vec<(u32, u64)>,
) -> Vec<Vec<(usize, u64)>> {
    let mut found: Vec<Vec<(usize, u64)>> = Vec::new();
    for (index, profile) in profiles.iter().enumerate() {
        for (number, weight) in numbers(profile) {
            let number = number as usize;
            if found.len() <= number {
                found.resize_with(number + 1, Vec::new);
            }
            found[number].push((index, weight));
        }
    }
    found
}

fn add(posting: &[(usize, u64)], first: usize, sums: &mut [u64], touched: &mut Vec<usize>) {
    if posting.len() > COMMON {
        return;
    }
    let after = posting.partition_point(|(index, _)| *index <= first);
    for &(second, weight) in &posting[after..] {
        sums[second] += weight;
        touched.push(second);
    }
}
