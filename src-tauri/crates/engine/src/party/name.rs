//! Names of persons in one article, with the titles they stand with.

use super::places::Places;
use crate::lexicon::cues::{Form, verbs_of};
use crate::lexicon::given_names::{Gender, gender_of, gender_of_title};
use crate::lexicon::grammar::{
    AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS, is_adverb,
};
use crate::lexicon::places::PlaceKind;
use crate::lexicon::roles::{BODIES, DOCUMENTS, HONORIFICS, PEOPLE, TITLES, is_title};
use crate::span::Span;
use crate::text::{Word, paragraphs, words};

/// Lower-case words inside a name.
const PARTICLES: &[&str] = &[
    "al", "el", "bin", "ibn", "binti", "de", "da", "del", "der", "den", "di", "dos", "du", "la",
    "le", "ter", "van", "von", "ul", "ur",
];

/// What may follow a name and is none of it.
const SUFFIXES: &[&str] = &["jr", "sr", "ii", "iii", "iv"];

/// One way a person is named at one place.
#[derive(Debug, Clone)]
pub(super) struct NameMention {
    /// Titles and name.
    pub(super) span: Span,
    /// The name's words, titles and initials' dots left out.
    pub(super) core: Vec<String>,
    /// The name as written, without titles.
    pub(super) name: String,
    /// The titles in lower case.
    pub(super) titles: Vec<String>,
    /// The role as written: *Foreign Minister*; none for a mere honorific.
    pub(super) role: Option<String>,
    /// The state the titles name.
    pub(super) state: Option<String>,
    pub(super) gender: Option<Gender>,
}

/// All names in `text` that could be a person's, in order.
pub(super) fn names(text: &str, places: &Places) -> Vec<NameMention> {
    let mut found = Vec::new();
    for paragraph in paragraphs(text) {
        let tokens = words(text, paragraph);
        let mut at = 0;
        while at < tokens.len() {
            let end = run_end(&tokens, at);
            if end == at {
                at += 1;
                continue;
            }
            found.extend(name(text, &tokens, at, end, places));
            at = end;
        }
    }
    found
}

