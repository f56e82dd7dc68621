//! Whether two sentences say the same: how well the engine tells, on public corpora of pairs.
//!
//! *MSRPC* (Dolan and Brockett 2005) has pairs of news sentences, and whether people call them paraphrases. The
//! figures are the area under the ROC curve and the F1 of paraphrases, from the threshold that is best on the
//! part for training.
//!
//! *ECB+* (Cybulska and Vossen 2014) has articles of several outlets about the same happenings. A query is an
//! annotated sentence with an event that an annotated sentence of another article of its topic has too (they share
//! an `ACT` or `NEG` chain); all annotated sentences of the topic’s other articles are ranked, and those that share
//! an event are right. The figures are mean average precision and how often the first is right.
//!
//! Training never sees the held-out part: the pairs of MSRPC whose text has a hash divisible by four, and
//! every third topic of ECB+.

mod baseline;
mod ecbplus;
mod msrpc;
mod weighing;

use std::path::PathBuf;
use std::time::Instant;

use variorum_engine::collation::{Likeness, StatementRef, likenesses_of, signs};
use variorum_engine::language::Language;
use variorum_engine::party::PartyIndex;
use variorum_engine::{Analysis, Article, Parts, Quotation, Span, Stance, Statement, Voice};

use crate::attribution::data_folder;
use crate::failure::Failure;
use crate::ranking::{area, best_threshold, f1_at, mean_average_precision};
use crate::table::Table;
use baseline::Bags;
use weighing::{Aim, weighed};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder of corpora, with `pairs/msrpc_train.jsonl` and `ecbplus/train_tokens.tsv` in it; else the one
    /// that `VARIORUM_DATA` names, else ../shared/data
    data: Option<PathBuf>,
}

/// Sentences, and pairs of them that people judged.
pub(crate) struct Corpus {
    name: &'static str,
    articles: Vec<Article>,
    analysis: Analysis,
    pairs: Vec<Judged>,
}

/// Two sentences with people’s judgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Judged {
    one: StatementRef,
    other: StatementRef,
    same: bool,
    part: Part,
    /// Pairs of one fold are left out of a training together.
    fold: u32,
}

/// What a pair is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Training,
    HeldOut,
}

/// Takes the measure.
///
/// # Errors
/// Where a corpus cannot be read.
pub(crate) fn run(arguments: &Arguments) -> Result<String, Failure> {
    let data = arguments.data.clone().unwrap_or_else(data_folder);
    let (msrpc, ecbplus) = (msrpc::path(&data), ecbplus::path(&data));
    if !msrpc.is_file() || !ecbplus.is_file() {
        return Ok(format!(
            "Neither measured nor written: {} or {} is not here.\nName the folder of corpora as argument or in \
             VARIORUM_DATA.\n",
            msrpc.display(),
            ecbplus.display()
        ));
    }
    let (msrpc, ecbplus) = (msrpc::corpus(&msrpc)?, ecbplus::corpus(&ecbplus)?);
    Ok(format!("{}\n{}", paraphrases(&msrpc), same_event(&ecbplus)))
}

/// The likenesses of all pairs, in their order, and how many pairs a second.
fn judged_by_engine(corpus: &Corpus) -> (Vec<Likeness>, f64) {
    let pairs: Vec<_> = corpus.pairs.iter().map(|pair| (pair.one, pair.other)).collect();
    let began = Instant::now();
    let found = likenesses_of(&corpus.articles, &corpus.analysis, &pairs);
    let rate = pairs.len() as f64 / began.elapsed().as_secs_f64().max(f64::EPSILON);
    (found, rate)
}

fn paraphrases(corpus: &Corpus) -> String {
    let (found, _) = judged_by_engine(corpus);
    let bags = Bags::new(&corpus.articles, &corpus.analysis);
    let mut table = Table::with([corpus.name, "AUC", "F1", "AUC, training part"]);
    let mut row = |name: &str, scores: &[f64]| {
        let of = |part: Part| -> Vec<(f64, bool)> {
            let pairs = corpus.pairs.iter().zip(scores).filter(|(pair, _)| pair.part == part);
            pairs.map(|(pair, score)| (*score, pair.same)).collect()
        };
        let (training, held_out) = (of(Part::Training), of(Part::HeldOut));
        let f1 = f1_at(&held_out, best_threshold(&training));
        table.row([name.to_owned(), cell(area(&held_out)), cell(f1), cell(area(&training))]);
    };
    let by = |score: &dyn Fn(&Judged) -> f64| corpus.pairs.iter().map(score).collect::<Vec<f64>>();
    row("TF-IDF of stems", &by(&|pair| bags.cosine(pair.one, pair.other)));
    row("BM25, either way, as a share", &by(&|pair| bags.mutual_bm25(pair.one, pair.other)));
    row("like words", &found.iter().map(like_words).collect::<Vec<f64>>());
    row("engine", &found.iter().map(by_engine).collect::<Vec<f64>>());
    row("its signs, weighed for this corpus", &weighed(corpus, &found, Aim::Telling));
    format!("{table}{}\n", parts(corpus))
}

