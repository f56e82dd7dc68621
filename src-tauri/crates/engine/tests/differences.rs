//! Reads the specimens of `tests/differences`: two readings as marked text, and what must be said
//! of how they part.
//!
//! ```text
//! Prose on the phenomenon.
//!
//! A: [S:sharif Sharif] [C said] [T the border “must stay open”].
//! B: [S:sharif He] [C said] [T the border must stay open].
//! = verbatim
//! ```
//!
//! `[S:x …]` is the source and names the party, `[C …]` the cue, `[T …]` the content. A line with `=`
//! has the kinds, heaviest first; `+` and a kind the note of one piece of evidence; `!` the
//! contradiction. A pair without a line with `!` must be no contradiction. Parties are persons,
//! those with `+` in their name are joint, `nobody` is unnamed. `A 2025-04-03:` dates the article.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a specimen that cannot be read is a failing test"
)]

use std::fmt::Write as _;
use std::path::Path;

use variorum_engine::collation::StatementRef;
use variorum_engine::difference::{Difference, Kind, between};
use variorum_engine::language::Language;
use variorum_engine::party::{Mention, Party, PartyIndex, PartyKind};
use variorum_engine::span::hull;
use variorum_engine::{Analysis, Article, Parts, Quotation, Span, Stance, Statement, Voice};

#[test]
fn readings_part_as_the_specimens_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/differences");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut failures = String::new();
    for file in &files {
        let text = std::fs::read_to_string(file).unwrap();
        for specimen in text.split("\n\n").filter(|block| block.contains("\nB")) {
            let found = told(&specimen.lines().collect::<Vec<_>>());
            let expected: Vec<&str> =
                specimen.lines().filter(|line| line.starts_with(['=', '+', '!'])).collect();
            if !is_as_expected(&expected, &found) {
                writeln!(
                    failures,
                    "{}\n{specimen}\n--- found:\n{}\n",
                    file.file_name().unwrap().display(),
                    found.join("\n")
                )
                .unwrap();
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

/// Every expected line was found, the kinds exactly, and no contradiction that was not expected.
fn is_as_expected(expected: &[&str], found: &[String]) -> bool {
    expected.iter().all(|line| found.iter().any(|other| other == line))
        && found
            .iter()
            .filter(|line| line.starts_with('!'))
            .all(|line| expected.contains(&line.as_str()))
}

/// What the engine says of a specimen, in the specimen’s own notation.
fn told(lines: &[&str]) -> Vec<String> {
    let mut bench = Bench::default();
    for line in lines.iter().filter(|line| line.starts_with('A') || line.starts_with('B')) {
        bench.read(line);
    }
    let at = |article| StatementRef { article, statement: 0 };
    let analysis = Analysis {
        languages: bench.articles.iter().map(Language::of).collect(),
        statements: bench.statements,
        parties: bench.parties,
    };
    let found: Difference = between(&bench.articles, &analysis, at(0), at(1));
    let name = |kind: &Kind| serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned();
    let kinds = found.kinds.iter().map(name).collect::<Vec<_>>().join(", ");
    let mut told = vec![format!("= {kinds}")];
    told.extend(
        found.evidence.iter().map(|piece| format!("+ {}: {}", name(&piece.kind), piece.note)),
    );
    told.extend(found.contradiction.map(|why| format!("! {why}")));
    told
}

#[derive(Default)]
struct Bench {
    articles: Vec<Article>,
    statements: Vec<Vec<Statement>>,
    parties: Vec<Party>,
    names: Vec<String>,
}

impl Bench {
    fn read(&mut self, line: &str) {
        let (head, marked) = line.split_once(": ").unwrap();
        let mut text = String::new();
        let (mut source, mut cue, mut content) = (vec![], vec![], vec![]);
        let mut party = "nobody".to_owned();
        let mut rest = marked;
        while let Some(open) =
            rest.find("[S:").into_iter().chain(rest.find("[C ")).chain(rest.find("[T ")).min()
        {
            text.push_str(&rest[..open]);
            let (tag, after) = rest[open + 1..].split_once(' ').unwrap();
            let mut depth = 1;
            let close = after
                .find(|c| {
                    depth += i32::from(c == '[') - i32::from(c == ']');
                    depth == 0
                })
                .unwrap();
            let start = text.len();
            text.push_str(&after[..close]);
            let span = Span::new(start, text.len());
            match tag {
                "C" => cue.push(span),
                "T" => content.push(span),
                _ => {
                    tag[2..].clone_into(&mut party);
                    source.push(span);
                }
            }
            rest = &after[close + 1..];
        }
        text.push_str(rest);
        let party = self.party(&party);
        let all: Vec<Span> = [&source[..], &cue, &content].concat();
        for span in &source {
            let article = self.articles.len();
            self.parties[party.0].mentions.push(Mention { article, span: *span });
        }
        self.statements.push(vec![Statement {
            quotation: Quotation::Mixed,
            reading: hull(&all).unwrap(),
            source,
            cue,
            content,
            party,
            via: None,
            via_words: vec![],
            voice: Voice::Party,
            stance: Stance::Neutral,
            continues: None,
            confidence: 1.0,
        }]);
        self.articles.push(Article {
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            text,
            outlet: None,
            published: head.split_once(' ').map(|(_, date)| date.to_owned()),
            language: None,
        });
    }

    fn party(&mut self, name: &str) -> PartyIndex {
        if let Some(index) = self.names.iter().position(|known| known == name) {
            return PartyIndex(index);
        }
        let members: Vec<PartyIndex> = if name.contains('+') {
            name.split('+').map(|member| self.party(member)).collect()
        } else {
            vec![]
        };
        let kind = match name {
            "nobody" => PartyKind::Unnamed,
            _ if members.is_empty() => PartyKind::Person,
            _ => PartyKind::Group,
        };
        self.names.push(name.to_owned());
        self.parties.push(Party {
            name: name.to_owned(),
            kind,
            role: None,
            titles: Vec::new(),
            affiliation: None,
            members,
            aliases: vec![],
            candidates: vec![],
            mentions: vec![],
        });
        PartyIndex(self.parties.len() - 1)
    }
}
