//! Articles built from what parties say in them.

use variorum_engine::party::{Mention, Party, PartyIndex, PartyKind};
use variorum_engine::{Analysis, Article, Parts, Quotation, Span, Stance, Statement, Voice};

/// Articles and what is said in them.
#[derive(Debug, Default)]
pub(crate) struct Event {
    /// As they were published.
    pub(crate) articles: Vec<Article>,
    /// Who says what in them.
    pub(crate) analysis: Analysis,
}

/// One saying: who, and what, with the quotation marks it has.
pub(crate) type Saying = (String, String);

impl Event {
    /// An article that has nothing but `sayings`, each *X said: …* in a paragraph of its own.
    pub(crate) fn article(&mut self, sayings: &[Saying]) {
        let article = self.articles.len();
        let mut text = String::new();
        let mut statements = Vec::new();
        for (who, what) in sayings {
            let party = self.party(who);
            let source = push(&mut text, who);
            text.push(' ');
            let cue = push(&mut text, "said");
            text.push_str(": ");
            let content = push(&mut text, what);
            text.push_str(".\n\n");
            self.analysis.parties[party.0].mentions.push(Mention { article, span: source });
            statements.push(Statement {
                quotation: Quotation::Mixed,
                reading: source.hull(content),
                source: vec![source],
                cue: vec![cue],
                content: vec![content],
                party,
                via: None,
                via_words: vec![],
                voice: Voice::Party,
                stance: Stance::Neutral,
                continues: None,
                confidence: 1.0,
            });
        }
        self.articles.push(Article {
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            text,
            outlet: None,
            published: None,
            language: None,
        });
        self.analysis.statements.push(statements);
    }

    fn party(&mut self, name: &str) -> PartyIndex {
        let parties = &mut self.analysis.parties;
        let known = parties.iter().position(|party| party.name == name);
        PartyIndex(known.unwrap_or_else(|| {
            parties.push(Party {
                name: name.to_owned(),
                kind: PartyKind::Person,
                role: None,
                titles: Vec::new(),
                affiliation: None,
                members: vec![],
                aliases: vec![],
                candidates: vec![],
                mentions: vec![],
            });
            parties.len() - 1
        }))
    }
}

fn push(text: &mut String, words: &str) -> Span {
    let start = text.len();
    text.push_str(words);
    Span::new(start, text.len())
}
