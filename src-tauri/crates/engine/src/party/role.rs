//! Persons named by role: *the prime minister*, *his Malaysian counterpart*.

use std::collections::{BTreeMap, BTreeSet};

use crate::lexicon::given_names::Gender;
use crate::lexicon::roles::BODIES;

/// A person named by role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Role {
    /// The role's words in lower case, its head last: *prime minister*.
    pub(super) words: Vec<String>,
    pub(super) state: Option<String>,
    pub(super) gender: Option<Gender>,
    /// The bodies among the words, by their letters: *iaea* of *the IAEA chief*.
    pub(super) of_bodies: Vec<String>,
    /// *the visiting minister*, *the host*: whether of another state than the article's, or of its own.
    pub(super) visits: Option<bool>,
    /// *his counterpart*: somebody else than the speaker.
    pub(super) is_counterpart: bool,
    /// As written, without determiner.
    pub(super) label: String,
}

/// What is known of whoever might hold a role.
#[derive(Debug, Clone, Copy)]
pub(super) struct Holder<'a> {
    /// Titles that this article gives.
    pub(super) own: &'a BTreeSet<String>,
    /// Titles that any article gives.
    pub(super) anywhere: &'a BTreeSet<String>,
    pub(super) state: Option<&'a str>,
    /// Other states that some article gives.
    pub(super) states: Option<&'a BTreeMap<String, usize>>,
    pub(super) gender: Option<Gender>,
}

/// Roles whose words differ and whose holders do not: the role as its head is written, and the sets of
/// titles of which a holder has one.
const SYNONYMS: &[(&str, &[&[&str]])] = &[
    ("premier", &[&["premier"], &["prime", "minister"], &["pm"], &["chancellor"], &["taoiseach"]]),
    ("fm", &[&["fm"], &["foreign", "minister"], &["foreign", "secretary"]]),
    ("pm", &[&["premier"], &["prime", "minister"], &["pm"]]),
    ("head of government", &[&["premier"], &["prime", "minister"], &["pm"], &["chancellor"]]),
    ("head of state", &[&["president"], &["king"], &["queen"], &["emir"], &["sultan"]]),
    ("head of the executive", &[&["president"], &["prime", "minister"], &["governor"]]),
    ("president", &[&["president"]]),
    ("majesty", &[&["king"], &["queen"], &["sultan"], &["majesty"], &["emperor"]]),
    ("monarch", &[&["king"], &["queen"], &["sultan"], &["emir"], &["emperor"]]),
    ("king", &[&["king"], &["majesty"]]),
    (
        "highness",
        &[
            &["emir"],
            &["prince"],
            &["princess"],
            &["sheikh"],
            &["highness"],
            &["ruler"],
            &["sultan"],
        ],
    ),
    ("ruler", &[&["emir"], &["sheikh"], &["ruler"], &["sultan"], &["king"]]),
    ("emir", &[&["emir"], &["amir"], &["highness"]]),
    ("spokesman", &[&["spokesman"], &["spokesperson"], &["mouthpiece"], &["press", "secretary"]]),
    (
        "spokeswoman",
        &[&["spokeswoman"], &["spokesperson"], &["mouthpiece"], &["press", "secretary"]],
    ),
    ("spokesperson", SPEAKERS),
    ("mouthpiece", SPEAKERS),
    ("deputy", &[&["mp"], &["lawmaker"], &["deputy"], &["legislator"]]),
    ("legislator", &[&["mp"], &["lawmaker"], &["deputy"], &["legislator"], &["senator"]]),
    ("mp", &[&["mp"], &["lawmaker"], &["deputy"], &["legislator"]]),
    (
        "lawmaker",
        &[
            &["mp"],
            &["lawmaker"],
            &["deputy"],
            &["legislator"],
            &["senator"],
            &["sen"],
            &["rep"],
            &["congressman"],
            &["congresswoman"],
        ],
    ),
    ("congressman", &[&["rep"], &["congressman"], &["representative"]]),
    ("congresswoman", &[&["rep"], &["congresswoman"], &["representative"]]),
    ("senator", &[&["senator"], &["sen"]]),
    ("governor", &[&["governor"], &["gov"]]),
    ("general", &[&["general"], &["gen"]]),
    ("colonel", &[&["colonel"], &["col"]]),
    ("envoy", ENVOYS),
    ("ambassador", ENVOYS),
    ("representative", ENVOYS),
    ("delegate", ENVOYS),
    ("diplomat", ENVOYS),
    (
        "chief",
        &[
            &["chief"],
            &["head"],
            &["director"],
            &["commander"],
            &["chair"],
            &["chairman"],
            &["leader"],
        ],
    ),
    ("head", &[&["chief"], &["head"], &["director"], &["chair"], &["chairman"], &["commander"]]),
    ("chair", &[&["chair"], &["chairman"], &["chairwoman"], &["chairperson"]]),
    ("chairman", &[&["chairman"], &["chair"]]),
    ("chairwoman", &[&["chairwoman"], &["chair"]]),
    ("director", &[&["director"], &["head"], &["chief"]]),
    ("executive", &[&["executive"], &["ceo"]]),
    ("ceo", &[&["executive"], &["ceo"]]),
    ("adviser", &[&["adviser"], &["advisor"]]),
    ("advisor", &[&["adviser"], &["advisor"]]),
    ("judge", &[&["judge"], &["justice"], &["magistrate"]]),
    ("lawyer", &[&["lawyer"], &["attorney"], &["barrister"], &["barr"], &["counsel"]]),
    ("excellency", LEADERS),
    ("counterpart", COUNTERPARTS),
    ("leader", LEADERS),
    ("guest", LEADERS),
    ("host", LEADERS),
    ("visitor", LEADERS),
    ("colleague", COUNTERPARTS),
];

