//! The parties of all articles together: read once by what each article tells, and once more by what
//! the others tell of the same words.

use super::acronyms::Acronyms;
use super::companies::Companies;
use super::echo::Echoes;
use super::hint::{Hint, hints};
use super::identity::Identities;
use super::juniors::Juniors;
use super::local::Resolved;
use super::places::Places;
use super::reading::Reading;
use super::register::{clusters, register};
use super::scene::{Scene, states_in};
use super::scripts::Scripts;
use super::told_alike::told_alike;
use super::{Holders, Party, Spoken};
use crate::article::Article;

/// The parties behind the sources of `articles`, one for each in the real world, and for each
/// statement of each article its holders. `spoken` has one list for each article.
#[must_use]
pub fn resolve(
    articles: &[Article],
    spoken: &[Vec<Spoken<'_>>],
) -> (Vec<Party>, Vec<Vec<Holders>>) {
    let texts = || articles.iter().map(|article| article.text.as_str());
    let outlets = articles.iter().filter_map(|article| article.outlet.as_deref());
    let places = Places::of(texts().chain(outlets));
    let acronyms = Acronyms::of(texts());
    let companies = Companies::of(texts(), &acronyms);
    let readings = Reading::all(articles, spoken, (&places, &companies, &Juniors::of(texts())));
    let identities = Identities::of(&readings);
    let states = texts().map(|text| states_in(text, &places)).collect();
    let scripts = Scripts::of(texts());
    let mut together =
        Together { articles, spoken, places, acronyms, states, readings, identities };
    together.learn();
    let everything: Vec<usize> = (0..articles.len()).collect();
    let mut resolved = together.resolved(&everything, &[]);
    if articles.len() > 1 {
        let echoes = Echoes::of(articles, spoken);
        let pairs = told_alike(&resolved, &together.identities, &echoes);
        let before = together.identities.of.clone();
        together.identities.join_all(&pairs);
        let hints = hints(&resolved, &clusters(&resolved, &scripts), &echoes);
        let is_told = |article: &usize| {
            before.get(*article) != together.identities.of.get(*article)
                || hints.get(*article).is_some_and(|hints| hints.iter().any(Option::is_some))
        };
        let told: Vec<usize> = everything.into_iter().filter(is_told).collect();
        if !told.is_empty() {
            together.learn();
            let again = together.resolved(&told, &hints);
            for (article, again) in told.into_iter().zip(again) {
                if let Some(resolved) = resolved.get_mut(article) {
                    *resolved = again;
                }
            }
        }
    }
    let (parties, numbers) = register(&resolved, &scripts);
    let holders = resolved
        .iter()
        .zip(&numbers)
        .map(|(resolved, numbers)| {
            let number = |at: usize| numbers.get(at).copied().flatten();
            resolved
                .holders
                .iter()
                .filter_map(|&(holder, via)| {
                    Some(Holders { party: number(holder)?, via: via.and_then(number) })
                })
                .collect()
        })
        .collect();
    (parties, holders)
}

/// The articles with what is known of their names.
struct Together<'a> {
    articles: &'a [Article],
    spoken: &'a [Vec<Spoken<'a>>],
    places: Places,
    acronyms: Acronyms,
    /// The states that each article names, and where.
    states: Vec<Vec<(usize, String)>>,
    readings: Vec<Reading>,
    identities: Identities,
}

impl Together<'_> {
    /// Tells each article what the others know of its persons.
    fn learn(&mut self) {
        for (reading, own) in self.readings.iter_mut().zip(&self.identities.of) {
            reading.learn(own, &self.identities);
        }
    }

    /// Who each source of the articles at `places` is; `hints` has for each statement of each article
    /// whom others name, and may be empty.
    fn resolved(&self, places: &[usize], hints: &[Vec<Option<Hint>>]) -> Vec<Resolved> {
        let scene = Scene::of(&self.states, &self.places, &self.acronyms, &self.identities);
        let one = |&article: &usize| {
            let hints = hints.get(article).map(Vec::as_slice).unwrap_or_default();
            Some(super::resolve::resolve(
                self.articles.get(article)?,
                self.spoken.get(article)?,
                self.readings.get(article)?,
                self.identities.of.get(article)?,
                (self.states.get(article)?, &scene),
                hints,
            ))
        };
        places.iter().filter_map(one).collect()
    }
}
