//! The persons of one article.

use std::collections::{BTreeMap, BTreeSet};

use super::believed::Believed;
use super::name::NameMention;
use super::spelling::{self, Match};
use super::title::expanded;
use crate::lexicon::given_names::{Gender, gender_of};
use crate::lexicon::roles::TITLES;
use crate::lexicon::titles::is_title_and_name;
use crate::span::Span;

/// One person of one article: all the mentions that are one.
#[derive(Debug, Clone, Default)]
pub(super) struct Person {
    pub(super) core: Vec<String>,
    pub(super) name: String,
    pub(super) titles: BTreeSet<String>,
    /// What else the article says of them, in lower case.
    pub(super) described: BTreeSet<String>,
    pub(super) role: Option<String>,
    /// Every title that gives a role, in order of place.
    pub(super) roles: Vec<Span>,
    pub(super) state: Option<String>,
    pub(super) gender: Option<Gender>,
    /// In order of place.
    pub(super) mentions: Vec<Span>,
    pub(super) aliases: BTreeSet<String>,
}

impl Person {
    fn join(&mut self, text: &str, mention: &NameMention) {
        if mention.core.len() > self.core.len() || self.name.is_empty() {
            if !self.name.is_empty() {
                self.aliases.insert(self.name.clone());
            }
            self.core.clone_from(&mention.core);
            self.name.clone_from(&mention.name);
        }
        self.titles.extend(mention.titles.iter().cloned());
        self.described.extend(mention.described.iter().cloned());
        if let Some(span) = mention.role {
            let role = expanded(span.of(text));
            if self.role.as_ref().is_none_or(|known| role.len() > known.len()) {
                self.role = Some(role);
            }
            self.roles.insert(self.roles.partition_point(|known| *known < span), span);
        }
        self.state = self.state.take().or_else(|| mention.state.clone());
        self.gender = self.gender.or(mention.gender);
        let place = self.mentions.partition_point(|known| *known < mention.span);
        if self.mentions.get(place) != Some(&mention.span) {
            self.mentions.insert(place, mention.span);
        }
        self.aliases.insert(mention.span.of(text).to_owned());
        self.aliases.insert(mention.name.clone());
    }
}

/// Whether two names of one article can be one person's: full names that agree, or one that is a part
/// of the other, be it the first of two surnames: *Barrenechea* of *Lucía Barrenechea Ortiz*.
pub(super) fn compatible(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    match short {
        [] => false,
        [single] if long.len() > 2 => {
            long.iter().any(|word| word == single && word.chars().count() > 2)
        }
        _ => spelling::names(short, long) != Match::No,
    }
}

/// Whether `short` is an honorific that is a name too, with the surname of `full`, who has that honorific
/// elsewhere: *Begum Morshed* of *Begum Shaheda Morshed*.
pub(super) fn honoured(short: &[String], full: &[String], titles: &BTreeSet<String>) -> bool {
    match short {
        [honorific, surname] => {
            is_title_and_name(honorific)
                && titles.contains(honorific)
                && full.first() != Some(honorific)
                && full.last() == Some(surname)
        }
        _ => false,
    }
}

/// The persons of an article: full names first, then surnames and titles joined to them.
///
/// A capitalised phrase counts only where it is surely a person's, here or in another article, which
/// `believed` has.
pub(super) fn persons(
    text: &str,
    names: &[NameMention],
    believed: &Believed,
    speaks: impl Fn(Span) -> bool,
) -> Vec<Person> {
    let found_believable = believable(names, &speaks);
    let full = names.iter().zip(&found_believable).filter(|(mention, sure)| {
        mention.core.len() > 1 && (**sure || believed.has(&mention.core))
    });
    // Whoever is a person is given a whole name or a title somewhere; *WikiLeaks* and *Twitter* are not.
    let titled: BTreeSet<&str> = names
        .iter()
        .filter(|mention| !mention.titles.is_empty())
        .flat_map(|mention| mention.core.iter().map(String::as_str))
        .collect();
    let is_person = |mention: &NameMention| {
        mention.gender.is_some()
            || mention.core.iter().any(|word| {
                titled.contains(word.as_str())
                    || believed.has_word(word)
                    || gender_of(&mention.name).is_some()
            })
    };
    let mut found = Persons::default();
    for (mention, _) in full {
        found.join_or_add(text, mention);
    }
    let places = After::of(text, " in ");
    // *Mr. Trump* first, so that *President Trump* joins him rather than *Melania Trump*.
    let single = || names.iter().filter(|mention| mention.core.len() == 1);
    let gendered = single().filter(|mention| mention.gender.is_some());
    for mention in gendered.chain(single().filter(|mention| mention.gender.is_none())) {
        if !mention.titles.is_empty()
            || speaks(mention.span) && !places.has(text, &mention.name) && is_person(mention)
            || found.fitting(mention).next().is_some()
        {
            found.join_or_add(text, mention);
        }
    }
    found.all
}

/// For each of `names`, whether it is surely a person's: one with a title, a full name with a known
/// given name, one that speaks, or one whose last word is used with a title elsewhere.
pub(super) fn believable(names: &[NameMention], speaks: &impl Fn(Span) -> bool) -> Vec<bool> {
    let titled: BTreeSet<&str> = names
        .iter()
        .filter(|mention| !mention.titles.is_empty())
        .filter_map(|mention| mention.core.last().map(String::as_str))
        .collect();
    let sure = |mention: &NameMention| {
        !mention.titles.is_empty()
            || mention.core.len() > 1
                && (mention.gender.is_some()
                    || speaks(mention.span)
                    || mention.core.last().is_some_and(|last| titled.contains(last.as_str())))
    };
    names.iter().map(sure).collect()
}

