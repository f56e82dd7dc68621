//! Who said what, and where readings differ.
//!
//! Pure text analysis after the Gothenburg model (tokenise, normalise, align, analyse, render):
//! no files, no clock, no environment, no randomness. Equal input gives equal output.
//!
//! ```text
//! text ← quotation, party ← attribution ← collation ← difference ← edition
//! ```

pub mod article;
pub mod attribution;
pub mod collation;
pub mod difference;
pub mod edition;
pub mod language;
pub mod lexicon;
mod own_voice;
pub mod party;
pub mod quotation;
pub mod soundness;
pub mod span;
pub mod statement;
pub mod text;

pub use article::{Article, Parts};
pub use own_voice::with_own_voice;
pub use span::Span;
pub use statement::{Quotation, Stance, Statement, Voice};

/// The version of the engine, its rules and weights: derived rows carry it and are made again when it changes.
pub const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "+tagger.1");

/// What the engine found in a set of articles.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Analysis {
    /// The statements of each article, in reading order of their content.
    pub statements: Vec<Vec<Statement>>,
    /// The parties of all statements, one for each in the real world.
    pub parties: Vec<party::Party>,
    /// The language each article was read in. Of one that is not supported only the direct
    /// quotations are statements.
    pub languages: Vec<language::Language>,
}

/// Finds who says what in each of `articles`, and who the parties are across all of them.
#[must_use]
pub fn analyse(articles: &[Article]) -> Analysis {
    let languages: Vec<language::Language> = articles.iter().map(language::Language::of).collect();
    let found: Vec<Vec<attribution::Attribution>> = articles
        .iter()
        .zip(&languages)
        .map(|(article, language)| attribution::attributions(article, language))
        .collect();
    let spoken: Vec<Vec<party::Spoken<'_>>> = found
        .iter()
        .map(|found| found.iter().map(attribution::Attribution::spoken).collect())
        .collect();
    let (parties, holders) = party::resolve(articles, &spoken);
    let statements = found
        .into_iter()
        .zip(holders)
        .map(|(found, holders)| {
            found.into_iter().zip(holders).map(|(one, holders)| one.held_by(holders)).collect()
        })
        .collect();
    Analysis { statements, parties, languages }
}

/// The comparing and its result.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Comparison {
    /// The article others are read against, by its place among the articles.
    pub base: usize,
    /// Every statement is in exactly one claim. Ordered as the base has them, then as the articles do.
    pub claims: Vec<collation::Claim>,
    /// One for each pair of statements of one claim from two articles, and for claims that oppose
    /// each other. `a` is the base's where the base is one of the two, else the earlier article's.
    /// Ordered by `(a, b)`.
    pub differences: Vec<difference::Difference>,
}

/// Aligns the statements of `analysis` into claims and says how their readings differ from
/// those of `base`, an index into `articles`.
#[must_use]
pub fn compare(articles: &[Article], analysis: &Analysis, base: usize) -> Comparison {
    let witnesses = collation::witnesses(articles, analysis);
    let readings = collation::readings(&witnesses, analysis);
    let aligned = collation::aligned::align(&readings, articles.len(), &analysis.parties);
    let differences =
        difference::all::differences(&witnesses, &readings, &aligned, &analysis.parties, base);
    let mut claims = aligned.claims;
    let first = |claim: &collation::Claim| {
        let in_base = claim.statements.iter().find(|statement| statement.article == base);
        (in_base.is_none(), in_base.or(claim.statements.first()).copied())
    };
    claims.sort_by_key(first);
    Comparison { base, claims, differences }
}
