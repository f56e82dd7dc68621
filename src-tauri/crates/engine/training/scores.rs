//! Writes what the tagger makes of documents, to hold it against the training's own network, and
//! says on standard error how long it took.
//!
//! `scores WEIGHTS [--one-core] [--time-only]`, with JSON lines on standard input, each with a `doc_id` and a
//! `text`. JSON lines on standard output: `doc_id`; the `windows` as ranges of pieces; the `tags`,
//! seven scores for each piece; `cue_arcs` and `source_arcs` as `[from, to, logarithm]`, those that
//! were worth keeping; and `no_source`, a logarithm for each piece.

use std::io::{self, BufRead as _, BufWriter, Write as _};
use std::time::Instant;

use serde::{Deserialize, Serialize};
use variorum_engine::attribution::tagger::{Cores, Scores, TAGS, Tagger, Watch};

#[derive(Deserialize)]
struct Document {
    doc_id: String,
    text: String,
}

#[derive(Serialize)]
struct Scored {
    doc_id: String,
    windows: Vec<[usize; 2]>,
    tags: Vec<[f32; TAGS]>,
    cue_arcs: Vec<(usize, usize, f32)>,
    source_arcs: Vec<(usize, usize, f32)>,
    no_source: Vec<f32>,
}

/// Arcs this unlikely were not kept.
const NOT_KEPT: f32 = -29.0;

fn scored(doc_id: String, scores: &Scores) -> Scored {
    let windows: Vec<[usize; 2]> =
        scores.windows().map(|window| [window.start, window.end]).collect();
    let pairs = || {
        let pairs_of = |window: &[usize; 2]| {
            let [start, end] = *window;
            (start..end).flat_map(move |from| (start..end).map(move |to| (from, to)))
        };
        windows.iter().flat_map(pairs_of)
    };
    let kept = |arc: &dyn Fn(usize, usize) -> Option<f32>| {
        pairs()
            .filter_map(|(from, to)| Some((from, to, arc(from, to)?)))
            .filter(|(.., logarithm)| *logarithm > NOT_KEPT)
            .collect()
    };
    Scored {
        doc_id,
        tags: scores.tags.clone(),
        cue_arcs: kept(&|from, to| scores.cue_arc(from, to)),
        source_arcs: kept(&|from, to| scores.source_arc(from, to)),
        no_source: (0..scores.pieces.len()).map(|piece| scores.no_source(piece)).collect(),
        windows,
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("scores WEIGHTS [--one-core] [--time-only]")?;
    let options: Vec<String> = arguments.collect();
    let has = |option: &str| options.iter().any(|given| given == option);
    let cores = if has("--one-core") { Cores::One } else { Cores::All };
    let bytes = std::fs::read(path)?;
    let began = Instant::now();
    let tagger = Tagger::load(bytes)?;
    let loaded = began.elapsed();
    let documents = io::stdin()
        .lock()
        .lines()
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect::<io::Result<Vec<Document>>>()?;
    let texts: Vec<&str> = documents.iter().map(|document| document.text.as_str()).collect();
    let began = Instant::now();
    let all = tagger.scores_of(&texts, cores, &Watch::PATIENT).ok_or("cancelled")?;
    let took = began.elapsed();
    let pieces: usize = all.iter().map(|scores| scores.pieces.len()).sum();
    writeln!(io::stderr(), "loaded in {loaded:.0?}; {pieces} word pieces in {took:.2?}")?;
    if has("--time-only") {
        return Ok(());
    }
    let mut out = BufWriter::new(io::stdout().lock());
    for (document, scores) in documents.into_iter().zip(&all) {
        serde_json::to_writer(&mut out, &scored(document.doc_id, scores))?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}
