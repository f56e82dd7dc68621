//! The characters of a paragraph, with doubled marks read as the one mark they stand for.

use crate::span::Span;

/// A character, or a doubled mark taken as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Glyph {
    /// The first byte.
    pub(super) at: usize,
    /// The bytes it covers.
    pub(super) length: usize,
    /// The character, or the mark that a doubled one stands for.
    pub(super) mark: char,
}

/// The glyphs of `paragraph`.
///
/// Old agency copy quotes ''so'', opening with two backticks or two apostrophes. Where three stand
/// together, two are the outer mark: the first two before words, the last two after them.
pub(super) fn glyphs(text: &str, paragraph: Span) -> Vec<Glyph> {
    let words = paragraph.of(text);
    let mut found: Vec<Glyph> = Vec::with_capacity(words.len());
    let mut characters = words.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        let at = paragraph.start + offset;
        let length = character.len_utf8();
        let single = Glyph { at, length, mark: plain(character) };
        let Some(double) = doubled(character) else {
            found.push(single);
            continue;
        };
        let mut count = 1;
        while characters.next_if(|&(_, next)| next == character).is_some() {
            count += 1;
        }
        let pair = |at| Glyph { at, length: length * 2, mark: double };
        let closes = found.last().is_some_and(|before| !before.mark.is_whitespace());
        match count {
            2 => found.push(pair(at)),
            3 if closes => found.extend([single, pair(at + length)]),
            3 => found.extend([pair(at), Glyph { at: at + length * 2, ..single }]),
            _ => found.extend((0..count).map(|step| Glyph { at: at + length * step, ..single })),
        }
    }
    found
}

/// What `character` stands for when it stands twice.
fn doubled(character: char) -> Option<char> {
    match character {
        '\'' => Some('"'),
        '`' | '‘' => Some('“'),
        '’' | '´' => Some('”'),
        _ => None,
    }
}

/// The mark of the usual width and shape for `character`.
fn plain(character: char) -> char {
    match character {
        '＂' | '״' => '"',
        '＇' => '\'',
        '〝' => '“',
        '〞' | '〟' => '”',
        '｢' => '「',
        '｣' => '」',
        '‟' => '“',
        '´' => '’',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str) -> Vec<char> {
        glyphs(text, Span::new(0, text.len())).into_iter().map(|glyph| glyph.mark).collect()
    }

    #[test]
    fn two_apostrophes_are_one_mark() {
        assert_eq!(marks("``a''"), ['“', 'a', '"']);
        assert_eq!(marks("‘‘a’’"), ['“', 'a', '”']);
    }

    #[test]
    fn of_three_apostrophes_the_outer_two_are_one_mark() {
        assert_eq!(marks("'''a'''"), ['"', '\'', 'a', '\'', '"']);
    }

    #[test]
    fn a_row_of_apostrophes_is_no_mark() {
        assert_eq!(marks("''''"), ['\'', '\'', '\'', '\'']);
    }

    #[test]
    fn glyphs_cover_the_paragraph_without_gaps() {
        let text = "x ‘‘é’’ '''y''' 「水」";
        let found = glyphs(text, Span::new(2, text.len()));
        let mut at = 2;
        for glyph in found {
            assert_eq!(glyph.at, at);
            at += glyph.length;
        }
        assert_eq!(at, text.len());
    }
}
