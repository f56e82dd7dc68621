//! Writes the word pieces of documents for the training, so that it and the engine share one
//! reading of a text.
//!
//! JSON lines on standard input, each with a `doc_id` and a `text`; JSON lines on standard output:
//! `doc_id`, and for every piece its number (`ids`), its place in code points (`spans`, empty for a
//! paragraph break), the case of its word (`case`) and where it stands towards quotation marks
//! (`quote`).

use std::io::{self, BufRead as _, BufWriter, Write as _};

use serde::{Deserialize, Serialize};
use variorum_engine::attribution::tagger::pieces;

#[derive(Deserialize)]
struct Document {
    doc_id: String,
    text: String,
}

#[derive(Serialize)]
struct Encoded {
    doc_id: String,
    ids: Vec<u32>,
    spans: Vec<[usize; 2]>,
    case: Vec<usize>,
    quote: Vec<usize>,
}

fn encoded(document: Document) -> Encoded {
    let found = pieces(&document.text);
    let points = code_points(&document.text);
    let point = |byte: usize| points.get(byte).copied().unwrap_or_default();
    Encoded {
        doc_id: document.doc_id,
        ids: found.iter().map(|piece| piece.id).collect(),
        spans: found.iter().map(|it| [point(it.span.start), point(it.span.end)]).collect(),
        case: found.iter().map(|piece| piece.case.index()).collect(),
        quote: found.iter().map(|piece| piece.quoting.index()).collect(),
    }
}

/// How many code points begin before each byte of `text`, and before its end.
fn code_points(text: &str) -> Vec<usize> {
    let mut count = 0;
    let mut points: Vec<usize> = (0..text.len())
        .map(|byte| {
            let before = count;
            count += usize::from(text.is_char_boundary(byte));
            before
        })
        .collect();
    points.push(count);
    points
}

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let document: Document = serde_json::from_str(&line?)?;
        serde_json::to_writer(&mut out, &encoded(document))?;
        writeln!(out)?;
    }
    out.flush()
}
