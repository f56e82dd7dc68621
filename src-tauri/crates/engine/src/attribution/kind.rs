//! What can be told only once all attributions of an article are known.

use super::Attribution;
use crate::quotation::Quoted;
use crate::span::{Span, hull};
use crate::statement::Quotation;
use crate::text::is_break;

/// Sets how each content is quoted and which words read as that attribution alone.
pub(super) fn settle(text: &str, quoted: &[Quoted], found: &mut [Attribution]) {
    let contents: Vec<Vec<Span>> =
        found.iter().map(|attribution| attribution.content.clone()).collect();
    for (index, attribution) in found.iter_mut().enumerate() {
        if !(attribution.cue.is_empty() && attribution.quotation == Quotation::Direct) {
            attribution.quotation = quotation(text, quoted, &attribution.content);
        }
        attribution.reading = reading(text, attribution, index, &contents);
    }
}

fn quotation(text: &str, quoted: &[Quoted], content: &[Span]) -> Quotation {
    let mut inside = false;
    let mut outside = false;
    for span in content {
        let first = quoted.partition_point(|quoted| quoted.span.end <= span.start);
        let mut at = span.start;
        for quotation in quoted.iter().skip(first).take_while(|quoted| quoted.span.start < span.end)
        {
            inside |= has_words(text, quotation.inner);
            outside |= has_words(text, Span::new(at, quotation.span.start));
            at = quotation.span.end;
        }
        outside |= has_words(text, Span::new(at.min(span.end), span.end));
    }
    match (inside, outside) {
        (true, false) => Quotation::Direct,
        (true, true) => Quotation::Mixed,
        (false, _) => Quotation::Indirect,
    }
}

fn has_words(text: &str, span: Span) -> bool {
    span.of(text).chars().any(char::is_alphanumeric)
}

/// Content and cue, with source and via where they stand in the same paragraph and nobody else's
/// content lies between.
fn reading(text: &str, attribution: &Attribution, index: usize, contents: &[Vec<Span>]) -> Span {
    let mut reading = hull(&attribution.content).unwrap_or_default();
    let own = attribution.reading;
    // Contents are in order, so only those nearby can lie between.
    let near = index.saturating_sub(8)..contents.len().min(index + 9);
    let parts = [&attribution.cue, &attribution.source, &attribution.via];
    for part in parts.into_iter().filter_map(|part| hull(part)).chain([own]) {
        let wider = reading.hull(part);
        let swallows = near.clone().filter(|&other| other != index).any(|other| {
            contents.get(other).is_some_and(|spans| spans.iter().any(|span| span.overlaps(wider)))
        });
        let crosses = wider.of(text).contains(is_break);
        if !swallows && !crosses {
            reading = wider;
        }
    }
    reading
}
