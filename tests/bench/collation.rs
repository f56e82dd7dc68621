//! How long it takes to find what is one claim and to say how two readings part, and how that grows;
//! `./dev bench collation` runs it.
//!
//! All statements are one party’s, which is the hardest case: every two may be one claim. What they say is taken
//! from the annotated events; each source tells it in words of its own, with a tenth left out and a tenth
//! replaced. Given a file, the same readings are written into it for other collators.

use std::io::{self, Write};
use std::time::Instant;

use acceptance::events::{TEST, TUNING, events};
use fastrand::Rng;
use serde_json::{Value, json};
use variorum_engine::collation::{StatementRef, claims_on};
use variorum_engine::difference::between;
use variorum_engine::language::Language;
use variorum_engine::party::PartyIndex;
use variorum_engine::{
    Analysis, Article, Pace, Parts, Quotation, Span, Stance, Statement, Voice, compare_on,
};

/// Sources, statements in each, and different claims among them.
const SIZES: &[(usize, usize, usize)] =
    &[(5, 20, 20), (20, 50, 50), (20, 300, 300), (200, 50, 1_000)];

/// All pairs of more statements are not explained: a table shows those with its base.
const ALL_PAIRS: usize = 1_000;

fn main() -> io::Result<()> {
    let contents = contents()?;
    let mut output = io::stdout().lock();
    let machine = Pace::whole_machine().threads;
    writeln!(output, "Statements of one party; best of three, on one thread and on {machine}")?;
    writeln!(
        output,
        "{:>9} {:>11} {:>9} {:>15} {:>16} {:>12} {:>16}",
        "sources",
        "statements",
        "claims",
        "claims found ms",
        "µs a statement",
        "all pairs ms",
        "µs a pair"
    )?;
    for &(sources, each, different) in SIZES {
        let (articles, analysis) = event(&contents, (sources, each, different));
        let (found, took) = best(|| claims_on(1, &articles, &analysis));
        let (_, on_all) = best(|| claims_on(machine, &articles, &analysis));
        let statements = sources * each;
        write!(
            output,
            "{sources:>9} {statements:>11} {:>9} {took:>16.1} {on_all:>10.1} {:>15.1}",
            found.len(),
            1000.0 * took / statements as f64
        )?;
        if statements <= ALL_PAIRS {
            let (compared, one) = best(|| compare_on(1, &articles, &analysis, 0));
            let (_, all) = best(|| compare_on(machine, &articles, &analysis, 0));
            let pairs = compared.differences.len() as f64;
            let microseconds = 1000.0 * (one - took) / pairs;
            writeln!(output, " {:>14.1} {:>10.1} {microseconds:>10.1}", one - took, all - on_all)?;
            give(&articles, &analysis, json!({ "pairs": pairs, "microseconds": microseconds }))?;
        } else {
            writeln!(output)?;
        }
    }
    let (articles, analysis) = event(&contents, (2, 50, 50));
    let pair = |statement| {
        let [a, b] = [0, 1].map(|article| StatementRef { article, statement });
        between(&articles, &analysis, a, b)
    };
    let longest = (0..50).map(|at| best(|| pair(at)).1).fold(0.0, f64::max);
    writeln!(
        output,
        "a pair explained for itself, both readings read anew: {longest:.3} ms at most"
    )
}

/// What `work` makes, and the least of three times it took, in milliseconds.
fn best<T>(work: impl Fn() -> T) -> (T, f64) {
    let once = || {
        let began = Instant::now();
        let made = work();
        (made, began.elapsed().as_secs_f64() * 1000.0)
    };
    let first = once();
    [once(), once()].into_iter().fold(first, |best, next| if next.1 < best.1 { next } else { best })
}

/// What statements of the annotated events say.
fn contents() -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for half in [TUNING, TEST] {
        for event in events(half).map_err(io::Error::other)? {
            for gold in &event.articles {
                for statement in &gold.statements {
                    let words: Vec<&str> = statement
                        .relation
                        .content
                        .iter()
                        .map(|span| span.of(&gold.article.text))
                        .collect();
                    found.push(words.join(" ").replace('\n', " "));
                }
            }
        }
    }
    Ok(found)
}

/// Articles of statements by one party, each of `different` claims told in other words by other sources.
fn event(
    contents: &[String],
    (sources, each, different): (usize, usize, usize),
) -> (Vec<Article>, Analysis) {
    let mut random = Rng::with_seed(20_251_123);
    let vocabulary: Vec<&str> = contents.iter().flat_map(|content| content.split(' ')).collect();
    let mut articles = Vec::new();
    let mut statements = Vec::new();
    for source in 0..sources {
        let mut text = String::new();
        let mut found = Vec::new();
        for place in 0..each {
            let claim = (source * each + place) % different;
            let start = text.len();
            text.push_str("She said ");
            let content = retold(&contents[claim % contents.len()], &vocabulary, &mut random);
            let from = text.len();
            text.push_str(&content);
            let content = Span::new(from, text.len());
            text.push_str(".\n\n");
            found.push(statement(start, content));
        }
        let body = Span::new(0, text.len());
        let parts = Parts { body, ..Parts::default() };
        articles.push(Article { text, parts, outlet: None, published: None, language: None });
        statements.push(found);
    }
    let languages = vec![Language::English; sources];
    (articles, Analysis { statements, parties: Vec::new(), languages })
}

fn retold(content: &str, vocabulary: &[&str], random: &mut Rng) -> String {
    let words: Vec<&str> = content
        .split(' ')
        .filter_map(|word| match random.u8(0..10) {
            0 => None,
            1 => vocabulary.get(random.usize(0..vocabulary.len())).copied(),
            _ => Some(word),
        })
        .collect();
    words.join(" ")
}

fn statement(start: usize, content: Span) -> Statement {
    Statement {
        quotation: Quotation::Indirect,
        source: vec![Span::new(start, start + 3)],
        cue: vec![Span::new(start + 4, start + 8)],
        content: vec![content],
        party: PartyIndex(0),
        via: None,
        via_words: Vec::new(),
        voice: Voice::Party,
        stance: Stance::Neutral,
        reading: Span::new(start, content.end + 1),
        continues: None,
        confidence: 1.0,
    }
}

/// Writes what each source says of each claim into the file that is named first, with what was `measured` of
/// these; the last that is given is kept.
fn give(articles: &[Article], analysis: &Analysis, mut measured: Value) -> io::Result<()> {
    let Some(file) = std::env::args_os().nth(1) else { return Ok(()) };
    let readings: Vec<Vec<&str>> = articles
        .iter()
        .zip(&analysis.statements)
        .map(|(article, found)| found.iter().map(|it| it.content[0].of(&article.text)).collect())
        .collect();
    measured["readings"] = json!(readings);
    std::fs::write(file, measured.to_string())
}
