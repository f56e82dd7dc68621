//! How time and memory grow with the length of an article; `./dev bench length` runs it.
//!
//! Articles of 25,000 to 200,000 words are made of the passages and the sample event: once with other
//! names, figures and matters each time a passage comes again, as in a parliament's record, and once
//! the same each time, where the differences to be told grow with the square of the repetitions.
//! Each is read alone and compared with itself after small changes.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use acceptance::marked::{article, passages, stripped};
use variorum_engine::attribution::{Attribution, attributions};
use variorum_engine::language::Language;
use variorum_engine::lexicon::cues::verbs_of;
use variorum_engine::party::{self, Spoken};
use variorum_engine::quotation::quotations;
use variorum_engine::{Article, Pace, analyse, compare, edition, with_own_voice};

const LENGTHS: &[usize] = &[25_000, 50_000, 100_000, 200_000];

/// Whether a passage that comes again is told of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Repetition {
    OtherMatters,
    Same,
}

fn main() -> io::Result<()> {
    let texts = texts()?;
    for repetition in [Repetition::OtherMatters, Repetition::Same] {
        let mut output = io::stdout().lock();
        writeln!(output, "\n{repetition:?}: CPU seconds, and the most memory so far")?;
        writeln!(
            output,
            "{:>8} {:>10} {:>8} {:>11} {:>9} {:>10} {:>8} {:>7} {:>6} {:>8} {:>8} {:>6} {:>5}",
            "words",
            "statements",
            "parties",
            "differences",
            "language",
            "quotations",
            "who said",
            "who is",
            "own",
            "compare",
            "edition",
            "all",
            "MB"
        )?;
        for &words in LENGTHS {
            writeln!(output, "{}", row(&long(&texts, words, repetition)))?;
            output.flush()?;
        }
    }
    Ok(())
}

fn row(text: &str) -> String {
    let first = article(text);
    let other = article(&changed(text));
    let words = text.split_whitespace().count();
    let began = cpu();
    let (language, of_language) = timed(|| Language::of(&first));
    let (_, of_quotations) = timed(|| quotations(text));
    let (found, of_attributions) =
        timed(|| attributions(&first, &language, &Pace::whole_machine()).unwrap_or_default());
    let spoken: Vec<Spoken<'_>> = found.iter().map(Attribution::spoken).collect();
    let articles = [first.clone()];
    let (_, of_parties) = timed(|| party::resolve(&articles, &[spoken]));
    let articles: Vec<Article> = vec![first, other];
    let analysis = analyse(&articles);
    let (statements, parties) = (analysis.statements[0].len(), analysis.parties.len());
    let own = analysis.clone();
    let (_, of_own_voice) = timed(|| with_own_voice(&articles, own));
    let (comparison, of_comparison) = timed(|| compare(&articles, &analysis, 0));
    let (_, of_edition) = timed(|| {
        let table = edition::table(&articles, &analysis, &comparison);
        let shown = table.shown.iter().map(|&shown| &comparison.differences[shown]);
        let pairs: usize = shown
            .map(|difference| {
                let statement = |at: variorum_engine::collation::StatementRef| {
                    let words = &analysis.statements[at.article][at.statement];
                    edition::extent(&articles[at.article].text, words)
                };
                let runs = edition::reading_runs(
                    &articles,
                    difference,
                    edition::Side::Other,
                    statement(difference.b),
                );
                edition::aligned_pairs(&articles, difference).len() + runs.len()
            })
            .sum();
        (edition::independence(&articles), pairs)
    });
    format!(
        "{words:>8} {statements:>10} {parties:>8} {:>11} {of_language:>9.2} {of_quotations:>10.2} \
         {of_attributions:>8.2} {of_parties:>7.2} {of_own_voice:>6.2} {of_comparison:>8.2} \
         {of_edition:>8.2} {:>6.1} {:>5}",
        comparison.differences.len(),
        cpu() - began,
        memory()
    )
}

