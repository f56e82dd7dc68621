//! Which persons of single articles are one: by their names alone, whatever the order of the articles.

use std::collections::{BTreeMap, BTreeSet};

use super::person::{Person, honoured};
use super::reading::Reading;
use super::spelling::{self, Match, Name};
use crate::lexicon::given_names::Gender;
use crate::lexicon::roles::TITLES;

/// What all articles together know of one person.
#[derive(Debug, Clone, Default)]
pub(super) struct Profile {
    /// The fullest name, in lower case.
    pub(super) core: Vec<String>,
    /// The fullest name as written.
    pub(super) name: String,
    /// Every title that stands with the name, in lower case.
    pub(super) titles: BTreeSet<String>,
    /// What else the articles say of the person, in lower case.
    pub(super) described: BTreeSet<String>,
    /// The states that titles name, with how many articles do.
    pub(super) states: BTreeMap<String, usize>,
    pub(super) gender: Option<Gender>,
    /// How often all articles name them.
    pub(super) mentions: usize,
    articles: BTreeSet<usize>,
}

impl Profile {
    /// The state that most articles give.
    pub(super) fn state(&self) -> Option<&str> {
        let best =
            self.states.iter().max_by_key(|(state, count)| (**count, std::cmp::Reverse(*state)));
        best.map(|(state, _)| state.as_str())
    }

    fn add(&mut self, article: usize, person: &Person) {
        let fuller = (person.core.len(), &person.name) > (self.core.len(), &self.name);
        if fuller {
            self.core.clone_from(&person.core);
            self.name.clone_from(&person.name);
        }
        self.titles.extend(person.titles.iter().cloned());
        self.described.extend(person.described.iter().cloned());
        if let Some(state) = &person.state {
            *self.states.entry(state.clone()).or_default() += 1;
        }
        self.gender = self.gender.or(person.gender);
        self.mentions += person.mentions.len();
        self.articles.insert(article);
    }
}

/// The persons of all articles.
#[derive(Debug, Default)]
pub(super) struct Identities {
    /// For each article, the identity of each of its persons.
    pub(super) of: Vec<Vec<usize>>,
    /// What is known of each.
    pub(super) profiles: Vec<Profile>,
    /// The name of each, ready to be compared.
    names: Vec<Name>,
    /// Who has a title, and who is of a state.
    by_title: BTreeMap<String, Vec<usize>>,
    by_state: BTreeMap<String, Vec<usize>>,
}

/// One way of writing a name, and who in which article is named so.
struct Form<'p> {
    core: &'p [String],
    persons: Vec<(usize, usize)>,
    profile: Profile,
}

impl Identities {
    /// Joins the persons of `articles`: full names first, then single ones where only one person fits.
    ///
    /// Two persons of one article stay two: whoever wrote it told them apart.
    pub(super) fn of(articles: &[Reading]) -> Self {
        let mut forms: BTreeMap<(&[String], Option<Gender>), Form<'_>> = BTreeMap::new();
        for (article, reading) in articles.iter().enumerate() {
            for (place, person) in reading.persons.iter().enumerate() {
                let form = forms.entry((&person.core, person.gender)).or_insert_with(|| Form {
                    core: &person.core,
                    persons: Vec::new(),
                    profile: Profile::default(),
                });
                form.persons.push((article, place));
                form.profile.add(article, person);
            }
        }
        let mut forms: Vec<Form<'_>> = forms.into_values().collect();
        // The longest and most used first, so that the rest joins them whatever the order of articles.
        forms.sort_by(|one, other| {
            let rank =
                |form: &Form<'_>| (form.core.len().min(2), form.profile.mentions, form.core.len());
            rank(other).cmp(&rank(one)).then_with(|| one.core.cmp(other.core))
        });
        let mut found = Self {
            of: articles.iter().map(|reading| vec![0; reading.persons.len()]).collect(),
            profiles: Vec::new(),
            names: Vec::new(),
            by_title: BTreeMap::new(),
            by_state: BTreeMap::new(),
        };
        let mut by_key: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for form in forms {
            let keys = keys(form.core);
            let near = near(&keys, &by_key);
            let identity = found.fitting(&form, &near).unwrap_or_else(|| {
                found.profiles.push(Profile::default());
                found.names.push(Name::default());
                found.profiles.len() - 1
            });
            for key in keys {
                by_key.entry(key).or_default().insert(identity);
            }
            found.join(identity, form);
        }
        for (identity, profile) in found.profiles.iter().enumerate() {
            for title in &profile.titles {
                found.by_title.entry(title.clone()).or_default().push(identity);
            }
            for state in profile.states.keys() {
                found.by_state.entry(state.clone()).or_default().push(identity);
            }
        }
        found
    }

