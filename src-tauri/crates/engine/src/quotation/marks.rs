//! Pairing opening and closing marks within a paragraph.

use super::{Close, Quoted};
use crate::span::Span;

/// What a character can be here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens(Family),
    Closes(Family),
}

/// Marks that pair with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Double,
    Single,
    Angle,
}

/// Which way a mark turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Opens,
    Closes,
}

/// The first double mark of `paragraph`, and which way it turns.
pub(super) fn first_double(text: &str, paragraph: Span) -> Option<(usize, Turn)> {
    let mut before = ' ';
    for (offset, character) in paragraph.of(text).char_indices() {
        let turn = match character {
            '“' | '„' | '«' => Some(Turn::Opens),
            '”' | '»' => Some(Turn::Closes),
            '"' if before.is_whitespace() || "([—–".contains(before) => Some(Turn::Opens),
            '"' => Some(Turn::Closes),
            _ => None,
        };
        if let Some(turn) = turn {
            return Some((paragraph.start + offset, turn));
        }
        before = character;
    }
    None
}

/// An opening mark without its partner yet.
struct Open {
    family: Family,
    start: usize,
    inner: usize,
    place: usize,
}

/// The quotations of one paragraph, in order of their opening marks.
pub(super) fn pairs(text: &str, paragraph: Span) -> Vec<Quoted> {
    let mut found: Vec<Option<Quoted>> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let characters: Vec<(usize, char)> =
        paragraph.of(text).char_indices().map(|(at, c)| (paragraph.start + at, c)).collect();
    for (index, &(at, character)) in characters.iter().enumerate() {
        let Some(role) = role(&characters, index, &open) else { continue };
        let end = at + character.len_utf8();
        match role {
            Role::Opens(family) => {
                open.push(Open { family, start: at, inner: end, place: found.len() });
                found.push(None);
            }
            Role::Closes(family) => {
                let Some(level) = open.iter().rposition(|mark| mark.family == family) else {
                    continue;
                };
                open.truncate(level + 1);
                let Some(mark) = open.pop() else { continue };
                if let Some(place) = found.get_mut(mark.place) {
                    *place = Some(Quoted {
                        span: Span::new(mark.start, end),
                        inner: Span::new(mark.inner, at),
                        close: Close::Marked,
                        depth: open.len(),
                    });
                }
            }
        }
    }
    // A double mark left open quotes to the paragraph's end; a single one was an apostrophe.
    if let Some(mark) = open.iter().find(|mark| mark.family != Family::Single)
        && let Some(place) = found.get_mut(mark.place)
    {
        *place = Some(Quoted {
            span: Span::new(mark.start, paragraph.end),
            inner: Span::new(mark.inner, paragraph.end),
            close: Close::Missing,
            depth: 0,
        });
    }
    let mut kept: Vec<Quoted> =
        found.into_iter().flatten().filter(|quoted| !quoted.inner.is_empty()).collect();
    set_depths(&mut kept);
    kept
}

/// Depth by what truly encloses what, once dropped marks are gone.
fn set_depths(kept: &mut [Quoted]) {
    let spans: Vec<Span> = kept.iter().map(|quoted| quoted.span).collect();
    let mut enclosing: Vec<Span> = Vec::new();
    for (quoted, span) in kept.iter_mut().zip(spans) {
        enclosing.retain(|outer| outer.end > span.start);
        quoted.depth = enclosing.len();
        enclosing.push(span);
    }
}

fn role(characters: &[(usize, char)], index: usize, open: &[Open]) -> Option<Role> {
    let character = characters.get(index)?.1;
    let before = index.checked_sub(1).and_then(|before| characters.get(before)).map(|&(_, c)| c);
    let after = characters.get(index + 1).map(|&(_, c)| c);
    let at_word_start = before.is_none_or(|c| c.is_whitespace() || "([{—–-/“‘\"'«„…".contains(c))
        && after.is_some_and(|c| !c.is_whitespace());
    let has_open = |family| open.iter().any(|mark| mark.family == family);
    match character {
        '„' => Some(Role::Opens(Family::Double)),
        // German closes with the mark that opens in English.
        '“' if has_open(Family::Double) && !at_word_start => Some(Role::Closes(Family::Double)),
        '“' => Some(Role::Opens(Family::Double)),
        '”' => Some(Role::Closes(Family::Double)),
        '«' => Some(Role::Opens(Family::Angle)),
        '»' => Some(Role::Closes(Family::Angle)),
        '"' if has_open(Family::Double)
            && (!at_word_start || before.is_some_and(|c| !c.is_whitespace())) =>
        {
            Some(Role::Closes(Family::Double))
        }
        '"' if at_word_start => Some(Role::Opens(Family::Double)),
        '"' if has_open(Family::Double) => Some(Role::Closes(Family::Double)),
        '‘' if at_word_start => Some(Role::Opens(Family::Single)),
        '\'' if at_word_start
            && !has_open(Family::Single)
            && after.is_some_and(char::is_alphabetic)
            && closes_later(characters, index) =>
        {
            Some(Role::Opens(Family::Single))
        }
        '’' | '\''
            if has_open(Family::Single) && closes_single(characters, index, before, after) =>
        {
            Some(Role::Closes(Family::Single))
        }
        _ => None,
    }
}

/// Whether a single mark closes rather than elides: no letter follows, and it is not the
/// possessive of a plural with the true end still to come.
fn closes_single(
    characters: &[(usize, char)],
    index: usize,
    before: Option<char>,
    after: Option<char>,
) -> bool {
    if before.is_none_or(char::is_whitespace) || after.is_some_and(char::is_alphanumeric) {
        return false;
    }
    let after_is_lower_word =
        after == Some(' ') && characters.get(index + 2).is_some_and(|&(_, c)| c.is_lowercase());
    !(before == Some('s') && after_is_lower_word && closes_before_next_opening(characters, index))
}

/// Whether another closing single mark follows before any opening one.
fn closes_before_next_opening(characters: &[(usize, char)], index: usize) -> bool {
    let mut previous = ' ';
    for (offset, &(_, character)) in characters.iter().skip(index + 1).enumerate() {
        let after = characters.get(index + offset + 2).map(|&(_, c)| c);
        match character {
            '‘' | '.' | '?' | '!' => return false,
            '’' | '\'' if previous.is_whitespace() => return false,
            '’' | '\'' if !after.is_some_and(char::is_alphanumeric) => return true,
            _ => previous = character,
        }
    }
    false
}

/// Whether a straight single mark at `index` has a closing partner in its paragraph.
fn closes_later(characters: &[(usize, char)], index: usize) -> bool {
    let rest = characters.iter().enumerate().skip(index + 2).take(400);
    rest.into_iter().any(|(at, &(_, character))| {
        matches!(character, '\'' | '’')
            && characters
                .get(at.wrapping_sub(1))
                .is_some_and(|&(_, c)| !c.is_whitespace() && c != 's')
            && characters.get(at + 1).is_none_or(|&(_, c)| !c.is_alphanumeric())
    })
}
