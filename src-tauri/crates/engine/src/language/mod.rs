//! In which language an article is written, and whether the engine reads it.
//!
//! Who says what is told by English words. In another language only quotation marks can be read,
//! and the reader is told so instead of being shown what was never said.

mod cousins;
mod evidence;
mod tongues;

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::text::paragraphs;

use evidence::Evidence;
pub use tongues::name;

/// The language an article is read in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English; also where nothing tells, since a wrong alarm costs more than a miss.
    #[default]
    English,
    /// Another, by the primary subtag of its BCP 47 tag: “ms”; “und” where the text is surely not
    /// English and nobody can tell what it is.
    Other(String),
}

impl Language {
    /// The language of `article`: what its text clearly is, else what it is declared to be, else
    /// English.
    #[must_use]
    pub fn of(article: &Article) -> Self {
        let declared = article.language.as_deref().and_then(declared);
        match (detected(&article.text), declared) {
            (Some(Self::Other(told)), Some(Self::Other(declared)))
                if told == UNDETERMINED || cousins::are_cousins(&told, &declared) =>
            {
                Self::Other(declared)
            }
            (Some(told), _) => told,
            (None, declared) => declared.unwrap_or_default(),
        }
    }

    /// Whether the engine finds statements in it, and not only quotations.
    #[must_use]
    pub fn is_supported(&self) -> bool {
        *self == Self::English
    }

    /// Its BCP 47 tag: “en”, “ms”, “und”.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::English => "en",
            Self::Other(tag) => tag,
        }
    }

    /// Its name in English: “Malay”; the tag itself for rare languages.
    #[must_use]
    pub fn name(&self) -> &str {
        name(self.tag())
    }

    /// What the reader is told where the engine does not read the language; none where it does.
    ///
    /// ```
    /// # use variorum_engine::language::Language;
    /// let malay = Language::Other("ms".to_owned());
    /// assert_eq!(malay.notice().unwrap(), "not supported: Malay; quotations only");
    /// assert_eq!(Language::English.notice(), None);
    /// ```
    #[must_use]
    pub fn notice(&self) -> Option<String> {
        (!self.is_supported()).then(|| format!("not supported: {}; quotations only", self.name()))
    }
}

/// The tag of a language that cannot be told.
const UNDETERMINED: &str = "und";

/// Paragraphs beyond these are sampled: a text does not change its language in every other one.
const MOST_PARAGRAPHS: usize = 400;

/// The language that `text` is clearly written in; none where it has too few words or tells too
/// little. Of a text in two languages it is that of most paragraphs.
#[must_use]
pub fn detected(text: &str) -> Option<Language> {
    let paragraphs = paragraphs(text);
    let step = paragraphs.len().div_ceil(MOST_PARAGRAPHS).max(1);
    let of_each: Vec<Evidence> =
        paragraphs.iter().step_by(step).map(|paragraph| Evidence::of(paragraph.of(text))).collect();
    // Lines too short to tell anything may tell it together.
    evidence::verdict(&of_each).or_else(|| {
        let lines: Vec<&str> =
            paragraphs.iter().step_by(step).map(|paragraph| paragraph.of(text)).collect();
        evidence::verdict(&[Evidence::of(&lines.join("\n"))])
    })
}

/// The language of a declared tag; none where it tells none.
fn declared(tag: &str) -> Option<Language> {
    let primary = tag.split(['-', '_']).next()?.trim().to_ascii_lowercase();
    let is_subtag =
        matches!(primary.len(), 2..=3) && primary.chars().all(|c| c.is_ascii_lowercase());
    match primary.as_str() {
        "en" | "eng" => Some(Language::English),
        "und" | "mul" | "zxx" | "mis" => None,
        _ => is_subtag.then_some(Language::Other(primary)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Parts;
    use crate::span::Span;

    const MALAY: &str = "Perdana Menteri berkata pada hari Khamis bahawa lintasan sempadan itu \
                         akan dibuka semula dalam masa sepuluh hari.";
    const ENGLISH: &str = "The prime minister said on Thursday that the crossing would be \
                           reopened within ten days.";

    fn language(text: &str, declared: Option<&str>) -> String {
        let article = Article {
            text: text.to_owned(),
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            outlet: None,
            published: None,
            language: declared.map(str::to_owned),
        };
        Language::of(&article).tag().to_owned()
    }

    #[test]
    fn the_text_wins_over_what_is_declared_where_it_is_clear() {
        assert_eq!(language(ENGLISH, Some("ms")), "en");
        assert_eq!(language(MALAY, Some("en-MY")), "ms");
        assert_eq!(language(MALAY, None), "ms");
    }

    #[test]
    fn what_is_declared_tells_where_the_text_does_not() {
        assert_eq!(language("Sidang media", Some("ms-MY")), "ms");
        assert_eq!(language("Sidang media", Some("<u>")), "en");
        assert_eq!(language("Sidang media", None), "en");
        assert_eq!(language(MALAY, Some("id")), "id");
    }

    #[test]
    fn most_paragraphs_decide() {
        assert_eq!(language(&format!("{MALAY}\n\n{MALAY}\n\n{ENGLISH}"), None), "ms");
        assert_eq!(language(&format!("{MALAY}\n\n{ENGLISH}\n\n{ENGLISH}"), None), "en");
        assert_eq!(language(&format!("{MALAY}\n\n{ENGLISH}"), None), "en");
    }

    #[test]
    fn a_name_alone_tells_none() {
        assert_eq!(detected("Irena"), None);
        assert_eq!(detected(""), None);
    }
}
