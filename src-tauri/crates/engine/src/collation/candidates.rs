//! Which pairs of statements are worth scoring.

use std::collections::{BTreeMap, BTreeSet};

use crate::in_parallel::each_in_parallel;
use crate::party::{Party, PartyIndex, rolled_up};

use super::context::{Pair, contexts};
use super::features::{ALIKE, Features};
use super::kinship::{Kinship, kinship};
use super::likelihood::Likelihood;
use super::profile::{Profile, vicinity};

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
    /// Statements of two articles that are worth a second look if they are not taken for one claim.
    pub(super) perhaps: Vec<(usize, usize, Likelihood)>,
}

/// Of pairs likelier than this, in thousandths, a quarter at least are one claim.
const PERHAPS: u64 = 200;

/// A term that more statements have does not make a candidate on its own.
const COMMON: usize = 400;

/// The least share of the lighter statement’s weight that is worth a score.
const WORTH: f64 = 0.2;

/// Of so few statements of one side every two are compared, though they share no word.
const FEW: usize = 120;

/// The least score by words alone for statements of two parties to be on one matter.
const ONE_MATTER: f32 = 0.62;

/// Two statements with what they have in common.
pub(super) type Paired = ((usize, usize), Features);

/// The pairs of `profiles` that have enough in common; ordered by place.
pub(super) fn candidates(profiles: &[Profile], parties: &[Party], threads: usize) -> Candidates {
    let mut found = Candidates::default();
    let is_hopeful = |features: &Features| features.is_hopeful() || features.words() >= ONE_MATTER;
    for ((first, second), features) in pairs(profiles, parties, threads, is_hopeful) {
        let score = features.score();
        if score >= PERHAPS && profiles[first].at.article != profiles[second].at.article {
            found.perhaps.push((first, second, features.likelihood()));
        }
        if score > ALIKE / 8 {
            found.alike.push(Candidate { first, second, score });
        }
        if features.kinship == Kinship::Other && score < ALIKE && features.words() >= ONE_MATTER {
            let score = (features.words() * 1000.0) as u64;
            found.facing.push(Candidate { first, second, score });
        }
    }
    found
}

/// The pairs of `profiles` that are worth a score, with what they have in common; ordered by place. Those that
/// are not wanted are dropped at once: ten thousand statements have a million.
pub(super) fn pairs(
    profiles: &[Profile],
    parties: &[Party],
    threads: usize,
    is_wanted: impl Fn(&Features) -> bool + Sync,
) -> Vec<Paired> {
    let vicinity = vicinity(profiles);
    let mut places = sharing(profiles);
    places.extend(of_one_side(profiles, parties));
    let places: Vec<(usize, usize)> = places
        .into_iter()
        .filter(|(first, second)| profiles[*first].voice == profiles[*second].voice)
        .collect();
    let mut found: Vec<Paired> = each_in_parallel(&places, threads, |&(first, second)| {
        let (one, two) = (&profiles[first], &profiles[second]);
        let kinship = kinship(parties, one.party, two.party);
        let features = Features::new(one, two, kinship, &vicinity);
        is_wanted(&features).then_some(((first, second), features))
    });
    let (kin, log_odds): (Vec<Pair>, Vec<f32>) = found
        .iter()
        .map(|((first, second), features)| {
            let (one, other) = (profiles[*first].at, profiles[*second].at);
            (Pair { one, other, may_be: features.kinship != Kinship::Other }, features.alone())
        })
        .unzip();
    for ((_, features), context) in found.iter_mut().zip(contexts(&kin, &log_odds)) {
        *features = features.among(&context);
    }
    found
}

/// The pairs that share enough words, in order.
fn sharing(profiles: &[Profile]) -> BTreeSet<(usize, usize)> {
    let by_term = postings(profiles, |profile| {
        profile.terms.iter().map(|term| (term.number, u64::from(term.weight))).collect()
    });
    let by_quotation =
        postings(profiles, |profile| profile.quoted.iter().map(|&number| (number, 1)).collect());
    let by_content = postings(profiles, |profile| vec![(profile.content, 1)]);
    let mut found = BTreeSet::new();
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
                found.insert((first, second));
            }
        }
    }
    found
}

/// Every two statements of one government or organisation that has few, from two articles, and of joint
/// parties and their members.
fn of_one_side(profiles: &[Profile], parties: &[Party]) -> BTreeSet<(usize, usize)> {
    let mut by_side: BTreeMap<PartyIndex, Vec<usize>> = BTreeMap::new();
    for (at, profile) in profiles.iter().enumerate() {
        let members = parties.get(profile.party.0).map(|party| party.members.as_slice());
        let members = members.unwrap_or_default();
        let own = if members.is_empty() { std::slice::from_ref(&profile.party) } else { members };
        let sides: BTreeSet<PartyIndex> =
            own.iter().map(|party| rolled_up(parties, *party)).collect();
        for side in sides {
            by_side.entry(side).or_default().push(at);
        }
    }
    let few = by_side.into_values().filter(|own| own.len() <= FEW);
    let mut found = BTreeSet::new();
    for own in few {
        for (index, &first) in own.iter().enumerate() {
            let one = &profiles[first];
            let kin = own[index + 1..].iter().filter(|second| {
                let other = &profiles[**second];
                other.at.article != one.at.article
                    && kinship(parties, one.party, other.party) != Kinship::Other
            });
            found.extend(kin.map(|&second| (first, second)));
        }
    }
    found
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
