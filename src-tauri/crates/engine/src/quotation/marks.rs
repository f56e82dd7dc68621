//! Pairing opening and closing marks within a paragraph.

use super::apostrophe::{closes, closes_later, elides};
use super::glyphs::{Glyph, glyphs};
use super::style::Style;
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
pub(super) enum Family {
    Double,
    Single,
    Angle,
    SingleAngle,
    Corner,
    WhiteCorner,
}

impl Family {
    /// Whether a mark without its partner is still a quotation, and not an apostrophe.
    fn stands_alone(self) -> bool {
        match self {
            Self::Double | Self::Angle | Self::Corner | Self::WhiteCorner => true,
            Self::Single | Self::SingleAngle => false,
        }
    }
}

/// Which way a mark turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Opens,
    Closes,
}

/// A mark that is no single one, as it stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) span: Span,
    pub(super) family: Family,
    pub(super) turn: Turn,
}

/// The first mark of `paragraph` that is no single one.
pub(super) fn first_mark(text: &str, paragraph: Span, style: Style) -> Option<Mark> {
    let glyphs = glyphs(text, paragraph);
    (0..glyphs.len()).find_map(|index| {
        let (family, turn) = match role(&glyphs, index, &[], style, None) {
            Some(Role::Opens(family)) => (family, Turn::Opens),
            Some(Role::Closes(family)) => (family, Turn::Closes),
            None => (family(glyphs.get(index)?.mark)?, Turn::Closes),
        };
        let glyph = glyphs.get(index)?;
        let span = Span::new(glyph.at, glyph.at + glyph.length);
        family.stands_alone().then_some(Mark { span, family, turn })
    })
}

/// The family of the mark that `span` begins with, if it does.
pub(super) fn first_family(text: &str, span: Span) -> Option<Family> {
    let beginning: usize = span.of(text).chars().take(3).map(char::len_utf8).sum();
    let glyphs = glyphs(text, Span::new(span.start, span.start + beginning));
    glyphs.first().and_then(|glyph| family(glyph.mark))
}

/// The marks that `mark` pairs with.
fn family(mark: char) -> Option<Family> {
    match mark {
        '“' | '”' | '„' | '"' => Some(Family::Double),
        '‘' | '’' | '‚' | '\'' | '`' => Some(Family::Single),
        '«' | '»' => Some(Family::Angle),
        '‹' | '›' => Some(Family::SingleAngle),
        '「' | '」' => Some(Family::Corner),
        '『' | '』' => Some(Family::WhiteCorner),
        _ => None,
    }
}

/// An opening mark without its partner yet.
#[derive(Debug, Clone, Copy)]
struct Open {
    family: Family,
    mark: char,
    start: usize,
    inner: usize,
    place: usize,
}

/// Deeper than this nothing is quoted; it bounds the work on a text that is nothing but marks.
const DEEPEST: usize = 6;

