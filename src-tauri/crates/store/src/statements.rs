//! Statements: what the engine found in an article, kept for lists and search.

use rusqlite::{Transaction, params};
use variorum_engine::language::Language;
use variorum_engine::party::{Party, PartyIndex};
use variorum_engine::{Analysis, Article, Span, Statement};

use crate::articles::json;
use crate::{ArticleId, LibraryError};

/// Keeps the statements of an article, the first of `analysis`.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    id: ArticleId,
    article: &Article,
    analysis: &Analysis,
) -> Result<(), LibraryError> {
    let mut rows = transaction.prepare_cached(
        "INSERT INTO statement (article, number, party, via, content, record)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let mut words = transaction.prepare_cached(
        "INSERT INTO statement_words (rowid, party, via, content)
         VALUES (?1, ?2, ?3, ?4)",
    )?;
    let name = |party: PartyIndex| analysis.parties.get(party.0).map(|party| &party.name);
    for (number, statement) in (1..).zip(analysis.statements.iter().flatten()) {
        let party = name(statement.party).map_or("", String::as_str);
        let via = statement.via.and_then(name);
        let content = words_of(&statement.content, &article.text);
        rows.execute(params![id.0, number, party, via, content, json(statement)?])?;
        words.execute(params![transaction.last_insert_rowid(), party, via, content])?;
    }
    Ok(())
}

/// What was found in an article, or none where another form of the engine wrote it.
pub(crate) fn analysis(
    transaction: &Transaction<'_>,
    id: ArticleId,
    article: &Article,
    parties: &str,
) -> Result<Option<Analysis>, LibraryError> {
    let mut query = transaction
        .prepare_cached("SELECT record FROM statement WHERE article = ?1 ORDER BY number")?;
    let records: Vec<String> =
        query.query_map([id.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let statements: Result<Vec<Statement>, _> =
        records.iter().map(|record| serde_json::from_str(record)).collect();
    let parties: Result<Vec<Party>, _> = serde_json::from_str(parties);
    let (Ok(statements), Ok(parties)) = (statements, parties) else { return Ok(None) };
    Ok(Some(Analysis {
        statements: vec![statements],
        parties,
        languages: vec![Language::of(article)],
    }))
}

/// The pieces of a content, joined as a reader would quote them.
fn words_of(pieces: &[Span], text: &str) -> String {
    pieces.iter().map(|span| span.of(text)).collect::<Vec<_>>().join(" … ")
}
