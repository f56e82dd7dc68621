//! The relations that marks name.

use std::collections::BTreeMap;

use variorum_engine::Span;

use crate::relation::Relation;

/// The text without its marks, and the relations that they name in the order of their numbers.
///
/// A mark without number belongs to relation 1. Several contents of one number are one content in
/// pieces.
///
/// # Errors
/// A [`MarkFault`] where the marks are not well-formed, so that an annotator's slip is never measured.
pub fn relations(marked: &str) -> Result<(String, Vec<Relation>), MarkFault> {
    let (text, relations) = numbered(marked)?;
    Ok((text, relations.into_values().collect()))
}

/// As [`relations`], each under its number.
///
/// # Errors
/// As there.
pub fn numbered(marked: &str) -> Result<(String, BTreeMap<usize, Relation>), MarkFault> {
    let Scanned { text, mut marks, unbalanced } = scan(marked.trim());
    if let Some(near) = unbalanced {
        return Err(MarkFault::Unbalanced { near });
    }
    marks.sort_by_key(|mark| (mark.span.start, mark.span.end));
    for mark in &marks {
        let words = mark.span.of(&text);
        if words.is_empty() || words.trim() != words {
            return Err(MarkFault::Edge { words: words.to_owned() });
        }
    }
    for pair in marks.windows(2) {
        if let [one, next] = pair
            && one.span.overlaps(next.span)
        {
            return Err(MarkFault::Overlap { words: next.span.of(&text).to_owned() });
        }
    }
    let mut relations: BTreeMap<usize, Relation> = BTreeMap::new();
    for mark in marks {
        for number in mark.numbers {
            let relation = relations.entry(number).or_default();
            match mark.kind {
                MarkKind::Source => relation.source.push(mark.span),
                MarkKind::Cue => relation.cue.push(mark.span),
                MarkKind::Content => relation.content.push(mark.span),
                MarkKind::Via => relation.via.push(mark.span),
            }
        }
    }
    for (&number, relation) in &relations {
        let has_speaker = !relation.source.is_empty() || !relation.cue.is_empty();
        if relation.content.is_empty() || relation.source.len() > 1 || !has_speaker {
            return Err(MarkFault::Incomplete { number });
        }
    }
    Ok((text, relations))
}

/// Why marks cannot be read as relations.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarkFault {
    /// A bracket that opens and does not close, or the reverse.
    #[error("a bracket has no partner near “{near}”")]
    Unbalanced {
        /// The text about it.
        near: String,
    },
    /// A mark with nothing in it, or with white space at an edge.
    #[error("a mark is empty or begins or ends with white space: “{words}”")]
    Edge {
        /// The marked words.
        words: String,
    },
    /// A mark inside another or across its edge.
    #[error("marks overlap at “{words}”")]
    Overlap {
        /// The words of the later mark.
        words: String,
    },
    /// A relation without content, with two sources, or with neither cue nor source.
    #[error("relation {number} lacks a content, has two sources, or has neither cue nor source")]
    Incomplete {
        /// Its number in the marks.
        number: usize,
    },
}

/// What a mark says of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MarkKind {
    Source,
    Cue,
    Content,
    Via,
}

/// One mark, by its place in the text without marks.
#[derive(Debug)]
struct Mark {
    kind: MarkKind,
    numbers: Vec<usize>,
    span: Span,
}

/// A passage with its marks taken out.
#[derive(Debug)]
pub(super) struct Scanned {
    pub(super) text: String,
    marks: Vec<Mark>,
    /// The text about the first bracket without partner.
    unbalanced: Option<String>,
}

/// Takes the marks out of a text.
pub(super) fn scan(marked: &str) -> Scanned {
    let mut scanned = Scanned { text: String::new(), marks: Vec::new(), unbalanced: None };
    let mut rest = marked;
    // The brackets now open and where they began: marks, and the text's own.
    let mut open: Vec<(usize, Option<Opening>)> = Vec::new();
    let mut alone = None;
    while let Some(at) = rest.find(['[', ']']) {
        let (before, from) = rest.split_at(at);
        scanned.text.push_str(before);
        let here = scanned.text.len();
        let mut length = 1;
        if let Some(opening) = opening(from) {
            length = opening.length;
            open.push((here, Some(opening)));
        } else if from.starts_with('[') {
            open.push((here, None));
            scanned.text.push('[');
        } else {
            match open.pop() {
                Some((start, Some(Opening { kind, numbers, .. }))) => {
                    scanned.marks.push(Mark { kind, numbers, span: Span::new(start, here) });
                }
                Some((_, None)) => scanned.text.push(']'),
                None => {
                    scanned.text.push(']');
                    alone.get_or_insert(here);
                }
            }
        }
        rest = from.get(length..).unwrap_or_default();
    }
    scanned.text.push_str(rest);
    let unpaired = alone.or(open.first().map(|(start, _)| *start));
    scanned.unbalanced = unpaired.map(|at| {
        let before = scanned.text.floor_char_boundary(at.saturating_sub(20));
        let after = scanned.text.ceil_char_boundary(at + 20);
        scanned.text.get(before..after).unwrap_or_default().to_owned()
    });
    scanned
}

/// How a mark begins.
#[derive(Debug)]
struct Opening {
    kind: MarkKind,
    numbers: Vec<usize>,
    /// In bytes, with its space.
    length: usize,
}

/// The mark that `text` begins with, if any: `[S `, `[T1 `, `[C1,2 `.
fn opening(text: &str) -> Option<Opening> {
    let body = text.strip_prefix('[')?;
    let (label, _) = body.split_once(' ')?;
    let kind = match label.chars().next()? {
        'S' => MarkKind::Source,
        'C' => MarkKind::Cue,
        'T' => MarkKind::Content,
        'V' => MarkKind::Via,
        _ => return None,
    };
    let numbers = match label.get(1..)? {
        "" => vec![1],
        listed => listed.split(',').map(|number| number.parse().ok()).collect::<Option<_>>()?,
    };
    Some(Opening { kind, numbers, length: label.len() + 2 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marked::with_marks;

    #[test]
    fn relations_share_words_and_have_pieces() {
        let marked = "[T1 “We [all] came,”] [S1,2 she] [C1 said], [T1 “and saw.”] She [C2 urged] [T2 haste].";
        let (text, relations) = relations(marked).unwrap();

        let words = |spans: &[Span]| {
            spans.iter().map(|span| span.of(&text).to_owned()).collect::<Vec<_>>().join(" | ")
        };
        let [said, urged] = relations.as_slice() else { panic!("two relations") };
        assert_eq!(words(&said.content), "“We [all] came,” | “and saw.”");
        assert_eq!((words(&said.source), words(&said.cue)), ("she".to_owned(), "said".to_owned()));
        assert_eq!((words(&urged.source), words(&urged.content)), ("she".into(), "haste".into()));
        assert_eq!(with_marks(&text, &relations), marked);
    }

    #[test]
    fn a_slip_of_the_annotator_is_refused() {
        let fault = |marked| relations(marked).unwrap_err();
        assert!(matches!(fault("[S She [C said] [T so]."), MarkFault::Unbalanced { .. }));
        assert!(matches!(fault("She] [C said] [T so]."), MarkFault::Unbalanced { .. }));
        assert!(matches!(fault("[S She ][C said] [T so]."), MarkFault::Edge { .. }));
        assert!(matches!(fault("[T that [S she] was here] [C said]"), MarkFault::Overlap { .. }));
        assert_eq!(fault("[S1 She] [C1 said] [T2 so]."), MarkFault::Incomplete { number: 1 });
    }
}
