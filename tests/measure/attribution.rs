//! `measure attribution`: how well the engine finds who said what.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use acceptance::marked::article;
use acceptance::relation::Relation;
use clap::Args;
use serde_json::json;
use variorum_engine::{Statement, analyse};

use crate::calibration::Calibration;
use crate::corpus::{Corpus, Document};
use crate::errors::Errors;
use crate::failure::Failure;
use crate::figures::Figures;
use crate::polnear;
use crate::score::judge;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The folder of corpora, with polnear/dev.jsonl in it; else the one that `VARIORUM_DATA` names,
    /// else ../shared/data
    data: Option<PathBuf>,
    /// Measures one corpus alone
    #[arg(long, value_enum)]
    corpus: Option<Corpus>,
    /// Lists so many misses and so many false alarms, with the text about them
    #[arg(long, value_name = "N", requires = "corpus")]
    errors: Option<usize>,
    /// Scores another system's relations, JSON lines in `PolNeAR`'s form, instead of the engine's
    #[arg(long, value_name = "FILE", requires = "corpus")]
    predictions: Option<PathBuf>,
    /// Writes the figures to a file too
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// What a system found in one document.
#[derive(Debug, Default)]
struct Found {
    relations: Vec<Relation>,
    /// One for each relation, where the system has any.
    confidences: Vec<f32>,
}

/// Takes the measure and gives its tables.
pub(crate) fn run(arguments: &Arguments) -> Result<String, Failure> {
    let corpora = arguments.corpus.map_or(Corpus::ALL.to_vec(), |one| vec![one]);
    if arguments.errors.is_some() && corpora.contains(&Corpus::OwnTest) {
        return Err(Failure::HeldOut);
    }
    let data = arguments.data.clone().unwrap_or_else(data_folder);
    let mut sections = Vec::new();
    let mut measured = Vec::new();
    for corpus in corpora {
        let Some(documents) = corpus.documents(&data)? else {
            sections.push(absent(corpus, &data));
            continue;
        };
        let (found, seconds) = match &arguments.predictions {
            Some(path) => (predicted(path, &documents)?, None),
            None => {
                let (found, seconds) = read_by_engine(&documents);
                (found, Some(seconds))
            }
        };
        let (figures, errors) = measure(corpus, &documents, &found, seconds);
        sections.push(figures.to_string());
        if let Some(most) = arguments.errors {
            sections.push(errors.listed(most));
        }
        measured.push(figures);
    }
    if let Some(path) = &arguments.json {
        let figures = json!({ "measure": "attribution", "corpora": measured });
        fs::write(path, format!("{figures:#}\n"))
            .map_err(|error| Failure::File { path: path.clone(), error })?;
    }
    Ok(sections.join("\n"))
}

pub(crate) fn data_folder() -> PathBuf {
    env::var_os("VARIORUM_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    )
}

fn absent(corpus: Corpus, data: &Path) -> String {
    match corpus {
        Corpus::PolnearDev => format!(
            "{} is not measured: there is no polnear/dev.jsonl in {}; name its folder as an \
             argument or in VARIORUM_DATA.\n",
            corpus.name(),
            data.display()
        ),
        Corpus::OwnTuning | Corpus::OwnTest => {
            format!("{} are not in this checkout.\n", corpus.name())
        }
    }
}

fn predicted(path: &Path, documents: &[Document]) -> Result<Vec<Found>, Failure> {
    let relations = polnear::predictions(path, documents)?;
    let found = |relations| Found { relations, confidences: Vec::new() };
    Ok(relations.into_iter().map(found).collect())
}

/// What the engine finds, a document at a time as the desk would, and how many seconds it took.
fn read_by_engine(documents: &[Document]) -> (Vec<Found>, f64) {
    // The first reading also loads what the engine keeps, and is not timed.
    if let Some(first) = documents.first() {
        statements(&first.text);
    }
    let began = Instant::now();
    let read: Vec<Vec<Statement>> =
        documents.iter().map(|document| statements(&document.text)).collect();
    let seconds = began.elapsed().as_secs_f64();
    let found = read.iter().map(|statements| Found {
        relations: statements.iter().map(Relation::from).collect(),
        confidences: statements.iter().map(|statement| statement.confidence).collect(),
    });
    (found.collect(), seconds)
}

fn statements(text: &str) -> Vec<Statement> {
    analyse(&[article(text)]).statements.into_iter().next().unwrap_or_default()
}

fn measure<'a>(
    corpus: Corpus,
    documents: &'a [Document],
    found: &'a [Found],
    seconds: Option<f64>,
) -> (Figures, Errors<'a>) {
    let mut figures = Figures { name: corpus.name(), seconds, ..Figures::default() };
    let mut errors = Errors::default();
    let mut calibration = Calibration::default();
    for (document, found) in documents.iter().zip(found) {
        let judgement = judge(&document.text, &document.relations, &found.relations);
        figures.articles += 1;
        figures.words += document.words();
        figures.scores += judgement.scores;
        let style = figures.styles.entry(document.style.clone()).or_default();
        style.articles += 1;
        style.scores += judgement.scores;
        for (&confidence, &is_right) in found.confidences.iter().zip(&judgement.right) {
            calibration.count(confidence, is_right);
        }
        errors.note(document, &found.relations, &judgement);
    }
    figures.calibration = seconds.map(|_| calibration);
    (figures, errors)
}
