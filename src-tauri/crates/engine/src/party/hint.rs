//! Whom other articles name for the words that one gives to *him* or *the premier*.

use std::collections::BTreeMap;

use super::PartyKind;
use super::echo::Echoes;
use super::local::{Local, Resolved};

/// So much must speak for whoever is named elsewhere, in statements that say wholly the same.
const ENOUGH: f32 = 0.22;

/// What the word of an article is worth that does not name its speaker either.
const UNNAMED: f32 = 0.5;

/// So many times as much must speak for one as for the next.
const CLEARLY: f32 = 1.5;

/// A party that another article names for the same words.
#[derive(Debug, Clone)]
pub(super) struct Hint {
    /// The party as that article knows it.
    pub(super) party: Local,
    /// How much speaks for it, in `(0, 1]`: 1 where the same words are told of it by name.
    pub(super) strength: f32,
    /// Its members, where it is joint.
    pub(super) members: Vec<Local>,
}

/// For each statement of each article, whom the others name for its words, where that is not whom the
/// article was read to mean. `clusters` tells which locals of all articles, in a row, are one party.
pub(super) fn hints(
    articles: &[Resolved],
    clusters: &[usize],
    echoes: &Echoes,
) -> Vec<Vec<Option<Hint>>> {
    let mut offsets = Vec::new();
    let mut total = 0;
    for resolved in articles {
        offsets.push(total);
        total += resolved.locals.len();
    }
    let cluster =
        |article: usize, local: usize| clusters.get(offsets.get(article)? + local).copied();
    let hint = |article: usize, at: usize| {
        let resolved = articles.get(article)?;
        let &(own, _) = resolved.holders.get(at)?;
        if resolved.is_named.get(at).copied().unwrap_or_default() {
            return None;
        }
        let mut votes: BTreeMap<usize, (f32, Vec<(usize, usize)>)> = BTreeMap::new();
        for &((other, statement), share) in echoes.at((article, at)) {
            let Some(elsewhere) = articles.get(other) else { continue };
            let Some(&(holder, _)) = elsewhere.holders.get(statement) else { continue };
            let decided = elsewhere.locals.get(holder).is_some_and(|local| {
                !local.by_role && !matches!(local.kind, Some(PartyKind::Unnamed) | None)
            });
            let named = elsewhere.is_named.get(statement).copied().unwrap_or_default();
            let worth = if named { 1.0 } else { UNNAMED };
            if let Some(cluster) = cluster(other, holder).filter(|_| decided) {
                let vote = votes.entry(cluster).or_default();
                vote.0 += share * worth;
                vote.1.push((other, holder));
            }
        }
        let mut ranked: Vec<_> = votes.into_iter().collect();
        ranked.sort_by(|one, two| two.1.0.total_cmp(&one.1.0).then(one.0.cmp(&two.0)));
        let (best, (worth, voices)) = ranked.first()?;
        let clear = ranked.get(1).is_none_or(|(_, (next, _))| *worth >= CLEARLY * next);
        if *worth < ENOUGH || !clear || cluster(article, own) == Some(*best) {
            return None;
        }
        // Whichever article comes first must not matter.
        let &(other, local) = voices.iter().min_by_key(|(other, local)| {
            articles.get(*other).and_then(|it| it.locals.get(*local)).map(|it| it.name.as_str())
        })?;
        let elsewhere = articles.get(other)?;
        let party = elsewhere.locals.get(local)?.clone();
        let members = party.members.iter().filter_map(|at| elsewhere.locals.get(*at));
        Some(Hint { strength: worth.min(1.0), members: members.cloned().collect(), party })
    };
    articles
        .iter()
        .enumerate()
        .map(|(article, resolved)| {
            (0..resolved.holders.len()).map(|at| hint(article, at)).collect()
        })
        .collect()
}
