//! `variorum/comparison/1`.

use serde::Serialize;
use variorum_engine::collation::StatementRef;
use variorum_engine::difference::{Kind, Scope};
use variorum_engine::party::{Mention, titles_apart};

use super::Place;
use super::analysis::{Article, Imprint, Party, articles_and_parties, statement_id};
use super::code_points::CodePoints;
use super::names::PartyNames;

/// The object of `compare --json`.
#[derive(Debug, Serialize)]
pub(crate) struct Comparison<'a> {
    schema: &'static str,
    articles: Vec<Article<'a>>,
    parties: Vec<Party<'a>>,
    base: &'a str,
    claims: Vec<Claim<'a>>,
    differences: Vec<Difference<'a>>,
    /// Statements that may be one claim, likeliest first; only where there are any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    perhaps: Vec<Perhaps<'a>>,
    /// Titles of one person that cannot all be right; only where there are any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    titles_apart: Vec<TitlesApart<'a>>,
}

impl<'a> Comparison<'a> {
    /// Sets `compared` out for printing.
    pub(crate) fn of(imprints: &'a [Imprint], compared: &'a variorum_desk::Comparison) -> Self {
        let (articles, parties) =
            articles_and_parties(imprints, &compared.articles, &compared.analysis);
        let names = PartyNames::of(&compared.analysis.parties);
        let points: Vec<CodePoints<'_>> =
            compared.articles.iter().map(|article| CodePoints::of(&article.text)).collect();
        let article = |place: usize| {
            imprints.get(place).expect("invariant: an index into the articles").id.as_str()
        };
        let statement =
            |reference: StatementRef| statement_id(article(reference.article), reference.statement);
        let places = |reference: StatementRef, spans: &[variorum_engine::Span]| {
            points
                .get(reference.article)
                .map(|points| points.places(spans))
                .expect("invariant: an index into the articles")
        };
        let claims = compared.comparison.claims.iter().enumerate().map(|(place, claim)| Claim {
            id: format!("c{}", place + 1),
            party: names.id(claim.party),
            statements: claim.statements.iter().map(|reference| statement(*reference)).collect(),
            absent_from: claim.absent_from.iter().map(|place| article(*place)).collect(),
        });
        let differences = compared.comparison.differences.iter().map(|difference| Difference {
            a: statement(difference.a),
            b: statement(difference.b),
            kinds: &difference.kinds,
            evidence: difference
                .evidence
                .iter()
                .map(|evidence| Evidence {
                    kind: evidence.kind,
                    a: places(difference.a, &evidence.a),
                    b: places(difference.b, &evidence.b),
                    note: &evidence.note,
                })
                .collect(),
            scope: difference.scope,
        });
        let titles = |found: Vec<Mention>| -> Vec<Title<'a>> {
            let title = |title: Mention| Title {
                article: article(title.article),
                span: points.get(title.article).map(|points| points.place(title.span)),
            };
            found.into_iter().map(title).collect()
        };
        let titles_apart = titles_apart(&compared.articles, &compared.analysis.parties)
            .into_iter()
            .map(|apart| TitlesApart {
                party: names.id(apart.party),
                usual: titles(apart.usual),
                odd: titles(apart.odd),
            })
            .collect();
        let perhaps = compared.comparison.perhaps.iter().map(|pair| Perhaps {
            a: statement(pair.a),
            b: statement(pair.b),
            probability: (f64::from(pair.probability) * 1000.0).round() / 1000.0,
            because: &pair.because,
        });
        Self {
            perhaps: perhaps.collect(),
            titles_apart,
            schema: "variorum/comparison/1",
            base: article(compared.comparison.base),
            claims: claims.collect(),
            differences: differences.collect(),
            articles,
            parties,
        }
    }
}

#[derive(Debug, Serialize)]
struct Claim<'a> {
    id: String,
    party: String,
    statements: Vec<String>,
    absent_from: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct Perhaps<'a> {
    a: String,
    b: String,
    probability: f64,
    because: &'a [String],
}

#[derive(Debug, Serialize)]
struct TitlesApart<'a> {
    party: String,
    usual: Vec<Title<'a>>,
    odd: Vec<Title<'a>>,
}

#[derive(Debug, Serialize)]
struct Title<'a> {
    article: &'a str,
    span: Option<Place>,
}

#[derive(Debug, Serialize)]
struct Difference<'a> {
    a: String,
    b: String,
    kinds: &'a [Kind],
    evidence: Vec<Evidence<'a>>,
    scope: Scope,
}

#[derive(Debug, Serialize)]
struct Evidence<'a> {
    kind: Kind,
    a: Vec<Place>,
    b: Vec<Place>,
    note: &'a str,
}
