//! What simple rules would answer for pronouns and roles.

use std::collections::BTreeMap;

use acceptance::events::Event;
use variorum_engine::lexicon::given_names::{Gender, gender_of};
use variorum_engine::party::PartyKind;
use variorum_engine::{Article, Span};

/// The nearest name before, of the pronoun's gender, as the deterministic sieve of `CoreNLP`
/// (Lee et al. 2013) ends; it is given the names of all who speak in the event.
#[derive(Debug)]
pub(super) struct Baselines<'e> {
    /// For each article the ends of names in order, each with its party.
    names: Vec<Vec<(usize, &'e str, Option<Gender>)>>,
    texts: Vec<&'e str>,
}

impl<'e> Baselines<'e> {
    pub(super) fn of(event: &'e Event, articles: &'e [Article]) -> Self {
        let persons = event.parties.iter().filter(|party| party.kind == PartyKind::Person);
        let mut words: BTreeMap<&str, (&str, Option<Gender>)> = BTreeMap::new();
        for party in persons {
            let gender = party.name.split(' ').find_map(gender_of);
            for word in party.name.split(' ').filter(|word| word.chars().count() > 2) {
                words.entry(word).or_insert((&party.id, gender));
            }
        }
        let names = articles.iter().map(|article| {
            let mut names: Vec<(usize, &str, Option<Gender>)> = words
                .iter()
                .flat_map(|(word, (id, gender))| {
                    article.text.match_indices(word).map(|(at, _)| (at + word.len(), *id, *gender))
                })
                .collect();
            names.sort_unstable();
            names
        });
        Self {
            names: names.collect(),
            texts: articles.iter().map(|one| one.text.as_str()).collect(),
        }
    }

    /// Who is named last before `mention` in an article, of its gender as far as that is known.
    pub(super) fn nearest(&self, article: usize, mention: Span) -> Option<&'e str> {
        let gender = match mention.of(self.texts.get(article)?).to_lowercase().as_str() {
            "he" | "his" => Some(Gender::Male),
            "she" | "her" => Some(Gender::Female),
            _ => None,
        };
        let fits = |known: Option<Gender>| gender.is_none() || known.is_none() || known == gender;
        let before = self.names.get(article)?.iter().rev();
        before
            .filter(|(end, _, _)| *end <= mention.start)
            .find(|(_, _, known)| fits(*known))
            .map(|(_, id, _)| *id)
    }
}
