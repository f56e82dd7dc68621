//! Who said what, and where readings differ.
//!
//! Pure text analysis after the Gothenburg model (tokenise, normalise, align, analyse, render):
//! no files, no clock, no environment, no randomness. Equal input gives equal output.
//!
//! ```text
//! text ← quotation, party ← attribution ← collation ← difference ← edition
//! ```

mod analysis;
pub mod article;
pub mod attribution;
pub mod collation;
pub mod decision;
pub mod difference;
pub mod edition;
mod in_parallel;
pub mod language;
pub mod lexicon;
mod own_voice;
mod pace;
pub mod party;
pub mod quotation;
pub mod soundness;
pub mod span;
pub mod statement;
pub mod text;

pub use analysis::{Analysis, analyse, analyse_at, joined};
pub use article::{Article, Parts};
pub use own_voice::with_own_voice;
pub use pace::{Pace, Progress};
pub use span::Span;
pub use statement::{Quotation, Stance, Statement, Voice};

/// The version of the engine, its rules and weights: derived rows carry it and are made again when it changes.
pub const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "+11");

/// The comparing and its result.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Comparison {
    /// The article others are read against, by its place among the articles.
    pub base: usize,
    /// Every statement is in exactly one claim. Ordered as the base has them, then as the articles do.
    pub claims: Vec<collation::Claim>,
    /// One for each pair of statements of one claim from two articles, and for claims that oppose
    /// each other; of a claim of more than a hundred statements only those with its first statement, the
    /// base's if it has one. `a` is the base's where the base is one of the two, else the earlier article's.
    /// Ordered by `(a, b)`.
    pub differences: Vec<difference::Difference>,
    /// Statements that may be one claim and were not taken for one, likeliest first; of each two claims one pair.
    #[serde(default)]
    pub perhaps: Vec<collation::Perhaps>,
}

/// Aligns the statements of `analysis` into claims and says how their readings differ from
/// those of `base`, an index into `articles`, on all threads of the machine.
#[must_use]
pub fn compare(articles: &[Article], analysis: &Analysis, base: usize) -> Comparison {
    compare_on(Pace::whole_machine().threads, articles, analysis, base)
}

/// As [`compare`], on so many threads; their number makes no difference to the result.
#[must_use]
pub fn compare_on(
    threads: usize,
    articles: &[Article],
    analysis: &Analysis,
    base: usize,
) -> Comparison {
    let witnesses = collation::witnesses(articles, analysis);
    let readings = collation::readings(&witnesses, analysis, threads);
    let aligned = collation::aligned::align(&readings, articles.len(), &analysis.parties, threads);
    let differences = difference::all::differences(
        &witnesses,
        &readings,
        &aligned,
        &analysis.parties,
        base,
        threads,
    );
    let perhaps = aligned.perhaps;
    let mut claims = aligned.claims;
    let first = |claim: &collation::Claim| {
        let in_base = claim.statements.iter().find(|statement| statement.article == base);
        (in_base.is_none(), in_base.or(claim.statements.first()).copied())
    };
    claims.sort_by_key(first);
    Comparison { base, claims, differences, perhaps }
}
