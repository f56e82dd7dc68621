//! What an outlet asserts itself about the event.

use crate::Analysis;
use crate::article::Article;
use crate::party::{Party, PartyIndex, PartyKind};
use crate::quotation::quotations;
use crate::span::Span;
use crate::statement::{Quotation, Stance, Statement, Voice};
use crate::text::{paragraphs, sentences, without_dateline, words};

/// Fewer words are no assertion: a byline, a kicker.
const FEWEST: usize = 5;

/// How sure the rule is that a sentence that attributes nothing is the outlet's own assertion.
const CONFIDENCE: f32 = 0.6;

/// Adds to `analysis` the sentences of each article that attribute nothing, as its outlet's own.
///
/// They are never mixed with the parties': each has [`Voice::Outlet`] and is held by the outlet,
/// an organisation under its name, or *The outlet* where that is unknown. A question asserts
/// nothing, and a sentence with a part attributed is left to that party.
#[must_use]
pub fn with_own_voice(articles: &[Article], analysis: Analysis) -> Analysis {
    let mut analysis = analysis;
    for (place, article) in articles.iter().enumerate() {
        // Where nobody can tell what is attributed, nothing is known to be the outlet's own.
        if analysis.languages.get(place).is_some_and(|language| !language.is_supported()) {
            continue;
        }
        let known = analysis.statements.get(place).map(Vec::as_slice).unwrap_or_default();
        let asserted = assertions(article, known);
        if asserted.is_empty() {
            continue;
        }
        let outlet = outlet(article, &mut analysis.parties);
        if let Some(statements) = analysis.statements.get_mut(place) {
            statements.extend(asserted.into_iter().map(|span| statement(span, outlet)));
            statements.sort_by_key(|statement| statement.content.first().copied());
        }
    }
    analysis
}

/// The sentences of `article` in which nobody is said to say anything.
fn assertions(article: &Article, known: &[Statement]) -> Vec<Span> {
    let text = &article.text;
    let quoted = quotations(text);
    let mut taken: Vec<Span> = known
        .iter()
        .flat_map(|statement| {
            statement.content.iter().chain(&statement.cue).chain([&statement.reading])
        })
        .copied()
        .chain(quoted.iter().filter(|quoted| quoted.span.len() > 60).map(|quoted| quoted.span))
        .collect();
    taken.sort_unstable();
    let free = |span: Span| {
        // Readings are short: only the few that begin before the sentence's end can reach into it.
        let end = taken.partition_point(|taken| taken.start < span.end);
        !taken.iter().take(end).rev().take(64).any(|taken| taken.overlaps(span))
    };
    paragraphs(text)
        .into_iter()
        .flat_map(|paragraph| sentences(text, without_dateline(text, paragraph)))
        .filter(|sentence| {
            let tokens = words(text, *sentence);
            let is_question = tokens.iter().rev().take(2).any(|word| word.text == "?");
            let count = tokens.iter().filter(|word| word.is_wordlike()).count();
            count >= FEWEST && !is_question && free(*sentence)
        })
        .collect()
}

fn outlet(article: &Article, parties: &mut Vec<Party>) -> PartyIndex {
    let name = article.outlet.clone().unwrap_or_else(|| "The outlet".to_owned());
    let known = article.outlet.as_ref().and_then(|name| {
        parties
            .iter()
            .position(|party| party.kind == PartyKind::Organisation && party.name == *name)
    });
    PartyIndex(known.unwrap_or_else(|| {
        parties.push(Party {
            name,
            kind: PartyKind::Organisation,
            role: None,
            affiliation: None,
            members: Vec::new(),
            aliases: Vec::new(),
            titles: Vec::new(),
            candidates: Vec::new(),
            mentions: Vec::new(),
        });
        parties.len() - 1
    }))
}

fn statement(span: Span, outlet: PartyIndex) -> Statement {
    Statement {
        quotation: Quotation::Indirect,
        source: Vec::new(),
        cue: Vec::new(),
        content: vec![span],
        party: outlet,
        via: None,
        via_words: Vec::new(),
        voice: Voice::Outlet,
        stance: Stance::Neutral,
        reading: span,
        continues: None,
        confidence: CONFIDENCE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Parts;

    #[test]
    fn what_nobody_is_said_to_say_is_the_outlets_own() {
        let text = "The crossing was closed on 31 January. Valsk said the strait must stay open. \
                    Will it open in April?";
        let article = Article {
            text: text.to_owned(),
            parts: Parts { headline: None, standfirst: None, body: Span::new(0, text.len()) },
            outlet: Some("Northern Wire".to_owned()),
            published: None,
            language: None,
        };
        let articles = [article];
        let analysis = with_own_voice(&articles, crate::analyse(&articles));
        let found: Vec<(Voice, &str, &str)> = analysis.statements[0]
            .iter()
            .map(|one| {
                (one.voice, analysis.parties[one.party.0].name.as_str(), one.content[0].of(text))
            })
            .collect();
        assert_eq!(
            found,
            [
                (Voice::Outlet, "Northern Wire", "The crossing was closed on 31 January."),
                (Voice::Party, "Valsk", "the strait must stay open"),
            ]
        );
    }
}
