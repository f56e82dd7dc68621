//! Windows: what the tagger reads at once.

use std::ops::Range;

use super::pieces::Piece;

/// The most pieces of a window, as in the training.
const LONGEST: usize = 318;

/// Cuts `pieces` into windows that end after a line break where one lies in their second half.
pub(super) fn windows(pieces: &[Piece]) -> Vec<Range<usize>> {
    let mut windows = Vec::new();
    let mut start = 0;
    while start < pieces.len() {
        let mut end = pieces.len().min(start + LONGEST);
        if end < pieces.len() {
            let half = start + LONGEST.div_ceil(2);
            let later = pieces.get(half..end).unwrap_or_default();
            if let Some(at) = later.iter().rposition(Piece::is_break) {
                end = half + at + 1;
            }
        }
        windows.push(start..end);
        start = end;
    }
    windows
}

#[cfg(test)]
mod tests {
    use super::super::{Case, Kind, Quoting};
    use super::*;
    use crate::span::Span;

    fn pieces(breaks: &[usize], count: usize) -> Vec<Piece> {
        (0..count)
            .map(|at| Piece {
                id: 0,
                span: Span::new(at, at + 1),
                kind: if breaks.contains(&at) { Kind::ParagraphBreak } else { Kind::Word },
                case: Case::Caseless,
                quoting: Quoting::Outside,
            })
            .collect()
    }

    #[test]
    fn a_window_ends_after_a_line_break_of_its_second_half() {
        assert_eq!(windows(&pieces(&[10, 200, 300], 700)), [0..301, 301..619, 619..700]);
        let all = windows(&pieces(&[10], 100));
        assert_eq!((all.len(), all.first()), (1, Some(&(0..100))));
        assert!(windows(&[]).is_empty());
    }
}
