//! Every difference of a collation.

use std::collections::{BTreeMap, BTreeSet};

use crate::collation::StatementRef;
use crate::collation::aligned::Aligned;
use crate::collation::reading::Reading;
use crate::collation::witness::Witness;
use crate::in_parallel::each_in_parallel;
use crate::party::Party;

use super::{Difference, Kind, Scope, explain};

/// The differences between the statements of each claim, and between claims of different parties
/// that oppose each other; ordered by `(a, b)`.
pub(crate) fn differences(
    witnesses: &[Witness<'_>],
    readings: &[Reading<'_>],
    aligned: &Aligned,
    parties: &[Party],
    base: usize,
    threads: usize,
) -> Vec<Difference> {
    let places: BTreeMap<StatementRef, &Reading<'_>> =
        readings.iter().map(|reading| (reading.at, reading)).collect();
    let told = |one: StatementRef, two: StatementRef| {
        let (a, b) = against(one, two, base);
        let languages = [witnesses[a.article].language, witnesses[b.article].language];
        explain(places[&a], places[&b], languages, parties)
    };
    let pairs: Vec<(StatementRef, StatementRef)> =
        aligned.claims.iter().flat_map(|claim| pairs(&claim.statements, base)).collect();
    let mut found = each_in_parallel(&pairs, threads, |&(one, two)| Some(told(one, two)));
    let claim_of: BTreeMap<StatementRef, usize> = aligned
        .claims
        .iter()
        .enumerate()
        .flat_map(|(index, claim)| claim.statements.iter().map(move |&at| (at, index)))
        .collect();
    // One pair speaks for its two claims: the one whose words are most alike.
    let mut opposed = BTreeSet::new();
    for &(one, two) in &aligned.facing {
        let claims = (claim_of[&one].min(claim_of[&two]), claim_of[&one].max(claim_of[&two]));
        if claims.0 == claims.1 || opposed.contains(&claims) {
            continue;
        }
        let difference = told(one, two);
        if difference.kinds.contains(&Kind::PolarityDiffers) && difference.contradiction.is_some() {
            opposed.insert(claims);
            found.push(Difference { scope: Scope::Party, ..difference });
        }
    }
    found.sort_by_key(|difference| (difference.a, difference.b));
    found
}

/// A claim of more statements is explained against its first reading alone: their pairs would be too many to
/// keep, let alone to read.
const MANY: usize = 100;

/// The pairs of statements from two articles; of very many statements those with the base’s first, else the first.
fn pairs(statements: &[StatementRef], base: usize) -> Vec<(StatementRef, StatementRef)> {
    if statements.len() > MANY {
        let of_base = statements.iter().find(|at| at.article == base).or(statements.first());
        let against = of_base.into_iter().flat_map(|&one| {
            statements
                .iter()
                .filter(move |two| two.article != one.article)
                .map(move |&two| (one, two))
        });
        return against.collect();
    }
    statements
        .iter()
        .enumerate()
        .flat_map(|(index, &one)| statements[index + 1..].iter().map(move |&two| (one, two)))
        .filter(|(one, two)| one.article != two.article)
        .collect()
}

/// The two in order: the base’s first, else the earlier article’s.
fn against(one: StatementRef, two: StatementRef, base: usize) -> (StatementRef, StatementRef) {
    let key = |at: StatementRef| (at.article != base, at);
    if key(one) <= key(two) { (one, two) } else { (two, one) }
}
