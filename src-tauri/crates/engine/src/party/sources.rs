//! The words of an article that name who is speaking.

use super::Spoken;
use crate::span::Span;

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
    /// it.
    pub(super) fn name(&self, span: Span) -> bool {
        let begun = self.spans.partition_point(|source| source.start <= span.start);
        self.spans.iter().take(begun).rev().take(NESTED).any(|source| {
            let before = Span::new(source.start, span.start).of(self.text);
            source.contains(span) && (before.len() <= 12 || before.trim_end().ends_with(','))
        })
    }
}
