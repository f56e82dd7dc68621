//! What sort of thing the words of a source name.

use super::joint::Joint;
use super::office::{SINGULAR_ROLES, composite, role};
use super::places::Places;
use super::role::Role;
use crate::lexicon::given_names::Gender;
use crate::lexicon::grammar::{DETERMINERS, PREPOSITIONS, TIME_WORDS};
use crate::lexicon::organisations::organisation;
use crate::lexicon::places::PlaceKind;
use crate::lexicon::places::{compatriot, is_region, ministry_at};
use crate::lexicon::roles::{BODIES, BodyKind, DOCUMENTS, PEOPLE, body_kind};
use crate::party::PartyKind;
use crate::span::Span;
use crate::text::{Word, words};

/// A source phrase that holds no person's name in its head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Phrase {
    /// *he*, *she*, *they*, *it*, *I*, *we*.
    Pronoun(Pronoun),
    /// *the prime minister*, *his Malaysian counterpart*: one definite person by role.
    Role(Role),
    /// *both leaders*, *the two sides*.
    Joint(Joint),
    /// *the Malaysian Prime Minister’s office*, *Kabul*, *the Taliban government*.
    Body { name: String, kind: PartyKind, state: Option<String> },
    /// *a statement from the ministry*: a document, with the words that name its issuer.
    Document { issuer: Option<Span>, is_joint: bool },
    /// *analysts*, *a senior official*.
    Unnamed { label: String },
}

/// A pronoun as a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pronoun {
    /// *who*: whoever is named right before it.
    Relative,
    Person(Option<Gender>),
    They,
    It,
    /// *I*, *we*: whoever's document it is.
    Speaker,
}

impl Phrase {
    /// Reads the words of `span`. Nothing in its head may be a person's name.
    pub(super) fn read(text: &str, span: Span, places: &Places) -> Self {
        let tokens = words(text, span);
        let lower: Vec<String> = tokens.iter().map(|word| word.text.to_lowercase()).collect();
        if let [only] = lower.as_slice()
            && let Some(pronoun) = pronoun(only)
        {
            return Self::Pronoun(pronoun);
        }
        // *Some on the Foreign Affairs Committee*, *several close to the chairman*.
        if let [first, second, ..] = lower.as_slice()
            && matches!(
                first.as_str(),
                "some" | "many" | "several" | "most" | "others" | "those" | "few"
            )
            && (PREPOSITIONS.contains(&second.as_str())
                || matches!(second.as_str(), "close" | "such" | "," | "familiar" | "who"))
        {
            return Self::Unnamed { label: super::resolve::capitalised(span.of(text)) };
        }
        if let Some(joint) = Joint::read(&lower) {
            return Self::Joint(joint);
        }
        let head_end = head_end(&lower);
        let head = lower.get(..head_end).unwrap_or_default();
        let last = composite(&lower).unwrap_or_else(|| {
            head.iter()
                .rev()
                .find(|word| word.chars().any(char::is_alphanumeric))
                .map_or("", String::as_str)
        });
        let state = places.first_in(&tokens);
        let is_joint = head.iter().any(|word| word == "joint");
        if DOCUMENTS.contains(&last) && (is_joint || !is_named_body(&tokens, head_end)) {
            return Self::Document { issuer: issuer(&tokens, head_end), is_joint };
        }
        let definite = lower.first().is_some_and(|word| {
            matches!(word.as_str(), "the" | "his" | "her" | "its" | "their" | "this" | "whose")
        }) || head.iter().any(|word| matches!(word.as_str(), "’s" | "'s"));
        // A headline leaves the article out: *air force chief says …*.
        let bare = lower.first().is_some_and(|word| !DETERMINERS.contains(&word.as_str()));
        // *Attorneys general* are several.
        let several = last == "general"
            && head.iter().any(|word| word.ends_with('s') && PEOPLE.contains(word.as_str()));
        if SINGULAR_ROLES.contains(&last)
            && !several
            && (definite || bare)
            && head_end == lower.len().min(head_end_of_role(&lower, head_end))
        {
            let state = state.map(|(state, _)| state);
            return Self::Role(role(text, &tokens, &lower, head_end, last, state, places));
        }
        // *The Dutchwoman*, *the Lithuanian*; *the French* are many.
        if let (true, [.., word]) = (definite && tokens.len() == 2, tokens.as_slice())
            && let Some((state, gender)) = compatriot(word.text)
                .map(|(state, gender)| (state.to_owned(), gender))
                .or_else(|| Some((one_of(word.text, places)?, None)))
        {
            return Self::Role(Role {
                words: vec!["compatriot".to_owned()],
                state: Some(state),
                gender,
                of_bodies: Vec::new(),
                visits: None,
                is_counterpart: false,
                label: label(text, &tokens),
            });
        }
        Self::named_or_unnamed(text, &tokens, &lower, last, state, places)
    }