    /// Whether no article tells the two apart, and their genders do not.
    pub(super) fn may_be_one(&self, one: usize, other: usize) -> bool {
        self.profiles.get(one).zip(self.profiles.get(other)).is_some_and(|(one, other)| {
            one.articles.is_disjoint(&other.articles) && genders_agree(one.gender, other.gender)
        })
    }

    /// Joins the second of each pair to the first, where neither an earlier pair nor an article speaks
    /// against it. Whether anything was joined.
    pub(super) fn join_all(&mut self, pairs: &[(usize, usize)]) -> bool {
        let mut joined = false;
        for &(one, other) in pairs {
            if !self.may_be_one(one, other) {
                continue;
            }
            let Some(profile) = self.profiles.get_mut(other).map(std::mem::take) else { continue };
            if profile.articles.is_empty() {
                continue;
            }
            let places = self.of.iter_mut().flatten().filter(|identity| **identity == other);
            places.for_each(|identity| *identity = one);
            for title in &profile.titles {
                insert(self.by_title.entry(title.clone()).or_default(), one);
            }
            for state in profile.states.keys() {
                insert(self.by_state.entry(state.clone()).or_default(), one);
            }
            self.enrich(one, profile);
            joined = true;
        }
        joined
    }

    /// Those with any of `titles` and those of `state`, in order.
    pub(super) fn titled_or_of<'t>(
        &self,
        titles: impl Iterator<Item = &'t str>,
        state: Option<&str>,
    ) -> Vec<usize> {
        let titled = titles.filter_map(|title| self.by_title.get(title)).flatten();
        let of_state = state.and_then(|state| self.by_state.get(state)).into_iter().flatten();
        let mut found: Vec<usize> = titled.chain(of_state).copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The person of those at `near` that `form` names: the one whose name is the same, else the only
    /// one whose name it can be.
    fn fitting(&self, form: &Form<'_>, near: &BTreeSet<usize>) -> Option<usize> {
        let name = Name::of(form.core);
        let mut same = Vec::new();
        let mut possible = Vec::new();
        for &at in near {
            let profile = self.profiles.get(at)?;
            if !genders_agree(profile.gender, form.profile.gender) {
                continue;
            }
            let apart = !profile.articles.is_disjoint(&form.profile.articles);
            let rival_states = !profile.states.is_empty()
                && !form.profile.states.is_empty()
                && profile.states.keys().all(|state| !form.profile.states.contains_key(state));
            let among = |word: &String| {
                profile.core.len() > 2 && profile.core.iter().any(|known| known == word)
            };
            let honoured = honoured(form.core, &profile.core, &profile.titles)
                || honoured(&profile.core, form.core, &form.profile.titles);
            let likeness = match form.core {
                _ if honoured => Match::Part,
                [single] if among(single) => Match::Part,
                _ => self.names.get(at)?.compared(&name),
            };
            // A single name needs an office that both have.
            let single = form.core.len().min(profile.core.len()) < 2;
            let backed =
                !rival_states && !apart && (!single || shares_office(profile, &form.profile));
            match likeness {
                Match::No if backed && alike(&profile.core, form.core) => possible.push(at),
                Match::Same => same.push(at),
                Match::Variant | Match::Part if !apart && !rival_states => possible.push(at),
                Match::Variant | Match::Part | Match::No => {}
            }
        }
        let titled = |at: &usize| {
            self.profiles
                .get(*at)
                .is_some_and(|profile| !profile.titles.is_disjoint(&form.profile.titles))
        };
        let only = |found: &[usize]| match found {
            [] => None,
            [only] => Some(*only),
            several => {
                let mut titled = several.iter().copied().filter(|at| titled(at));
                let first = titled.next()?;
                titled.next().is_none().then_some(first)
            }
        };
        only(&same).or_else(|| same.first().copied()).or_else(|| only(&possible))
    }

    fn join(&mut self, identity: usize, form: Form<'_>) {
        self.enrich(identity, form.profile);
        for (article, place) in form.persons {
            if let Some(own) = self.of.get_mut(article).and_then(|own| own.get_mut(place)) {
                *own = identity;
            }
        }
    }

    /// Adds what `other` knows to whoever is `identity`.
    fn enrich(&mut self, identity: usize, other: Profile) {
        let Some(profile) = self.profiles.get_mut(identity) else { return };
        let Profile { core, name, titles, described, states, gender, mentions, articles } = other;
        let fuller = (core.len(), mentions) > (profile.core.len(), profile.mentions)
            && !honoured(&core, &profile.core, &profile.titles)
            || honoured(&profile.core, &core, &titles);
        if fuller {
            (profile.core, profile.name) = (core, name);
            if let Some(name) = self.names.get_mut(identity) {
                *name = Name::of(&profile.core);
            }
        }
        profile.titles.extend(titles);
        profile.described.extend(described);
        for (state, count) in states {
            *profile.states.entry(state).or_default() += count;
        }
        profile.gender = profile.gender.or(gender);
        profile.mentions += mentions;
        profile.articles.extend(articles);
    }
}

