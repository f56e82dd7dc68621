//! The words of a phrase that name somebody by role.

use super::phrase::label;
use super::places::Places;
use super::role::Role;
use crate::lexicon::given_names::{Gender, gender_of_title};
use crate::lexicon::grammar::{DETERMINERS, PREPOSITIONS};
use crate::lexicon::roles::is_title;
use crate::text::Word;

/// Roles that one person at a time holds, so that *the …* means somebody known.
pub(super) const SINGULAR_ROLES: &[&str] = &[
    "president",
    "premier",
    "minister",
    "chancellor",
    "secretary",
    "ambassador",
    "senator",
    "governor",
    "mayor",
    "general",
    "commander",
    "chairman",
    "chairwoman",
    "speaker",
    "justice",
    "leader",
    "envoy",
    "king",
    "queen",
    "prince",
    "emir",
    "sultan",
    "pope",
    "nominee",
    "candidate",
    "congressman",
    "congresswoman",
    "counterpart",
    "director",
    "chief",
    "attorney",
    "monarch",
    "representative",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "mouthpiece",
    "pm",
    "mp",
    "head",
    "chair",
    "colonel",
    "captain",
    "admiral",
    "majesty",
    "highness",
    "excellency",
    "ruler",
    "guest",
    "host",
    "visitor",
    "colleague",
    "lawyer",
    "deputy",
    "prosecutor",
    "judge",
    "lawmaker",
    "fm",
    "rector",
    "dean",
    "provost",
    "registrar",
    "nuncio",
    "auditor",
    "ombudsman",
    "sheriff",
    "superintendent",
    "marshal",
    "lieutenant",
    "major",
    "brigadier",
    "delegate",
    "executive",
    "ceo",
    "adviser",
    "advisor",
    "aide",
    "commissioner",
    "rapporteur",
    "negotiator",
    "mediator",
    "predecessor",
    "successor",
    "treasurer",
    "coordinator",
    "archbishop",
    "cardinal",
    "bishop",
    "imam",
    "sheikh",
    "patriarch",
    "chairperson",
    "head of state",
    "head of government",
    "head of the executive",
];

/// Words that tell on whose ground somebody is.
const VISITING: &[&str] = &["visiting", "guest", "visitor", "host"];

/// Whether a word in lower case is the noun of a role.
pub(super) fn is_role_noun(word: &str) -> bool {
    SINGULAR_ROLES.contains(&word)
}

/// Heads of more than one word.
pub(super) fn composite(lower: &[String]) -> Option<&'static str> {
    const COMPOSITE: &[(&[&str], &str)] = &[
        (&["head", "of", "state"], "head of state"),
        (&["head", "of", "government"], "head of government"),
        (&["head", "of", "the", "executive"], "head of the executive"),
    ];
    let skipped =
        usize::from(lower.first().is_some_and(|word| DETERMINERS.contains(&word.as_str())));
    let rest = lower.get(skipped..).unwrap_or_default();
    // *The head of the Hungarian government*.
    if let [head, of, the, .., last] = rest
        && [head, of, the, last] == ["head", "of", "the", "government"]
        && rest.len() <= 6
    {
        return Some("head of government");
    }
    COMPOSITE
        .iter()
        .find(|(words, _)| {
            rest.len() >= words.len() && words.iter().zip(rest).all(|(word, own)| word == own)
        })
        .map(|(_, name)| *name)
}

/// The role that a phrase names: its head, and what narrows it before and after *of*.
pub(super) fn role(
    text: &str,
    tokens: &[Word<'_>],
    lower: &[String],
    head_end: usize,
    last: &str,
    state: Option<String>,
    places: &Places,
) -> Role {
    const IDLE: &[&str] = &[
        "outgoing", "new", "visiting", "affairs", "republic", "own", "kingdom", "union", "then",
        "’s", "'s",
    ];
    let narrows = |word: &&Word<'_>| {
        let lower = word.text.to_lowercase();
        word.is_wordlike()
            && !DETERMINERS.contains(&lower.as_str())
            && !PREPOSITIONS.contains(&lower.as_str())
            && !IDLE.contains(&lower.as_str())
            && places.state(word.text).is_none()
            && !last.split(' ').any(|part| part == lower)
            && !state.as_ref().is_some_and(|state| state.split(' ').any(|part| part == word.text))
    };
    let tail_end = lower
        .iter()
        .skip(head_end)
        .position(|word| matches!(word.as_str(), "," | "(" | "who" | "whose"))
        .map_or(tokens.len(), |at| head_end + at);
    let mut words: Vec<String> = tokens
        .get(..tail_end)
        .unwrap_or_default()
        .iter()
        .filter(narrows)
        .map(|word| word.text.to_lowercase())
        .collect();
    // *The press secretary* is a spokesman.
    let speaks = last == "secretary" && words.iter().any(|word| word == "press");
    let last = if speaks { "spokesperson" } else { last };
    if speaks {
        words.retain(|word| word != "press");
    }
    words.push(last.to_owned());
    let is_body = |word: &&Word<'_>| {
        word.text.chars().count() > 1
            && word.text.chars().all(char::is_uppercase)
            && !is_title(&word.text.to_lowercase())
            && words.contains(&word.text.to_lowercase())
    };
    // *Her Excellency*.
    let possessive = tokens
        .first()
        .filter(|_| matches!(last, "excellency" | "majesty" | "highness" | "honour" | "lordship"));
    let gender = match possessive.map(|word| word.text.to_lowercase()).as_deref() {
        Some("his") => Some(Gender::Male),
        Some("her") => Some(Gender::Female),
        _ => gender_of_title(last),
    };
    Role {
        gender,
        of_bodies: tokens.iter().filter(is_body).map(|word| word.text.to_lowercase()).collect(),
        visits: lower
            .iter()
            .find(|word| VISITING.contains(&word.as_str()))
            .map(|word| word != "host"),
        is_counterpart: last == "counterpart" || last == "colleague",
        label: label(text, tokens),
        words,
        state,
    }
}
