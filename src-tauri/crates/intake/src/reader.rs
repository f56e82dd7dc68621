//! Reading documents of any format.

use std::path::Path;

use crate::document::{Document, Draft, Format, Imprint, PASTED};
use crate::file::{contents, expect_size};
use crate::refusal::Refusal;
use crate::signature::{expect_no_signature, expect_text};
use crate::worker::Worker;
use crate::{encoding, html, json_line, markdown, plain};

/// Text from the clipboard with what the analyst says of it, which is believed over the text's
/// own header lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pasted {
    /// The text; may begin with header lines as a text file may.
    pub text: String,
    /// Its headline, when given.
    pub title: Option<String>,
    /// Who published it, when given.
    pub outlet: Option<String>,
    /// Date of publication, when given.
    pub published: Option<String>,
    /// Where it was published, when given.
    pub url: Option<String>,
}

/// Reads documents, web pages in a worker process.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    worker: Option<Worker>,
}

impl Reader {
    /// Reads web pages with `worker` in place of this program itself.
    #[must_use]
    pub fn with_worker(worker: Worker) -> Self {
        Self { worker: Some(worker) }
    }

    /// Reads the file at `path`.
    ///
    /// # Errors
    /// A [`Refusal`] that says why the file could not be read.
    pub fn read_file(&self, path: &Path) -> Result<Document, Refusal> {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        self.read_bytes(&name, contents(path)?)
    }

    /// Reads `bytes`, the content of a file called `name`.
    ///
    /// # Errors
    /// A [`Refusal`] that says why they could not be read.
    pub fn read_bytes(&self, name: &str, bytes: Vec<u8>) -> Result<Document, Refusal> {
        expect_size(bytes.len() as u64)?;
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        expect_no_signature(&bytes)?;
        if html::is_page(name, &bytes) {
            return self.read_page(name, bytes)?.finish();
        }
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        if matches!(ending.as_deref(), Some("md" | "markdown")) {
            return markdown::read(name.to_owned(), bytes)?.finish();
        }
        plain::read(name.to_owned(), bytes, Imprint::default())?.finish()
    }

    fn read_page(&self, name: &str, bytes: Vec<u8>) -> Result<Draft, Refusal> {
        let decoded = encoding::decode(&bytes, html::declared_encoding(&bytes).as_deref());
        expect_text(&decoded.text)?;
        let extract = match &self.worker {
            Some(worker) => worker.read(&decoded.text)?,
            None => Worker::itself()?.read(&decoded.text)?,
        };
        let mut warnings = decoded.warnings;
        if extract.hidden_words > 0 {
            warnings.push(format!(
                "{} words that the page hides from its readers were left out.",
                extract.hidden_words
            ));
        }
        Ok(Draft {
            text: extract.paragraphs.join("\n\n"),
            imprint: extract.imprint,
            format: Format::Html,
            encoding: decoded.encoding.to_owned(),
            warnings,
            original: bytes,
            origin: name.to_owned(),
        })
    }
}

/// Reads the file at `path`.
///
/// # Errors
/// A [`Refusal`] that says why the file could not be read.
pub fn read_file(path: &Path) -> Result<Document, Refusal> {
    Reader::default().read_file(path)
}

/// Reads `bytes`, the content of a file called `name`.
///
/// # Errors
/// A [`Refusal`] that says why they could not be read.
pub fn read_bytes(name: &str, bytes: Vec<u8>) -> Result<Document, Refusal> {
    Reader::default().read_bytes(name, bytes)
}

/// Reads text from the clipboard.
///
/// # Errors
/// A [`Refusal`] where there is no text or far too much of it.
pub fn read_pasted(pasted: Pasted) -> Result<Document, Refusal> {
    let Pasted { text, title, outlet, published, url } = pasted;
    let known = Imprint { title, outlet, published, url, ..Imprint::default() }.without_blanks();
    expect_size(text.len() as u64)?;
    plain::read(PASTED.to_owned(), text.into_bytes(), known)?.finish()
}

/// Reads one JSON line: `text`, and where known `id`, `title`, `outlet`, `url`, `published`,
/// `byline`, `language`. The text is kept as it is; the id becomes the origin.
///
/// # Errors
/// A [`Refusal`] where the line is not such an object or has no words.
pub fn read_json_line(line: &str) -> Result<Document, Refusal> {
    json_line::read(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_lines_are_not_part_of_the_text() {
        let file = "title: Bridge closes\noutlet: Herald\npublished: 2026-04-03\n\n\
                    The bridge closed on Thursday.\n\nNobody was hurt.\n";
        let document = read_bytes("a.txt", file.into()).unwrap();
        assert_eq!(
            document.article.text,
            "Bridge closes\n\nThe bridge closed on Thursday.\n\nNobody was hurt."
        );
        assert_eq!(document.title.as_deref(), Some("Bridge closes"));
        assert_eq!(document.article.outlet.as_deref(), Some("Herald"));
        assert_eq!(document.article.published.as_deref(), Some("2026-04-03"));
        assert_eq!(document.original, file.as_bytes());
    }

    #[test]
    fn what_the_analyst_says_is_believed_over_the_header() {
        let document = read_pasted(Pasted {
            text: "outlet: Herald\n\nThe bridge closed.".to_owned(),
            outlet: Some("The Courier".to_owned()),
            title: Some(" ".to_owned()),
            ..Pasted::default()
        })
        .unwrap();
        assert_eq!(document.article.outlet.as_deref(), Some("The Courier"));
        assert_eq!(document.title, None);
        assert_eq!(document.origin, "pasted text");
    }

    #[test]
    fn an_empty_file_and_a_binary_are_refused() {
        assert_eq!(read_bytes("a.txt", Vec::new()), Err(Refusal::Empty));
        assert_eq!(read_bytes("a.txt", b"\xef\xbb\xbf\r\n".to_vec()), Err(Refusal::Empty));
        assert_eq!(
            read_bytes("a.txt", b"\x01\x00\x02\x03\xff\x10".to_vec()),
            Err(Refusal::NotText { what: "a binary file" })
        );
    }

    #[test]
    fn a_text_too_long_to_analyse_is_refused() {
        let text = "word ".repeat(crate::MOST_CHARACTERS / 5 + 1);
        assert!(matches!(read_bytes("a.txt", text.into_bytes()), Err(Refusal::TooLong { .. })));
    }
}