/// The persons found so far, by words of their names.
#[derive(Debug, Default)]
struct Persons {
    all: Vec<Person>,
    by_first: BTreeMap<String, Vec<usize>>,
    by_last: BTreeMap<String, Vec<usize>>,
    /// The words between.
    by_middle: BTreeMap<String, Vec<usize>>,
    /// Those known by one name only, or that were once.
    by_single: BTreeMap<String, Vec<usize>>,
}

impl Persons {
    /// The persons whose name can be that of `mention`, by their places, in order.
    fn fitting(&self, mention: &NameMention) -> impl Iterator<Item = (usize, &Person)> {
        // A full name is looked for by its surname: thousands may be called Muhammad.
        let by_first = if mention.core.len() > 1 { &self.by_single } else { &self.by_first };
        let found = [
            (by_first, mention.core.first()),
            (&self.by_last, mention.core.last()),
            (&self.by_middle, mention.core.last()),
        ];
        let mut places: Vec<usize> =
            found.into_iter().filter_map(|(map, word)| map.get(word?)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().filter_map(|at| Some((at, self.all.get(at)?))).filter(|(_, person)| {
            compatible(&mention.core, &person.core)
                || honoured(&mention.core, &person.core, &person.titles)
        })
    }

    fn join_or_add(&mut self, text: &str, mention: &NameMention) {
        // With two of one surname, a shared title decides, then the full name used last before.
        let best = self
            .fitting(mention)
            .filter(|(_, person)| {
                mention.gender.is_none()
                    || person.gender.is_none()
                    || mention.gender == person.gender
            })
            .max_by_key(|(_, person)| {
                let shared =
                    mention.titles.iter().filter(|title| person.titles.contains(*title)).count();
                let holds = mention.titles.iter().any(|title| TITLES.contains(title));
                let told = holds && person.core.len() == 1 && person.gender.is_some();
                let by_surname = mention.core.last() == person.core.last();
                let before =
                    person.mentions.partition_point(|span| span.start < mention.span.start);
                let latest = before.checked_sub(1).and_then(|last| person.mentions.get(last));
                (shared, told, by_surname, latest.copied())
            })
            .map(|(at, _)| at);
        let at = best.unwrap_or_else(|| {
            self.all.push(Person::default());
            self.all.len() - 1
        });
        let Some(person) = self.all.get_mut(at) else { return };
        person.join(text, mention);
        let single = person.core.first().filter(|_| person.core.len() == 1);
        for word in person.core.iter().skip(1).rev().skip(1) {
            let known = self.by_middle.entry(word.clone()).or_default();
            if let Err(place) = known.binary_search(&at) {
                known.insert(place, at);
            }
        }
        for (map, word) in [
            (&mut self.by_first, person.core.first()),
            (&mut self.by_last, person.core.last()),
            (&mut self.by_single, single),
        ] {
            let Some(word) = word else { continue };
            let known = map.entry(word.clone()).or_default();
            if let Err(place) = known.binary_search(&at) {
                known.insert(place, at);
            }
        }
    }
}

/// What stands in a text after some words, for finding names there.
#[derive(Debug)]
struct After<'t> {
    words: &'static str,
    beginnings: Vec<&'t str>,
}

/// Longer names are looked for in the text itself.
const BEGINNING: usize = 80;

impl<'t> After<'t> {
    fn of(text: &'t str, words: &'static str) -> Self {
        let mut beginnings: Vec<&str> = text
            .match_indices(words)
            .filter_map(|(at, _)| {
                let start = at + words.len();
                text.get(start..text.floor_char_boundary(start + BEGINNING))
            })
            .collect();
        beginnings.sort_unstable();
        Self { words, beginnings }
    }

    /// Whether `name` stands there.
    fn has(&self, text: &str, name: &str) -> bool {
        if name.len() > BEGINNING - 4 {
            return text.contains(&format!("{}{name}", self.words));
        }
        let place = self.beginnings.partition_point(|beginning| *beginning < name);
        self.beginnings.get(place).is_some_and(|beginning| beginning.starts_with(name))
    }
}

#[cfg(test)]
mod tests {
    use super::super::companies::Companies;
    use super::super::juniors::Juniors;
    use super::super::name::names;
    use super::super::places::Places;
    use super::*;

    fn found(text: &str) -> Vec<(String, Option<String>, Option<String>)> {
        let places = Places::default();
        persons(
            text,
            &names(text, &places, &Companies::default(), &Juniors::default()),
            &Believed::default(),
            |_| false,
        )
        .into_iter()
        .map(|person| (person.name, person.role, person.state))
        .collect()
    }

    #[test]
    fn titles_and_states_are_told_from_the_name() {
        assert_eq!(
            found(
                "ISLAMABAD Prime Minister Shehbaz Sharif called Malaysian Prime Minister Anwar Ibrahim. Sharif thanked Anwar."
            ),
            [
                ("Shehbaz Sharif".to_owned(), Some("Prime Minister".to_owned()), None),
                (
                    "Anwar Ibrahim".to_owned(),
                    Some("Prime Minister".to_owned()),
                    Some("Malaysia".to_owned())
                ),
            ]
        );
    }

    #[test]
    fn a_body_or_a_place_is_no_person() {
        assert!(
            found(
                "The White House and the State Department spoke to Kabul on Thursday in New York."
            )
            .is_empty()
        );
    }

    #[test]
    fn a_short_given_name_is_the_long_one() {
        assert_eq!(
            found("Vice President Joseph R. Biden Jr. came. Joe Biden left. Mr. Biden slept.")
                .len(),
            1
        );
    }
}
