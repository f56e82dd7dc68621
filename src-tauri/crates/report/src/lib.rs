//! A finished comparison as a report to keep and to hand on.
//!
//! Everything is set from [`variorum_engine::edition`], so a report says what the desktop shows.
//! Nothing here reads a clock or a file: the same comparison gives the same bytes.

mod findings;
mod html;
mod setting;
mod written;

#[cfg(test)]
mod specimen;

use variorum_engine::{Analysis, Article, Comparison};

pub use html::html;

/// What a report is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Report<'r> {
    /// The name of the event: “The Serrin Strait call of 14 March”.
    pub title: &'r str,
    /// What the analyst wants to know, when she wrote it down.
    pub question: Option<&'r str>,
    /// The sources, one for each article and in the same order.
    pub sources: Vec<Source<'r>>,
    /// The compared texts.
    pub articles: &'r [Article],
    /// What the engine found in them.
    pub analysis: &'r Analysis,
    /// Where they part.
    pub comparison: &'r Comparison,
}

/// Where one article comes from. All of it is printed, none of it trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source<'r> {
    /// Its letter: “A”.
    pub siglum: &'r str,
    /// Its headline, or its first words.
    pub title: &'r str,
    /// Who published it.
    pub outlet: Option<&'r str>,
    /// Who wrote it.
    pub byline: Option<&'r str>,
    /// Where it was published.
    pub url: Option<&'r str>,
    /// When, in ISO 8601.
    pub published: Option<&'r str>,
    /// BCP 47 tag.
    pub language: Option<&'r str>,
    /// The imported file's name, or “pasted text”.
    pub origin: &'r str,
    /// Size of the original in bytes.
    pub bytes: u64,
    /// Hash of the original, 64 hexadecimal digits.
    pub sha256: &'r str,
    /// The encoding it was read in: “UTF-8”.
    pub encoding: &'r str,
    /// Words in headline, standfirst and body.
    pub words: u32,
}

impl Source<'_> {
    /// The outlet, or the title where it is unknown.
    fn name(&self) -> &str {
        self.outlet.filter(|outlet| !outlet.trim().is_empty()).unwrap_or(self.title)
    }
}
