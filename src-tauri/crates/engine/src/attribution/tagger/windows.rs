//! The stretches of a text that the encoder reads at one time.

use std::ops::Range;

use super::pieces::{Kind, Piece};

/// The most pieces a window has, without its opening and closing.
pub(super) const LONGEST: usize = 318;

/// The windows of a text, in order and without gaps: each of at most `longest` pieces and as long
/// as may be, ended after a paragraph where one ends in its second half, else before a word.
pub(super) fn windows(pieces: &[Piece], longest: usize) -> Vec<Range<usize>> {
    let longest = longest.max(1);
    let mut found = Vec::with_capacity(2 * pieces.len() / longest + 1);
    let mut start = 0;
    while start < pieces.len() {
        let end = end(pieces, start, longest);
        found.push(start..end);
        start = end;
    }
    found
}

/// Where the window that begins at `start` ends.
fn end(pieces: &[Piece], start: usize, longest: usize) -> usize {
    let last = start + longest;
    if last >= pieces.len() {
        return pieces.len();
    }
    let kind = |index: usize| pieces.get(index).map(|piece| piece.kind);
    let ends = || (start + longest / 2 + 1..=last).rev();
    ends()
        .find(|end| kind(end - 1) == Some(Kind::ParagraphBreak))
        .or_else(|| ends().find(|&end| kind(end) != Some(Kind::Continuation)))
        .unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::super::pieces;
    use super::*;

    #[test]
    fn windows_cover_a_text_without_gaps() {
        let text = "Ministers said the talks would go on. ".repeat(300);
        let pieces = pieces(&text);
        let windows = windows(&pieces, LONGEST);
        assert_eq!(
            windows.iter().flat_map(Clone::clone).collect::<Vec<_>>(),
            Vec::from_iter(0..pieces.len())
        );
        assert!(windows.iter().all(|window| window.len() <= LONGEST));
    }

    #[test]
    fn a_window_ends_with_a_paragraph_of_its_second_half() {
        let paragraph = "Ministers said the talks would go on. ".repeat(25);
        let text = format!("{paragraph}\n\n{paragraph}");
        let pieces = pieces(&text);
        let windows = windows(&pieces, LONGEST);
        assert_eq!(pieces[windows[0].end - 1].kind, Kind::ParagraphBreak);
    }

    #[test]
    fn no_window_cuts_a_word() {
        let text = "Embezzlements ".repeat(500);
        let pieces = pieces(&text);
        assert!(
            windows(&pieces, LONGEST).iter().all(|window| pieces[window.start].kind == Kind::Word)
        );
    }

    #[test]
    fn a_text_of_nothing_has_no_window() {
        assert!(windows(&pieces(""), LONGEST).is_empty());
    }
}
