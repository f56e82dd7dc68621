//! Articles: bringing them in and reading them.

use rusqlite::{OptionalExtension, Transaction, named_params};
use variorum_engine::{Analysis, Article};

use crate::originals::{self, hash};
use crate::{Library, LibraryError, statements};

/// An article's key in its library; never given to another article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(pub i64);

/// An article to bring in.
#[derive(Debug, Clone, Copy)]
pub struct NewArticle<'a> {
    /// The text and what the engine needs to know of it.
    pub article: &'a Article,
    /// Its headline, or its first words.
    pub title: &'a str,
    /// Who wrote it.
    pub byline: Option<&'a str>,
    /// Where it was published.
    pub url: Option<&'a str>,
    /// The file's name, or “pasted text”.
    pub origin: &'a str,
    /// “Plain text”, “HTML”, “Markdown”.
    pub format: &'a str,
    /// The encoding it was read in.
    pub encoding: &'a str,
    /// What the analyst should know of the capture, each a sentence.
    pub warnings: &'a [String],
    /// The bytes as they came.
    pub original: &'a [u8],
    /// When, ISO 8601 UTC.
    pub imported: &'a str,
    /// What the engine found in this article alone.
    pub analysis: &'a Analysis,
}

/// What became of an article that was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Import {
    /// It is in the library now.
    Added(ArticleId),
    /// The same bytes are there already, as this article.
    Known(ArticleId),
}

/// An article with everything that is kept of it, but the original's bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredArticle {
    /// Its key.
    pub id: ArticleId,
    /// The text and what the engine needs to know of it.
    pub article: Article,
    /// Its headline, or its first words.
    pub title: String,
    /// Who wrote it.
    pub byline: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// The file's name, or “pasted text”.
    pub origin: String,
    /// “Plain text”, “HTML”, “Markdown”.
    pub format: String,
    /// The encoding it was read in.
    pub encoding: String,
    /// What the analyst should know of the capture, each a sentence.
    pub warnings: Vec<String>,
    /// When it was imported, ISO 8601 UTC.
    pub imported: String,
    /// The original's hash.
    pub sha256: String,
    /// The original's size in bytes.
    pub bytes: u64,
    /// What this engine found in it; none where another version made what is kept.
    pub analysis: Option<Analysis>,
}

impl Library {
    /// Brings an article in with its original and its statements: all of it or nothing.
    ///
    /// # Errors
    /// Says what stood in the way; the library is then as before.
    pub fn import(&self, new: &NewArticle<'_>) -> Result<Import, LibraryError> {
        self.write(|transaction| {
            let original = originals::keep(transaction, new.original)?;
            if let Some(known) = with_original(transaction, &original)? {
                return Ok(Import::Known(known));
            }
            let id = insert(transaction, new, &original)?;
            statements::insert(transaction, id, new.article, new.analysis)?;
            Ok(Import::Added(id))
        })
    }

    /// The article that has the original with this hash, if there is one.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn article_of(&self, sha256: &str) -> Result<Option<ArticleId>, LibraryError> {
        self.read(|transaction| with_original(transaction, sha256))
    }

    /// One article.
    ///
    /// # Errors
    /// [`LibraryError::Gone`] where there is none, [`LibraryError::Damaged`] where its text is no
    /// longer the imported one.
    pub fn article(&self, id: ArticleId) -> Result<StoredArticle, LibraryError> {
        self.read(|transaction| {
            let mut query = transaction.prepare_cached(include_str!("sql/article.sql"))?;
            let mut rows = query.query([id.0])?;
            let row = rows.next()?.ok_or(LibraryError::Gone)?;
            let text: String = row.get("text")?;
            if hash(text.as_bytes()) != row.get::<_, String>("text_sha256")? {
                return Err(LibraryError::Damaged(
                    "an article’s text is not the imported one".into(),
                ));
            }
            let article = Article {
                text,
                parts: of_json(&row.get::<_, String>("parts")?)?,
                outlet: row.get("outlet")?,
                published: row.get("published")?,
                language: row.get("language")?,
            };
            let made_by: String = row.get("engine")?;
            let analysis = (made_by == variorum_engine::VERSION)
                .then(|| {
                    statements::analysis(
                        transaction,
                        id,
                        &article,
                        &row.get::<_, String>("parties")?,
                    )
                })
                .transpose()?
                .flatten();
            Ok(StoredArticle {
                id,
                article,
                title: row.get("title")?,
                byline: row.get("byline")?,
                url: row.get("url")?,
                origin: row.get("origin")?,
                format: row.get("format")?,
                encoding: row.get("encoding")?,
                warnings: of_json(&row.get::<_, String>("warnings")?)?,
                imported: row.get("imported")?,
                sha256: row.get("original")?,
                bytes: row.get("size")?,
                analysis,
            })
        })
    }
}

fn with_original(
    transaction: &Transaction<'_>,
    sha256: &str,
) -> Result<Option<ArticleId>, LibraryError> {
    Ok(transaction
        .query_row("SELECT id FROM article WHERE original = ?1", [sha256], |row| row.get(0))
        .optional()?
        .map(ArticleId))
}

