//! Simpler ways of aligning statements, to compare with.

use std::collections::{BTreeMap, BTreeSet};

use variorum_engine::collation::StatementRef;
use variorum_engine::quotation::quotations;
use variorum_engine::text::{Word, stem, words};
use variorum_engine::{Analysis, Article, Statement};

use super::clusters::Groups;

/// A statement with what the simpler ways look at.
#[derive(Debug)]
pub(super) struct Plain {
    pub(super) at: StatementRef,
    party: usize,
    /// The weight of each stem, of length 1 together.
    vector: BTreeMap<String, f64>,
    /// Runs of five quoted words.
    quoted: BTreeSet<Vec<String>>,
}

/// The statements of an event.
pub(super) fn plain(articles: &[Article], analysis: &Analysis) -> Vec<Plain> {
    let mut found = Vec::new();
    for (article, statements) in analysis.statements.iter().enumerate() {
        for (place, statement) in statements.iter().enumerate() {
            let text = &articles[article].text;
            found.push((
                StatementRef { article, statement: place },
                statement.party.0,
                stems(text, statement),
                quoted(text, statement),
            ));
        }
    }
    let all = found.len() as f64;
    let mut having: BTreeMap<String, usize> = BTreeMap::new();
    for (_, _, stems, _) in &found {
        let each: BTreeSet<&String> = stems.iter().collect();
        each.into_iter().for_each(|stem| *having.entry(stem.clone()).or_default() += 1);
    }
    found
        .into_iter()
        .map(|(at, party, stems, quoted)| {
            let mut vector: BTreeMap<String, f64> = BTreeMap::new();
            for stem in stems {
                let weight = (1.0 + all / having[&stem] as f64).ln();
                *vector.entry(stem).or_default() += weight;
            }
            let length = vector.values().map(|weight| weight * weight).sum::<f64>().sqrt();
            vector.values_mut().for_each(|weight| *weight /= length.max(f64::MIN_POSITIVE));
            Plain { at, party, vector, quoted }
        })
        .collect()
}

fn stems(text: &str, statement: &Statement) -> Vec<String> {
    let tokens = statement.content.iter().flat_map(|span| words(text, *span));
    tokens.filter(Word::is_wordlike).map(|word| stem(&word.text.to_lowercase())).collect()
}

fn quoted(text: &str, statement: &Statement) -> BTreeSet<Vec<String>> {
    const RUN: usize = 5;
    let mut found = BTreeSet::new();
    for quotation in quotations(text).into_iter().filter(|quotation| quotation.depth == 0) {
        if !statement.content.iter().any(|span| span.overlaps(quotation.span)) {
            continue;
        }
        let forms: Vec<String> = words(text, quotation.inner)
            .into_iter()
            .filter(Word::is_wordlike)
            .map(|word| word.text.to_lowercase())
            .collect();
        if forms.len() < RUN {
            found.insert(forms);
        } else {
            found.extend(forms.windows(RUN).map(<[String]>::to_vec));
        }
    }
    found
}

/// Groups statements of one party that share a quoted passage.
pub(super) fn by_quotation(plain: &[Plain]) -> Groups {
    grouped(plain, |one, two| f64::from(u8::from(!one.quoted.is_disjoint(&two.quoted))), 0.5)
}

/// Groups statements of one party by the cosine of their weighted stems.
pub(super) fn by_words(plain: &[Plain], threshold: f64) -> Groups {
    grouped(plain, |one, two| cosine(&one.vector, &two.vector), threshold)
}

fn cosine(one: &BTreeMap<String, f64>, two: &BTreeMap<String, f64>) -> f64 {
    one.iter().filter_map(|(stem, weight)| Some(weight * two.get(stem)?)).sum()
}

/// Average linkage among the statements of one party in two articles, the most alike first.
pub(super) fn grouped(
    plain: &[Plain],
    alike: impl Fn(&Plain, &Plain) -> f64,
    threshold: f64,
) -> Groups {
    let mut groups: Vec<Vec<usize>> = (0..plain.len()).map(|at| vec![at]).collect();
    let scores: BTreeMap<(usize, usize), f64> = (0..plain.len())
        .flat_map(|one| (one + 1..plain.len()).map(move |two| (one, two)))
        .map(|(one, two)| {
            let (first, second) = (&plain[one], &plain[two]);
            let comparable = first.party == second.party && first.at.article != second.at.article;
            ((one, two), if comparable { alike(first, second) } else { 0.0 })
        })
        .collect();
    loop {
        let mut best = (threshold, None);
        for one in 0..groups.len() {
            for two in one + 1..groups.len() {
                let pairs = groups[one]
                    .iter()
                    .flat_map(|&a| groups[two].iter().map(move |&b| (a.min(b), a.max(b))));
                let sum: f64 = pairs.filter_map(|pair| scores.get(&pair)).sum();
                let link = sum / (groups[one].len() * groups[two].len()) as f64;
                if link >= best.0 && best.1.is_none_or(|_| link > best.0) {
                    best = (link, Some((one, two)));
                }
            }
        }
        let Some((one, two)) = best.1 else { break };
        let joining = groups.remove(two);
        groups[one].extend(joining);
    }
    let of = |(group, members): (usize, &Vec<usize>)| {
        members.iter().map(|&at| (plain[at].at, group)).collect::<Vec<_>>()
    };
    groups.iter().enumerate().flat_map(of).collect()
}
