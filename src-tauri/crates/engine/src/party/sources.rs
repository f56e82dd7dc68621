//! The words of an article that name who is speaking.

use super::Spoken;
use crate::lexicon::grammar::{AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES};
use crate::span::Span;
use crate::text::{Word, words};

/// A source or via longer than this many others that begin within it is no name.
const NESTED: usize = 16;

/// Sources and vias, in order of place.
#[derive(Debug)]
pub(super) struct Sources<'t> {
    text: &'t str,
    spans: Vec<Span>,
}

impl<'t> Sources<'t> {
    pub(super) fn of(text: &'t str, spoken: &[Spoken<'_>]) -> Self {
        let mut spans: Vec<Span> = spoken
            .iter()
            .flat_map(|spoken| spoken.source.iter().chain(spoken.via))
            .copied()
            .collect();
        spans.sort_unstable();
        spans.dedup();
        Self { text, spans }
    }

    /// Whether the name at `span` opens a source, after a title at most, or stands in apposition to
    /// it, or is what a noun before it says: *harbour master Osei Badu*, where *Harbour* is no name.
    pub(super) fn name(&self, span: Span) -> bool {
        let begun = self.spans.partition_point(|source| source.start <= span.start);
        self.spans.iter().take(begun).rev().take(NESTED).any(|source| {
            let before = Span::new(source.start, span.start).of(self.text);
            if !source.contains(span) {
                return false;
            }
            let after = words(self.text, Span::new(span.end, source.end));
            let single = !span.of(self.text).contains(' ');
            let opens = before.len() <= 12 && !(single && after.first().is_some_and(is_noun));
            let before_it = words(self.text, Span::new(source.start, span.start));
            let short = before_it.len() <= MODIFIERS && before_it.iter().all(Word::is_wordlike);
            let closes = !single
                && short
                && before_it.last().is_some_and(is_noun)
                && after.first().is_none_or(|word| word.text == ",");
            opens || closes || before.trim_end().ends_with(',')
        })
    }
}

/// So many words before a name can be a noun with what describes it.
const MODIFIERS: usize = 4;

/// Whether `word` may be a common noun.
fn is_noun(word: &Word<'_>) -> bool {
    let joins = [PREPOSITIONS, CONJUNCTIONS, RELATIVES, AUXILIARIES, DETERMINERS];
    word.text.chars().all(char::is_lowercase)
        && !joins.iter().any(|list| list.contains(&word.text))
        && !word.text.ends_with("self")
}
