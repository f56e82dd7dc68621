//! Which statements of different articles are one claim.

pub(crate) mod aligned;
mod candidates;
mod clusters;
mod features;
pub(crate) mod kinship;
mod profile;
pub(crate) mod reading;
pub(crate) mod vectors;
mod weights;
pub(crate) mod witness;

use serde::{Deserialize, Serialize};

use crate::party::PartyIndex;
use crate::{Analysis, Article};

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

/// Aligns the statements of `analysis`, which must be that of `articles`, into claims.
///
/// Every statement is in exactly one claim. Which statements are together does not depend on the
/// order of the articles; the claims are in that order.
#[must_use]
pub fn claims(articles: &[Article], analysis: &Analysis) -> Vec<Claim> {
    let witnesses = witnesses(articles, analysis);
    aligned::align(&readings(&witnesses, analysis), articles.len(), &analysis.parties).claims
}

/// Two statements of two articles with what they have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    /// The one.
    pub one: StatementRef,
    /// The other, of another article.
    pub other: StatementRef,
    /// How likely they are one claim, in `[0, 1]`.
    pub probability: f32,
    /// What that is judged by.
    pub features: Vec<Feature>,
}

/// One thing that speaks for or against two statements being one claim.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Feature {
    /// A short name.
    pub name: &'static str,
    /// What it says, for people.
    pub meaning: &'static str,
    /// How much of it there is.
    pub value: f32,
    /// What that adds to the logarithm of the odds.
    pub adds: f32,
}

/// Every two statements of `analysis` that are worth comparing, with what they have in common.
#[must_use]
pub fn likenesses(articles: &[Article], analysis: &Analysis) -> Vec<Likeness> {
    let witnesses = witnesses(articles, analysis);
    let profiles = profile::profiles(&readings(&witnesses, analysis));
    let pairs = candidates::pairs(&profiles, &analysis.parties);
    let elsewhere = pairs
        .into_iter()
        .filter(|((one, two), _)| profiles[*one].at.article != profiles[*two].at.article);
    elsewhere
        .map(|((one, two), features)| Likeness {
            one: profiles[one].at,
            other: profiles[two].at,
            probability: features.probability(),
            features: features.told(),
        })
        .collect()
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
pub(crate) fn readings<'a>(witnesses: &[Witness<'a>], analysis: &'a Analysis) -> Vec<Reading<'a>> {
    let mut order: Vec<usize> = (0..witnesses.len()).collect();
    order.sort_by_key(|&article| (witnesses[article].text, article));
    order
        .into_iter()
        .flat_map(|article| {
            let witness = &witnesses[article];
            let statements = analysis.statements.get(article).into_iter().flatten();
            statements.enumerate().map(move |(statement, found)| {
                Reading::new(witness, found, StatementRef { article, statement })
            })
        })
        .collect()
}
