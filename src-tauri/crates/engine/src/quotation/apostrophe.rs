//! Telling single quotation marks from apostrophes.

use super::glyphs::Glyph;

/// So far a partner is looked for: longer quotations are not set in single marks alone.
const REACH: usize = 600;

/// Words that begin with an apostrophe, without it.
const ELIDED: &[&str] =
    &["bout", "cause", "em", "n", "neath", "round", "til", "till", "tis", "twas", "twere", "twill"];

/// Whether the mark at `index` stands for letters left out at the beginning of a word or number:
/// *’90s*, *’tis*, *rock ’n’ roll*.
pub(super) fn elides(glyphs: &[Glyph], index: usize) -> bool {
    let word: String = glyphs
        .iter()
        .skip(index + 1)
        .take(7)
        .map(|glyph| glyph.mark)
        .take_while(|mark| mark.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let is_decade = word.len() >= 2
        && word.chars().take(2).all(|c| c.is_ascii_digit())
        && matches!(word.get(2..), Some("" | "s"));
    is_decade || ELIDED.contains(&word.as_str())
}

/// Whether a single mark at `index` closes rather than elides: no letter follows, and it is not the
/// possessive of a plural with the true end still to come.
pub(super) fn closes(glyphs: &[Glyph], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| glyphs.get(before)).map(|it| it.mark);
    let after = glyphs.get(index + 1).map(|it| it.mark);
    if before.is_none_or(char::is_whitespace) || after.is_some_and(char::is_alphanumeric) {
        return false;
    }
    let before_lower_word =
        after == Some(' ') && glyphs.get(index + 2).is_some_and(|it| it.mark.is_lowercase());
    !(before == Some('s') && before_lower_word && closes_further_on(glyphs, index))
}

/// Whether another mark closes after `index` before any opens: in the same sentence, or after it
/// where words just spoken end: *‘The leaders’ talks failed. We go on,’ he said.*
fn closes_further_on(glyphs: &[Glyph], index: usize) -> bool {
    let mut previous = ' ';
    let mut same_sentence = true;
    for (offset, glyph) in glyphs.iter().skip(index + 1).take(REACH).enumerate() {
        let after = glyphs.get(index + offset + 2).map(|it| it.mark);
        match glyph.mark {
            '‘' => return false,
            '’' | '\'' if previous.is_whitespace() => return false,
            '’' | '\''
                if !after.is_some_and(char::is_alphanumeric)
                    && (same_sentence || ",.?!…—".contains(previous)) =>
            {
                return true;
            }
            '.' | '?' | '!' => same_sentence = false,
            _ => {}
        }
        previous = glyph.mark;
    }
    false
}

/// Whether a straight single mark at `index` has a closing partner in its paragraph.
pub(super) fn closes_later(glyphs: &[Glyph], index: usize) -> bool {
    glyphs.iter().enumerate().skip(index + 2).take(REACH).any(|(at, glyph)| {
        let before = at.checked_sub(1).and_then(|before| glyphs.get(before));
        matches!(glyph.mark, '\'' | '’')
            && before.is_some_and(|it| !it.mark.is_whitespace() && it.mark != 's')
            && glyphs.get(at + 1).is_none_or(|it| !it.mark.is_alphanumeric())
    })
}
