//! Statements of any length, and any number of them, are compared in bounded time.

use variorum_engine::edition::sentence;
use variorum_engine::language::Language;
use variorum_engine::party::PartyIndex;
use variorum_engine::soundness::faults_of_comparison;
use variorum_engine::{
    Analysis, Article, Comparison, Parts, Quotation, Span, Stance, Statement, Voice, compare,
};

fn articles(texts: &[String]) -> Vec<Article> {
    texts
        .iter()
        .map(|text| Article {
            text: text.clone(),
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            outlet: None,
            published: None,
            language: None,
        })
        .collect()
}

/// Every paragraph is a statement of one party.
fn analysis(texts: &[String]) -> Analysis {
    let statements = |text: &String| -> Vec<Statement> {
        let mut start = 0;
        let paragraphs = text.split_inclusive('\n');
        paragraphs
            .map(|paragraph| {
                let content = Span::new(start, start + paragraph.trim_end().len());
                start += paragraph.len();
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
            })
            .collect()
    };
    Analysis {
        statements: texts.iter().map(statements).collect(),
        parties: Vec::new(),
        languages: vec![Language::English; texts.len()],
    }
}

fn compared(texts: &[String]) -> Comparison {
    compare(&articles(texts), &analysis(texts), 0)
}

/// So many words, told apart by `seed`; few enough to leave no sequence that comes once.
fn speech(words: usize, seed: usize) -> String {
    const WORDS: &[&str] = &["the", "northern", "crossing", "26"];
    let mut state = seed;
    let mut found = String::new();
    for place in 0..words {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        found.push_str(WORDS[(state >> 33) % WORDS.len()]);
        found.push_str(if place % 15 == 14 { ". " } else { " " });
    }
    found
}

#[test]
fn what_five_hundred_papers_print_alike_is_one_claim() {
    let line = "The northern crossing would reopen in April.\n".to_owned();
    let papers = vec![line; 500];
    let found = compared(&papers);
    let [claim] = found.claims.as_slice() else { panic!("{} claims", found.claims.len()) };
    assert_eq!(claim.statements.len(), papers.len());
    // So many readings are set against the base's alone.
    assert_eq!(found.differences.len(), papers.len() - 1);
}

#[test]
fn readings_too_long_to_compare_throughout_say_so() {
    let texts = [speech(20_000, 1), speech(20_000, 2)];
    let found = compared(&texts);
    let [difference] = found.differences.as_slice() else { panic!("they are one claim") };
    assert!(difference.is_coarse);
    let told = sentence(&articles(&texts), difference, "A", "B");
    assert!(told.contains("too long"), "{told}");
    let short = compared(&[speech(500, 1), speech(500, 2)]);
    assert!(short.differences.iter().all(|difference| !difference.is_coarse));
}

#[test]
fn marks_alone_and_mixed_scripts_are_compared_soundly() {
    for texts in [
        [".,;:!?“”…—".repeat(20_000), "…—.,;“”:!?".repeat(20_000)],
        [
            "قال 总理 said “the strait” והשר \u{202e} ".repeat(5_000),
            "said 总理 the קול “” 26 не ".repeat(5_000),
        ],
    ] {
        let found = compared(&texts);
        let faults = faults_of_comparison(&articles(&texts), &analysis(&texts), &found);
        assert!(faults.is_empty(), "{faults:?}");
    }
}
