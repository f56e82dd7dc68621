//! Which statements are one claim, and how their readings part: how often the engine says what people
//! said of our annotated events.
//!
//! The engine is given the statements and the parties that people marked, so that its own errors in
//! finding these are not measured again; further rows take its own parties, and its own statements. A
//! statement that people gave several claims counts for the first of them.

mod baseline;
mod clusters;
mod gold;
mod judged;
mod kinds;
mod perhaps;
mod shown;
mod training;
mod written;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use acceptance::events::{self, Event};
use variorum_engine::collation::{StatementRef, claims};
use variorum_engine::difference::{self, Kind, Scope};
use variorum_engine::{Analysis, Article, Span, analyse, compare};

use crate::failure::Failure;
use crate::table::Table;
use baseline::{by_quotation, by_words, plain};
use clusters::{Agreement, Groups, groups};
use gold::Parties;
use kinds::{KINDS, Kinds, is_substantive};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Shows that many faults of each sort in the tuning half
    #[arg(long, default_value_t = 0)]
    errors: usize,
    /// Measures the tuning half alone
    #[arg(long)]
    tuning: bool,
    /// Trains instead on the tuning half what makes two statements one claim, writes the weights as Rust, and
    /// prints how well events are judged that were left out of the training
    #[arg(long, value_name = "FILE")]
    train: Option<PathBuf>,
}

/// One event with what is measured on it.
struct Case {
    event: Event,
    articles: Vec<Article>,
    analysis: Analysis,
    gold: Groups,
}

/// Takes the measure.
///
/// # Errors
/// Where the events cannot be read.
pub(crate) fn run(arguments: &Arguments) -> Result<String, Failure> {
    let tuning = cases(events::TUNING)?;
    if let Some(path) = &arguments.train {
        let (weights, told) = training::trained(&tuning);
        fs::write(path, weights).map_err(|error| Failure::File { path: path.clone(), error })?;
        return Ok(told);
    }
    // What the baselines need is chosen where the engine's rules were.
    let threshold = best_threshold(&tuning);
    let mut out = told("Own events, tuning half", &tuning, threshold);
    if arguments.errors > 0 {
        for case in &tuning {
            out += &shown::faults(case, arguments.errors);
        }
    }
    if !arguments.tuning {
        out += &told("Own events, test half (held out)", &cases(events::TEST)?, threshold);
    }
    Ok(out)
}

fn cases(half: &str) -> Result<Vec<Case>, Failure> {
    let case = |event: Event| {
        let articles = event.texts();
        let analysis = gold::analysis(&event, &articles, Parties::Told);
        let gold = gold_groups(&event);
        Case { event, articles, analysis, gold }
    };
    Ok(events::events(half)?.into_iter().map(case).collect())
}

fn gold_groups(event: &Event) -> Groups {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Groups::new();
    for (article, gold) in event.articles.iter().enumerate() {
        for (statement, one) in gold.statements.iter().enumerate() {
            let next = numbers.len();
            let claim = one.claims.first().map_or("", String::as_str);
            let group = *numbers.entry(claim).or_insert(next);
            found.insert(StatementRef { article, statement }, group);
        }
    }
    found
}

fn told(title: &str, cases: &[Case], threshold: f64) -> String {
    let statements: usize = cases.iter().map(|case| case.gold.len()).sum();
    let mut table =
        Table::with(["claims", "B³ P", "B³ R", "B³ F1", "pairs P", "pairs R", "pairs F1"]);
    let mut row = |name: &str, found: &dyn Fn(&Case) -> Groups| {
        let mut agreement = Agreement::default();
        for case in cases {
            agreement.add(&case.gold, &found(case));
        }
        let ([p, r, f], [pp, pr, pf]) = (agreement.b_cubed(), agreement.pairwise());
        let cell = |value: f64| format!("{:.1}", 100.0 * value);
        table.row([name.to_owned(), cell(p), cell(r), cell(f), cell(pp), cell(pr), cell(pf)]);
    };
    row("engine", &|case| groups(&claims(&case.articles, &case.analysis)));
    row("engine, its own parties", &|case| {
        let analysis = gold::analysis(&case.event, &case.articles, Parties::Found);
        groups(&claims(&case.articles, &analysis))
    });
    row("engine, its own statements", &end_to_end);
    row("TF-IDF of stems", &|case| by_words(&plain(&case.articles, &case.analysis), threshold));
    row("shared quotation", &|case| by_quotation(&plain(&case.articles, &case.analysis)));
    row("each alone", &|_| Groups::new());
    format!(
        "{title}\n{} events, {statements} statements\n\n{table}\n\
         TF-IDF joins from a cosine of {threshold:.2}, the best on the tuning half.\n\n{}\n",
        cases.len(),
        differences(cases)
    )
}

