//! Documents compared: the one path of the window and the command line.

use variorum_engine::{Analysis, Article};
use variorum_intake::Document;

/// Articles set against each other, and what was found.
///
/// `witnesses`, `articles` and `analysis.statements` have one entry for each article, in the
/// order of their sigla.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What is known of each article beside its text.
    pub witnesses: Vec<Witness>,
    /// What the engine read.
    pub articles: Vec<Article>,
    /// Who says what in them.
    pub analysis: Analysis,
    /// Where their readings part.
    pub comparison: variorum_engine::Comparison,
}

/// An article taken as a column: what the source register says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// Its letter.
    pub siglum: String,
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
    /// Hash of the original, 64 hexadecimal digits.
    pub sha256: String,
    /// Size of the original.
    pub bytes: u64,
}

impl Comparison {
    /// Compares `documents` with the one at `base`.
    #[must_use]
    pub fn of(documents: Vec<Document>, base: usize) -> Self {
        let (witnesses, articles): (Vec<Witness>, Vec<Article>) = documents
            .into_iter()
            .enumerate()
            .map(|(place, document)| {
                let witness = Witness {
                    siglum: siglum(place),
                    title: title(document.title.as_deref(), &document.article),
                    byline: document.byline,
                    url: document.url,
                    origin: document.origin,
                    format: document.format.name().to_owned(),
                    encoding: document.encoding,
                    warnings: document.warnings,
                    sha256: document.sha256,
                    bytes: document.original.len() as u64,
                };
                (witness, document.article)
            })
            .unzip();
        let analysis = variorum_engine::analyse(&articles);
        Self::of_analysis(witnesses, articles, analysis, base)
    }

    /// Compares `articles`, in which `analysis` was found, with the one at `base`.
    pub(crate) fn of_analysis(
        witnesses: Vec<Witness>,
        articles: Vec<Article>,
        analysis: Analysis,
        base: usize,
    ) -> Self {
        let comparison = variorum_engine::compare(&articles, &analysis, base);
        Self { witnesses, articles, analysis, comparison }
    }

    /// The same articles with another base.
    #[must_use]
    pub fn with_base(self, base: usize) -> Self {
        let comparison = variorum_engine::compare(&self.articles, &self.analysis, base);
        Self { comparison, ..self }
    }
}

/// The letter of the article at `place`: A to Z, then AA, AB and so on.
#[must_use]
pub fn siglum(place: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(place % 26).expect("invariant: below 26"));
    if place < 26 { letter.to_string() } else { format!("{}{letter}", siglum(place / 26 - 1)) }
}

/// What an article is called: its headline, or its first words.
#[must_use]
pub fn title(headline: Option<&str>, article: &Article) -> String {
    const WORDS: usize = 10;
    if let Some(headline) = headline {
        return headline.to_owned();
    }
    let words: Vec<&str> = article.text.split_whitespace().take(WORDS + 1).collect();
    let first = words.iter().take(WORDS).copied().collect::<Vec<_>>().join(" ");
    if words.len() > WORDS { format!("{first} …") } else { first }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sigla_go_on_after_z() {
        let sigla: Vec<String> = [0, 25, 26, 27, 52, 701, 702].map(siglum).into();
        assert_eq!(sigla, ["A", "Z", "AA", "AB", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn an_article_without_headline_is_called_by_its_first_words() {
        let document = variorum_intake::read_bytes(
            "x.txt",
            "One two three four five six seven eight nine ten eleven. And more of it.\n\nEnd."
                .into(),
        );
        let article = document.unwrap().article;
        assert_eq!(title(None, &article), "One two three four five six seven eight nine ten …");
        assert_eq!(title(Some("Leaders talk"), &article), "Leaders talk");
    }
}
