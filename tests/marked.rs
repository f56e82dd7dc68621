//! Marked text: what the engine finds, written into the text itself.
//!
//! `[S …]` is a source, `[C …]` a cue, `[T …]` a content, `[V …]` a via. Where a passage has several
//! statements the marks are numbered, and words that belong to several say so: `[S1,2 He]`. Lines
//! after a passage that begin with `=` name the party of each statement: `= 1 Irena Valsk`.

use variorum_engine::{Analysis, Article, Parts, Span, Statement};

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
    let mut plain = String::new();
    let mut rest = marked;
    // Which of the brackets now open are marks, and which are the text's own.
    let mut open: Vec<bool> = Vec::new();
    while let Some(at) = rest.find(['[', ']']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let opening = opening(from);
        let is_mark = match opening {
            Some(_) => true,
            None if from.starts_with(']') => open.pop().unwrap_or(false),
            None => false,
        };
        if from.starts_with('[') {
            open.push(is_mark);
        }
        if !is_mark {
            plain.push_str(from.get(..1).unwrap_or_default());
        }
        rest = from.get(opening.unwrap_or(1)..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

/// The length of an opening mark with its space, if `text` begins with one.
fn opening(text: &str) -> Option<usize> {
    let body = text.strip_prefix('[')?;
    let letter = body.chars().next().filter(|letter| "SCTV".contains(*letter))?;
    let numbers = body.get(letter.len_utf8()..)?;
    let length = numbers.find(|c: char| !(c.is_ascii_digit() || c == ','))?;
    numbers.get(length..)?.starts_with(' ').then_some(length + 3)
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
    let mut spans: Vec<(Span, char, Vec<usize>)> = Vec::new();
    for (index, statement) in statements.iter().enumerate() {
        let parts = [
            ('S', &statement.source),
            ('C', &statement.cue),
            ('T', &statement.content),
            ('V', &statement.via_words),
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
        let label = if statements.len() > 1 { numbers.join(",") } else { String::new() };
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