fn best_threshold(cases: &[Case]) -> f64 {
    let plain: Vec<_> = cases.iter().map(|case| plain(&case.articles, &case.analysis)).collect();
    let score = |threshold: f64| {
        let mut agreement = Agreement::default();
        for (case, plain) in cases.iter().zip(&plain) {
            agreement.add(&case.gold, &by_words(plain, threshold));
        }
        agreement.b_cubed()[2]
    };
    let steps = (1..=14).map(|step| f64::from(step) * 0.05);
    steps
        .map(|step| (score(step), step))
        .max_by(|one, two| one.0.total_cmp(&two.0))
        .map_or(0.2, |it| it.1)
}

/// The engine's claims of the statements it finds itself, each as the marked statement it is nearest to.
fn end_to_end(case: &Case) -> Groups {
    let analysis = analyse(&case.articles);
    let found = groups(&claims(&case.articles, &analysis));
    let mut placed = Groups::new();
    for (article, gold) in case.event.articles.iter().enumerate() {
        for (statement, one) in gold.statements.iter().enumerate() {
            let twin = analysis.statements[article]
                .iter()
                .enumerate()
                .map(|(at, other)| {
                    (crate::parties::overlap(&other.content, &one.relation.content), at)
                })
                .filter(|(overlap, _)| *overlap >= 0.5)
                .max_by(|one, other| one.0.total_cmp(&other.0));
            let group = twin
                .and_then(|(_, at)| found.get(&StatementRef { article, statement: at }).copied());
            if let Some(group) = group {
                placed.insert(StatementRef { article, statement }, group);
            }
        }
    }
    placed
}

fn differences(cases: &[Case]) -> String {
    let mut all = Kinds::default();
    let mut aligned = Kinds::default();
    let mut pairs_joined = 0;
    let mut alarms = 0;
    let mut traps = [0_usize; 2];
    let mut perhaps = perhaps::Offered::default();
    for case in cases {
        let gold = gold_kinds(case);
        for (&(one, two), told) in &gold {
            let found = difference::between(&case.articles, &case.analysis, one, two);
            all.add(told, &found.kinds);
            let harmless = told.iter().all(|kind| matches!(kind, Kind::Reworded | Kind::Verbatim));
            traps[0] += usize::from(harmless);
            traps[1] += usize::from(harmless && found.contradiction.is_some());
        }
        let comparison = compare(&case.articles, &case.analysis, 0);
        perhaps.add(case, &comparison, &gold);
        for found in comparison.differences.iter().filter(|found| found.scope == Scope::Source) {
            pairs_joined += 1;
            let told = gold.get(&(found.a, found.b));
            if let Some(told) = told {
                aligned.add(told, &found.kinds);
            }
            let told = told.map(Vec::as_slice).unwrap_or_default();
            let alarm = |kind: &Kind| is_substantive(*kind) && !told.contains(kind);
            alarms += usize::from(found.kinds.iter().any(alarm));
        }
    }
    let perhaps = perhaps.told();
    let mut table = Table::with(["difference", "pairs", "P", "R", "F1", "aligned", "P", "R", "F1"]);
    for (kind, name) in KINDS {
        let cell = |value: f64| format!("{:.1}", 100.0 * value);
        let (told, [p, r, f]) = all.of(kind);
        let (of_aligned, [ap, ar, af]) = aligned.of(kind);
        table.row([
            name.to_owned(),
            told.to_string(),
            cell(p),
            cell(r),
            cell(f),
            of_aligned.to_string(),
            cell(ap),
            cell(ar),
            cell(af),
        ]);
    }
    format!(
        "{table}\n{perhaps}\n{} pairs of readings that people compared, of which the engine aligns {}; pairs it aligns in \
         all: {pairs_joined}\nfalse alarms (a heavy kind that people do not give): {:.1} in 100 aligned pairs\n\
         pairs that people call verbatim or reworded: {}, called a contradiction: {}\n",
        all.pairs,
        aligned.pairs,
        100.0 * alarms as f64 / f64::from(u32::try_from(pairs_joined.max(1)).unwrap_or(u32::MAX)),
        traps[0],
        traps[1],
    )
}

/// The kinds that people gave to each pair of readings of a claim.
fn gold_kinds(case: &Case) -> BTreeMap<(StatementRef, StatementRef), Vec<Kind>> {
    let at = |(article, statement): (usize, usize)| StatementRef { article, statement };
    let pairs =
        case.event.pairs.iter().filter(|pair| pair.scope == Scope::Source && pair.claim.is_some());
    pairs
        .map(|pair| {
            let kinds = pair.reasons.iter().map(|reason| reason.kind).collect();
            ((at(pair.one), at(pair.other)), kinds)
        })
        .collect()
}

/// The words of a statement’s content.
fn content(article: &Article, spans: &[Span]) -> String {
    let words: Vec<&str> = spans.iter().map(|span| span.of(&article.text)).collect();
    words.join(" … ").replace('\n', " ")
}
