//! An annotated event as the engine would have analysed it.

use std::collections::BTreeMap;

use acceptance::events::{Event, GoldArticle, GoldStatement};
use variorum_engine::language::Language;
use variorum_engine::party::{self, Holders, Mention, Party, PartyIndex, PartyKind, Spoken};
use variorum_engine::quotation::quotations;
use variorum_engine::{Analysis, Article, Quotation, Span, Stance, Statement, Voice};

/// Whose parties an analysis has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parties {
    /// Those that people named.
    Told,
    /// Those that the engine finds for the statements that people marked.
    Found,
}

/// The statements that people marked in `event`, as an analysis, in their order.
pub(super) fn analysis(event: &Event, articles: &[Article], parties: Parties) -> Analysis {
    let (parties, holders) = match parties {
        Parties::Told => told(event),
        Parties::Found => found(event, articles),
    };
    let statements = event
        .articles
        .iter()
        .zip(&holders)
        .map(|(article, holders)| {
            let one = |(statement, holders)| self::statement(article, statement, holders);
            article.statements.iter().zip(holders).map(one).collect()
        })
        .collect();
    let languages = articles.iter().map(Language::of).collect();
    Analysis { statements, parties, languages }
}

fn statement(article: &GoldArticle, gold: &GoldStatement, holders: &Holders) -> Statement {
    let relation = &gold.relation;
    let text = &article.article.text;
    let quoted = quotations(text);
    let is_quoted = |span: &Span| {
        quoted.iter().any(|quotation| quotation.depth == 0 && quotation.span.contains(*span))
    };
    let touches = |span: &Span| quoted.iter().any(|quotation| quotation.span.overlaps(*span));
    // A turn of a transcript has neither cue nor marks.
    let is_turn = relation.cue.is_empty() && !relation.source.is_empty();
    let quotation = if is_turn || relation.content.iter().all(is_quoted) {
        Quotation::Direct
    } else if relation.content.iter().any(touches) {
        Quotation::Mixed
    } else {
        Quotation::Indirect
    };
    Statement {
        quotation,
        source: relation.source.clone(),
        cue: relation.cue.clone(),
        content: relation.content.clone(),
        party: holders.party,
        via: holders.via,
        via_words: relation.via.clone(),
        voice: Voice::Party,
        stance: Stance::Neutral,
        reading: reading(article, gold),
        continues: None,
        confidence: 1.0,
    }
}

/// Content and cue, and source and via unless another statement's content lies between.
fn reading(article: &GoldArticle, gold: &GoldStatement) -> Span {
    let relation = &gold.relation;
    let core = relation.content.iter().chain(&relation.cue).copied().reduce(Span::hull);
    let core = core.unwrap_or_default();
    let others = || {
        let others = article.statements.iter().filter(|other| other.number != gold.number);
        others.flat_map(|other| &other.relation.content)
    };
    relation.source.iter().chain(&relation.via).fold(core, |reading, span| {
        let wider = reading.hull(*span);
        if others().any(|content| wider.overlaps(*content) && !reading.overlaps(*content)) {
            reading
        } else {
            wider
        }
    })
}

fn told(event: &Event) -> (Vec<Party>, Vec<Vec<Holders>>) {
    let place: BTreeMap<&str, usize> =
        event.parties.iter().enumerate().map(|(at, party)| (party.id.as_str(), at)).collect();
    let index = |id: &str| place.get(id.trim()).copied().map(PartyIndex);
    let mut parties: Vec<Party> = event
        .parties
        .iter()
        .map(|party| {
            let members = match party.kind {
                PartyKind::Group => party.name.split('+').filter_map(index).collect(),
                _ => Vec::new(),
            };
            Party {
                name: party.name.clone(),
                kind: party.kind,
                role: Some(party.role.clone()).filter(|role| !role.is_empty()),
                affiliation: index(&party.affiliation),
                members,
                aliases: Vec::new(),
                titles: Vec::new(),
                candidates: Vec::new(),
                mentions: Vec::new(),
            }
        })
        .collect();
    let mut holders = Vec::new();
    for (article, gold) in event.articles.iter().enumerate() {
        let mut unstated = None;
        let mut own = Vec::new();
        for statement in &gold.statements {
            let party = statement.party.as_deref().and_then(index);
            let party = party.unwrap_or_else(|| {
                *unstated.get_or_insert_with(|| {
                    parties.push(nobody());
                    PartyIndex(parties.len() - 1)
                })
            });
            let via = statement.via.as_deref().and_then(index);
            if let Some(party) = parties.get_mut(party.0).filter(|party| party.name != UNSTATED) {
                let words = statement.relation.source.iter();
                party.mentions.extend(words.map(|&span| Mention { article, span }));
            }
            own.push(Holders { party, via });
        }
        holders.push(own);
    }
    (parties, holders)
}

/// The name of whoever an article leaves unsaid.
const UNSTATED: &str = "Unstated";

fn nobody() -> Party {
    Party {
        name: UNSTATED.to_owned(),
        kind: PartyKind::Unnamed,
        role: None,
        affiliation: None,
        members: Vec::new(),
        aliases: Vec::new(),
        titles: Vec::new(),
        candidates: Vec::new(),
        mentions: Vec::new(),
    }
}

/// What the engine finds, which reads the statements of an article in order of their contents.
fn found(event: &Event, articles: &[Article]) -> (Vec<Party>, Vec<Vec<Holders>>) {
    let orders: Vec<Vec<usize>> = event.articles.iter().map(reading_order).collect();
    let spoken: Vec<Vec<Spoken<'_>>> = event
        .articles
        .iter()
        .zip(&orders)
        .map(|(article, order)| {
            order.iter().map(|at| self::spoken(&article.statements[*at])).collect()
        })
        .collect();
    let (parties, holders) = party::resolve(articles, &spoken);
    let holders = holders
        .into_iter()
        .zip(&orders)
        .map(|(holders, order)| {
            let mut placed: Vec<(usize, Holders)> = order.iter().copied().zip(holders).collect();
            placed.sort_by_key(|(at, _)| *at);
            placed.into_iter().map(|(_, holders)| holders).collect()
        })
        .collect();
    (parties, holders)
}

fn reading_order(article: &GoldArticle) -> Vec<usize> {
    let mut order: Vec<usize> = (0..article.statements.len()).collect();
    order.sort_by_key(|at| article.statements[*at].relation.content.first().copied());
    order
}

fn spoken(statement: &GoldStatement) -> Spoken<'_> {
    let relation = &statement.relation;
    let parts = relation.source.iter().chain(&relation.cue).chain(&relation.content);
    Spoken {
        source: &relation.source,
        cue: &relation.cue,
        content: &relation.content,
        via: &relation.via,
        continues: None,
        reading: parts.copied().reduce(Span::hull).unwrap_or_default(),
    }
}
