//! Mutilated texts: whatever is done to a text, the engine gives a sound result and does not stop.

mod chance;
mod material;
mod mutations;
mod shrunk;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use variorum_engine::collation::StatementRef;
use variorum_engine::edition::{
    Run, Side, aligned_pairs, extent, independence, reading_runs, table,
};
use variorum_engine::soundness::{faults, faults_of_comparison};
use variorum_engine::{Analysis, Article, analyse, compare, with_own_voice};

use crate::marked::article;
use chance::Chance;
pub use material::Material;

/// How many texts are read together in one event.
pub const TEXTS_IN_EVENT: u64 = 2;

/// What became of one event.
#[derive(Debug)]
pub struct Outcome {
    /// The statements found.
    pub statements: usize,
    /// How long it took.
    pub took: Duration,
    /// What went wrong, with the shortest texts found that show it.
    pub fault: Option<Fault>,
}

/// A promise broken.
#[derive(Debug)]
pub struct Fault {
    /// What went wrong.
    pub what: String,
    /// The texts that show it.
    pub texts: Vec<String>,
}

/// Makes the event of `number`, reads it whole and says what became of it. The same seed and number
/// give the same event.
#[must_use]
pub fn event(material: &Material, seed: u64, number: u64) -> Outcome {
    let mut chance = Chance::new(seed, number);
    let first = material.passage(&mut chance);
    // Mostly the same passage, so that the two have readings to align.
    let second = if chance.once_in(4) { material.passage(&mut chance) } else { first.clone() };
    let texts = [first, second].map(|text| mutations::mutated(text, material, &mut chance));
    // Reading all twice would cost twice.
    let times = if number.is_multiple_of(8) { Times::Twice } else { Times::Once };
    let began = Instant::now();
    let read = read(&texts, times);
    let took = began.elapsed();
    match read {
        Ok(statements) => Outcome { statements, took, fault: None },
        Err(what) => {
            let texts = shrunk::shrunk(texts.to_vec(), |texts| fails_so(texts, times, &what));
            Outcome { statements: 0, took, fault: Some(Fault { what, texts }) }
        }
    }
}

/// How often an event is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Times {
    Once,
    Twice,
}

/// Whether reading `texts` breaks the promise that `what` tells.
fn fails_so(texts: &[String], times: Times, what: &str) -> bool {
    // A shorter text breaks the same promise at other places.
    let kind = |fault: &str| fault.replace(|c: char| c.is_ascii_digit(), "");
    read(texts, times).is_err_and(|fault| kind(&fault) == kind(what))
}

/// The number of statements in `texts`, or what went wrong in reading them.
fn read(texts: &[String], times: Times) -> Result<usize, String> {
    let articles: Vec<Article> = texts
        .iter()
        .map(|text| Article {
            language: None,
            published: Some("2025-03-15".into()),
            ..article(text)
        })
        .collect();
    catch_unwind(AssertUnwindSafe(|| judged(&articles, times))).unwrap_or_else(|panic| {
        let message = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        Err(format!("panic: {}", message.unwrap_or("without a message")))
    })
}

fn judged(articles: &[Article], times: Times) -> Result<usize, String> {
    let analysis = analyse(articles);
    first(faults(articles, &analysis))?;
    let comparison = compare(articles, &analysis, 0);
    first(faults_of_comparison(articles, &analysis, &comparison))?;
    if !is_shown_soundly(articles, &analysis, &comparison) {
        return Err("what is shown is not in the articles".into());
    }
    let statements = analysis.statements.iter().map(Vec::len).sum();
    if times == Times::Twice {
        let again = analyse(articles);
        if again != analysis || compare(articles, &again, 0) != comparison {
            return Err("the same texts gave another result".into());
        }
    }
    first(faults(articles, &with_own_voice(articles, analysis)))?;
    Ok(statements)
}

/// Whether what the window shows of a comparison is made of words of the articles.
fn is_shown_soundly(
    articles: &[Article],
    analysis: &Analysis,
    comparison: &variorum_engine::Comparison,
) -> bool {
    let fits = |article: usize, run: &Run| {
        let text = articles.get(article).map_or("", |article| article.text.as_str());
        text.get(run.span.start..run.span.end).is_some()
    };
    let table = table(articles, analysis, comparison);
    independence(articles).len() == articles.len()
        && table.shown.iter().filter_map(|&shown| comparison.differences.get(shown)).all(|shown| {
            let reads = |side: Side, at: StatementRef| {
                let statement = &analysis.statements[at.article][at.statement];
                let words = extent(&articles[at.article].text, statement);
                reading_runs(articles, shown, side, words).iter().all(|run| fits(at.article, run))
            };
            reads(Side::Base, shown.a)
                && reads(Side::Other, shown.b)
                && aligned_pairs(articles, shown).iter().all(|pair| {
                    pair.base.iter().all(|run| fits(shown.a.article, run))
                        && pair.other.iter().all(|run| fits(shown.b.article, run))
                })
        })
}

fn first(faults: Vec<String>) -> Result<(), String> {
    faults.into_iter().next().map_or(Ok(()), Err)
}
