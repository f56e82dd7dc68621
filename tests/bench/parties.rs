//! How long it takes to tell who is speaking, and how that grows; `./dev bench parties` runs it.
//!
//! The annotated events come again and again, each time with other persons, so that a library of a
//! thousand articles has the parties of a thousand articles. What is said and by which words is taken from
//! the annotation: this times the resolver alone.

use std::collections::BTreeSet;
use std::io::{self, Write};

use acceptance::events::{Event, GoldStatement, TEST, TUNING, events};
use variorum_engine::party::{self, PartyKind, Spoken};
use variorum_engine::{Article, Span};

const ARTICLES: &[usize] = &[10, 100, 1_000, 4_000];

fn main() -> io::Result<()> {
    let mut all: Vec<Event> = Vec::new();
    for half in [TUNING, TEST] {
        all.extend(events(half).map_err(io::Error::other)?);
    }
    let mut output = io::stdout().lock();
    writeln!(
        output,
        "Who is speaking, one thread: the same articles with other persons each time"
    )?;
    writeln!(
        output,
        "{:>9} {:>11} {:>9} {:>9} {:>9} {:>11} {:>14}",
        "articles", "statements", "parties", "mentions", "CPU s", "mentions/s", "ms an article"
    )?;
    for &count in ARTICLES {
        let (articles, spoken) = library(&all, count);
        let began = cpu();
        let (parties, holders) = party::resolve(&articles, &spoken);
        let took = cpu() - began;
        let mentions: usize = parties.iter().map(|party| party.mentions.len()).sum();
        let statements: usize = holders.iter().map(Vec::len).sum();
        writeln!(
            output,
            "{count:>9} {statements:>11} {:>9} {mentions:>9} {took:>9.2} {:>11.0} {:>14.2}",
            parties.len(),
            mentions as f64 / took,
            1000.0 * took / count as f64
        )?;
        output.flush()?;
    }
    Ok(())
}

/// So many articles, and what each says of its speakers.
fn library(events: &[Event], count: usize) -> (Vec<Article>, Vec<Vec<Spoken<'_>>>) {
    let mut articles = Vec::with_capacity(count);
    let mut spoken = Vec::with_capacity(count);
    'all: for round in 0.. {
        for event in events {
            let names = names(event);
            for gold in &event.articles {
                if articles.len() == count {
                    break 'all;
                }
                let text = with_others(&gold.article.text, &names, round);
                articles.push(Article { text, ..gold.article.clone() });
                spoken.push(gold.statements.iter().map(said).collect());
            }
        }
    }
    (articles, spoken)
}

fn said(statement: &GoldStatement) -> Spoken<'_> {
    let relation = &statement.relation;
    let parts = relation.source.iter().chain(&relation.cue).chain(&relation.content);
    Spoken {
        source: &relation.source,
        cue: &relation.cue,
        content: &relation.content,
        via: &relation.via,
        continues: None,
        reading: parts.copied().reduce(Span::hull).unwrap_or_default(),
    }
}

/// The words of the names of an event's persons.
fn names(event: &Event) -> BTreeSet<&str> {
    event
        .parties
        .iter()
        .filter(|party| party.kind == PartyKind::Person)
        .flat_map(|party| party.name.split([' ', '-']))
        .filter(|word| word.len() > 3 && word.chars().next().is_some_and(char::is_uppercase))
        .collect()
}

/// `text` with other letters in its names, as many in each, so that all places stay where they are.
fn with_others(text: &str, names: &BTreeSet<&str>, round: usize) -> String {
    if round == 0 {
        return text.to_owned();
    }
    let is_letter = |letter: char| letter.is_alphabetic();
    let mut found = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_letter) {
        let (before, word) = rest.split_at(start);
        found.push_str(before);
        let end = word.find(|letter| !is_letter(letter)).unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        if names.contains(word) {
            found.extend(word.char_indices().map(|(at, letter)| other(letter, round * 7 + at)));
        } else {
            found.push_str(word);
        }
        rest = after;
    }
    found.push_str(rest);
    found
}

/// Another vowel for a vowel, another consonant for a consonant, of one byte; other letters stay.
fn other(letter: char, round: usize) -> char {
    const VOWELS: &[u8] = b"aeiou";
    const CONSONANTS: &[u8] = b"bdfgklmnprstvz";
    let lower = letter.to_ascii_lowercase();
    let of = |letters: &'static [u8]| {
        let at = letters.iter().position(|known| char::from(*known) == lower)?;
        letters.get((at + round * (round % 5 + 1)) % letters.len()).map(|byte| char::from(*byte))
    };
    let Some(new) = of(VOWELS).or_else(|| of(CONSONANTS)) else { return letter };
    if letter.is_ascii_uppercase() { new.to_ascii_uppercase() } else { new }
}

/// CPU seconds of this process so far.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks =
        |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    // User and system time, in the hundredths of a second in which Linux counts them.
    (ticks(11) + ticks(12)) / 100.0
}
