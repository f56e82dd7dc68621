//! Reads an event's file.

use std::path::PathBuf;

use variorum_engine::party::PartyKind;
use variorum_engine::{Article, Parts, Span};

use super::{Event, GoldArticle, GoldParty, differences, ledger};
use crate::marked;

/// What is wrong with an event's file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {what}", path.display())]
pub struct Slip {
    /// Which file.
    pub path: PathBuf,
    /// What stands in the way, with the line where there is one.
    pub what: String,
}

/// The event in `file`.
pub(super) fn event(name: String, file: &str) -> Result<Event, String> {
    let file = file.replace("\r\n", "\n");
    let mut parts = file.split("\n=== ");
    let head = parts.next().unwrap_or_default();
    let (_, listed) = head.split_once("\nparties\n").ok_or("no list of parties")?;
    let parties: Vec<GoldParty> = lines(listed).map(party).collect::<Result<_, _>>()?;
    let known = |id: &str| parties.iter().any(|party| party.id == id);
    for party in &parties {
        let members =
            party.name.split('+').map(str::trim).filter(|_| party.kind == PartyKind::Group);
        let belongs = Some(party.affiliation.as_str()).filter(|id| !id.is_empty());
        if let Some(unknown) = members.chain(belongs).find(|id| !known(id)) {
            return Err(format!("party {} names {unknown}, which is not listed", party.id));
        }
    }
    let mut articles: Vec<GoldArticle> = Vec::new();
    let mut pairs = None;
    for part in parts {
        let (title, body) = part.split_once('\n').unwrap_or((part, ""));
        if title.trim() == "differences" {
            pairs = Some(body);
        } else {
            let article = article(title.trim(), body)?;
            articles.push(article);
        }
    }
    for gold in &articles {
        for statement in &gold.statements {
            let named = statement.party.iter().chain(&statement.via);
            if let Some(unknown) = named.into_iter().find(|id| !known(id)) {
                let (siglum, number) = (&gold.siglum, statement.number);
                return Err(format!("{siglum}{number} names {unknown}, which is not listed"));
            }
        }
    }
    let pairs = lines(pairs.ok_or("no differences")?)
        .map(|line| differences::pair(line, &articles))
        .collect::<Result<_, _>>()?;
    Ok(Event { name, parties, articles, pairs })
}

/// The lines that say something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}

/// The fields of a line.
pub(super) fn fields(line: &str) -> Vec<&str> {
    line.split('|').map(str::trim).collect()
}

fn party(line: &str) -> Result<GoldParty, String> {
    let fields = fields(line);
    let field = |at: usize| fields.get(at).copied().unwrap_or_default();
    let kind = match field(1) {
        "person" => PartyKind::Person,
        "office" => PartyKind::Office,
        "government" => PartyKind::Government,
        "organisation" => PartyKind::Organisation,
        "group" => PartyKind::Group,
        "unnamed" => PartyKind::Unnamed,
        _ => return Err(format!("“{line}” names no kind of party")),
    };
    Ok(GoldParty {
        id: field(0).to_owned(),
        kind,
        name: field(2).to_owned(),
        role: field(3).to_owned(),
        affiliation: field(4).to_owned(),
    })
}

fn article(siglum: &str, body: &str) -> Result<GoldArticle, String> {
    let (text, listed) = body.rsplit_once("\n---\n").ok_or(format!("{siglum} has no ledger"))?;
    let (header, marked) =
        text.trim_start().split_once("\n\n").ok_or(format!("{siglum} is empty"))?;
    let header = |key: &str| {
        header
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))
            .map(|value| value.trim().to_owned())
    };
    let (text, relations) =
        marked::numbered(marked).map_err(|fault| format!("{siglum}: {fault}"))?;
    let headline = first_line(&text);
    let statements = ledger::statements(siglum, lines(listed), relations)?;
    Ok(GoldArticle {
        siglum: siglum.to_owned(),
        article: Article {
            parts: Parts {
                headline: Some(headline),
                standfirst: None,
                body: Span::new(after(&text, headline.end), text.len()),
            },
            outlet: header("outlet"),
            published: header("published"),
            language: header("language"),
            text,
        },
        statements,
    })
}

fn first_line(text: &str) -> Span {
    Span::new(0, text.find('\n').unwrap_or(text.len()))
}

/// Where the text goes on after a line that ends at `end`.
fn after(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or_default();
    end + (rest.len() - rest.trim_start().len())
}

#[cfg(test)]
mod tests {
    use super::super::MentionKind;
    use super::*;

    const EVENT: &str = "A call.\n\nparties\nlim | person | Lim Wei Han | Prime Minister of Tanjara | tanjara\ntanjara | government | Tanjara | |\n\n\
        === A\noutlet: The Post\npublished: 2025-05-02\n\nLim speaks\n\n[S1 He] [C1 said] [T1 that 14 left].\n---\n1 | lim | pronoun | left\n\n\
        === B\noutlet: The Mail\n\nA call\n\n[T1 Twelve left], [C1 according to] [S1 Tanjara].\n---\n1 | tanjara | metonym | left also gone\n\n\
        === differences\nleft | A1 | B1 | number_differs “14” / “Twelve”; reworded\n";

    #[test]
    fn an_event_is_read() {
        let event = event("x".to_owned(), EVENT).unwrap();
        let [one, other] = event.articles.as_slice() else { panic!("two articles") };
        assert_eq!(one.article.outlet.as_deref(), Some("The Post"));
        assert_eq!(one.statements[0].mention, MentionKind::Pronoun);
        assert_eq!(one.statements[0].party.as_deref(), Some("lim"));
        assert_eq!(other.statements[0].claims, ["left", "gone"]);
        assert_eq!(one.article.parts.body.of(&one.article.text), "He said that 14 left.");
        let [pair] = event.pairs.as_slice() else { panic!("one pair") };
        assert_eq!((pair.one, pair.other, pair.reasons.len()), ((0, 0), (1, 0), 2));
    }

    #[test]
    fn a_slip_names_the_line() {
        let slip =
            |from: &str, to: &str| event("x".to_owned(), &EVENT.replace(from, to)).unwrap_err();
        assert!(slip("1 | lim |", "1 | lin |").contains("lin"));
        assert!(slip("B1 |", "B7 |").contains("B7"));
        assert!(slip("| pronoun", "| name").contains("name"));
        assert!(slip("number_differs", "figure_differs").contains("figure_differs"));
        assert!(slip("[C1 said]", "[C1 said").contains('A'));
    }
}
