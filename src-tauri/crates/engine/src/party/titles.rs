//! Titles that articles give one person and that cannot all be right: *Deputy Foreign Minister* here, *Foreign
//! Minister* there.

use std::collections::{BTreeMap, BTreeSet};

use super::{Mention, Party, PartyIndex, PartyKind};
use crate::Article;

/// Articles part over what somebody is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TitlesApart {
    /// Whose titles they are.
    pub party: PartyIndex,
    /// The title that most of the articles give, as each of them has it first; where equally many give several,
    /// that of the first article.
    pub usual: Vec<Mention>,
    /// The title of each of the others that part from it.
    pub odd: Vec<Mention>,
}

/// Where articles give one person titles of which at most one can be right at a time, in the order of `parties`.
///
/// Only offices that exclude each other are set against each other: a minister can be a senator too, and an
/// article that gives both of two titles parts with nobody. *Former* parts from nothing: some countries call
/// presidents so for life.
#[must_use]
pub fn titles_apart(articles: &[Article], parties: &[Party]) -> Vec<TitlesApart> {
    let people = parties.iter().enumerate().filter(|(_, party)| party.kind == PartyKind::Person);
    people.filter_map(|(at, party)| apart(articles, PartyIndex(at), party)).collect()
}

fn apart(articles: &[Article], index: PartyIndex, party: &Party) -> Option<TitlesApart> {
    let mut told: BTreeMap<usize, (BTreeSet<Office>, Mention)> = BTreeMap::new();
    for &title in &party.titles {
        let words = articles.get(title.article).map_or("", |article| title.span.of(&article.text));
        if let Some(office) = Office::read(words) {
            told.entry(title.article).or_insert_with(|| (BTreeSet::new(), title)).0.insert(office);
        }
    }
    let agree = |one: &BTreeSet<Office>, other: &BTreeSet<Office>| {
        one.iter().any(|one| other.iter().any(|other| one.agrees_with(other)))
    };
    let agreeing = |own: &BTreeSet<Office>| told.values().filter(|(it, _)| agree(own, it)).count();
    // The first of those with whom most agree.
    let (usual, _) = told.values().rev().max_by_key(|(offices, _)| agreeing(offices))?;
    let (usual, odd): (Vec<_>, Vec<_>) = told.values().partition(|(own, _)| agree(own, usual));
    let titles = |found: Vec<&(BTreeSet<Office>, Mention)>| found.iter().map(|it| it.1).collect();
    (!odd.is_empty()).then(|| TitlesApart { party: index, usual: titles(usual), odd: titles(odd) })
}

/// An office that excludes others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Office {
    kind: Kind,
    grade: Grade,
    /// What a minister is of, sorted; empty where that is not said.
    portfolio: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    President,
    PrimeMinister,
    Monarch,
    Minister,
    Ambassador,
    Governor,
    Mayor,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Grade {
    Full,
    Acting,
    Deputy,
}

impl Office {
    /// The office that a title names, if it is one that excludes others.
    fn read(title: &str) -> Option<Self> {
        let words: Vec<String> = title
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let has = |word: &str| words.iter().any(|own| own == word);
        if words.len() > LONGEST {
            return None;
        }
        let is_former = ["former", "ex", "ousted", "late", "then", "elect", "designate", "future"];
        // *Spokesman for the president*, *the president’s adviser*, *wife of the mayor*: somebody else.
        if is_former.into_iter().any(has) || words.iter().any(|word| ELSE.contains(&word.as_str()))
        {
            return None;
        }
        let kind = if has("premier") || has("pm") || has("taoiseach") || has("prime") {
            Kind::PrimeMinister
        } else if has("minister") || has("fm") || has("secretary") && is_ministry(&words) {
            Kind::Minister
        } else if has("president") {
            // *President of the Senate*, *of the Central Bank*, *of the Commission*.
            (words.len() <= 2 || words.iter().any(|word| word == "republic"))
                .then_some(Kind::President)?
        } else if ["king", "queen", "emir", "sultan"].into_iter().any(has) {
            Kind::Monarch
        } else if has("ambassador") {
            Kind::Ambassador
        } else if has("governor") {
            Kind::Governor
        } else if has("mayor") {
            Kind::Mayor
        } else {
            return None;
        };
        let grade = if ["deputy", "vice", "assistant", "under", "junior"].into_iter().any(has) {
            Grade::Deputy
        } else if ["acting", "interim", "caretaker"].into_iter().any(has) {
            Grade::Acting
        } else {
            Grade::Full
        };
        let portfolio = if kind == Kind::Minister { portfolio(&words) } else { Vec::new() };
        Some(Self { kind, grade, portfolio })
    }