/// Titles of whoever speaks for others.
const SPEAKERS: &[&[&str]] = &[
    &["spokesman"],
    &["spokeswoman"],
    &["spokesperson"],
    &["mouthpiece"],
    &["press", "secretary"],
];

/// Titles of whoever speaks for a state abroad.
const ENVOYS: &[&[&str]] =
    &[&["ambassador"], &["envoy"], &["representative"], &["delegate"], &["commissioner"]];

/// Titles of whoever can be *the leader*.
pub(super) const LEADERS: &[&[&str]] = &[
    &["president"],
    &["prime", "minister"],
    &["premier"],
    &["pm"],
    &["minister"],
    &["chancellor"],
    &["king"],
    &["queen"],
    &["emir"],
    &["sultan"],
    &["leader"],
    &["secretary"],
    &["taoiseach"],
];

/// Ranks of officers.
const RANKS: &[&str] = &[
    "general",
    "gen",
    "colonel",
    "col",
    "major",
    "captain",
    "capt",
    "admiral",
    "marshal",
    "lieutenant",
    "lt",
];

/// Titles of whoever heads a body.
const CHIEFS: &[&[&str]] = &[
    &["chief"],
    &["head"],
    &["director"],
    &["commander"],
    &["chair"],
    &["chairman"],
    &["leader"],
    &["president"],
    &["governor"],
    &["secretary-general"],
    &["director-general"],
    &["secretary", "general"],
];

/// Titles of whoever has a counterpart, the higher first.
pub(super) const COUNTERPARTS: &[&[&str]] = &[
    &["president"],
    &["prime", "minister"],
    &["premier"],
    &["pm"],
    &["minister"],
    &["chancellor"],
    &["king"],
    &["queen"],
    &["emir"],
    &["sultan"],
    &["leader"],
    &["secretary"],
    &["taoiseach"],
    &["ambassador"],
    &["representative"],
    &["envoy"],
    &["speaker"],
    &["governor"],
    &["general"],
    &["commander"],
    &["chief"],
    &["director"],
    &["mayor"],
    &["spokesman"],
    &["spokeswoman"],
];

/// Words before a role that narrow it to another office.
const OTHER_OFFICE: &[&str] = &[
    "deputy",
    "vice",
    "assistant",
    "shadow",
    "opposition",
    "former",
    "ex",
    "acting",
    "ousted",
    "deposed",
    "toppled",
    "interim",
];

