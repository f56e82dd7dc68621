//! Sentences cut into units, with each quotation one unit.

use crate::quotation::Quoted;
use crate::span::Span;
use crate::text::{sentences, without_dateline, words};

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnitKind {
    Word,
    Punctuation,
    Quotation,
}

/// A word, a mark of punctuation or a whole quotation.
#[derive(Debug, Clone)]
pub(super) struct Unit<'t> {
    pub(super) text: &'t str,
    /// The word in lower case; empty for a quotation.
    pub(super) lower: String,
    pub(super) span: Span,
    pub(super) kind: UnitKind,
}

impl Unit<'_> {
    pub(super) fn is_word(&self) -> bool {
        self.kind == UnitKind::Word
    }

    pub(super) fn is_quotation(&self) -> bool {
        self.kind == UnitKind::Quotation
    }

    pub(super) fn is(&self, word: &str) -> bool {
        self.lower == word
    }

    pub(super) fn is_one_of(&self, words: &[&str]) -> bool {
        words.contains(&self.lower.as_str())
    }

    pub(super) fn is_capitalised(&self) -> bool {
        self.is_word() && self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// One sentence, or several that one quotation holds together.
#[derive(Debug)]
pub(super) struct Segment<'t> {
    pub(super) units: Vec<Unit<'t>>,
}

impl Segment<'_> {
    pub(super) fn get(&self, index: usize) -> Option<&Unit<'_>> {
        self.units.get(index)
    }

    /// The unit before `index`.
    pub(super) fn before(&self, index: usize) -> Option<&Unit<'_>> {
        index.checked_sub(1).and_then(|before| self.units.get(before))
    }

    /// The text from unit `start` to unit `end` (exclusive); none when there is no unit.
    pub(super) fn span(&self, start: usize, end: usize) -> Option<Span> {
        let first = self.units.get(start)?;
        let last = self.units.get(end.checked_sub(1)?)?;
        (start < end).then(|| first.span.hull(last.span))
    }

    /// The number of units without the sentence's final marks.
    pub(super) fn end(&self) -> usize {
        let tail = self.units.iter().rev().take_while(|unit| {
            unit.kind == UnitKind::Punctuation && unit.is_one_of(&[".", "!", "?", "…", "。"])
        });
        self.units.len() - tail.count()
    }
}

/// The segments of `paragraph`, whose outer quotations are `quoted`.
pub(super) fn segments<'t>(text: &'t str, paragraph: Span, quoted: &[Quoted]) -> Vec<Segment<'t>> {
    let mut joined: Vec<Span> = Vec::new();
    let mut open = quoted;
    for sentence in sentences(text, without_dateline(text, paragraph)) {
        while open.first().is_some_and(|quoted| quoted.span.end <= sentence.start) {
            open = open.get(1..).unwrap_or_default();
        }
        let held = open.first().is_some_and(|quoted| quoted.span.start < sentence.start);
        match joined.last_mut() {
            Some(last) if held => *last = last.hull(sentence),
            _ => joined.push(sentence),
        }
    }
    joined.into_iter().map(|span| Segment { units: units(text, span, quoted) }).collect()
}

fn units<'t>(text: &'t str, span: Span, quoted: &[Quoted]) -> Vec<Unit<'t>> {
    let mut found = Vec::new();
    let mut at = span.start;
    let first = quoted.partition_point(|quoted| quoted.span.end <= span.start);
    for quoted in quoted.iter().skip(first).take_while(|quoted| quoted.span.start < span.end) {
        push_words(text, Span::new(at, quoted.span.start), &mut found);
        found.push(Unit {
            text: quoted.span.of(text),
            lower: String::new(),
            span: quoted.span,
            kind: UnitKind::Quotation,
        });
        at = quoted.span.end;
    }
    push_words(text, Span::new(at, span.end), &mut found);
    found
}

fn push_words<'t>(text: &'t str, span: Span, found: &mut Vec<Unit<'t>>) {
    found.extend(words(text, span).into_iter().map(|word| Unit {
        text: word.text,
        lower: word.text.to_lowercase(),
        span: word.span,
        kind: if word.is_wordlike() { UnitKind::Word } else { UnitKind::Punctuation },
    }));
}