fn same_event(corpus: &Corpus) -> String {
    let (found, rate) = judged_by_engine(corpus);
    let bags = Bags::new(&corpus.articles, &corpus.analysis);
    let mut table =
        Table::with([corpus.name, "MAP", "P@1", "MAP, training part", "P@1, training part"]);
    let mut queries = 0;
    let mut row = |name: &str, score: &dyn Fn(StatementRef, StatementRef, usize) -> f64| {
        let of = |part: Part| {
            let pairs = corpus.pairs.iter().enumerate().filter(|(_, pair)| pair.part == part);
            mean_average_precision(pairs.flat_map(|(at, pair)| {
                [(pair.one, pair.other), (pair.other, pair.one)]
                    .map(|(query, other)| (query, other, score(query, other, at), pair.same))
            }))
        };
        let (held_out, training) = (of(Part::HeldOut), of(Part::Training));
        queries = held_out.0;
        table.row([
            name.to_owned(),
            cell(held_out.1),
            cell(held_out.2),
            cell(training.1),
            cell(training.2),
        ]);
    };
    row("TF-IDF of stems", &|one, other, _| bags.cosine(one, other));
    row("BM25", &|query, other, _| bags.bm25(query, other));
    row("like words", &|_, _, at| like_words(&found[at]));
    row("engine", &|_, _, at| by_engine(&found[at]));
    let anew = weighed(corpus, &found, Aim::Ranking);
    row("its signs, weighed for this corpus", &|_, _, at| anew[at]);
    format!(
        "{table}{queries} held-out queries; {}\n{rate:.0} pairs a second on one thread, reading included\n",
        parts(corpus)
    )
}

fn parts(corpus: &Corpus) -> String {
    let held_out = corpus.pairs.iter().filter(|pair| pair.part == Part::HeldOut).count();
    format!(
        "{held_out} of {} pairs held out; on the training part, what is weighed for this corpus never saw the tenth \
         or topic it is scored on",
        corpus.pairs.len()
    )
}

fn cell(share: f64) -> String {
    format!("{:.1}", 100.0 * share)
}

fn by_engine(found: &Likeness) -> f64 {
    f64::from(found.likelihood.log_odds)
}

/// The harmonic mean of how much of either the other has in the same or like words.
fn like_words(found: &Likeness) -> f64 {
    let value = |wanted: &str| {
        let place = signs().iter().position(|(name, ..)| *name == wanted);
        place.map_or(0.0, |place| f64::from(found.likelihood.values[place]))
    };
    let (less, more) = (value("soft_less"), value("soft_more"));
    2.0 * less * more / (less + more).max(f64::MIN_POSITIVE)
}

/// An article of `sentences`, each a statement of one party.
fn article(sentences: &[String]) -> (Article, Vec<Statement>) {
    let mut text = String::new();
    let mut statements = Vec::new();
    for sentence in sentences {
        let start = text.len();
        text += sentence;
        statements.push(statement(Span::new(start, text.len())));
        text += "\n\n";
    }
    let body = Span::new(0, text.len());
    let parts = Parts { headline: None, standfirst: None, body };
    let language = Some("en".to_owned());
    (Article { text, parts, outlet: None, published: None, language }, statements)
}

fn statement(content: Span) -> Statement {
    Statement {
        quotation: Quotation::Indirect,
        source: Vec::new(),
        cue: Vec::new(),
        content: vec![content],
        party: PartyIndex(0),
        via: None,
        via_words: Vec::new(),
        voice: Voice::Party,
        stance: Stance::Neutral,
        reading: content,
        continues: None,
        confidence: 1.0,
    }
}

/// The analysis of articles that have these statements, all English.
fn analysis(statements: Vec<Vec<Statement>>) -> Analysis {
    let languages = vec![Language::English; statements.len()];
    Analysis { statements, parties: Vec::new(), languages }
}
