//! Names in other scripts than Latin, and their Latin forms.

use std::collections::{BTreeMap, BTreeSet};

use any_ascii::any_ascii;

use super::identity::consonants;
use super::local::Local;
use super::{Party, PartyIndex, PartyKind};

/// Names that some article gives in both scripts, one in brackets behind the other: *Wang Yi (王毅)*.
#[derive(Debug, Default)]
pub(super) struct Scripts {
    /// For each name in another script the Latin words that stand beside it.
    latin: BTreeMap<String, BTreeSet<String>>,
}

/// How many words before a bracket can be a name with its titles.
const LONGEST: usize = 6;

/// How many letters a name in brackets can have.
const LONGEST_NAME: usize = 80;

/// Fewer letters are like too many names.
const TELLING: usize = 4;

impl Scripts {
    /// Reads them off `texts`.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut found = Self::default();
        for text in texts.filter(|text| text.contains(is_foreign)) {
            for (open, bracket) in text.match_indices(['(', '（']) {
                let (before, inside) = text.split_at(open);
                let inside = inside.trim_start_matches(bracket).chars().take(LONGEST_NAME);
                let inside: String = inside.collect();
                if let Some((inside, _)) = inside.split_once([')', '）']) {
                    found.read(before.trim_end(), inside.trim());
                }
            }
        }
        found
    }

    fn read(&mut self, before: &str, inside: &str) {
        let line = before.lines().next_back().unwrap_or(before);
        let (other, latin) = if is_in_another(inside) {
            let words: Vec<&str> = line.split_whitespace().rev().take(LONGEST).collect();
            let latin: Vec<&str> =
                words.into_iter().take_while(|word| !word.contains(is_foreign)).collect();
            (inside.to_owned(), latin.into_iter().rev().collect::<Vec<_>>().join(" "))
        } else if is_name(inside) {
            let other: Vec<&str> = line
                .split(|letter: char| letter.is_whitespace() || letter.is_ascii_punctuation())
                .rev()
                .take_while(|word| is_in_another(word))
                .collect();
            (other.into_iter().rev().collect::<Vec<_>>().join(" "), inside.to_owned())
        } else {
            return;
        };
        if !other.is_empty() && !latin.is_empty() {
            self.latin.entry(key(&other)).or_default().insert(latin);
        }
    }

    /// The locals in another script with the first local that has their Latin name, where it is one party’s.
    pub(super) fn joined(
        &self,
        locals: &[(usize, &Local)],
        cluster: &[usize],
    ) -> BTreeMap<usize, usize> {
        let mut joined = BTreeMap::new();
        if self.latin.is_empty() {
            return joined;
        }
        for (at, (_, local)) in locals.iter().enumerate() {
            let Some(latin) = self.latin.get(&key(&local.name)) else { continue };
            let named = locals.iter().enumerate().filter(|(_, (_, other))| {
                other.name.contains(' ')
                    && latin.iter().any(|words| {
                        words
                            .strip_suffix(other.name.as_str())
                            .is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
                    })
            });
            let roots: BTreeSet<usize> =
                named.filter_map(|(other, _)| cluster.get(other).copied()).collect();
            if let [root] = roots.into_iter().collect::<Vec<_>>()[..] {
                joined.insert(at, root);
            }
        }
        joined
    }
}

/// Parties in another script, each with the only party whose Latin name a transliteration of it comes to.
///
/// A suggestion and no fact: two persons may be transliterated alike.
pub(crate) fn transliterated(parties: &[Party]) -> Vec<(PartyIndex, PartyIndex)> {
    let may_be = |party: &Party| party.kind != PartyKind::Group;
    let foreign =
        parties.iter().enumerate().filter(|(_, party)| may_be(party) && is_in_another(&party.name));
    foreign
        .filter_map(|(at, party)| {
            let latin = any_ascii(&party.name);
            let named = parties.iter().enumerate().filter(|(_, other)| {
                may_be(other) && is_name(&other.name) && sounds_like(&latin, &other.name)
            });
            let named: Vec<usize> = named.map(|(other, _)| other).collect();
            let [only] = named[..] else { return None };
            Some((PartyIndex(at), PartyIndex(only)))
        })
        .collect()
}

/// Whether a transliteration comes to `name`: letter for letter, or in the consonants of every word.
fn sounds_like(transliterated: &str, name: &str) -> bool {
    let letters = |text: &str| -> String {
        let plain = any_ascii(text);
        plain.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase()
    };
    let (one, other) = (letters(transliterated), letters(name));
    if one.len() >= TELLING && one == other {
        return true;
    }
    let words = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| consonants(&word.to_lowercase()))
            .collect()
    };
    let (one, other) = (words(transliterated), words(name));
    one.len() > 1 && one == other && one.concat().len() > TELLING
}

/// Whether all letters of `words` are of another script.
fn is_in_another(words: &str) -> bool {
    let mut letters = words.chars().filter(|letter| letter.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(is_foreign)
}

/// Whether `words` are a Latin name.
fn is_name(words: &str) -> bool {
    words.chars().any(char::is_uppercase) && !words.contains(is_foreign)
}

/// A letter of no Latin alphabet.
fn is_foreign(letter: char) -> bool {
    /// Where the Latin letters with their accents end.
    const LATIN_END: char = '\u{250}';
    letter.is_alphabetic() && letter >= LATIN_END && !('\u{1e00}'..'\u{1f00}').contains(&letter)
}

/// A name for comparing: without blanks and marks of direction.
fn key(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_tie_two_scripts() {
        let found = Scripts::of(
            ["Foreign Minister Wang Yi (王毅) spoke. Then Владимир Орлов (Vladimir Orlov) left."]
                .into_iter(),
        );
        assert!(found.latin["王毅"].contains("Foreign Minister Wang Yi"));
        assert!(found.latin["ВладимирОрлов"].contains("Vladimir Orlov"));
        assert!(Scripts::of(["He left (on Monday). She (王毅"].into_iter()).latin.is_empty());
    }

    #[test]
    fn a_transliteration_sounds_like_the_name_and_no_other() {
        let alike = |foreign: &str, name: &str| sounds_like(&any_ascii(foreign), name);
        assert!(
            alike("Владимир Зеленский", "Volodymyr Zelensky")
                || alike("Владимир Зеленский", "Vladimir Zelensky")
        );
        assert!(alike("王毅", "Wang Yi"));
        assert!(alike("شهباز شريف", "Shehbaz Sharif"));
        assert!(alike("Иван Валск", "Ivan Valsk"));
        assert!(!alike("Иван Валск", "Irena Valsk"));
        assert!(!alike("王毅", "Wang Li"));
        assert!(!alike("نواز شريف", "Shehbaz Sharif"));
    }
}
