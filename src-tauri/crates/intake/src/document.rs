//! What an import yields.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use variorum_engine::{Article, language};

use crate::refusal::Refusal;
use crate::{MOST_CHARACTERS, capture, parts};

/// The origin of a text that came from the clipboard.
pub const PASTED: &str = "pasted text";

/// One document as it was read, with the bytes it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What the engine reads.
    pub article: Article,
    /// The headline, when the document gives one or its first line is one.
    pub title: Option<String>,
    /// Where it was published, when known.
    pub url: Option<String>,
    /// Who wrote it, when known, without “By”.
    pub byline: Option<String>,
    /// Which format it was read as.
    pub format: Format,
    /// The encoding it was read in: “UTF-8”, “windows-1252”.
    pub encoding: String,
    /// What the analyst should know of the capture, each a sentence.
    pub warnings: Vec<String>,
    /// SHA-256 of `original`, 64 hexadecimal digits.
    pub sha256: String,
    /// The bytes as they came.
    pub original: Vec<u8>,
    /// The file's name, or [`PASTED`].
    pub origin: String,
}

/// The formats that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Plain text, with or without header lines.
    PlainText,
    /// Markdown.
    Markdown,
    /// A web page.
    Html,
}

impl Format {
    /// Its name for people: “Plain text”.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PlainText => "Plain text",
            Self::Markdown => "Markdown",
            Self::Html => "HTML",
        }
    }
}

/// What a document says of itself beside its text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Imprint {
    pub(crate) title: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) byline: Option<String>,
    pub(crate) language: Option<String>,
}

impl Imprint {
    /// Fills what `self` leaves open from `other`.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            title: self.title.or(other.title),
            outlet: self.outlet.or(other.outlet),
            url: self.url.or(other.url),
            published: self.published.or(other.published),
            byline: self.byline.or(other.byline),
            language: self.language.or(other.language),
        }
    }

    /// The same without values that have no words.
    pub(crate) fn without_blanks(self) -> Self {
        let kept = |value: Option<String>| {
            value.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
        };
        Self {
            title: kept(self.title).map(|title| one_line(&title)),
            outlet: kept(self.outlet),
            url: kept(self.url),
            published: kept(self.published),
            byline: kept(self.byline),
            language: kept(self.language),
        }
    }
}

/// A document whose text and imprint are known, before its parts are told apart.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) text: String,
    pub(crate) imprint: Imprint,
    pub(crate) format: Format,
    pub(crate) encoding: String,
    pub(crate) warnings: Vec<String>,
    pub(crate) original: Vec<u8>,
    pub(crate) origin: String,
}

impl Draft {
    /// Puts the headline in its place, tells the parts apart and looks for signs of a bad capture.
    pub(crate) fn finish(self) -> Result<Document, Refusal> {
        let Self { mut text, imprint, format, encoding, mut warnings, original, origin } = self;
        let imprint = imprint.without_blanks();
        if let Some(title) = &imprint.title
            && !parts::begins_with_title(&text, title)
        {
            text = if text.is_empty() { title.clone() } else { format!("{title}\n\n{text}") };
        }
        if text.trim().is_empty() {
            return Err(Refusal::Empty);
        }
        let characters = text.chars().count();
        if characters > MOST_CHARACTERS {
            return Err(Refusal::TooLong { characters, limit: MOST_CHARACTERS });
        }
        let found = parts::parts(&text, imprint.title.as_deref());
        let article = Article {
            language: imprint.language.or_else(|| tag(&text)),
            outlet: imprint.outlet,
            published: imprint.published,
            parts: found.parts,
            text,
        };
        warnings.extend(capture::warnings(&article));
        Ok(Document {
            title: found.parts.headline.map(|span| one_line(span.of(&article.text))),
            byline: imprint.byline.or(found.byline),
            url: imprint.url,
            format,
            encoding,
            warnings,
            sha256: hash(&original),
            original,
            origin,
            article,
        })
    }
}

/// The BCP 47 tag of the language of `text`, where it can be told for sure.
fn tag(text: &str) -> Option<String> {
    let language = language::detected(text)?;
    Some(language.tag().to_owned()).filter(|tag| tag != "und")
}

/// SHA-256 of `bytes` in 64 hexadecimal digits.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// `text` with every stretch of white space made one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(text: &str, title: Option<&str>) -> Draft {
        Draft {
            text: text.to_owned(),
            imprint: Imprint { title: title.map(str::to_owned), ..Imprint::default() },
            format: Format::PlainText,
            encoding: "UTF-8".to_owned(),
            warnings: Vec::new(),
            original: text.as_bytes().to_vec(),
            origin: "a.txt".to_owned(),
        }
    }

    #[test]
    fn a_known_title_stands_before_the_text_once() {
        let document = draft("The bridge closed.", Some("Bridge closes")).finish().unwrap();
        assert_eq!(document.article.text, "Bridge closes\n\nThe bridge closed.");

        let text = "Bridge closes\n\nThe bridge closed.";
        let document = draft(text, Some("Bridge  closes")).finish().unwrap();
        assert_eq!(document.article.text, text);
    }

    #[test]
    fn the_hash_is_that_of_the_original_bytes() {
        let document = draft("abc", None).finish().unwrap();
        assert_eq!(
            document.sha256,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn white_space_is_no_article() {
        assert_eq!(draft(" \n ", None).finish().unwrap_err(), Refusal::Empty);
    }
}
