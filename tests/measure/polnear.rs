//! Reads PolNeAR as JSON lines, with offsets in code points.
//!
//! PolNeAR, the Political News Attribution Relations corpus: Newell, Margolin and Ruths, LREC 2018.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use acceptance::relation::Relation;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use variorum_engine::Span;

use crate::corpus::Document;
use crate::failure::Failure;

#[derive(Debug, Deserialize)]
struct Line {
    doc_id: String,
    #[serde(default)]
    publisher: String,
    #[serde(default)]
    text: String,
    relations: Vec<Places>,
}

/// A relation in code points.
#[derive(Debug, Deserialize)]
struct Places {
    source: Vec<[usize; 2]>,
    cue: Vec<[usize; 2]>,
    content: Vec<[usize; 2]>,
}

/// The documents of the file at `path`, each with its publisher as style.
///
/// # Errors
/// Where the file cannot be read, or a line is not a document.
pub(crate) fn documents(path: &Path) -> Result<Vec<Document>, Failure> {
    let documents = lines(path)?.into_iter().map(|line: Line| {
        let relations = relations(&line.text, &line.relations);
        Document { id: line.doc_id, style: line.publisher, text: line.text, relations }
    });
    Ok(documents.collect())
}

/// The relations that another system found in `documents`, one list for each; lines in `path` need
/// only `doc_id` and `relations`. A document without line has none.
///
/// # Errors
/// Where the file cannot be read, or a line has not that form.
pub(crate) fn predictions(
    path: &Path,
    documents: &[Document],
) -> Result<Vec<Vec<Relation>>, Failure> {
    let lines: Vec<Line> = lines(path)?;
    let found: BTreeMap<&str, &[Places]> =
        lines.iter().map(|line| (line.doc_id.as_str(), line.relations.as_slice())).collect();
    let of = |document: &Document| {
        let places = found.get(document.id.as_str()).copied().unwrap_or_default();
        relations(&document.text, places)
    };
    Ok(documents.iter().map(of).collect())
}

fn lines<Line: DeserializeOwned>(path: &Path) -> Result<Vec<Line>, Failure> {
    let file =
        fs::read_to_string(path).map_err(|error| Failure::File { path: path.to_owned(), error })?;
    let read = |(number, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| Failure::Line {
            path: path.to_owned(),
            line: number + 1,
            error,
        })
    };
    file.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(read).collect()
}

/// Relations in bytes. One without content is none.
fn relations(text: &str, places: &[Places]) -> Vec<Relation> {
    let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bytes.push(text.len());
    let byte = |point: usize| bytes.get(point).copied().unwrap_or(text.len());
    let spans = |places: &[[usize; 2]]| -> Vec<Span> {
        places.iter().map(|&[start, end]| Span::new(byte(start), byte(end))).collect()
    };
    places
        .iter()
        .filter(|relation| !relation.content.is_empty())
        .map(|relation| Relation {
            source: spans(&relation.source),
            cue: spans(&relation.cue),
            content: spans(&relation.content),
            via: Vec::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_become_bytes() {
        let text = "“É”, he said.";
        let places = [Places { source: vec![[5, 7]], cue: vec![[8, 12]], content: vec![[0, 3]] }];
        let relations = relations(text, &places);
        let words = |spans: &[Span]| spans.iter().map(|span| span.of(text)).collect::<String>();
        assert_eq!(words(&relations[0].content), "“É”");
        assert_eq!(words(&relations[0].source), "he");
        assert_eq!(words(&relations[0].cue), "said");
    }
}
