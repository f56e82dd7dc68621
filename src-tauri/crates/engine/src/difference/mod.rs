//! How two readings part, and the words that show it.

mod actor;
pub(crate) mod all;
mod changes;
mod commitment;
mod contradiction;
mod dates;
mod details;
mod equal_runs;
mod facing;
mod likeness;
mod moved;
mod numbers;
mod polarity;
mod quoted;
mod shown;
mod slide;
mod steps;

use serde::{Deserialize, Serialize};

use crate::collation::StatementRef;
use crate::collation::kinship::{Kinship, kinship};
use crate::collation::reading::Reading;
use crate::collation::witness::Witness;
use crate::language::Language;
use crate::party::Party;
use crate::span::Span;
use crate::{Analysis, Article};

use facing::Facing;

/// The described relation of two readings. `a` is the base's side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// The reading read against.
    pub a: StatementRef,
    /// The reading that is read.
    pub b: StatementRef,
    /// What is compared with what.
    pub scope: Scope,
    /// Never empty, each once, heaviest first.
    pub kinds: Vec<Kind>,
    /// At least one for each kind but `verbatim`, which may have none.
    pub evidence: Vec<Evidence>,
    /// Word by word, both readings whole, in reading order: what the marks are drawn from.
    pub alignment: Vec<Step>,
    /// Whether the readings are so long that some of their words were not set against each other, and nothing was
    /// looked for but words that only one has.
    #[serde(default)]
    pub is_coarse: bool,
    /// Why this is a contradiction, in a sentence's half: “same matter, opposite polarity”; none
    /// where it is not.
    pub contradiction: Option<String>,
}

/// What a difference compares. The three are never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Two articles on what one party said.
    Source,
    /// Two parties on one matter.
    Party,
    /// One party at two times.
    Time,
}

/// The ten kinds of difference, heaviest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Words inside quotation marks are not the same.
    QuoteAltered,
    /// Asserted against denied.
    PolarityDiffers,
    /// Another speaker, agent or addressee.
    ActorDiffers,
    /// Agreed against would consider, will against may, all against some.
    CommitmentDiffers,
    /// Another date or time.
    DateDiffers,
    /// Another figure.
    NumberDiffers,
    /// The base has words that the other leaves out.
    OmitsDetail,
    /// The other has words the base has not.
    AddsDetail,
    /// The same in other words.
    Reworded,
    /// The same words.
    Verbatim,
}

/// The words that show one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Of which kind.
    pub kind: Kind,
    /// The base's words, in its article's text; may be empty.
    pub a: Vec<Span>,
    /// The other's words, in its article's text; may be empty.
    pub b: Vec<Span>,
    /// The two set against each other in a few words: “agreed / would consider”.
    pub note: String,
}

/// One step of a word alignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The base's words, or none where it has nothing here.
    pub a: Option<Span>,
    /// The other's words, or none where it has nothing here.
    pub b: Option<Span>,
    /// How the two relate.
    pub relation: Relation,
}

/// How the two sides of a step relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The same words.
    Same,
    /// The same but for spelling, punctuation, case or invisible characters.
    Accidental,
    /// The same words in another place; the partner is the other step with these words.
    Moved,
    /// Words that part, of this kind.
    Differs(Kind),
}

/// Says how the reading of `b` parts from that of `a`, with the words that show it.
///
/// Both must be statements of `analysis`, which must be that of `articles`.
///
/// # Panics
///
/// Where `a` or `b` is no statement of `analysis`.
#[must_use]
pub fn between(
    articles: &[Article],
    analysis: &Analysis,
    a: StatementRef,
    b: StatementRef,
) -> Difference {
    let witness = |at: StatementRef| Witness::new(&articles[at.article], at.article, analysis);
    let statement = |at: StatementRef| &analysis.statements[at.article][at.statement];
    let (first, second) = (witness(a), witness(b));
    explain(
        &Reading::new(&first, statement(a), a),
        &Reading::new(&second, statement(b), b),
        [first.language, second.language],
        &analysis.parties,
    )
}

/// Says how `b` parts from `a`, where both are already read.
pub(crate) fn explain(
    a: &Reading<'_>,
    b: &Reading<'_>,
    languages: [&Language; 2],
    parties: &[Party],
) -> Difference {
    let facing = Facing::new(a, b);
    let changes = changes::changes(&facing);
    let mut evidence = Vec::new();
    // Another language is another wording throughout, and another speaker has words of his own: no
    // quotation is altered by translation, or by somebody else’s saying something like it.
    let speakers = kinship(parties, a.statement.party, b.statement.party);
    if facing.is_coarse {
        evidence.extend(details::evidence(&facing, &changes));
        return told(&facing, &changes, evidence);
    }
    if languages[0] == languages[1] && speakers != Kinship::Other {
        evidence.extend(quoted::evidence(&facing));
    }
    evidence.extend(polarity::evidence(&facing));
    evidence.extend(actor::evidence(&facing, &changes, parties));
    evidence.extend(commitment::evidence(&facing));
    evidence.extend(dates::evidence(&facing));
    evidence.extend(numbers::evidence(&facing));
    let details = details::evidence(&facing, &changes)
        .into_iter()
        .filter(|detail| !is_told_already(detail, &evidence))
        .collect::<Vec<_>>();
    evidence.extend(details);
    told(&facing, &changes, evidence)
}

/// The difference that `evidence` shows.
fn told(
    facing: &Facing<'_, '_>,
    changes: &[changes::Change],
    evidence: Vec<Evidence>,
) -> Difference {
    let mut kinds: Vec<Kind> = evidence.iter().map(|found| found.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        kinds.push(Kind::Verbatim);
    }
    Difference {
        a: facing.a.at,
        b: facing.b.at,
        scope: Scope::Source,
        is_coarse: facing.is_coarse,
        contradiction: contradiction::contradiction(facing, &evidence),
        alignment: steps::steps(facing, changes, &evidence),
        kinds,
        evidence,
    }
}

/// Whether heavier evidence has shown the words of `detail` already.
fn is_told_already(detail: &Evidence, evidence: &[Evidence]) -> bool {
    let within = |spans: &[Span], others: fn(&Evidence) -> &[Span]| {
        spans.iter().all(|span| {
            evidence.iter().any(|found| others(found).iter().any(|other| other.contains(*span)))
        })
    };
    within(&detail.a, |found| &found.a) && within(&detail.b, |found| &found.b)
}