fn insert(
    transaction: &Transaction<'_>,
    new: &NewArticle<'_>,
    original: &str,
) -> Result<ArticleId, LibraryError> {
    let article = new.article;
    transaction.execute(
        include_str!("sql/insert_article.sql"),
        named_params! {
            ":original": original,
            ":title": new.title,
            ":outlet": article.outlet,
            ":byline": new.byline,
            ":url": new.url,
            ":published": article.published,
            ":language": article.language,
            ":opening": opening(article),
            ":origin": new.origin,
            ":format": new.format,
            ":encoding": new.encoding,
            ":imported": new.imported,
            ":warnings": json(&new.warnings)?,
            ":engine": variorum_engine::VERSION,
            ":statements": new.analysis.statements.first().map_or(0, Vec::len),
            ":parts": json(&article.parts)?,
            ":parties": json(&new.analysis.parties)?,
            ":text_sha256": hash(article.text.as_bytes()),
            ":text": article.text,
        },
    )?;
    let id = transaction.last_insert_rowid();
    transaction.execute(
        "INSERT INTO article_words (rowid, title, outlet, byline, text)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        rusqlite::params![id, new.title, article.outlet, new.byline, article.text],
    )?;
    Ok(ArticleId(id))
}

/// The first words of the body, as a list shows them.
fn opening(article: &Article) -> String {
    const LENGTH: usize = 160;
    let mut opening = String::new();
    for word in article.parts.body.of(&article.text).split_whitespace() {
        if !opening.is_empty() {
            opening.push(' ');
        }
        opening.push_str(word);
        if opening.chars().count() > LENGTH {
            return opening.chars().take(LENGTH).chain(['…']).collect();
        }
    }
    opening
}

pub(crate) fn json(value: &impl serde::Serialize) -> Result<String, LibraryError> {
    serde_json::to_string(value).map_err(LibraryError::fault)
}

pub(crate) fn of_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, LibraryError> {
    serde_json::from_str(text).map_err(|error| LibraryError::Damaged(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{Specimen, library};

    #[test]
    fn an_imported_article_comes_back_as_it_was() {
        let library = library();
        let specimen = Specimen::titled("Call").text("He voiced concern.").statement("Ilva Maren");
        let Import::Added(id) = library.import_specimen(&specimen).unwrap() else { panic!() };

        let stored = library.article(id).unwrap();

        assert_eq!(&stored.article, specimen.article());
        assert_eq!(stored.analysis.as_ref(), Some(specimen.analysis()));
        assert_eq!(stored.warnings, ["It is short."]);
        assert_eq!(
            library.original(&stored.sha256).unwrap(),
            "Call\nHe voiced concern.".as_bytes()
        );
    }

    #[test]
    fn the_same_bytes_are_one_article() {
        let library = library();
        let specimen = Specimen::titled("Call").text("He voiced concern.").statement("Ilva Maren");
        let Import::Added(id) = library.import_specimen(&specimen).unwrap() else { panic!() };

        assert_eq!(library.import_specimen(&specimen).unwrap(), Import::Known(id));
        assert_eq!(library.counts().unwrap(), (1, 1));
    }

    #[test]
    fn an_article_that_is_not_there_is_gone() {
        assert!(matches!(library().article(ArticleId(7)), Err(LibraryError::Gone)));
    }

    #[test]
    fn a_text_that_was_changed_in_the_file_is_never_shown_as_the_imported_one() {
        let library = library();
        let id = library.add(Specimen::titled("Call").text("He agreed to reopen it."));
        library
            .writer()
            .execute("UPDATE article SET text = 'He refused to reopen it.'", [])
            .unwrap();
        assert!(matches!(library.article(id), Err(LibraryError::Damaged(_))));
    }

    #[test]
    fn an_original_that_was_changed_in_the_file_is_noticed() {
        let library = library();
        let id = library.add(Specimen::titled("Call").text("He agreed to reopen it."));
        let sha256 = library.article(id).unwrap().sha256;
        library.writer().execute("UPDATE original SET bytes = zeroblob(size)", []).unwrap();
        assert!(matches!(library.original(&sha256), Err(LibraryError::Damaged(_))));
    }

    #[test]
    fn on_a_full_disk_nothing_is_half_imported() {
        let library = library();
        library.add(Specimen::titled("First").text("It fits."));
        let pages: i64 =
            library.writer().query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        // As many pages as a disk with a little room would have.
        library.writer().pragma_update(None, "max_page_count", pages + 4).unwrap();

        let large = Specimen::titled("Second").text(&"Words that need room. ".repeat(4_000));
        let refused = library.import_specimen(&large);

        assert!(matches!(refused, Err(LibraryError::DiskFull)), "{refused:?}");
        assert_eq!(library.counts().unwrap(), (1, 0));
        assert_eq!(library.search("room", crate::Order::Hit).unwrap(), []);
        library.writer().pragma_update(None, "max_page_count", pages + 1_000).unwrap();
        assert!(matches!(library.import_specimen(&large), Ok(Import::Added(_))));
    }

    #[test]
    fn two_writers_wait_for_each_other_and_a_reader_for_none() {
        let library = library();
        let path = library.folder.path().join("test.variorum");
        let second = Library::open(&path).unwrap();
        std::thread::scope(|scope| {
            for (number, library) in [&library.library, &second].into_iter().enumerate() {
                scope.spawn(move || {
                    for place in 0..20 {
                        library.add(Specimen::titled(&format!("{number}.{place}")).text("Words."));
                        library.articles(crate::Order::Date).unwrap();
                    }
                });
            }
        });
        assert_eq!(library.counts().unwrap(), (40, 0));
    }
}
