//! Reads the Microsoft Research Paraphrase Corpus, the part for training.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use variorum_engine::collation::StatementRef;

use super::{Corpus, Judged, Part, analysis, article};
use crate::failure::Failure;

/// Into how many folds the pairs fall.
const TENTHS: usize = 10;

#[derive(Deserialize)]
struct Line {
    a: String,
    b: String,
    paraphrase: bool,
}

pub(super) fn path(data: &Path) -> PathBuf {
    data.join("pairs/msrpc_train.jsonl")
}

/// The pairs of the file: an article each sentence.
pub(super) fn corpus(path: &Path) -> Result<Corpus, Failure> {
    let file =
        fs::read_to_string(path).map_err(|error| Failure::File { path: path.to_owned(), error })?;
    let (mut articles, mut statements, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
    for (index, line) in file.lines().enumerate() {
        let line: Line = serde_json::from_str(line).map_err(|error| Failure::Line {
            path: path.to_owned(),
            line: index + 1,
            error,
        })?;
        let part = part(&line.a, &line.b);
        let at = |article: usize| StatementRef { article, statement: 0 };
        let (one, other) = (at(articles.len()), at(articles.len() + 1));
        for sentence in [line.a, line.b] {
            let (text, of_text) = article(&[sentence]);
            articles.push(text);
            statements.push(of_text);
        }
        let fold = u32::try_from(index % TENTHS).unwrap_or_default();
        pairs.push(Judged { one, other, same: line.paraphrase, part, fold });
    }
    Ok(Corpus { name: "MSRPC", articles, analysis: analysis(statements), pairs })
}

/// Held out is a pair whose two sentences have together a hash (FNV-1a, of 64 bits) divisible by four.
fn part(one: &str, other: &str) -> Part {
    let hash = one
        .bytes()
        .chain([b'\t'])
        .chain(other.bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    if hash.is_multiple_of(4) { Part::HeldOut } else { Part::Training }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_is_held_out_and_always_the_same() {
        let held_out = |text: &str| part(text, "b") == Part::HeldOut;
        let count = (0..4000).filter(|number| held_out(&number.to_string())).count();
        assert!((900..1100).contains(&count), "{count}");
        assert_eq!(part("a", "b"), part("a", "b"));
    }
}
