//! A comparison as a report to keep and to hand on.

use variorum_report::{Report, Source};

use crate::comparison::{Comparison, Witness};

impl Comparison {
    /// The comparison report as one self-contained HTML file; `title` names the event, `question`
    /// is what the analyst wants to know.
    #[must_use]
    pub fn html_report(&self, title: &str, question: Option<&str>) -> String {
        let sources = self.witnesses.iter().zip(&self.articles).map(|(witness, article)| {
            let words = article.text.split_whitespace().count();
            let Witness { siglum, title, byline, url, origin, .. } = witness;
            Source {
                siglum,
                title,
                outlet: article.outlet.as_deref(),
                byline: byline.as_deref(),
                url: url.as_deref(),
                published: article.published.as_deref(),
                language: article.language.as_deref(),
                origin,
                bytes: witness.bytes,
                sha256: &witness.sha256,
                encoding: &witness.encoding,
                words: u32::try_from(words).unwrap_or(u32::MAX),
            }
        });
        variorum_report::html(&Report {
            title,
            question,
            sources: sources.collect(),
            articles: &self.articles,
            analysis: &self.analysis,
            comparison: &self.comparison,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_names_its_event_and_sources() {
        let read = |name: &str, text: &str| variorum_intake::read_bytes(name, text.into()).unwrap();
        let compared = Comparison::of(
            vec![
                read("a.txt", "outlet: The Herald\n\nThe mayor said that the bridge must close."),
                read("b.txt", "outlet: The Courier\n\nThe mayor said that the bridge may close."),
            ],
            0,
        );
        let report = compared.html_report("The bridge", None);
        assert!(report.contains("<title>The bridge</title>"));
        assert!(report.contains("The Herald") && report.contains("The Courier"));
        assert!(report.contains(&compared.witnesses[1].sha256));
    }
}
