//! Marked text: what the engine finds, written into the text itself.
//!
//! `[S …]` is a source, `[C …]` a cue, `[T …]` a content, `[V …]` a via. Where a passage has several
//! statements the marks are numbered, and words that belong to several say so: `[S1,2 He]`. Lines
//! after a passage that begin with `=` name the party of each statement: `= 1 Irena Valsk`.

mod relations;

use variorum_engine::{Analysis, Article, Parts, Span, Statement};

use crate::relation::Relation;

pub use relations::{MarkFault, numbered, relations};

/// One passage of a specimen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The text with its marks.
    pub marked: String,
    /// The expected parties, a line each; empty where the specimen does not name them.
    pub parties: Vec<String>,
}

/// The passages of a specimen file. The first paragraph is prose about the specimen; passages are
/// parted by lines of `---`, so that one can have several paragraphs.
#[must_use]
pub fn passages(file: &str) -> Vec<Passage> {
    file.split("\n---\n")
        .skip(1)
        .map(|part| {
            let (parties, text): (Vec<&str>, Vec<&str>) =
                part.trim().lines().partition(|line| line.starts_with("= "));
            Passage {
                marked: text.join("\n").trim().to_owned(),
                parties: parties.into_iter().map(str::to_owned).collect(),
            }
        })
        .collect()
}

/// The text without its marks.
#[must_use]
pub fn stripped(marked: &str) -> String {
    relations::scan(marked).text
}

/// An article whose whole text is body.
#[must_use]
pub fn article(text: &str) -> Article {
    Article {
        text: text.to_owned(),
        parts: Parts { headline: None, standfirst: None, body: Span::new(0, text.len()) },
        outlet: None,
        published: None,
        language: Some("en".to_owned()),
    }
}

/// `text` with the marks of `statements`.
#[must_use]
pub fn marked(text: &str, statements: &[Statement]) -> String {
    let relations: Vec<Relation> = statements.iter().map(Relation::from).collect();
    with_marks(text, &relations)
}

/// `text` with the marks of `relations`; what [`relations`] reads back.
#[must_use]
pub fn with_marks(text: &str, relations: &[Relation]) -> String {
    let mut spans: Vec<(Span, char, Vec<usize>)> = Vec::new();
    for (index, relation) in relations.iter().enumerate() {
        let parts = [
            ('S', &relation.source),
            ('C', &relation.cue),
            ('T', &relation.content),
            ('V', &relation.via),
        ];
        for (letter, found) in parts {
            for &span in found {
                match spans.iter_mut().find(|(known, kind, _)| *known == span && *kind == letter) {
                    Some((_, _, numbers)) => numbers.push(index + 1),
                    None => spans.push((span, letter, vec![index + 1])),
                }
            }
        }
    }
    // Outer marks open first and close last.
    let mut edges: Vec<(usize, u8, usize, String)> = Vec::new();
    for (span, letter, numbers) in spans {
        let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
        let label = if relations.len() > 1 { numbers.join(",") } else { String::new() };
        edges.push((span.start, 1, usize::MAX - span.end, format!("[{letter}{label} ")));
        edges.push((span.end, 0, usize::MAX - span.start, "]".to_owned()));
    }
    edges.sort();
    let mut marked = text.to_owned();
    for (at, _, _, mark) in edges.into_iter().rev() {
        marked.insert_str(at, &mark);
    }
    marked
}

/// The party of each statement of the first article, a line each: `= 1 Anwar Ibrahim via the office`.
#[must_use]
pub fn parties(analysis: &Analysis) -> Vec<String> {
    let name = |index: variorum_engine::party::PartyIndex| {
        analysis.parties.get(index.0).map_or("?", |party| party.name.as_str())
    };
    let statements = analysis.statements.first().map(Vec::as_slice).unwrap_or_default();
    statements
        .iter()
        .enumerate()
        .map(|(index, statement)| {
            let via = statement.via.map(|via| format!(" via {}", name(via))).unwrap_or_default();
            format!("= {} {}{via}", index + 1, name(statement.party))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_stripped_and_brackets_of_the_text_are_kept() {
        assert_eq!(
            stripped("[S1,2 The mayor] [C1 said] [T1 “they [the crew] left”]."),
            "The mayor said “they [the crew] left”."
        );
    }
}
