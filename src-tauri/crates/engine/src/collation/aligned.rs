//! The statements of all articles, aligned.

use std::collections::{BTreeMap, BTreeSet};

use crate::party::{Party, PartyIndex, PartyKind};
use crate::statement::Voice;

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
    let (profiles, copies) = one_of_each(profiles(readings));
    let found = candidates(&profiles, parties, threads);
    let groups = clusters(profiles.len(), &found.alike, |one, other| {
        profiles[one].shares_article_with(&profiles[other])
    });
    let scores: BTreeMap<(usize, usize), u64> =
        found.alike.iter().map(|pair| ((pair.first, pair.second), pair.score)).collect();
    let mut claims: Vec<Claim> = groups
        .iter()
        .map(|group| claim(group, &profiles, &copies, &scores, articles, parties))
        .collect();
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

/// One profile of those that say the same words for the same party, with all the statements that do.
///
/// They are one claim whatever else there is, and a hundred papers may print what one agency wrote.
fn one_of_each(profiles: Vec<Profile>) -> (Vec<Profile>, Vec<Vec<StatementRef>>) {
    let mut places: BTreeMap<(PartyIndex, Voice, u32), usize> = BTreeMap::new();
    let mut kept: Vec<Profile> = Vec::new();
    let mut copies: Vec<Vec<StatementRef>> = Vec::new();
    for profile in profiles {
        let place =
            *places.entry((profile.party, profile.voice, profile.content)).or_insert(kept.len());
        if place == kept.len() {
            copies.push(Vec::new());
            copies[place].push(profile.at);
            kept.push(profile);
        } else {
            copies[place].push(profile.at);
        }
    }
    for (profile, copies) in kept.iter_mut().zip(&copies) {
        let articles: BTreeSet<usize> = copies.iter().map(|at| at.article).collect();
        profile.articles = articles.into_iter().collect();
    }
    (kept, copies)
}

fn claim(
    group: &[usize],
    profiles: &[Profile],
    copies: &[Vec<StatementRef>],
    scores: &BTreeMap<(usize, usize), u64>,
    articles: usize,
    parties: &[Party],
) -> Claim {
    let mut statements: Vec<StatementRef> =
        group.iter().flat_map(|&one| copies[one].iter().copied()).collect();
    statements.sort_unstable();
    let articles_with: BTreeSet<usize> = statements.iter().map(|at| at.article).collect();
    let absent_from = (0..articles).filter(|article| !articles_with.contains(article)).collect();
    Claim {
        party: party(group, profiles, copies, parties),
        statements,
        absent_from,
        confidence: confidence(group, scores),
    }
}

/// The party most of the statements have; of equally many, a named one before an unnamed one, one
/// alone before a joint one, then by name.
fn party(
    group: &[usize],
    profiles: &[Profile],
    copies: &[Vec<StatementRef>],
    parties: &[Party],
) -> PartyIndex {
    let mut counts: BTreeMap<PartyIndex, usize> = BTreeMap::new();
    for &one in group {
        *counts.entry(profiles[one].party).or_default() += copies[one].len();
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
