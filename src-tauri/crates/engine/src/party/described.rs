//! Who is meant by a description that is no office: *the Social Democrat*, *the younger man*, *the
//! official*.

use std::collections::BTreeSet;

use super::office::is_role_noun;
use super::pronoun::is_singular;
use super::resolve::Resolver;
use crate::lexicon::given_names::gender_of_title;
use crate::lexicon::grammar::PREPOSITIONS;
use crate::lexicon::roles::{BODIES, PEOPLE, is_title};
use crate::lexicon::titles::is_title_and_name;
use crate::span::Span;
use crate::text::{Word, words};

/// So many mentions back or ahead somebody can be described.
const NEAR: usize = 40;

/// So many bytes back *a senior official* can have introduced *the official*.
const INTRODUCED: usize = 4000;

/// Nouns by which news calls anybody in public life once more.
const ANYBODY: &[&str] = &[
    "official",
    "politician",
    "man",
    "woman",
    "lawmaker",
    "legislator",
    "diplomat",
    "veteran",
    "leader",
    "lady",
    "gentleman",
    "chief",
    "boss",
    "strongman",
    "statesman",
    "incumbent",
    "speaker",
    "technocrat",
];

/// What a description that matches nothing known must have in its favour as a pronoun would.
const AS_PRONOUN: f32 = 2.2;

/// What it is worth that the articles describe somebody so: more than any nearness.
const TOLD: f32 = 8.0;

impl Resolver<'_> {
    /// The named person whom the definite description at `span` means: one whom the articles describe
    /// so, or for a noun that fits anybody, whoever a pronoun there would mean.
    pub(super) fn by_description(&self, span: Span) -> Option<usize> {
        let tokens = words(self.text, span);
        let (the, rest) = tokens.split_first()?;
        if !matches!(the.text, "the" | "The" | "this" | "This") {
            return None;
        }
        let length = rest
            .iter()
            .position(|word| {
                PREPOSITIONS.contains(&word.text.to_lowercase().as_str())
                    || !word.is_wordlike() && word.text != "-"
            })
            .unwrap_or(rest.len());
        if rest.get(length).is_some_and(|word| word.text != ",") {
            return None;
        }
        let (head, modifiers) = rest.get(..length)?.split_last()?;
        let noun = head.text.to_lowercase();
        let age =
            modifiers.first().or(Some(head)).map(|word| word.text).filter(|word| is_number(word));
        let names_somebody = PEOPLE.contains(noun.as_str())
            || is_role_noun(&noun)
            || is_title(&noun)
            || is_title_and_name(&noun)
            || noun == "old" && age.is_some();
        let is_body = BODIES.contains(noun.as_str()) && !names_somebody;
        if is_body || !is_singular(&noun) || self.is_introduced(&noun, span) {
            return None;
        }
        let contrasts = modifiers
            .iter()
            .any(|word| matches!(word.text, "younger" | "older" | "elder" | "other" | "second"));
        let last = self.resolved.last().map(|heard| heard.holder);
        let gender = gender_of_title(&noun);
        let mut best: Option<(f32, usize)> = None;
        for at in self.known.mentions.around(span.start, NEAR) {
            let Some(local) = self.known.person(at) else { continue };
            let other = gender.is_some() && local.gender.is_some() && gender != local.gender;
            // *The younger woman* is not she who spoke last.
            if other || contrasts && last == Some(at) {
                continue;
            }
            let none = BTreeSet::new();
            let profile = local.identity.and_then(|at| self.scene.identities.profiles.get(at));
            let (titles, described) =
                profile.map_or((&local.titles, &none), |it| (&it.titles, &it.described));
            let says = |word: &str| described.contains(word) || titles.contains(word);
            let told = says(&noun) || age.is_some_and(says);
            // *The Social Democrat*: a party's follower may be anybody.
            let fits_anybody = head.is_capitalised() && names_somebody
                || ANYBODY.contains(&noun.as_str())
                || age.is_some();
            if !told && !fits_anybody {
                continue;
            }
            let Some(near) = self.score(at, span, gender) else { continue };
            let mut fit = if told { TOLD + 0.4 * near } else { near };
            if contrasts && gender.is_some() && gender == local.gender {
                fit += 1.0;
            }
            for word in modifiers {
                fit += match (says(&word.text.to_lowercase()), word.is_capitalised()) {
                    (true, _) => 1.0,
                    (false, true) if !head.is_capitalised() => -2.0,
                    (false, _) => 0.0,
                };
            }
            if fit >= AS_PRONOUN && best.is_none_or(|(known, _)| fit > known) {
                best = Some((fit, at));
            }
        }
        best.map(|(_, at)| at)
    }

    /// Whether *a senior official* stands before *the official*: somebody without a name.
    fn is_introduced(&self, noun: &str, span: Span) -> bool {
        let from = self.text.floor_char_boundary(span.start.saturating_sub(INTRODUCED));
        let before = words(self.text, Span::new(from, span.start));
        let introduces = |at: usize| {
            let article = (1..=4).find(|back| {
                at.checked_sub(*back).and_then(|at| before.get(at)).is_some_and(|word| {
                    matches!(word.text.to_lowercase().as_str(), "a" | "an" | "one" | "another")
                })
            });
            // *Oelrichs, a Social Democrat,* introduces nobody.
            let place =
                article.and_then(|back| at.checked_sub(back + 1)).and_then(|at| before.get(at));
            let between = article.unwrap_or(0);
            let plain = |word: &Word<'_>| word.is_wordlike() || word.text == "-";
            between > 0
                && place.is_none_or(|word| !matches!(word.text, "," | "is" | "was" | "as"))
                && before.get(at - between..at).is_some_and(|words| words.iter().all(plain))
        };
        before
            .iter()
            .enumerate()
            .any(|(at, word)| word.text.eq_ignore_ascii_case(noun) && introduces(at))
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}
