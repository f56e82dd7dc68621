//! The persons whom the articles name.

use super::Spoken;
use super::believed::Believed;
use super::companies::Companies;
use super::identity::Identities;
use super::juniors::Juniors;
use super::name::{NameMention, names};
use super::person::{Person, believable, persons};
use super::places::Places;
use super::sources::Sources;
use crate::article::Article;
use crate::span::Span;

/// The persons whom one article names, and where names stand.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) persons: Vec<Person>,
    /// In order.
    pub(super) names: Vec<Span>,
}

impl Reading {
    /// Reads `articles`. What one of them takes for a person, the others do too.
    pub(super) fn all(
        articles: &[Article],
        spoken: &[Vec<Spoken<'_>>],
        (places, companies, juniors): (&Places, &Companies, &Juniors),
    ) -> Vec<Self> {
        let sources: Vec<Sources<'_>> = articles
            .iter()
            .zip(spoken)
            .map(|(article, spoken)| Sources::of(&article.text, spoken))
            .collect();
        let found: Vec<Vec<NameMention>> = articles
            .iter()
            .map(|article| names(&article.text, places, companies, juniors))
            .collect();
        let mut believed = Believed::default();
        for (names, sources) in found.iter().zip(&sources) {
            let sure = believable(names, &|span| sources.name(span));
            let sure = names.iter().zip(sure).filter(|(name, sure)| *sure && name.core.len() > 1);
            for (name, _) in sure {
                believed.add(&name.core);
            }
        }
        articles
            .iter()
            .zip(found.iter().zip(&sources))
            .map(|(article, (found, sources))| {
                let persons = persons(&article.text, found, &believed, |span| sources.name(span));
                let mut names: Vec<Span> = found.iter().map(|mention| mention.span).collect();
                names.sort_unstable();
                Self { persons, names }
            })
            .collect()
    }

    /// Takes over what other articles know of these persons, each of which is one of `identities`.
    pub(super) fn learn(&mut self, own: &[usize], identities: &Identities) {
        for (person, identity) in self.persons.iter_mut().zip(own) {
            let Some(profile) = identities.profiles.get(*identity) else { continue };
            person.gender = person.gender.or(profile.gender);
            if person.state.is_none() {
                person.state = profile.state().map(str::to_owned);
            }
        }
    }
}