/// The passages of many kinds, and the bodies of the sample event.
fn texts() -> io::Result<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    for folder in ["passages/tuning", "../src-tauri/crates/desk/src/sample"] {
        let mut paths = fs::read_dir(root.join(folder))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        for path in paths {
            let file = fs::read_to_string(&path)?;
            let marked = passages(&file);
            if marked.is_empty() {
                let body = file.split_once("\n\n").map_or(file.as_str(), |(_, body)| body);
                texts.push(body.trim().to_owned());
            }
            texts.extend(marked.iter().map(|passage| stripped(&passage.marked)));
        }
    }
    Ok(texts)
}

/// A text of `length` words.
fn long(texts: &[String], length: usize, repetition: Repetition) -> String {
    let mut found = String::new();
    let mut words = 0;
    let vocabulary: Vec<&str> =
        texts.iter().flat_map(|text| text.split(' ')).filter(|word| is_matter(word)).collect();
    for (round, text) in (0..).flat_map(|round| texts.iter().map(move |text| (round, text))) {
        if words >= length {
            break;
        }
        words += text.split_whitespace().count();
        match repetition {
            Repetition::OtherMatters => found.push_str(&of_others(text, round, &vocabulary)),
            Repetition::Same => found.push_str(text),
        }
        found.push_str("\n\n");
    }
    found
}

/// Whether a word may stand for another without changing who says what.
fn is_matter(word: &str) -> bool {
    word.len() > 5 && word.chars().all(|c| c.is_ascii_lowercase()) && verbs_of(word).is_empty()
}

/// `text` with other names, figures and matters, which depend on `round`.
fn of_others(text: &str, round: usize, vocabulary: &[&str]) -> String {
    const ENDINGS: &[&str] = &["", "ar", "elo", "ik", "und", "os", "emi", "ast", "ov", "iri", "uk"];
    let ending = format!(
        "{}{}",
        ENDINGS[round % ENDINGS.len()],
        ENDINGS[round / ENDINGS.len() % ENDINGS.len()]
    );
    let mut found = String::with_capacity(text.len());
    let mut after_stop = true;
    for word in text.split_inclusive([' ', '\n']) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_name = !after_stop
            && bare.len() > 4
            && bare.starts_with(char::is_uppercase)
            && bare.ends_with(char::is_lowercase);
        let is_figure =
            bare.len() < 6 && !bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit());
        if is_name {
            found.push_str(bare);
            found.push_str(&ending);
        } else if is_figure {
            let figure = bare.parse::<usize>().unwrap_or_default() + round;
            found.push_str(&figure.to_string());
        } else if round > 0 && is_matter(bare) {
            let other = (bare.len() * 131 + found.len() * 7 + round * 7919) % vocabulary.len();
            found.push_str(vocabulary[other]);
        } else {
            found.push_str(bare);
        }
        found.push_str(word.get(bare.len()..).unwrap_or_default());
        after_stop = word.trim_end().ends_with(['.', '“', ':', '?', '!']) || word.ends_with('\n');
    }
    found
}

/// `text` as another outlet would have it: every seventh paragraph left out, some words exchanged.
fn changed(text: &str) -> String {
    text.split("\n\n")
        .enumerate()
        .filter(|(place, _)| place % 7 != 3)
        .map(|(_, paragraph)| {
            paragraph
                .replace(" would ", " may ")
                .replace(" two ", " three ")
                .replace(" and ", " & ")
        })
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let began = cpu();
    let done = work();
    (done, cpu() - began)
}

/// The CPU time of this process so far in seconds; 0 where the system does not tell.
fn cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    // Of the user and of the system, in hundredths.
    let ticks = fields.split_whitespace().skip(11).take(2).filter_map(|it| it.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

/// The most memory this process has had, in megabytes.
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    kilobytes.unwrap_or_default() / 1024
}
