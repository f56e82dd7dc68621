//! The figures of one corpus, and how they are printed.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::calibration::Calibration;
use crate::score::{RelationScores, Scores, SpanScores};
use crate::table::Table;

/// Everything measured on one corpus.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Figures {
    pub(crate) name: &'static str,
    pub(crate) articles: usize,
    pub(crate) words: usize,
    pub(crate) scores: Scores,
    /// The scores by style of text: PolNeAR's publishers, our kinds.
    pub(crate) styles: BTreeMap<String, Style>,
    /// None where another system's relations are scored, which have no confidence.
    pub(crate) calibration: Option<Calibration>,
    /// How long the engine took on all threads, its first article left out; none for another system.
    pub(crate) seconds: Option<f64>,
}

/// The scores on texts of one style.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub(crate) struct Style {
    pub(crate) articles: usize,
    pub(crate) scores: Scores,
}

impl fmt::Display for Figures {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, articles, words, scores, styles, calibration, seconds } = self;
        let all = scores.sources_overlap.all;
        writeln!(out, "{name}")?;
        writeln!(
            out,
            "{articles} articles, {words} words; {} relations annotated, {} found\n",
            all.expected, all.found
        )?;
        writeln!(out, "{}", spans(scores))?;
        writeln!(out, "{}", relations(scores))?;
        writeln!(out, "{}", by_style(styles))?;
        if let Some(calibration) = calibration {
            writeln!(out, "{calibration}")?;
        }
        if let Some(seconds) = seconds {
            let rate = *words as f64 / seconds.max(f64::EPSILON);
            writeln!(
                out,
                "speed: {articles} articles, {words} words in {seconds:.2} s on all threads, \
                 {rate:.0} words a second"
            )?;
        }
        Ok(())
    }
}

fn spans(scores: &Scores) -> Table {
    let mut table = Table::with(["spans, F1", "token", "exact", "partial"]);
    let kinds = [("content", scores.content), ("cue", scores.cue), ("source", scores.source)];
    for (kind, SpanScores { token, exact, partial }) in kinds {
        table.row([kind.to_owned(), figure(token.f1()), figure(exact.f1()), figure(partial.f1())]);
    }
    table
}

fn relations(scores: &Scores) -> Table {
    let mut table = Table::with(["relations", "P", "R", "F1", "R direct", "R mixed", "R indirect"]);
    let senses = [
        ("sources share a word", scores.sources_overlap),
        ("source has the head", scores.source_head),
        ("content and source exact", scores.all_exact),
    ];
    for (sense, RelationScores { all, direct, mixed, indirect }) in senses {
        table.row([
            sense.to_owned(),
            figure(all.precision()),
            figure(all.recall()),
            figure(all.f1()),
            figure(direct.recall()),
            figure(mixed.recall()),
            figure(indirect.recall()),
        ]);
    }
    let RelationScores { all, direct, mixed, indirect } = scores.sources_overlap;
    table.row([
        "of".to_owned(),
        all.found.to_string(),
        all.expected.to_string(),
        String::new(),
        direct.expected.to_string(),
        mixed.expected.to_string(),
        indirect.expected.to_string(),
    ]);
    table
}

fn by_style(styles: &BTreeMap<String, Style>) -> Table {
    let mut table = Table::with([
        "style",
        "articles",
        "annotated",
        "found",
        "P",
        "R",
        "F1",
        "content exact",
        "partial",
    ]);
    for (style, Style { articles, scores }) in styles {
        let all = scores.sources_overlap.all;
        table.row([
            style.clone(),
            articles.to_string(),
            all.expected.to_string(),
            all.found.to_string(),
            figure(all.precision()),
            figure(all.recall()),
            figure(all.f1()),
            figure(scores.content.exact.f1()),
            figure(scores.content.partial.f1()),
        ]);
    }
    table
}

fn figure(value: f64) -> String {
    format!("{value:.1}")
}