    /// Whether one person can be called both.
    fn agrees_with(&self, other: &Self) -> bool {
        let one_field = self.portfolio.is_empty()
            || other.portfolio.is_empty()
            || self.portfolio.iter().any(|word| other.portfolio.contains(word));
        self.kind == other.kind && self.grade == other.grade && one_field
    }
}

/// More words are no title, but something that was taken for one.
const LONGEST: usize = 8;

/// Words of roles that belong to an office without being it.
const ELSE: &[&str] = &[
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "adviser",
    "advisor",
    "aide",
    "wife",
    "husband",
    "son",
    "daughter",
    "brother",
    "sister",
    "press",
    "chief",
    "staff",
    "candidate",
    "office",
    "ally",
    "critic",
];

/// Whether a secretary is a minister: *Foreign Secretary*, *Secretary of State*, not *Secretary-General*.
fn is_ministry(words: &[String]) -> bool {
    portfolio(words).iter().any(|word| FIELDS.contains(&word.as_str()))
}

/// Fields of government, by one word for each.
const FIELDS: &[&str] = &[
    "foreign",
    "defence",
    "interior",
    "finance",
    "trade",
    "health",
    "energy",
    "justice",
    "education",
    "transport",
    "agriculture",
    "information",
    "environment",
    "labour",
    "economy",
    "fisheries",
    "commerce",
    "water",
];

/// Other words for a field.
const FIELD_WORDS: &[(&str, &str)] = &[
    ("defense", "defence"),
    ("home", "interior"),
    ("state", "foreign"),
    ("external", "foreign"),
    ("fm", "foreign"),
    ("treasury", "finance"),
    ("exchequer", "finance"),
    ("labor", "labour"),
    ("economic", "economy"),
    ("power", "energy"),
    ("commerce", "trade"),
];

/// The fields that a title names, sorted, each once.
fn portfolio(words: &[String]) -> Vec<String> {
    let field = |word: &String| {
        let plain = FIELD_WORDS.iter().find(|(other, _)| other == word).map(|(_, field)| *field);
        plain.or_else(|| FIELDS.iter().copied().find(|field| field == word))
    };
    let found: BTreeSet<&str> = words.iter().filter_map(field).collect();
    found.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Parts, Span};

    /// The titles of one person, one an article, and which of them part from the usual.
    fn odd(titles: &[&str]) -> Vec<usize> {
        let article = |title: &&str| Article {
            text: (*title).to_owned(),
            parts: Parts::default(),
            outlet: None,
            published: None,
            language: None,
        };
        let articles: Vec<Article> = titles.iter().map(article).collect();
        let mention =
            |(article, title): (usize, &&str)| Mention { article, span: Span::new(0, title.len()) };
        let party = Party {
            name: "Irena Valsk".to_owned(),
            kind: PartyKind::Person,
            role: None,
            titles: titles.iter().enumerate().map(mention).collect(),
            affiliation: None,
            members: Vec::new(),
            aliases: Vec::new(),
            candidates: Vec::new(),
            mentions: Vec::new(),
        };
        let found = titles_apart(&articles, &[party]);
        found.iter().flat_map(|it| &it.odd).map(|title| title.article).collect()
    }

    #[test]
    fn a_title_that_cannot_be_right_beside_the_others_is_odd() {
        assert_eq!(odd(&["Foreign Minister", "Deputy Foreign Minister", "foreign minister"]), [1]);
        assert_eq!(odd(&["President", "Prime Minister", "premier"]), [0]);
        assert_eq!(odd(&["Defence Minister", "Defense Secretary", "Interior Minister"]), [2]);
        assert_eq!(odd(&["acting foreign minister", "Foreign Minister"]), [1]);
    }

    #[test]
    fn titles_that_one_person_can_have_are_not() {
        let none: [usize; 0] = [];
        assert_eq!(odd(&["Prime Minister", "premier", "PM"]), none);
        assert_eq!(odd(&["Foreign Secretary", "Foreign Minister", "minister"]), none);
        assert_eq!(odd(&["Minister of Foreign Affairs and Trade", "Trade Minister"]), none);
        assert_eq!(odd(&["Senator", "Foreign Minister"]), none);
        assert_eq!(odd(&["former President", "Prime Minister"]), none);
        assert_eq!(odd(&["President of the Senate", "Foreign Minister"]), none);
        assert_eq!(odd(&["the president’s adviser", "Foreign Minister"]), none);
    }
}