    fn named_or_unnamed(
        text: &str,
        tokens: &[Word<'_>],
        lower: &[String],
        last: &str,
        state: Option<(String, PlaceKind)>,
        places: &Places,
    ) -> Self {
        // *Romania’s RNT*.
        let owned = match tokens {
            [owner, possessive, named @ ..]
                if matches!(possessive.text, "’s" | "'s")
                    && places.state(owner.text).is_some()
                    && named.first().is_some_and(Word::is_capitalised) =>
            {
                named
            }
            whole => whole,
        };
        let label = label(text, owned);
        // *The Nepali side*, *the Republic of Arvenia*.
        if let Some((state, _)) = &state
            && (last == "side" || is_state_in_full(lower))
        {
            let (name, state) = (state.clone(), Some(state.clone()));
            return Self::Body { name, kind: PartyKind::Government, state };
        }
        // *The Mission of the Organization of American States*.
        if last == "mission"
            && let Some(of) = tokens.iter().position(|word| matches!(word.text, "of" | "from"))
            && let Some([first, .., end]) = tokens.get(of + 1..)
            && organisation(first.span.hull(end.span).of(text)).is_some()
        {
            return Self::Body { name: label, kind: PartyKind::Organisation, state: None };
        }
        // *IMF staff*, *the EU mission*.
        if let [.., body, staff] = tokens
            && matches!(staff.text, "staff" | "team" | "mission")
            && let Some(known) = organisation(body.text)
        {
            let name = known.name.to_owned();
            return Self::Body { name, kind: PartyKind::Organisation, state: None };
        }
        // *Nebraska*.
        if let Some(region) = plain_name(lower, tokens, text).filter(|name| is_region(name)) {
            let (name, state) = (region.to_owned(), Some(region.to_owned()));
            return Self::Body { name, kind: PartyKind::Government, state };
        }
        // *A Southeast Asian diplomat briefed on the talks*.
        let some = lower.first().is_some_and(|word| matches!(word.as_str(), "a" | "an" | "one"));
        let somebody = tokens.iter().any(|word| {
            let is_noun = PEOPLE.contains(word.text) && !matches!(word.text, "head" | "side");
            is_noun && some && !BODIES.contains(&last)
        });
        // *The General Staff*.
        let is_body = body_kind(&head_of(lower)).is_some();
        if PEOPLE.contains(&last) && !is_body || somebody {
            return Self::Unnamed { label };
        }
        if let Some((office, state)) = plain_name(lower, tokens, text).and_then(ministry_at) {
            let (name, state) = (office.to_owned(), Some(state.to_owned()));
            return Self::Body { name, kind: PartyKind::Office, state };
        }
        let plain = lower.iter().position(|word| word != "the").and_then(|from| tokens.get(from..));
        let is_seat = plain.is_some_and(|plain| match plain {
            [first, .., last] => places.state(first.span.hull(last.span).of(text)).is_some(),
            _ => false,
        });
        let whole_place = is_seat
            || state.as_ref().is_some_and(|(_, kind)| *kind != PlaceKind::Demonym)
                && lower
                    .iter()
                    .filter(|word| word.chars().any(char::is_alphanumeric) && *word != "the")
                    .count()
                    <= 2
                && !BODIES.contains(&last);
        if let (true, Some((state, _))) = (whole_place, state.clone()) {
            return Self::Body {
                name: state.clone(),
                kind: PartyKind::Government,
                state: Some(state),
            };
        }
        // The Taliban are a movement and, without more, the government in Kabul.
        let taliban = lower.iter().any(|word| word == "taliban")
            && !lower
                .iter()
                .any(|word| matches!(word.as_str(), "pakistani" | "pakistan" | "tehreek"));
        let state =
            state.map(|(state, _)| state).or_else(|| taliban.then(|| "Afghanistan".to_owned()));
        let capitalised = tokens.iter().any(|word| {
            word.is_capitalised() && !DETERMINERS.contains(&word.text.to_lowercase().as_str())
        });
        if let Some(known) = organisation(&label) {
            let name = known.name.to_owned();
            return Self::Body { name, kind: PartyKind::Organisation, state: None };
        }
        let kind = match body_kind(&head_of(lower)) {
            Some(BodyKind::Office) => Some(PartyKind::Office),
            Some(BodyKind::Government) if capitalised || state.is_some() => {
                Some(PartyKind::Government)
            }
            Some(BodyKind::Government) => Some(PartyKind::Office),
            // *The Federal Institute of Hydrology*.
            Some(BodyKind::Organisation) | None
                if lower.iter().any(|word| matches!(word.as_str(), "federal" | "national"))
                    && matches!(last, "institute" | "observatory" | "council" | "laboratory") =>
            {
                Some(PartyKind::Office)
            }
            Some(BodyKind::Organisation) => Some(PartyKind::Organisation),
            None => None,
        };
        // A place that is no known state's still stands for who governs there: *Kessary maintains*.
        let is_place = places.is_filed_at(&label)
            || tokens.len() == 1 && text.contains(&format!(" in {label}"));
        match kind {
            Some(kind) => Self::Body { name: label, kind, state },
            None if capitalised && is_place => {
                Self::Body { name: label, kind: PartyKind::Government, state }
            }
            None if capitalised || BODIES.contains(&last) => {
                Self::Body { name: label, kind: PartyKind::Organisation, state }
            }
            None => Self::Unnamed { label },
        }
    }
}

/// The state of one of its people, called by an adjective that has a plural: *the Lithuanian*, not *the
/// French*, who are many.
fn one_of(demonym: &str, places: &Places) -> Option<String> {
    let many = ["s", "sh", "ch", "se", "x"].iter().any(|ending| demonym.ends_with(ending));
    let (state, kind) = places.state(demonym)?;
    (!many && kind == PlaceKind::Demonym).then_some(state)
}

/// The head of a body's name, without *the* and what follows it: *ministry* of *the Ministry of …*.
fn head_of(lower: &[String]) -> String {
    let head = lower.get(..head_end(lower)).unwrap_or_default();
    let kept = head.iter().filter(|word| {
        word.chars().any(char::is_alphanumeric) && !DETERMINERS.contains(&word.as_str())
    });
    kept.map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The words of a phrase without *the*.
fn plain_name<'t>(lower: &[String], tokens: &[Word<'_>], text: &'t str) -> Option<&'t str> {
    let from = lower.iter().position(|word| word != "the")?;
    let (first, last) = (tokens.get(from)?, tokens.last()?);
    Some(first.span.hull(last.span).of(text))
}

fn pronoun(word: &str) -> Option<Pronoun> {
    match word {
        "he" | "him" => Some(Pronoun::Person(Some(Gender::Male))),
        "she" | "her" => Some(Pronoun::Person(Some(Gender::Female))),
        "who" => Some(Pronoun::Relative),
        "they" | "them" => Some(Pronoun::They),
        "it" | "which" => Some(Pronoun::It),
        "his" => Some(Pronoun::Person(Some(Gender::Male))),
        "their" => Some(Pronoun::They),
        "its" => Some(Pronoun::It),
        "whose" => Some(Pronoun::Relative),
        "i" | "we" | "me" | "us" | "you" | "my" | "our" => Some(Pronoun::Speaker),
        _ => None,
    }
}

/// Participles and adjectives that follow the noun they belong to: *the statement issued on Monday*.
const PARTICIPLES: &[&str] = &[
    "issued",
    "released",
    "published",
    "adopted",
    "signed",
    "seen",
    "obtained",
    "briefed",
    "familiar",
    "speaking",
    "involved",
    "present",
    "quoted",
    "posted",
    "carried",
];

/// Where the head of a phrase ends: before a comma, a bracket, a preposition or a participle.
fn head_end(lower: &[String]) -> usize {
    lower
        .iter()
        .enumerate()
        .skip(1)
        .position(|(_, word)| {
            PREPOSITIONS.contains(&word.as_str())
                || matches!(word.as_str(), "," | "(" | "who" | "that" | "which" | "–" | "—")
                || PARTICIPLES.contains(&word.as_str())
        })
        .map_or(lower.len(), |at| at + 1)
}

/// *Secretary of State* has its role's head before *of*; *the president of Ostmere* too.
fn head_end_of_role(lower: &[String], head_end: usize) -> usize {
    match lower.get(head_end).map(String::as_str) {
        Some("of" | "for" | "from" | "in" | "at" | "to" | "," | "(" | "who" | "–" | "—") | None => {
            head_end
        }
        Some(_) => 0,
    }
}

fn is_named_body(tokens: &[Word<'_>], head_end: usize) -> bool {
    // *The Washington Post*, *Huffington Post*: the document word is part of a name.
    tokens.get(..head_end).and_then(<[Word<'_>]>::last).is_some_and(Word::is_capitalised)
}

fn issuer(tokens: &[Word<'_>], head_end: usize) -> Option<Span> {
    let preposition = tokens.get(head_end)?;
    if !matches!(preposition.text, "from" | "by" | "of" | "issued" | "released") {
        return None;
    }
    let rest = tokens.get(head_end + 1..)?;
    let skipped = usize::from(rest.first().is_some_and(|word| word.text == "by"));
    let end = rest.iter().position(|word| matches!(word.text, "," | "(")).unwrap_or(rest.len());
    let issuer = rest.get(skipped..end)?;
    Some(issuer.first()?.span.hull(issuer.last()?.span))
}

/// *The Republic of …*, *the Kingdom of …*, *the Islamic Republic of …*.
fn is_state_in_full(lower: &[String]) -> bool {
    let of = lower.iter().position(|word| word == "of");
    let head = of.and_then(|of| of.checked_sub(1)).and_then(|at| lower.get(at));
    head.is_some_and(|word| {
        matches!(
            word.as_str(),
            "republic" | "kingdom" | "sultanate" | "emirate" | "commonwealth" | "state"
        )
    }) && lower.len() <= 7
}

/// The phrase without its determiner, first letter a capital.
pub(super) fn label(text: &str, tokens: &[Word<'_>]) -> String {
    let skipped = usize::from(
        tokens.len() > 1
            && tokens.first().is_some_and(|word| {
                matches!(
                    word.text.to_lowercase().as_str(),
                    "the"
                        | "a"
                        | "an"
                        | "his"
                        | "her"
                        | "their"
                        | "its"
                        | "some"
                        | "this"
                        | "these"
                        | "many"
                        | "several"
                )
            }),
    );
    let kept = tokens.get(skipped..).unwrap_or_default();
    // *The World Bank, which lent the money*; *the Security Council today*.
    let clause = kept.iter().skip(1).position(|word| {
        matches!(word.text, "which" | "who" | "whose" | "–" | "—")
            || TIME_WORDS.contains(&word.text.to_lowercase().as_str()) && !word.is_capitalised()
    });
    let kept = kept.get(..clause.map_or(kept.len(), |at| at + 1)).unwrap_or_default();
    let ended = kept.iter().rposition(|word| word.text != ",").map_or(0, |last| last + 1);
    let kept = kept.get(..ended).unwrap_or_default();
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else { return String::new() };
    let words = first.span.hull(last.span).of(text);
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Phrase {
        Phrase::read(words, Span::new(0, words.len()), &Places::default())
    }

    #[test]
    fn offices_governments_and_the_unnamed_are_told_apart() {
        assert!(
            matches!(read("the Malaysian Prime Minister’s office"), Phrase::Body { kind: PartyKind::Office, state: Some(state), .. } if state == "Malaysia")
        );
        assert!(
            matches!(read("Kabul"), Phrase::Body { kind: PartyKind::Government, name, .. } if name == "Afghanistan")
        );
        assert!(matches!(
            read("the Taliban government"),
            Phrase::Body { kind: PartyKind::Government, .. }
        ));
        assert_eq!(read("analysts"), Phrase::Unnamed { label: "Analysts".to_owned() });
        assert!(matches!(read("a spokesman for the ministry"), Phrase::Unnamed { .. }));
        assert!(matches!(
            read("The New York Times"),
            Phrase::Body { kind: PartyKind::Organisation, .. }
        ));
    }

    #[test]
    fn roles_joint_parties_and_documents_are_read() {
        assert!(
            matches!(read("the prime minister"), Phrase::Role(role) if role.words == ["prime", "minister"])
        );
        assert!(
            matches!(read("his Malaysian counterpart"), Phrase::Role(role) if role.is_counterpart && role.state.as_deref() == Some("Malaysia"))
        );
        assert!(matches!(read("the two leaders"), Phrase::Joint(_)));
        let words = "a statement from the Malaysian Prime Minister’s office";
        let Phrase::Document { issuer: Some(issuer), .. } = read(words) else {
            panic!("a document")
        };
        assert_eq!(issuer.of(words), "the Malaysian Prime Minister’s office");
    }
}
