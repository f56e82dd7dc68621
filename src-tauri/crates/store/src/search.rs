//! Search in articles and statements.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Transaction, named_params};

use crate::articles::json;
use crate::list::lines_of;
use crate::{ArticleId, ArticleLine, Library, LibraryError, Order, Piece};

/// As many hits as anybody looks through; what lies beyond needs another word.
const MOST: usize = 200;

/// From so many bytes on the last word may be the beginning of one: half the words of a language
/// begin with some letter, but one Chinese character can be a word.
const LEAST: usize = 3;

/// Words beyond these do not narrow a search any more.
const MOST_WORDS: usize = 24;

/// What a hit stands between in a snippet: two code points that are no characters.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

impl Library {
    /// The articles that have all of `words`: in title, outlet, byline or text, or together with
    /// the names of a party and its via in one of their statements. The last word may be the
    /// beginning of one, from its third letter on.
    ///
    /// Whatever is typed is looked for as it stands: no character has a special meaning. Words
    /// without a letter or digit find nothing. At most two hundred articles are given, the best.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn search(&self, words: &str, order: Order) -> Result<Vec<ArticleLine>, LibraryError> {
        let Some(query) = query(words) else { return Ok(Vec::new()) };
        self.read(|transaction| {
            let hits = hits(transaction, &query)?;
            let ids: Vec<ArticleId> = hits.iter().map(|hit| hit.article).collect();
            let mut lines = lines_of(transaction, &ids)?;
            for (line, hit) in lines.iter_mut().zip(hits) {
                line.excerpt = pieces(&hit.snippet);
            }
            match order {
                Order::Hit => {}
                Order::Date => lines.sort_by(|a, b| b.published.cmp(&a.published)),
                Order::Event => {
                    lines.sort_by(|a, b| (b.events.first(), a.id).cmp(&(a.events.first(), b.id)));
                }
            }
            Ok(lines)
        })
    }
}

/// An article that was found, and where.
struct Hit {
    article: ArticleId,
    snippet: String,
}

/// Hits in articles, best first; then those that only a statement has, since it names its party
/// where the article may say “he”.
fn hits(transaction: &Transaction<'_>, query: &str) -> Result<Vec<Hit>, LibraryError> {
    let mut hits = Vec::new();
    let mut seen = BTreeSet::new();
    for (search, snippets) in [
        (include_str!("sql/search_articles.sql"), include_str!("sql/snippets_of_articles.sql")),
        (include_str!("sql/search_statements.sql"), include_str!("sql/snippets_of_statements.sql")),
    ] {
        // A word that is everywhere is in twenty times as many statements as articles.
        if hits.len() >= MOST {
            break;
        }
        let mut search = transaction.prepare_cached(search)?;
        let found: Vec<(ArticleId, i64)> = search
            .query_map(named_params! { ":query": query, ":most": MOST }, |row| {
                Ok((ArticleId(row.get("article")?), row.get("found")?))
            })?
            .collect::<Result<_, _>>()?;
        let new: Vec<(ArticleId, i64)> =
            found.into_iter().filter(|(article, _)| seen.insert(*article)).collect();
        let mut cut = cut_out(transaction, snippets, query, &new)?;
        hits.extend(new.into_iter().map(|(article, found)| Hit {
            article,
            snippet: cut.remove(&found).unwrap_or_default(),
        }));
    }
    hits.truncate(MOST);
    Ok(hits)
}

/// The snippets of what was found, by row.
///
/// Apart from the search, which would cut one out of every match before the best are known; all in
/// one pass, since each pass reads all places of the words.
fn cut_out(
    transaction: &Transaction<'_>,
    snippets: &str,
    query: &str,
    found: &[(ArticleId, i64)],
) -> Result<BTreeMap<i64, String>, LibraryError> {
    let rows: Vec<i64> = found.iter().map(|&(_, row)| row).collect();
    let mut snippets = transaction.prepare_cached(snippets)?;
    let cut = snippets.query_map(
        named_params! {
            ":query": query,
            ":found": json(&rows)?,
            ":open": OPEN.to_string(),
            ":close": CLOSE.to_string(),
        },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(cut.collect::<Result<_, _>>()?)
}

/// The words as a query that has no syntax but quotation: each must be there.
fn query(words: &str) -> Option<String> {
    let quoted: Vec<String> = words
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .take(MOST_WORDS)
        .map(|word| format!("\"{}\"", word.replace('"', "\"\"")))
        .collect();
    let last = words.trim_end().rsplit(char::is_whitespace).next()?;
    let beginning = if last.len() >= LEAST { " *" } else { "" };
    (!quoted.is_empty()).then(|| format!("{}{beginning}", quoted.join(" ")))
}

/// A snippet cut where its hits begin and end.
fn pieces(snippet: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut hit = false;
    for part in snippet.split_inclusive([OPEN, CLOSE]) {
        let text = part.trim_end_matches([OPEN, CLOSE]);
        if !text.is_empty() {
            pieces.push(Piece { text: text.replace(['\n', '\r'], " "), hit });
        }
        hit = part.ends_with(OPEN);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::specimen::{Specimen, library};

    fn found(library: &Library, words: &str) -> Vec<String> {
        let lines = library.search(words, Order::Hit).unwrap();
        lines.into_iter().map(|line| line.title).collect()
    }

    #[test]
    fn all_words_must_be_there_and_the_last_may_be_a_beginning() {
        let library = library();
        library.add(Specimen::titled("Bridge").text("The crossing at Kalmar must stay closed."));
        library.add(Specimen::titled("Harbour").text("The harbour of Kalmar is open."));

        assert_eq!(found(&library, "kalmar clos"), ["Bridge"]);
        assert_eq!(found(&library, "clos kalmar"), [""; 0]);
        assert_eq!(found(&library, "KALMAR").len(), 2);
    }

    #[test]
    fn accents_do_not_matter() {
        let library = library();
        library.add(Specimen::titled("Café").text("Señor Núñez spoke."));
        assert_eq!(found(&library, "nunez"), ["Café"]);
    }

    #[test]
    fn a_statement_is_found_by_its_party_where_the_text_says_he() {
        let library = library();
        library.add(Specimen::titled("Call").text("He voiced concern.").statement("Ilva Maren"));
        assert_eq!(found(&library, "maren concern"), ["Call"]);
    }

    #[test]
    fn hits_are_marked_in_their_context() {
        let library = library();
        library.add(Specimen::titled("Bridge").text("The crossing at Kalmar is shut."));
        let lines = library.search("kalmar", Order::Hit).unwrap();
        let excerpt: Vec<(&str, bool)> =
            lines[0].excerpt.iter().map(|piece| (piece.text.as_str(), piece.hit)).collect();
        assert_eq!(excerpt, [("The crossing at ", false), ("Kalmar", true), (" is shut.", false)]);
    }

    #[test]
    fn nothing_is_found_by_marks_alone() {
        let library = library();
        library.add(Specimen::titled("Bridge").text("The crossing — at last — opened."));
        assert_eq!(found(&library, "— \" *"), [""; 0]);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_words_and_no_syntax(
            typed in prop_oneof![any::<String>(), "[a-c\"*^(){}:+ \u{0}NEARORTD-]{0,40}"]
        ) {
            thread_local! {
                static LIBRARY: crate::specimen::Shelf = {
                    let library = library();
                    library.add(Specimen::titled("a").text("a b c NEAR"));
                    library
                };
            }
            LIBRARY.with(|library| library.search(&typed, Order::Hit).map(|_| ())).unwrap();
        }
    }
}