/// The quotations of one paragraph, in order of their opening marks. `next` is the family of the
/// mark that the following paragraph begins with.
pub(super) fn pairs(
    text: &str,
    paragraph: Span,
    style: Style,
    next: Option<Family>,
) -> Vec<Quoted> {
    let mut found: Vec<Option<Quoted>> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let glyphs = glyphs(text, paragraph);
    for (index, glyph) in glyphs.iter().enumerate() {
        let Some(role) = role(&glyphs, index, &open, style, next) else { continue };
        let end = glyph.at + glyph.length;
        match role {
            Role::Opens(family) => {
                if open.len() < DEEPEST {
                    let (start, place) = (glyph.at, found.len());
                    open.push(Open { family, mark: glyph.mark, start, inner: end, place });
                    found.push(None);
                }
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
                        inner: Span::new(mark.inner, glyph.at),
                        close: Close::Marked,
                        depth: open.len(),
                    });
                }
            }
        }
    }
    // A mark left open quotes to the paragraph's end. One that others of its family pair after has
    // lost its partner before them, and nothing shows where; a single one was an apostrophe.
    let is_quotation = |mark: &&Open| {
        let continues = mark.start == paragraph.start && next == Some(mark.family);
        let mut after = found.iter().skip(mark.place + 1).flatten();
        continues
            || mark.family.stands_alone()
                && !after.any(|later| first_family(text, later.span) == Some(mark.family))
            || mark.start == paragraph.start && mark.mark == '‘'
    };
    let left_open = open.iter().find(is_quotation).map(|mark| (mark.place, mark.start, mark.inner));
    if let Some((place, start, inner)) = left_open
        && let Some(place) = found.get_mut(place)
    {
        *place = Some(Quoted {
            span: Span::new(start, paragraph.end),
            inner: Span::new(inner, paragraph.end),
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

fn role(
    glyphs: &[Glyph],
    index: usize,
    open: &[Open],
    style: Style,
    next: Option<Family>,
) -> Option<Role> {
    let mark = glyphs.get(index)?.mark;
    let opened = |family| open.iter().rev().find(|mark| mark.family == family);
    let has_open = |family| opened(family).is_some();
    let opens = |family| Some(Role::Opens(family));
    let closes_if_open = |family| has_open(family).then_some(Role::Closes(family));
    let starts_word = || at_word_start(glyphs, index);
    let after_space = || {
        let before = index.checked_sub(1).and_then(|before| glyphs.get(before));
        before.is_none_or(|it| it.mark.is_whitespace())
    };
    match mark {
        // An acronym in Hebrew, not a mark.
        '"' if [index.wrapping_sub(1), index + 1].iter().all(|&near| {
            glyphs.get(near).is_some_and(|it| matches!(it.mark, '\u{590}'..='\u{5ff}'))
        }) =>
        {
            None
        }
        '„' => opens(Family::Double),
        // German closes with the mark that opens in English, Urdu closes so what ” opens.
        '“' if has_open(Family::Double) && !starts_word() => Some(Role::Closes(Family::Double)),
        '“' => opens(Family::Double),
        // Swedish opens with the mark that closes in English.
        '”' if !has_open(Family::Double) && starts_word() => opens(Family::Double),
        '”' => closes_if_open(Family::Double),
        '"' if has_open(Family::Double) && !(starts_word() && after_space()) => {
            Some(Role::Closes(Family::Double))
        }
        '"' if starts_word() => opens(Family::Double),
        '"' => closes_if_open(Family::Double),
        '«' | '»' | '‹' | '›' => {
            let family =
                if matches!(mark, '«' | '»') { Family::Angle } else { Family::SingleAngle };
            let points_left = matches!(mark, '«' | '‹');
            match style {
                Style::Outward if points_left => opens(family),
                Style::Inward if !points_left && !has_open(family) && starts_word() => {
                    opens(family)
                }
                Style::Outward | Style::Inward => closes_if_open(family),
            }
        }
        '「' => opens(Family::Corner),
        '」' => closes_if_open(Family::Corner),
        '『' => opens(Family::WhiteCorner),
        '』' => closes_if_open(Family::WhiteCorner),
        '‚' if starts_word() && !after_comma(glyphs, index) => opens(Family::Single),
        '‘' if opened(Family::Single).is_some_and(|open| open.mark == '‚') => {
            Some(Role::Closes(Family::Single))
        }
        '‘' if starts_word() && !elides(glyphs, index) => opens(Family::Single),
        '\'' | '`'
            if starts_word()
                && !has_open(Family::Single)
                && glyphs.get(index + 1).is_some_and(|it| it.mark.is_alphabetic())
                && !elides(glyphs, index)
                && (closes_later(glyphs, index) || index == 0 && next == Some(Family::Single)) =>
        {
            opens(Family::Single)
        }
        '’' | '\'' if has_open(Family::Single) && closes(glyphs, index) => {
            Some(Role::Closes(Family::Single))
        }
        _ => None,
    }
}

/// Whether the mark at `index` stands where a word can begin: words follow it at once, and none
/// goes before without a space, a bracket, another mark, or as in Chinese.
fn at_word_start(glyphs: &[Glyph], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| glyphs.get(before)).map(|it| it.mark);
    let after = glyphs.get(index + 1).map(|it| it.mark);
    let begins = before.is_none_or(|before| {
        before.is_whitespace()
            || "([{<—–-/“‘\"'«„»…:：，、（「『".contains(before)
            || is_unspaced(before) && after.is_some_and(is_unspaced)
    });
    begins && after.is_some_and(|after| !after.is_whitespace() && !",;)]}".contains(after))
}

/// Whether a low mark follows a word directly: a typed comma, no opening.
fn after_comma(glyphs: &[Glyph], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| glyphs.get(before));
    before.is_some_and(|it| it.mark.is_alphanumeric())
}

/// Whether `character` is written without spaces between words.
fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
