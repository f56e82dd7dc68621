//! `variorum/analysis/1`.

use serde::Serialize;
use variorum_engine::party::PartyKind;
use variorum_engine::{Quotation, Voice};
use variorum_intake::Document;

use super::Place;
use super::code_points::CodePoints;
use super::names::PartyNames;

/// The object of `analyse --json`.
#[derive(Debug, Serialize)]
pub(crate) struct Analysis<'a> {
    schema: &'static str,
    articles: Vec<Article<'a>>,
    parties: Vec<Party<'a>>,
}

/// The object of a line of `analyse --jsonl`.
#[derive(Debug, Serialize)]
pub(crate) struct ArticleLine<'a> {
    #[serde(flatten)]
    article: Article<'a>,
    parties: Vec<Party<'a>>,
}

/// What is printed of an article beside what the engine reads and finds.
#[derive(Debug, Clone)]
pub(crate) struct Imprint {
    pub(crate) id: String,
    pub(crate) path: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) sha256: String,
}

impl Imprint {
    /// That of `document`.
    pub(crate) fn of(document: &Document, id: String, path: Option<String>) -> Self {
        Self {
            id,
            path,
            title: document.title.clone(),
            url: document.url.clone(),
            sha256: document.sha256.clone(),
        }
    }
}

impl<'a> Analysis<'a> {
    /// Sets `found` in `articles` out for printing.
    pub(crate) fn of(
        imprints: &'a [Imprint],
        articles: &'a [variorum_engine::Article],
        found: &'a variorum_engine::Analysis,
    ) -> Self {
        let (articles, parties) = articles_and_parties(imprints, articles, found);
        Self { schema: "variorum/analysis/1", articles, parties }
    }
}

impl<'a> ArticleLine<'a> {
    /// Sets `found` in one `article` out for printing.
    pub(crate) fn of(
        imprint: &'a Imprint,
        article: &'a variorum_engine::Article,
        found: &'a variorum_engine::Analysis,
    ) -> Self {
        let (mut articles, parties) = articles_and_parties(
            std::slice::from_ref(imprint),
            std::slice::from_ref(article),
            found,
        );
        let article = articles.pop().expect("invariant: one imprint, one article");
        Self { article, parties }
    }
}

/// Sets articles and their parties out for printing.
pub(super) fn articles_and_parties<'a>(
    imprints: &'a [Imprint],
    articles: &'a [variorum_engine::Article],
    found: &'a variorum_engine::Analysis,
) -> (Vec<Article<'a>>, Vec<Party<'a>>) {
    let names = PartyNames::of(&found.parties);
    let points: Vec<CodePoints<'_>> =
        articles.iter().map(|article| CodePoints::of(&article.text)).collect();
    let printed = imprints
        .iter()
        .zip(articles)
        .zip(&found.statements)
        .zip(&points)
        .map(|(((imprint, article), statements), points)| {
            Article::of(imprint, article, statements, points, &names)
        })
        .collect();
    let parties = names
        .order()
        .iter()
        .filter_map(|index| found.parties.get(index.0).map(|party| (*index, party)))
        .map(|(index, party)| Party {
            id: names.id(index),
            name: &party.name,
            kind: party.kind,
            role: party.role.as_deref(),
            affiliation: party.affiliation.map(|party| names.id(party)),
            members: (party.kind == PartyKind::Group)
                .then(|| party.members.iter().map(|party| names.id(*party)).collect()),
            aliases: &party.aliases,
            candidates: &party.candidates,
            mentions: party
                .mentions
                .iter()
                .filter_map(|mention| {
                    Some(Mention {
                        article: &imprints.get(mention.article)?.id,
                        span: points.get(mention.article)?.place(mention.span),
                    })
                })
                .collect(),
        })
        .collect();
    (printed, parties)
}

/// An article with its statements.
#[derive(Debug, Serialize)]
pub(crate) struct Article<'a> {
    id: &'a str,
    path: Option<&'a str>,
    title: Option<&'a str>,
    outlet: Option<&'a str>,
    url: Option<&'a str>,
    published: Option<&'a str>,
    language: Option<&'a str>,
    sha256: &'a str,
    text: &'a str,
    parts: Parts,
    statements: Vec<Statement>,
}

impl<'a> Article<'a> {
    fn of(
        imprint: &'a Imprint,
        article: &'a variorum_engine::Article,
        statements: &[variorum_engine::Statement],
        points: &CodePoints<'_>,
        names: &PartyNames,
    ) -> Self {
        Self {
            id: &imprint.id,
            path: imprint.path.as_deref(),
            title: imprint.title.as_deref(),
            outlet: article.outlet.as_deref(),
            url: imprint.url.as_deref(),
            published: article.published.as_deref(),
            language: article.language.as_deref(),
            sha256: &imprint.sha256,
            text: &article.text,
            parts: Parts {
                headline: article.parts.headline.map(|span| points.place(span)),
                standfirst: article.parts.standfirst.map(|span| points.place(span)),
                body: points.place(article.parts.body),
            },
            statements: statements
                .iter()
                .enumerate()
                .map(|(place, statement)| Statement {
                    id: statement_id(&imprint.id, place),
                    quotation: statement.quotation,
                    source: points.places(&statement.source),
                    cue: points.places(&statement.cue),
                    content: points.places(&statement.content),
                    party: names.id(statement.party),
                    via: statement.via.map(|party| names.id(party)),
                    voice: statement.voice,
                    confidence: two_digits(statement.confidence),
                })
                .collect(),
        }
    }
}

/// The id of the statement at `place` of the article `article`.
pub(super) fn statement_id(article: &str, place: usize) -> String {
    format!("{article}.s{}", place + 1)
}

/// A confidence as it is printed: more digits than two would claim more than is known.
fn two_digits(confidence: f32) -> f64 {
    (f64::from(confidence) * 100.0).round() / 100.0
}

#[derive(Debug, Serialize)]
struct Parts {
    headline: Option<Place>,
    standfirst: Option<Place>,
    body: Place,
}

#[derive(Debug, Serialize)]
struct Statement {
    id: String,
    quotation: Quotation,
    source: Vec<Place>,
    cue: Vec<Place>,
    content: Vec<Place>,
    party: String,
    via: Option<String>,
    voice: Voice,
    confidence: f64,
}

/// A party across all printed articles.
#[derive(Debug, Serialize)]
pub(crate) struct Party<'a> {
    id: String,
    name: &'a str,
    kind: PartyKind,
    role: Option<&'a str>,
    affiliation: Option<String>,
    /// Only joint parties have members.
    #[serde(skip_serializing_if = "Option::is_none")]
    members: Option<Vec<String>>,
    aliases: &'a [String],
    /// Who may be meant; only of a party that is not decided.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    candidates: &'a [String],
    mentions: Vec<Mention<'a>>,
}

#[derive(Debug, Serialize)]
struct Mention<'a> {
    article: &'a str,
    span: Place,
}