/// Where the run of capitalised words that begins at `start` ends.
fn run_end(tokens: &[Word<'_>], start: usize) -> usize {
    let Some(first) = tokens.get(start) else { return start };
    if !begins_name(first) {
        return start;
    }
    let mut end = start + 1;
    while let Some(word) = tokens.get(end) {
        if begins_name(word) {
            end += 1;
        } else if links_name(tokens, end) {
            end += 2;
        } else {
            break;
        }
    }
    end
}

/// Whether the token at `at` joins the name before it to what follows: the full stop of an initial
/// or title, a hyphen, a particle.
fn links_name(tokens: &[Word<'_>], at: usize) -> bool {
    let (Some(before), Some(word), Some(next)) =
        (at.checked_sub(1).and_then(|at| tokens.get(at)), tokens.get(at), tokens.get(at + 1))
    else {
        return false;
    };
    let glued = before.span.end == word.span.start;
    let abbreviates = word.text == "."
        && glued
        && (before.text.chars().count() <= 2 || is_title(&before.text.to_lowercase()))
        && begins_name(next);
    let hyphenates = matches!(word.text, "-" | "‑" | "–")
        && glued
        && word.span.end == next.span.start
        && next.is_wordlike();
    abbreviates || hyphenates || PARTICLES.contains(&word.text) && begins_name(next)
}

fn begins_name(word: &Word<'_>) -> bool {
    if !word.is_wordlike() || !word.is_capitalised() {
        return false;
    }
    let lower = word.text.to_lowercase();
    let lower = lower.as_str();
    // *Added Gibbs:* opens with its verb.
    let is_cue = verbs_of(lower).iter().any(|(form, _)| matches!(form, Form::Past | Form::Third));
    !(is_cue
        || DETERMINERS.contains(&lower)
        || PREPOSITIONS.contains(&lower)
        || CONJUNCTIONS.contains(&lower)
        || SUBJECT_PRONOUNS.contains(&lower)
        || AUXILIARIES.contains(&lower) && lower != "will" && lower != "may"
        || TIME_WORDS.contains(&lower) && !matches!(lower, "april" | "may" | "august")
        || is_adverb(lower))
}

fn name(
    text: &str,
    tokens: &[Word<'_>],
    start: usize,
    end: usize,
    places: &Places,
) -> Option<NameMention> {
    let run = tokens.get(start..end)?;
    // A dateline in capitals: *ISLAMABAD Prime Minister …*
    let shouted = run
        .iter()
        .take_while(|word| {
            word.text.chars().count() > 3 && word.text.chars().all(char::is_uppercase)
        })
        .count();
    let skipped =
        if shouted < run.iter().filter(|word| word.is_wordlike()).count() { shouted } else { 0 };
    let run = run.get(skipped..)?;
    let split =
        run.iter().rposition(|word| is_title(&word.text.to_lowercase())).map_or(0, |last| last + 1);
    let (titles, mut core) = run.split_at(split);
    if core.first().is_some_and(|word| word.text == ".") {
        core = core.get(1..)?;
    }
    while core.last().is_some_and(|word| {
        SUFFIXES.contains(&word.text.to_lowercase().as_str()) || !word.is_wordlike()
    }) {
        core = core.get(..core.len() - 1)?;
    }
    // *Malaysian Prime Minister*; a seat (*White House Press Secretary*) names a place, not a state.
    let state_in = |words: &[Word<'_>]| {
        places.first_in(words).filter(|(_, kind)| *kind != PlaceKind::Seat).map(|(state, _)| state)
    };
    let mut state = state_in(titles);
    let leading = core
        .iter()
        .take_while(|word| {
            core.len() > 1 && matches!(places.state(word.text), Some((_, PlaceKind::Demonym)))
        })
        .count();
    if leading > 0 {
        state = state.or_else(|| state_in(core));
        core = core.get(leading..)?;
    }
    let (first, last) = (core.first()?, core.last()?);
    let before = lower_titles(tokens, start + skipped);
    let title_start = tokens.get(before)?.span.start;
    let mut title_words: Vec<Word<'_>> = tokens.get(before..start + skipped)?.to_vec();
    title_words.extend_from_slice(titles);
    state = state.or_else(|| state_in(&title_words));
    let apposed = apposed(tokens, start, end);
    title_words.extend_from_slice(apposed);
    state = state.or_else(|| places.first_in(apposed).map(|(state, _)| state));
    let wordlike: Vec<&Word<'_>> = core.iter().filter(|word| word.is_wordlike()).collect();
    let plain = wordlike.len() <= 4
        && wordlike.iter().all(|word| {
            let lower = word.text.to_lowercase();
            let lower = lower.as_str();
            !(BODIES.contains(&lower)
                || PEOPLE.contains(&lower)
                || DOCUMENTS.contains(&lower)
                || TIME_WORDS.contains(&lower) && !title_words.is_empty())
        })
        && (wordlike.len() > 1 || !title_words.is_empty() || places.state(first.text).is_none());
    if !plain {
        return None;
    }
    let titles: Vec<String> = title_words
        .iter()
        .filter(|word| word.is_wordlike())
        .map(|word| word.text.trim_end_matches('.').to_lowercase())
        .collect();
    let gender = titles
        .iter()
        .find_map(|title| gender_of_title(title))
        .or_else(|| gender_of(first.text).filter(|_| wordlike.len() > 1));
    Some(NameMention {
        span: Span::new(title_start, last.span.end),
        core: wordlike.iter().map(|word| word.text.to_lowercase()).collect(),
        name: first.span.hull(last.span).of(text).to_owned(),
        role: role(text, &title_words, places),
        titles,
        state,
        gender,
    })
}

/// Where lower-case titles before a name begin: *the | outgoing economic adviser Larry Summers*;
/// *Secretary of State Hillary Clinton*.
fn lower_titles(tokens: &[Word<'_>], start: usize) -> usize {
    let mut at = start;
    while let Some(word) = at.checked_sub(1).and_then(|before| tokens.get(before)) {
        let lower = word.text.to_lowercase();
        let of = word.text == "of"
            && at >= 2
            && tokens.get(at - 2).is_some_and(|word| is_title(&word.text.to_lowercase()));
        let noun = lower != "then" && (PEOPLE.contains(&lower.as_str()) || is_title(&lower));
        if !(noun || of)
            || (at == start && of && tokens.get(start).is_none_or(|word| word.text != "State"))
        {
            break;
        }
        at -= 1;
    }
    at
}

/// The title in apposition to a name: *the prime minister of Velmar, | Joren Halk*;
/// *Joren Halk, the | prime minister of Velmar*.
fn apposed<'w, 't>(tokens: &'w [Word<'t>], start: usize, end: usize) -> &'w [Word<'t>] {
    const LONGEST: usize = 7;
    let titled = |words: &[Word<'_>]| {
        let head = words.iter().position(|word| word.text == "of").unwrap_or(words.len());
        head.checked_sub(1)
            .and_then(|last| words.get(last))
            .is_some_and(|word| TITLES.contains(&word.text.to_lowercase().as_str()))
            && words.iter().all(Word::is_wordlike)
    };
    let opens = |word: &Word<'_>| {
        matches!(
            word.text.to_lowercase().as_str(),
            "the" | "its" | "whose" | "his" | "her" | "their" | "a"
        )
    };
    if start > 2 && tokens.get(start - 1).is_some_and(|word| word.text == ",") {
        let from = (start.saturating_sub(LONGEST + 2)..start - 1)
            .rev()
            .find(|&at| tokens.get(at).is_some_and(opens));
        let before = from.and_then(|from| tokens.get(from + 1..start - 1)).unwrap_or_default();
        if !before.is_empty() && titled(before) {
            return before;
        }
    }
    if tokens.get(end).is_some_and(|word| word.text == ",") {
        let from = end + 1 + usize::from(tokens.get(end + 1).is_some_and(opens));
        let rest = tokens.get(from..tokens.len().min(from + LONGEST + 1)).unwrap_or_default();
        let length =
            rest.iter().position(|word| matches!(word.text, "," | "." | ";" | "(")).unwrap_or(0);
        let after = rest.get(..length).unwrap_or_default();
        if !after.is_empty() && titled(after) {
            return after;
        }
    }
    &[]
}

/// The role that titles give: *Foreign Minister*, not *Mr*.
fn role(text: &str, titles: &[Word<'_>], places: &Places) -> Option<String> {
    let kept: Vec<&Word<'_>> = titles
        .iter()
        .skip_while(|word| {
            !word.is_wordlike()
                || HONORIFICS.contains(&word.text.trim_end_matches('.').to_lowercase().as_str())
                || places.state(word.text).is_some()
        })
        .collect();
    let (first, last) = (kept.first()?, kept.last()?);
    let role = first.span.hull(last.span).of(text);
    let only_adjective = kept.len() == 1
        && matches!(
            first.text.to_lowercase().as_str(),
            "former"
                | "acting"
                | "state"
                | "republican"
                | "democratic"
                | "democrat"
                | "ex"
                | "then"
                | "deputy"
                | "press"
                | "foreign"
        );
    (!only_adjective).then(|| expanded(role))
}

/// *Sen.* written out, the first letter a capital.
fn expanded(role: &str) -> String {
    let whole = match role.trim_end_matches('.') {
        "Sen" => "Senator",
        "Rep" => "Representative",
        "Gov" => "Governor",
        "Gen" => "General",
        "Lt" => "Lieutenant",
        "Col" => "Colonel",
        "Adm" => "Admiral",
        other => other,
    };
    let mut letters = whole.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