/// Puts `one` into an ascending list, once.
fn insert(list: &mut Vec<usize>, one: usize) {
    if let Err(place) = list.binary_search(&one) {
        list.insert(place, one);
    }
}

/// Those who share a word with a name: by its rarest words first, and no more than a few hundred, since
/// thousands may be called Muhammad.
fn near(keys: &BTreeSet<String>, by_key: &BTreeMap<String, BTreeSet<usize>>) -> BTreeSet<usize> {
    const MOST: usize = 100;
    let mut blocks: Vec<&BTreeSet<usize>> = keys.iter().filter_map(|key| by_key.get(key)).collect();
    blocks.sort_by_key(|block| block.len());
    let mut found = BTreeSet::new();
    for block in blocks {
        if found.len() + block.len() > MOST && !found.is_empty() {
            break;
        }
        found.extend(block.iter().take(MOST));
    }
    found
}

/// Of each word of a name, what its spellings have in common.
fn keys(core: &[String]) -> BTreeSet<String> {
    core.iter()
        .flat_map(|word| word.split('-'))
        .flat_map(|word| {
            let key = spelling::key(word);
            let shared = format!("~{}", consonants_of(&key));
            [key, shared]
        })
        .filter(|key| !key.is_empty() && key != "~")
        .collect()
}

/// Whether both have a title that few share.
fn shares_office(one: &Profile, other: &Profile) -> bool {
    one.titles.intersection(&other.titles).any(|title| TITLES.contains(&title.as_str()))
}

/// Whether two names are alike in their consonants, as several roads from another script make them:
/// *Hisham Zakaria*, *Hicham Zakariya*; *Aibek Toktarovich Turgunbayev*, *A. Torghonbayev*; *Ghafurzoda*,
/// *Ghafourzadeh*.
///
/// Every word of the shorter has its like in the longer, in order, and the last the last. Few consonants
/// tell little: five must agree, and four of a single name.
fn alike(one: &[String], other: &[String]) -> bool {
    const MOST: usize = 8;
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let least = if short.len() > 1 { 5 } else { 4 };
    let ([.., short_last], [.., long_last]) = (short, long) else { return false };
    if long.len() > MOST || consonants(short_last) != consonants(long_last) {
        return false;
    }
    let mut agreed = consonants(short_last).len();
    let mut rest = long.iter().take(long.len() - 1);
    for word in short.iter().take(short.len() - 1) {
        let own = consonants(word);
        let initial = word.chars().count() == 1;
        let found = rest.find(|other| {
            consonants(other) == own && !own.is_empty()
                || (initial || other.chars().count() == 1)
                    && other.chars().next() == word.chars().next()
        });
        if found.is_none() {
            return false;
        }
        agreed += own.len();
    }
    agreed >= least
}

/// The consonants of a word of a name that all transliterations share.
pub(crate) fn consonants(word: &str) -> String {
    consonants_of(&spelling::key(word))
}

/// Those of a word with that key.
fn consonants_of(key: &str) -> String {
    let same = |letter: char| match letter {
        'C' | 'S' | 's' | 'z' | 'Z' | 'j' => Some('s'),
        'X' | 'k' | 'g' | 'q' => Some('k'),
        'v' | 'w' | 'f' => Some('v'),
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'E' | 'h' | '-' => None,
        other => Some(other),
    };
    key.chars().filter_map(same).collect()
}

fn genders_agree(one: Option<Gender>, other: Option<Gender>) -> bool {
    one.is_none() || other.is_none() || one == other
}
