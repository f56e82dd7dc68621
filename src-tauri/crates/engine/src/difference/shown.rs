//! Words as evidence: where they stand, and how a note sets them against each other.

use std::ops::Range;

use crate::collation::reading::Reading;
use crate::span::Span;

use super::facing::Facing;
use super::{Evidence, Kind};

/// Notes longer than this on one side are cut at a word.
const NOTE: usize = 60;

impl Evidence {
    /// Evidence of `kind` in units of both readings; the note is their words.
    pub(super) fn of(kind: Kind, facing: &Facing<'_, '_>, a: &[usize], b: &[usize]) -> Self {
        let (a, b) = (spans(facing.a, a), spans(facing.b, b));
        let note = format!("{} / {}", quoted(facing.a, &a), quoted(facing.b, &b));
        Self { kind, a, b, note }
    }

    /// Evidence of `kind` in runs of units.
    pub(super) fn of_runs(
        kind: Kind,
        facing: &Facing<'_, '_>,
        a: Range<usize>,
        b: Range<usize>,
    ) -> Self {
        Self::of(kind, facing, &a.collect::<Vec<_>>(), &b.collect::<Vec<_>>())
    }

    /// The same with `remark` after the words.
    pub(super) fn remarked(self, remark: &str) -> Self {
        Self { note: format!("{}: {remark}", self.note), ..self }
    }
}

/// The spans of `units`, given in order; neighbours are one span.
pub(super) fn spans(reading: &Reading<'_>, units: &[usize]) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut last = None;
    for &unit in units {
        let span = reading.units[unit].span;
        match found.last_mut() {
            Some(open) if last.is_some_and(|last: usize| last + 1 == unit) => {
                *open = open.hull(span);
            }
            _ => found.push(span),
        }
        last = Some(unit);
    }
    found
}

/// The words at `spans` on one line: *agreed … to reopen*; a dash where there are none.
fn quoted(reading: &Reading<'_>, spans: &[Span]) -> String {
    if spans.is_empty() {
        return "–".to_owned();
    }
    let words = spans
        .iter()
        .map(|span| span.of(reading.text).split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join(" … ");
    let Some((cut, _)) = words.char_indices().nth(NOTE) else { return words };
    let head = words.get(..cut).unwrap_or_default();
    let whole = head.rsplit_once(' ').map_or(head, |(whole, _)| whole);
    format!("{whole} …")
}
