//! The statements of all articles, aligned.

use std::collections::BTreeMap;

use crate::party::{Party, PartyIndex, PartyKind};

use super::candidates::{Candidate, candidates};
use super::clusters::clusters;
use super::features::ALIKE;
use super::likelihood::Likelihood;
use super::profile::{Profile, profiles};
use super::reading::Reading;
use super::{Claim, Perhaps, StatementRef};

/// What aligning finds.
#[derive(Debug)]
pub(crate) struct Aligned {
    /// The claims, in the order of the articles.
    pub(crate) claims: Vec<Claim>,
    /// Pairs of statements on one matter by different parties, most alike first.
    pub(crate) facing: Vec<(StatementRef, StatementRef)>,
    /// Statements that may be one claim and were not taken for one, likeliest first.
    pub(crate) perhaps: Vec<Perhaps>,
}

/// Aligns `readings` of `articles` articles.
///
/// `readings` must be in an order that does not depend on the order of the articles, such as that
/// of their texts: then neither does the partition.
pub(crate) fn align(
    readings: &[Reading<'_>],
    articles: usize,
    parties: &[Party],
    threads: usize,
) -> Aligned {
    let profiles = profiles(readings);
    let found = candidates(&profiles, parties, threads);
    let groups = clusters(profiles.len(), &found.alike, |one| profiles[one].at.article);
    let scores: BTreeMap<(usize, usize), u64> =
        found.alike.iter().map(|pair| ((pair.first, pair.second), pair.score)).collect();
    let mut claims: Vec<Claim> =
        groups.iter().map(|group| claim(group, &profiles, &scores, articles, parties)).collect();
    claims.sort_by(|one, two| one.statements.cmp(&two.statements));
    let perhaps = perhaps(&groups, &profiles, &found.perhaps);
    let mut facing: Vec<Candidate> = found.facing;
    facing.sort_by_key(|pair| (u64::MAX - pair.score, pair.first, pair.second));
    let facing =
        facing.iter().map(|pair| (profiles[pair.first].at, profiles[pair.second].at)).collect();
    Aligned { claims, facing, perhaps }
}

/// Of each two claims the likeliest pair that was not taken for one.
fn perhaps(
    groups: &[Vec<usize>],
    profiles: &[Profile],
    found: &[(usize, usize, Likelihood)],
) -> Vec<Perhaps> {
    let mut group_of = vec![0; profiles.len()];
    for (group, members) in groups.iter().enumerate() {
        for &member in members {
            group_of[member] = group;
        }
    }
    let mut likeliest: BTreeMap<(usize, usize), &(usize, usize, Likelihood)> = BTreeMap::new();
    for pair in found {
        let (one, other) = (group_of[pair.0], group_of[pair.1]);
        if one == other {
            continue;
        }
        let best = likeliest.entry((one.min(other), one.max(other))).or_insert(pair);
        if pair.2.log_odds > best.2.log_odds {
            *best = pair;
        }
    }
    let mut perhaps: Vec<Perhaps> = likeliest
        .into_values()
        .map(|(first, second, likelihood)| {
            let (one, other) = (profiles[*first].at, profiles[*second].at);
            Perhaps {
                a: one.min(other),
                b: one.max(other),
                probability: likelihood.probability(),
                because: likelihood.in_words(),
            }
        })
        .collect();
    perhaps.sort_by(|one, next| {
        next.probability.total_cmp(&one.probability).then((one.a, one.b).cmp(&(next.a, next.b)))
    });
    perhaps
}

fn claim(
    group: &[usize],
    profiles: &[Profile],
    scores: &BTreeMap<(usize, usize), u64>,
    articles: usize,
    parties: &[Party],
) -> Claim {
    let mut statements: Vec<StatementRef> = group.iter().map(|&one| profiles[one].at).collect();
    statements.sort_unstable();
    let absent_from = (0..articles)
        .filter(|article| statements.iter().all(|statement| statement.article != *article))
        .collect();
    Claim {
        party: party(group, profiles, parties),
        statements,
        absent_from,
        confidence: confidence(group, scores),
    }
}

/// The party most of the statements have; of equally many, a named one before an unnamed one, one
/// alone before a joint one, then by name.
fn party(group: &[usize], profiles: &[Profile], parties: &[Party]) -> PartyIndex {
    let mut counts: BTreeMap<PartyIndex, usize> = BTreeMap::new();
    for &one in group {
        *counts.entry(profiles[one].party).or_default() += 1;
    }
    counts
        .into_iter()
        .min_by_key(|(party, count)| {
            let found = parties.get(party.0);
            let standing = match found.map(|party| party.kind) {
                Some(
                    PartyKind::Person
                    | PartyKind::Office
                    | PartyKind::Government
                    | PartyKind::Organisation,
                ) => 0,
                Some(PartyKind::Group) => 1,
                Some(PartyKind::Unnamed) | None => 2,
            };
            (usize::MAX - count, standing, found.map(|party| party.name.clone()))
        })
        .map_or_else(|| profiles[group[0]].party, |(party, _)| party)
}

/// One half at the least score that aligns, one where all say the same; one for a lone statement.
fn confidence(group: &[usize], scores: &BTreeMap<(usize, usize), u64>) -> f32 {
    let pairs: Vec<u64> = group
        .iter()
        .enumerate()
        .flat_map(|(index, &one)| group[index + 1..].iter().map(move |&two| (one, two)))
        .map(|pair| scores.get(&pair).copied().unwrap_or_default())
        .collect();
    if pairs.is_empty() {
        return 1.0;
    }
    let mean = pairs.iter().sum::<u64>() as f32 / pairs.len() as f32;
    let least = ALIKE as f32;
    (0.5 + 0.5 * (mean - least) / (1000.0 - least)).clamp(0.0, 1.0)
}
