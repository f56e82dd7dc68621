//! Which statements of different articles are one claim.

pub(crate) mod aligned;
mod candidates;
mod clusters;
mod context;
mod counterparts;
mod features;
pub(crate) mod kinship;
mod likelihood;
mod numbers;
mod profile;
pub(crate) mod reading;
mod sequences;
mod signs;
mod term;
#[cfg(test)]
mod tests;
pub(crate) mod vectors;
mod weights;
pub(crate) mod witness;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::in_parallel::each_in_parallel;
use crate::party::PartyIndex;
use crate::{Analysis, Article, Pace, Span};

pub use context::{Context, Pair, contexts};
pub use counterparts::Tie;
pub use likelihood::{Likelihood, Reason, UNCERTAIN, signs};
pub use signs::Speaks;

use counterparts::counterparts;
use features::Features;
use kinship::Kinship;
use profile::Profile;
use reading::Reading;
use witness::Witness;

/// One statement of one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StatementRef {
    /// The article's place in the analysed slice.
    pub article: usize,
    /// The statement's place in that article.
    pub statement: usize,
}

/// What aligned statements have in common: one thing one party is said to have said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Who is said to hold it.
    pub party: PartyIndex,
    /// The statements, ordered by article and place; several of one article where it repeats itself.
    pub statements: Vec<StatementRef>,
    /// Articles in which it was not found, in order.
    pub absent_from: Vec<usize>,
    /// How sure the engine is that these are one claim, in `[0, 1]`; 1 for a claim of one statement.
    pub confidence: f32,
}

/// Two statements of two articles that may be one claim, which the words do not let be told: for people to say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Perhaps {
    /// The statement of the earlier article.
    pub a: StatementRef,
    /// The other.
    pub b: StatementRef,
    /// How likely they are one claim, in `[0, 1]`.
    pub probability: f32,
    /// What speaks for it and against it most, in short phrases.
    pub because: Vec<String>,
}

/// Aligns the statements of `analysis`, which must be that of `articles`, into claims.
///
/// Every statement is in exactly one claim. Which statements are together does not depend on the
/// order of the articles, nor on how many `threads` work; the claims are in that order.
#[must_use]
pub fn claims(articles: &[Article], analysis: &Analysis) -> Vec<Claim> {
    claims_on(Pace::whole_machine().threads, articles, analysis)
}

/// As [`claims`], on so many threads.
#[must_use]
pub fn claims_on(threads: usize, articles: &[Article], analysis: &Analysis) -> Vec<Claim> {
    let witnesses = witnesses(articles, analysis);
    let readings = readings(&witnesses, analysis, threads);
    aligned::align(&readings, articles.len(), &analysis.parties, threads).claims
}

/// Two statements of two articles with what they have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    /// The one.
    pub one: StatementRef,
    /// The other, of another article.
    pub other: StatementRef,
    /// Whether their parties are such that they may be one claim.
    pub may_be: bool,
    /// How likely they are one claim, and why.
    pub likelihood: Likelihood,
}

/// Every two statements of `analysis` that are worth comparing, with what they have in common.
#[must_use]
pub fn likenesses(articles: &[Article], analysis: &Analysis) -> Vec<Likeness> {
    let witnesses = witnesses(articles, analysis);
    let profiles = profile::profiles(&readings(&witnesses, analysis, 1));
    let pairs = candidates::pairs(&profiles, &analysis.parties, 1, |_| true);
    pairs
        .into_iter()
        .filter(|((one, two), _)| profiles[*one].at.article != profiles[*two].at.article)
        .map(|((one, two), features)| likeness(profiles[one].at, profiles[two].at, &features))
        .collect()
}

/// What each of `pairs` has in common, for itself: without what only the other pairs of its articles tell.
/// A pair of which a statement is not in `analysis` is left out.
#[must_use]
pub fn likenesses_of(
    articles: &[Article],
    analysis: &Analysis,
    pairs: &[(StatementRef, StatementRef)],
) -> Vec<Likeness> {
    let witnesses = witnesses(articles, analysis);
    let profiles = profile::profiles(&readings(&witnesses, analysis, 1));
    let vicinity = profile::vicinity(&profiles);
    let by_statement: BTreeMap<StatementRef, &Profile> =
        profiles.iter().map(|profile| (profile.at, profile)).collect();
    pairs
        .iter()
        .filter_map(|(one, other)| {
            let (first, second) = (by_statement.get(one)?, by_statement.get(other)?);
            let kinship = kinship::kinship(&analysis.parties, first.party, second.party);
            Some(likeness(*one, *other, &Features::new(first, second, kinship, &vicinity)))
        })
        .collect()
}

fn likeness(one: StatementRef, other: StatementRef, features: &Features) -> Likeness {
    let may_be = features.kinship != Kinship::Other;
    Likeness { one, other, may_be, likelihood: features.likelihood() }
}

/// Two words of two statements of which one stands for the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Matched {
    /// Where the word stands in the article of the one.
    pub one: Span,
    /// Where what stands for it does in the article of the other.
    pub other: Span,
    /// What makes them alike.
    pub tie: Tie,
}

/// Which word of `one` the words of `other` answer, in the order of `one`; none where either is not in
/// `analysis`. Words that carry grammar alone are left out.
#[must_use]
pub fn matched(
    articles: &[Article],
    analysis: &Analysis,
    one: StatementRef,
    other: StatementRef,
) -> Vec<Matched> {
    let witnesses = witnesses(articles, analysis);
    let readings = readings(&witnesses, analysis, 1);
    let profiles = profile::profiles(&readings);
    let find = |at| profiles.iter().zip(&readings).find(|(profile, _)| profile.at == at);
    let Some(((first, of_first), (second, of_second))) = find(one).zip(find(other)) else {
        return Vec::new();
    };
    let span = |reading: &Reading<'_>, unit: u32| reading.units[unit as usize].span;
    let (there, _) = counterparts(first, second, &profile::vicinity([first, second]));
    let mut found: Vec<Matched> = there
        .into_iter()
        .map(|pair| Matched {
            one: span(of_first, first.terms[pair.term].unit),
            other: span(of_second, second.terms[pair.other].unit),
            tie: pair.tie,
        })
        .collect();
    found.sort_unstable_by_key(|pair| pair.one);
    found
}

/// Each article as a column.
pub(crate) fn witnesses<'a>(articles: &'a [Article], analysis: &'a Analysis) -> Vec<Witness<'a>> {
    articles
        .iter()
        .enumerate()
        .map(|(index, article)| Witness::new(article, index, analysis))
        .collect()
}

/// The readings of all statements, ordered by their articles’ texts and then by place, so that
/// nothing found by going through them depends on the order of the articles.
pub(crate) fn readings<'a>(
    witnesses: &[Witness<'a>],
    analysis: &'a Analysis,
    threads: usize,
) -> Vec<Reading<'a>> {
    let mut order: Vec<usize> = (0..witnesses.len()).collect();
    order.sort_by_key(|&article| (witnesses[article].text, article));
    let all: Vec<StatementRef> = order
        .into_iter()
        .flat_map(|article| {
            let statements = analysis.statements.get(article).map_or(0, Vec::len);
            (0..statements).map(move |statement| StatementRef { article, statement })
        })
        .collect();
    each_in_parallel(&all, threads, |&at| {
        let statement = analysis.statements.get(at.article)?.get(at.statement)?;
        Some(Reading::new(&witnesses[at.article], statement, at))
    })
}
