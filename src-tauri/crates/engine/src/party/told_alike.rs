//! Persons whose names two articles write too differently to be one by name alone, and to whom they
//! give the same words: *Filipa Karou-Vitlok*, *Philippa Carrow-Whitlock*.

use std::collections::BTreeMap;

use strsim::normalized_damerau_levenshtein;

use super::echo::Echoes;
use super::identity::{Identities, consonants};
use super::local::{Local, Resolved};
use super::spelling::folded;

/// So much must be told of both in the same words.
const ECHOED: f32 = 0.3;

/// So like must the words of both names be on average, and the least like of them.
const LIKE: f64 = 0.6;
const LEAST: f64 = 0.5;

/// Pairs of identities that are one person by their names and by what is told of them, the surest first.
pub(super) fn told_alike(
    articles: &[Resolved],
    identities: &Identities,
    echoes: &Echoes,
) -> Vec<(usize, usize)> {
    let named = |article: usize, at: usize| -> Option<&Local> {
        let resolved = articles.get(article)?;
        let &(holder, _) = resolved.holders.get(at)?;
        let local = resolved.locals.get(holder)?;
        (*resolved.is_named.get(at)? && local.identity.is_some()).then_some(local)
    };
    let mut told: BTreeMap<(usize, usize), f32> = BTreeMap::new();
    for (article, resolved) in articles.iter().enumerate() {
        for at in 0..resolved.holders.len() {
            let Some(own) = named(article, at).and_then(|local| local.identity) else { continue };
            for &((other, statement), share) in echoes.at((article, at)) {
                let theirs = named(other, statement).and_then(|local| local.identity);
                if let Some(theirs) = theirs.filter(|theirs| own < *theirs) {
                    *told.entry((own, theirs)).or_default() += share;
                }
            }
        }
    }
    let mut found: Vec<(f32, (usize, usize))> = told
        .into_iter()
        .filter(|((one, other), share)| {
            *share >= ECHOED
                && identities.may_be_one(*one, *other)
                && identities
                    .profiles
                    .get(*one)
                    .zip(identities.profiles.get(*other))
                    .is_some_and(|(one, other)| are_like(&one.core, &other.core))
        })
        .map(|(pair, share)| (share, pair))
        .collect();
    found.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    found.into_iter().map(|(_, pair)| pair).collect()
}

/// Whether the words of the shorter name have their likes in the longer one.
fn are_like(one: &[String], other: &[String]) -> bool {
    let parts = |core: &[String]| -> Vec<(String, String)> {
        let words = core.iter().flat_map(|word| word.split('-')).filter(|word| !word.is_empty());
        words.map(|word| (folded(word), consonants(word))).collect()
    };
    let (one, other) = (parts(one), parts(other));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.is_empty() {
        return false;
    }
    let like = |one: &(String, String), other: &(String, String)| {
        let letters = normalized_damerau_levenshtein(&one.0, &other.0);
        // Vowels differ the most between transliterations.
        let consonants = normalized_damerau_levenshtein(&one.1, &other.1);
        if one.1.is_empty() || other.1.is_empty() {
            letters
        } else {
            letters.max(0.5 * (letters + consonants))
        }
    };
    let mut left: Vec<&(String, String)> = long.iter().collect();
    let mut sum = 0.0;
    for word in &short {
        let best = left
            .iter()
            .enumerate()
            .map(|(at, known)| (like(word, known), at))
            .max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
        let Some((likeness, at)) = best.filter(|(likeness, _)| *likeness >= LEAST) else {
            return false;
        };
        left.remove(at);
        sum += likeness;
    }
    sum / short.len() as f64 >= LIKE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(one: &str, other: &str) -> bool {
        let core = |name: &str| -> Vec<String> {
            name.to_lowercase().split(' ').map(str::to_owned).collect()
        };
        are_like(&core(one), &core(other))
    }

    #[test]
    fn names_heard_in_another_language_are_like() {
        assert!(like("Filipa Karou-Vitlok", "Philippa Carrow-Whitlock"));
        assert!(like("Roh Hayoung", "Noh Ha-young"));
        assert!(like("Nakib-ul-Islam Khamidi", "Naqib ul-Islam Hamidi"));
    }

    #[test]
    fn brothers_and_strangers_are_not() {
        assert!(!like("Aibek Turgunbayev", "Ulugbek Turgunbayev"));
        assert!(!like("Shehbaz Sharif", "Anwar Ibrahim"));
        assert!(!like("Guo Shaoqin", "Noh Ha-young"));
    }
}
