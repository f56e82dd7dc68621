//! Reads ECB+, the part for training: the annotated sentences of each article, in tokens.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use variorum_engine::collation::StatementRef;

use super::{Corpus, Judged, Part, analysis, article};
use crate::failure::Failure;

/// Every so manieth topic is held out.
const EVERY: u32 = 3;

pub(super) fn path(data: &Path) -> PathBuf {
    data.join("ecbplus/train_tokens.tsv")
}

#[derive(Debug, Default)]
struct Sentence {
    words: Vec<String>,
    /// The events it tells of that other sentences may tell of too.
    events: BTreeSet<String>,
}

/// The pairs of sentences of two articles of one topic.
pub(super) fn corpus(path: &Path) -> Result<Corpus, Failure> {
    let file =
        fs::read_to_string(path).map_err(|error| Failure::File { path: path.to_owned(), error })?;
    let documents = documents(&file);
    let (mut articles, mut statements) = (Vec::new(), Vec::new());
    for sentences in documents.values() {
        let texts: Vec<String> = sentences.values().map(|one| written(&one.words)).collect();
        let (text, of_text) = article(&texts);
        articles.push(text);
        statements.push(of_text);
    }
    let placed: Vec<(u32, StatementRef, &BTreeSet<String>)> = documents
        .iter()
        .enumerate()
        .flat_map(|(article, ((topic, _), sentences))| {
            sentences.values().enumerate().map(move |(statement, sentence)| {
                (*topic, StatementRef { article, statement }, &sentence.events)
            })
        })
        .collect();
    let mut pairs = Vec::new();
    for (index, (topic, one, events)) in placed.iter().enumerate() {
        for (other_topic, other, of_other) in &placed[index + 1..] {
            if topic == other_topic && one.article != other.article {
                pairs.push(Judged {
                    one: *one,
                    other: *other,
                    same: !events.is_disjoint(of_other),
                    part: part(*topic),
                    fold: *topic,
                });
            }
        }
    }
    Ok(Corpus { name: "ECB+", articles, analysis: analysis(statements), pairs })
}

/// Every third topic is held out.
fn part(topic: u32) -> Part {
    if topic.is_multiple_of(EVERY) { Part::HeldOut } else { Part::Training }
}

/// The sentences of each document, by topic and name.
fn documents(file: &str) -> BTreeMap<(u32, String), BTreeMap<u32, Sentence>> {
    let mut found: BTreeMap<(u32, String), BTreeMap<u32, Sentence>> = BTreeMap::new();
    for line in file.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [document, sentence, _, word, chain] = fields.as_slice() else { continue };
        let topic = document.split('_').next().and_then(|topic| topic.parse().ok());
        let (Some(topic), Ok(sentence)) = (topic, sentence.parse()) else { continue };
        let sentences = found.entry((topic, (*document).to_owned())).or_default();
        let sentence: &mut Sentence = sentences.entry(sentence).or_default();
        sentence.words.push((*word).to_owned());
        if chain.starts_with("ACT") || chain.starts_with("NEG") {
            sentence.events.insert((*chain).to_owned());
        }
    }
    found
}

/// The words as a text: no space before marks, typewriter’s quotation marks.
fn written(words: &[String]) -> String {
    let mut text = String::new();
    for word in words {
        let word = if matches!(word.as_str(), "``" | "''") { "\"" } else { word };
        let is_close =
            matches!(word, "," | "." | ";" | ":" | "?" | "!" | ")" | "'s" | "n't" | "’s");
        if !text.is_empty() && !is_close {
            text.push(' ');
        }
        text += word;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_their_events_are_read() {
        let file = "1_1ecb\t0\t0\tIt\t-\n1_1ecb\t0\t1\tfell\tACT12\n1_1ecb\t0\t2\t.\t-\n\n\
                    1_1ecb\t3\t0\tRain\tHUM9\n1_1ecb\t3\t1\tstopped\tSingleton_ACT_3\n";
        let found = documents(file);
        let sentences = &found[&(1, "1_1ecb".to_owned())];
        assert_eq!(written(&sentences[&0].words), "It fell.");
        assert_eq!(sentences[&0].events.iter().collect::<Vec<_>>(), ["ACT12"]);
        assert!(sentences[&3].events.is_empty());
    }
}
