//! `variorum analyse`.

use std::io;
use std::path::PathBuf;

use variorum_engine::Article;

use crate::arguments;
use crate::json::{self, Imprint};
use crate::notice;
use crate::output::{Outcome, print_json};
use crate::reading::Read;
use crate::voices::{Voices, analysis};
use crate::{stream, table};

/// Finds who says what in each file and prints it.
pub(crate) fn run(arguments: &arguments::Analyse) -> io::Result<Outcome> {
    let voices = if arguments.own_voice { Voices::All } else { Voices::Parties };
    if arguments.jsonl {
        return stream::run(&arguments.files, voices);
    }
    let (read, refused) = read_all(&arguments.files);
    let (imprints, articles): (Vec<Imprint>, Vec<Article>) = read
        .into_iter()
        .enumerate()
        .map(|(place, read)| {
            (
                Imprint::of(&read.document, format!("a{}", place + 1), read.path),
                read.document.article,
            )
        })
        .unzip();
    let found = analysis(&articles, voices);
    notice::tell(&imprints, &found);
    if arguments.json {
        print_json(&json::Analysis::of(&imprints, &articles, &found))?;
    } else {
        table::print_analysis(&imprints, &articles, &found)?;
    }
    Ok(Outcome::with(refused))
}

fn read_all(files: &[PathBuf]) -> (Vec<Read>, usize) {
    let (mut read, mut refused) = (Vec::new(), 0);
    for input in stream::inputs(files) {
        match input.read() {
            Some(one) => read.push(one),
            None => refused += 1,
        }
    }
    (read, refused)
}
