//! Articles as JSON lines, the form of batch engines.

use serde::Deserialize;

use crate::document::{Document, Draft, Format, Imprint};
use crate::file::expect_size;
use crate::refusal::Refusal;

/// One line; fields beside these are ignored.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Option<Id>,
    text: String,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    outlet: Option<String>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    published: Option<String>,
    #[serde(default)]
    byline: Option<String>,
    #[serde(default)]
    language: Option<String>,
}

/// Ids come as texts or as numbers.
#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Text(String),
    Number(serde_json::Number),
}

/// The article in `line`, whose text is kept as it is, and its id in `origin` where it has one.
pub(crate) fn read(line: &str) -> Result<Document, Refusal> {
    expect_size(line.len() as u64)?;
    let parsed: Line = serde_json::from_str(line)
        .map_err(|error| Refusal::NotAnArticle { reason: error.to_string() })?;
    Draft {
        text: parsed.text,
        imprint: Imprint {
            title: parsed.title,
            outlet: parsed.outlet,
            url: parsed.url,
            published: parsed.published,
            byline: parsed.byline,
            language: parsed.language,
        },
        format: Format::PlainText,
        encoding: "UTF-8".to_owned(),
        warnings: Vec::new(),
        original: line.as_bytes().to_vec(),
        origin: match parsed.id {
            Some(Id::Text(id)) => id,
            Some(Id::Number(id)) => id.to_string(),
            None => String::new(),
        },
    }
    .finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_line_is_kept_as_it_is() {
        let document =
            read(r#"{"id":7,"text":" One\r\ntwo \n","outlet":"Herald","more":[1]}"#).unwrap();
        assert_eq!(document.article.text, " One\r\ntwo \n");
        assert_eq!(document.article.outlet.as_deref(), Some("Herald"));
        assert_eq!(document.origin, "7");
    }

    #[test]
    fn a_line_without_text_is_refused() {
        let refusal = read(r#"{"id":"x"}"#).unwrap_err();
        assert!(refusal.to_string().contains("missing field `text`"), "{refusal}");
    }
}
