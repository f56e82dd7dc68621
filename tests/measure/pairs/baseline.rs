//! What a search engine would say: TF-IDF and BM25 over stems.

use std::collections::{BTreeMap, BTreeSet};

use variorum_engine::collation::StatementRef;
use variorum_engine::text::{Word, stem, words};
use variorum_engine::{Analysis, Article};

/// How soon a word that comes again counts no more, and how much long texts are held back (Robertson and
/// Zaragoza 2009).
const K1: f64 = 1.2;
const B: f64 = 0.75;

/// The stems of all sentences.
#[derive(Debug)]
pub(super) struct Bags {
    bags: BTreeMap<StatementRef, BTreeMap<String, f64>>,
    /// In how many sentences each stem is.
    having: BTreeMap<String, f64>,
    /// Of how many words a sentence is on average.
    length: f64,
}

impl Bags {
    /// Counts the stems of each statement’s content.
    pub(super) fn new(articles: &[Article], analysis: &Analysis) -> Self {
        let mut bags = BTreeMap::new();
        let mut having: BTreeMap<String, f64> = BTreeMap::new();
        for (article, statements) in analysis.statements.iter().enumerate() {
            for (place, statement) in statements.iter().enumerate() {
                let mut bag: BTreeMap<String, f64> = BTreeMap::new();
                let tokens = statement.content.iter();
                let tokens = tokens.flat_map(|span| words(&articles[article].text, *span));
                for word in tokens.filter(Word::is_wordlike) {
                    *bag.entry(stem(&word.text.to_lowercase())).or_default() += 1.0;
                }
                let each: BTreeSet<&String> = bag.keys().collect();
                for stem in each {
                    *having.entry(stem.clone()).or_default() += 1.0;
                }
                bags.insert(StatementRef { article, statement: place }, bag);
            }
        }
        let all: f64 = bags.values().flat_map(BTreeMap::values).sum();
        let length = all / (bags.len() as f64).max(1.0);
        Self { bags, having, length }
    }

    /// The cosine of the two, with words weighed by how many sentences have them.
    pub(super) fn cosine(&self, one: StatementRef, other: StatementRef) -> f64 {
        let weight = |stem: &String, count: &f64| {
            count * (1.0 + self.bags.len() as f64 / self.having[stem]).ln()
        };
        let (one, other) = (&self.bags[&one], &self.bags[&other]);
        let dot: f64 = one
            .iter()
            .filter_map(|(stem, count)| Some(weight(stem, count) * weight(stem, other.get(stem)?)))
            .sum();
        let length = |bag: &BTreeMap<String, f64>| {
            bag.iter().map(|(stem, count)| weight(stem, count).powi(2)).sum::<f64>().sqrt()
        };
        dot / (length(one) * length(other)).max(f64::MIN_POSITIVE)
    }

    /// How well `other` answers `query`.
    pub(super) fn bm25(&self, query: StatementRef, other: StatementRef) -> f64 {
        let (query, other) = (&self.bags[&query], &self.bags[&other]);
        let held_back = K1 * (1.0 - B + B * other.values().sum::<f64>() / self.length);
        query
            .keys()
            .filter_map(|stem| {
                let (count, having) = (other.get(stem)?, self.having[stem]);
                let all = self.bags.len() as f64;
                let rarity = (1.0 + (all - having + 0.5) / (having + 0.5)).ln();
                Some(rarity * count * (K1 + 1.0) / (count + held_back))
            })
            .sum()
    }

    /// The mean of both directions, each as a share of how well a sentence answers itself.
    pub(super) fn mutual_bm25(&self, one: StatementRef, other: StatementRef) -> f64 {
        let share =
            |query, other| self.bm25(query, other) / self.bm25(query, query).max(f64::MIN_POSITIVE);
        (share(one, other) + share(other, one)) / 2.0
    }
}
