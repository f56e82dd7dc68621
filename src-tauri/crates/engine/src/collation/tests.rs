//! Two statements alone, as they are seen, weighed and matched.

use super::*;
use crate::language::Language;
use crate::party::PartyIndex;
use crate::{Parts, Quotation, Stance, Statement, Voice};

/// Articles of one sentence each, all of one party.
fn articles(sentences: &[&str]) -> (Vec<Article>, Analysis) {
    let one = |sentence: &&str| {
        let whole = Span::new(0, sentence.len());
        let article = Article {
            text: (*sentence).to_owned(),
            parts: Parts { body: whole, ..Parts::default() },
            outlet: None,
            published: Some("2025-04-04".to_owned()),
            language: None,
        };
        let statement = Statement {
            quotation: Quotation::Indirect,
            source: Vec::new(),
            cue: Vec::new(),
            content: vec![whole],
            party: PartyIndex(0),
            via: None,
            via_words: Vec::new(),
            voice: Voice::Party,
            stance: Stance::Neutral,
            reading: whole,
            continues: None,
            confidence: 1.0,
        };
        (article, vec![statement])
    };
    let (articles, statements): (Vec<Article>, Vec<Vec<Statement>>) =
        sentences.iter().map(one).unzip();
    let languages = vec![Language::English; articles.len()];
    (articles, Analysis { statements, parties: Vec::new(), languages })
}

fn at(article: usize) -> StatementRef {
    StatementRef { article, statement: 0 }
}

const SENTENCES: [&str; 4] = [
    "The two sides will withdraw 26 boats from the strait by 3 April, Minister Hakhverdian vowed.",
    "Minister Hakhverdyan promised that some two dozen vessels would leave the waterway on Thursday.",
    "Inflation must “not be allowed to rise again”, and the budget stays frozen.",
    "The strait would see 26 boats withdrawn, but not by 13 April.",
];

fn likelihood(one: usize, other: usize) -> Likelihood {
    let (articles, analysis) = articles(&SENTENCES);
    let found = likenesses_of(&articles, &analysis, &[(at(one), at(other))]);
    found.into_iter().next().expect("both are statements").likelihood
}

fn value(found: &Likelihood, wanted: &str) -> f32 {
    let place = signs().iter().position(|(name, ..)| *name == wanted);
    found.values[place.unwrap_or_else(|| panic!("no sign {wanted}"))]
}

#[test]
fn either_side_comes_first_without_a_difference() {
    for one in 0..SENTENCES.len() {
        for other in 0..SENTENCES.len() {
            assert_eq!(likelihood(one, other), likelihood(other, one), "{one} {other}");
        }
    }
}

#[test]
fn the_order_of_articles_makes_no_difference() {
    let (articles, analysis) = articles(&SENTENCES);
    let places = [3, 1, 0, 2];
    let reordered: Vec<Article> = places.iter().map(|&at| articles[at].clone()).collect();
    let statements = places.iter().map(|&at| analysis.statements[at].clone()).collect();
    let other = Analysis { statements, ..analysis.clone() };
    for one in 0..4 {
        for two in 0..4 {
            let here = likenesses_of(&articles, &analysis, &[(at(places[one]), at(places[two]))]);
            let there = likenesses_of(&reordered, &other, &[(at(one), at(two))]);
            assert_eq!(here[0].likelihood, there[0].likelihood, "{one} {two}");
        }
    }
}

#[test]
fn what_is_said_in_other_words_is_likelier_than_what_is_not_said() {
    assert!(likelihood(0, 0).probability() > 0.9);
    assert!(likelihood(0, 1).probability() > likelihood(0, 2).probability() + 0.1);
    assert!(likelihood(0, 2).probability() < 0.1);
}

#[test]
fn a_text_compared_with_itself_has_nothing_alone() {
    let same = likelihood(0, 0);
    for full in
        ["less", "soft_less", "plain_less", "words", "order_less", "run_share", "letters_less"]
    {
        assert_eq!(value(&same, full), 1.0, "{full}");
    }
    for none in
        ["lone_more", "rarest_lone_more", "names_lone_more", "length", "negation", "figures_apart"]
    {
        assert_eq!(value(&same, none), 0.0, "{none}");
    }
}

#[test]
fn figures_dates_and_negations_are_seen() {
    let altered = likelihood(0, 3);
    assert_eq!(value(&altered, "figures"), 1.0);
    assert_eq!(value(&altered, "dates_apart"), 1.0);
    assert_eq!(value(&altered, "negation"), 1.0);
    let reworded = likelihood(0, 1);
    // The fourth of April 2025 was a Friday, so that Thursday was the third.
    assert_eq!(value(&reworded, "dates"), 1.0);
    assert_eq!(value(&reworded, "figures_apart"), 0.0);
}

#[test]
fn each_word_has_its_counterpart() {
    let (articles, analysis) = articles(&SENTENCES);
    let found = matched(&articles, &analysis, at(0), at(1));
    let shown: Vec<(&str, &str, Tie)> = found
        .iter()
        .map(|pair| (pair.one.of(SENTENCES[0]), pair.other.of(SENTENCES[1]), pair.tie))
        .collect();
    for wanted in [
        ("Minister", "Minister", Tie::Same),
        ("Hakhverdian", "Hakhverdyan", Tie::Spelling),
        ("boats", "vessels", Tie::Meaning),
        ("26", "two dozen", Tie::Agreeing),
        ("3 April", "Thursday", Tie::Agreeing),
    ] {
        assert!(shown.contains(&wanted), "{wanted:?} is not among {shown:?}");
    }
    let nobody = StatementRef { article: 9, statement: 0 };
    assert!(matched(&articles, &analysis, at(0), nobody).is_empty());
}
