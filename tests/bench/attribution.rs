//! How fast the engine finds who said what, and what memory that takes; `./dev bench` runs it.
//!
//! Reads a JSON list of texts from standard input, and prints one JSON object.

use std::error::Error;
use std::fs;
use std::io::{self, Read, Write};
use std::time::{Duration, Instant};

use acceptance::marked::article;
use serde_json::json;
use variorum_engine::{Article, Pace, analyse, analyse_at};

/// The length of the article that is read alone: the nearest to it is taken.
const USUAL_WORDS: usize = 700;

/// The least time over which a rate is taken.
const LONG_ENOUGH: Duration = Duration::from_secs(2);

fn main() -> Result<(), Box<dyn Error>> {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input)?;
    let texts: Vec<String> = serde_json::from_str(&input)?;
    let articles: Vec<Article> = texts.iter().map(|text| article(text)).collect();
    let usual = articles
        .iter()
        .min_by_key(|article| words(article).abs_diff(USUAL_WORDS))
        .ok_or("no texts to read")?;

    // The first reading of a process loads what the engine keeps.
    let before = memory("VmRSS");
    let load = timed(&article("“It is shut,” the mayor said."));
    let single = middle((0..15).map(|_| timed(usual)).collect());
    let one = rate(&articles, 1);
    let two = rate(&articles, 2);
    let added = memory("VmHWM").zip(before).map(|(peak, before)| peak.saturating_sub(before));

    let figures = json!({
        "load_ms": milliseconds(load),
        "single": { "words": words(usual), "ms": milliseconds(single) },
        "words_per_second": { "one_thread": one, "two_threads": two },
        "added_kilobytes": added,
    });
    writeln!(io::stdout(), "{figures}")?;
    Ok(())
}

fn words(article: &Article) -> usize {
    article.text.split_whitespace().count()
}

fn timed(article: &Article) -> Duration {
    let began = Instant::now();
    std::hint::black_box(analyse(std::slice::from_ref(article)));
    began.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The words a second of reading all `articles` in one call again and again.
fn rate(articles: &[Article], threads: usize) -> f64 {
    let all: usize = articles.iter().map(words).sum();
    let began = Instant::now();
    let mut rounds = 0;
    while rounds == 0 || began.elapsed() < LONG_ENOUGH {
        let pace = Pace { threads, ..Pace::whole_machine() };
        std::hint::black_box(analyse_at(articles, &pace));
        rounds += 1;
    }
    (rounds * all) as f64 / began.elapsed().as_secs_f64()
}

/// A figure of this process's memory in kilobytes, where the system tells.
fn memory(name: &str) -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    line.split_whitespace().next()?.parse().ok()
}