/// Words before a role without which it is another's.
const PORTFOLIOS: &[&str] = &[
    "prime",
    "foreign",
    "defence",
    "defense",
    "finance",
    "home",
    "interior",
    "energy",
    "environment",
    "trade",
    "justice",
    "health",
    "water",
    "agriculture",
    "economy",
    "commerce",
    "education",
    "labour",
    "labor",
    "transport",
    "interior",
    "external",
    "information",
    "planning",
    "security",
    "oil",
    "press",
];

impl Role {
    /// The head as the synonyms have it: *head of state*, *minister*.
    fn head(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    /// Whether it is one of the roles of those who speak for a state abroad.
    fn is_envoy(&self) -> bool {
        ENVOYS.iter().any(|set| set.contains(&self.head()))
    }

    /// The sets of titles of which a holder has one, where they are not the head alone.
    fn synonyms(&self) -> Option<&'static [&'static [&'static str]]> {
        SYNONYMS.iter().find(|(head, _)| *head == self.head()).map(|(_, sets)| *sets)
    }

    /// Titles of which whoever holds the role has one at least.
    pub(super) fn titles(&self) -> Vec<&str> {
        let listed = if self.head() == "chief" { Some(CHIEFS) } else { self.synonyms() };
        match listed {
            Some(sets) => sets.iter().filter_map(|set| set.first()).copied().collect(),
            None => vec![self.head()],
        }
    }

    /// Whether `titles` are those of somebody's deputy, and the role is not.
    pub(super) fn is_above(&self, titles: &BTreeSet<String>) -> bool {
        OTHER_OFFICE
            .iter()
            .any(|word| titles.contains(*word) && !self.words.iter().any(|own| own == word))
    }

    /// Whether every word of the role is among `titles`.
    pub(super) fn is_word_for_word(&self, titles: &BTreeSet<String>) -> bool {
        self.words.iter().flat_map(|word| word.split(' ')).all(|word| titles.contains(word))
    }

    /// How well `holder` fits, and nothing where they cannot be meant.
    ///
    /// Titles of this article count more than those of others; each word that narrows the role and is
    /// no title of theirs speaks against them, and so does a narrower title than the role's.
    pub(super) fn fit(&self, holder: &Holder<'_>) -> Option<f32> {
        let contrary = |one: Option<Gender>, other: Option<Gender>| {
            one.is_some() && other.is_some() && one != other
        };
        if contrary(self.gender, holder.gender) {
            return None;
        }
        // *The Republican* is no Mexican.
        let party = matches!(self.head(), "republican" | "democrat");
        if party && holder.state.is_some_and(|state| state != "United States") {
            return None;
        }
        if self.head() == "compatriot" {
            // Whoever is of a state may speak for another, so that the gender tells more.
            let of_it = self.state.as_deref() == holder.state;
            let known = self.gender.is_some() && self.gender == holder.gender;
            return match (known, of_it) {
                (true, true) => Some(4.0),
                (true, false) => Some(1.7),
                (false, true) if self.gender.is_none() => Some(3.0),
                (false, _) => None,
            };
        }
        let state = match (self.state.as_deref(), holder.state) {
            (Some(one), Some(other)) if one == other => 3.0,
            (Some(one), Some(_)) if holder.states.is_some_and(|all| all.contains_key(one)) => 2.0,
            (Some(_), Some(_)) => return None,
            // An envoy of the United Nations is no state's.
            (Some(_), None) if self.is_envoy() && !holder.own.contains(self.head()) => return None,
            (Some(_), None) => -0.5,
            (None, _) => 0.0,
        };
        let has =
            |titles: &BTreeSet<String>, set: &[&str]| set.iter().all(|word| titles.contains(*word));
        let own_word = [self.head()];
        let listed = match self.head() {
            // *The Commission chief*.
            "chief" if self.words.len() > 1 => Some(CHIEFS),
            _ => self.synonyms(),
        };
        let plain = [own_word.as_slice()];
        let sets: &[&[&str]] = listed.unwrap_or(&plain);
        let head = if sets.iter().any(|set| has(holder.own, set)) {
            4.0
        } else if sets.iter().any(|set| has(holder.anywhere, set)) {
            3.0
        } else {
            return None;
        };
        let exact = if holder.anywhere.contains(self.head()) { 0.7 } else { 0.0 };
        // *The prime minister* is no minister of energy, nor is the foreign minister.
        let has_portfolio = PORTFOLIOS.iter().any(|word| holder.anywhere.contains(*word));
        let of_another = self.words.iter().any(|word| {
            PORTFOLIOS.contains(&word.as_str())
                && !holder.anywhere.contains(word)
                && (word == "prime" || has_portfolio)
        });
        if of_another && listed.is_none() {
            return None;
        }
        let narrowing = self.words.iter().rev().skip(1);
        let narrowed: f32 = narrowing
            .map(|word| {
                // *The military leader*.
                let ranked =
                    word == "military" && RANKS.iter().any(|rank| holder.anywhere.contains(*rank));
                if holder.own.contains(word) || ranked {
                    1.0
                } else if holder.anywhere.contains(word) {
                    0.8
                } else if OTHER_OFFICE.contains(&word.as_str()) {
                    -3.0
                } else if PORTFOLIOS.contains(&word.as_str()) || BODIES.contains(word.as_str()) {
                    -2.5
                } else {
                    -0.6
                }
            })
            .sum();
        let is_generic = listed.is_some_and(|sets| sets.len() >= LEADERS.len());
        let wider: f32 = OTHER_OFFICE
            .iter()
            .filter(|word| {
                holder.own.contains(**word) && !self.words.iter().any(|own| own == *word)
            })
            .map(|_| -2.5)
            .sum();
        // *The minister* is rather a minister than the prime minister.
        let prime = self.head() == "minister"
            && holder.anywhere.contains("prime")
            && !self.words.iter().any(|word| word == "prime");
        let prime = if prime { -2.0 } else { 0.0 };
        // *The Mexican leader* is rather the president than a minister.
        let below = self.head() == "leader"
            && !["president", "prime", "premier", "king", "emir", "chancellor", "leader"]
                .iter()
                .any(|title| holder.anywhere.contains(*title));
        let generic = if is_generic { -1.0 } else { 0.0 } - if below { 1.0 } else { 0.0 };
        Some(head + exact + state + narrowed + wider + prime + generic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(words: &str, state: Option<&str>) -> Role {
        Role {
            words: words.split('_').map(|word| word.replace('-', " ")).collect(),
            state: state.map(str::to_owned),
            gender: None,
            of_bodies: Vec::new(),
            visits: None,
            is_counterpart: false,
            label: words.to_owned(),
        }
    }

    fn fit(role: &Role, titles: &str, state: Option<&str>) -> Option<f32> {
        let titles = titles.split(' ').map(str::to_owned).collect();
        role.fit(&Holder { own: &titles, anywhere: &titles, state, states: None, gender: None })
    }

    #[test]
    fn the_premier_is_a_prime_minister() {
        assert!(fit(&role("premier", None), "prime minister", None).is_some());
        assert!(fit(&role("head-of-state", None), "president", None).is_some());
        assert_eq!(fit(&role("premier", None), "foreign minister", None), None);
    }

    #[test]
    fn another_state_is_another_president() {
        let role = role("president", Some("Ostmere"));
        assert_eq!(fit(&role, "president", Some("Caldria")), None);
        assert!(fit(&role, "president", Some("Ostmere")) > fit(&role, "president", None));
    }

    #[test]
    fn the_minister_is_rather_no_prime_minister_and_a_deputy_is_another() {
        let minister = role("minister", None);
        assert!(fit(&minister, "foreign minister", None) > fit(&minister, "prime minister", None));
        let foreign = role("foreign_minister", None);
        assert!(
            fit(&foreign, "foreign minister", None)
                > fit(&foreign, "deputy foreign minister", None)
        );
        assert!(fit(&foreign, "foreign minister", None) > fit(&foreign, "home minister", None));
    }
}
