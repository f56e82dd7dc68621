//! Small articles and differences for the tests of this module.

use crate::article::{Article, Parts};
use crate::collation::StatementRef;
use crate::difference::{Difference, Evidence, Kind, Relation, Scope, Step};
use crate::party::PartyIndex;
use crate::span::Span;
use crate::statement::{Quotation, Stance, Statement, Voice};

pub(crate) fn article(text: &str) -> Article {
    Article {
        text: text.to_owned(),
        parts: Parts { headline: None, standfirst: None, body: Span::new(0, text.len()) },
        outlet: None,
        published: None,
        language: None,
    }
}

pub(crate) fn find(text: &str, words: &str) -> Span {
    let start = text.find(words).unwrap_or_else(|| panic!("“{words}” is not in “{text}”"));
    Span::new(start, start + words.len())
}

pub(crate) fn statement(article: &Article, content: &str) -> Statement {
    let content = find(&article.text, content);
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
        confidence: 0.9,
    }
}

pub(crate) fn at(article: usize, statement: usize) -> StatementRef {
    StatementRef { article, statement }
}

pub(crate) const SAME: Relation = Relation::Same;

/// A difference of the first statements of articles 0 and 1, from its steps in words; `""` is no
/// words. Each step is searched for after the one before it.
pub(crate) fn difference(
    articles: &[Article],
    kinds: &[Kind],
    steps: &[(&str, &str, Relation)],
) -> Difference {
    let mut after = [0, 0];
    let mut place = |side: usize, words: &str| {
        (!words.is_empty()).then(|| {
            let text = &articles[side].text;
            let from = after[side];
            let start = from
                + text.get(from..).unwrap().find(words).unwrap_or_else(|| panic!("no “{words}”"));
            after[side] = start + words.len();
            Span::new(start, start + words.len())
        })
    };
    let alignment: Vec<Step> = steps
        .iter()
        .map(|&(a, b, relation)| Step { a: place(0, a), b: place(1, b), relation })
        .collect();
    let evidence = kinds
        .iter()
        .filter_map(|&kind| {
            let of = alignment.iter().filter(|step| step.relation == Relation::Differs(kind));
            let (a, b): (Vec<_>, Vec<_>) = of.map(|step| (step.a, step.b)).unzip();
            (!a.is_empty()).then(|| Evidence {
                kind,
                a: a.into_iter().flatten().collect(),
                b: b.into_iter().flatten().collect(),
                note: String::new(),
            })
        })
        .collect();
    Difference {
        a: at(0, 0),
        b: at(1, 0),
        scope: Scope::Source,
        kinds: kinds.to_vec(),
        evidence,
        alignment,
        is_coarse: false,
        contradiction: None,
    }
}
