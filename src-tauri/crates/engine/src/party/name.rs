//! Names of persons in one article, with the titles they stand with.

use super::companies::Companies;
use super::description::descriptions;
use super::juniors::{JUNIOR, Juniors, is_junior};
use super::no_name::is_no_name;
use super::places::Places;
use super::title::{PORTFOLIOS, apposed, lower_titles, role, title_chain};
use crate::lexicon::cues::{Form, verbs_of};
use crate::lexicon::given_names::{Gender, gender_of, gender_of_title};
use crate::lexicon::grammar::{
    AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS, is_adverb,
};
use crate::lexicon::numbers::{small_number, vague_plural};
use crate::lexicon::places::PlaceKind;
use crate::lexicon::roles::{BODIES, DOCUMENTS, PEOPLE, is_title};
use crate::lexicon::titles::{is_postnominal, title_length};
use crate::span::Span;
use crate::text::{Word, paragraphs, words};

/// Lower-case words inside a name.
const PARTICLES: &[&str] = &[
    "al", "el", "bin", "ibn", "binti", "de", "da", "del", "der", "den", "di", "dos", "du", "la",
    "le", "ter", "van", "von", "ul", "ur",
];

/// More words than this are no person's name: *Khalid bin Rashid bin Saqr Al Thawadi* has seven.
const LONGEST_NAME: usize = 7;

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
    pub(super) role: Option<Span>,
    /// The state the titles name.
    pub(super) state: Option<String>,
    pub(super) gender: Option<Gender>,
    /// What else the words around say of the person, in lower case.
    pub(super) described: Vec<String>,
}

impl NameMention {
    /// The mention with the *Jr.* behind it, where that tells a son from his father.
    fn told(mut self, tokens: &[Word<'_>], juniors: &Juniors) -> Self {
        let behind = tokens.partition_point(|word| word.span.start < self.span.end);
        let Some(junior) = tokens.get(behind).filter(|word| is_junior(word)) else { return self };
        if let Some(last) = self.core.last_mut().filter(|last| juniors.has(last)) {
            last.push_str(JUNIOR);
            self.name.push_str(" Jr.");
            let stop = tokens.get(behind + 1).filter(|word| word.text == ".");
            self.span.end = stop.unwrap_or(junior).span.end;
        }
        self
    }
}

/// All names in `text` that could be a person's, in order.
pub(super) fn names(
    text: &str,
    places: &Places,
    companies: &Companies,
    juniors: &Juniors,
) -> Vec<NameMention> {
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
            let mention = name(text, &tokens, at, end, places).map(|it| it.told(&tokens, juniors));
            found.extend(mention.filter(|it| !it.titles.is_empty() || !companies.has(&it.name)));
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
        // *Donald Osk Jr. Messaged*: nothing of a name stands behind.
        if tokens.get(end - 1).is_some_and(|before| before.text != "." && is_junior(before)) {
            return end + usize::from(word.text == ".");
        }
        if begins_name(word) {
            end += 1;
        } else if let Some(link) = link(tokens, end) {
            end += link;
        } else {
            break;
        }
    }
    end
}

/// How many tokens from `at` on join the name before them to what follows, its first word with
/// them: the full stop of an initial or title, a hyphen, particles (*van der*).
fn link(tokens: &[Word<'_>], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at))?;
    let (word, next) = (tokens.get(at)?, tokens.get(at + 1)?);
    let particles =
        tokens.iter().skip(at).take(3).take_while(|word| PARTICLES.contains(&word.text)).count();
    if particles > 0 {
        // *van der Velde*, *el-Thawadi*.
        let hyphens = usize::from(tokens.get(at + particles).is_some_and(|word| word.text == "-"));
        return tokens
            .get(at + particles + hyphens)
            .is_some_and(begins_name)
            .then_some(particles + hyphens + 1);
    }
    let glued = before.span.end == word.span.start;
    let abbreviates = word.text == "."
        && glued
        && (before.text.chars().count() <= 2 || is_title(&before.text.to_lowercase()))
        && begins_name(next);
    // *Dato’ Seri*.
    let honours = matches!(word.text, "’" | "'")
        && glued
        && is_title(&before.text.to_lowercase())
        && begins_name(next);
    let hyphenates = matches!(word.text, "-" | "‑" | "–")
        && glued
        && word.span.end == next.span.start
        && next.is_wordlike();
    // *Leopoldo “Pol” Bagtas*.
    let nickname = matches!(word.text, "“" | "\"" | "‘" | "'" | "(")
        && begins_name(next)
        && tokens.get(at + 2).is_some_and(|word| matches!(word.text, "”" | "\"" | "’" | "'"))
        && tokens.get(at + 3).is_some_and(begins_name)
        && begins_name(before);
    if nickname {
        return Some(4);
    }
    // *Justice (retd) Mabud*.
    let retired = word.text == "("
        && matches!(next.text.to_lowercase().as_str(), "retd" | "rtd" | "retired" | "r")
        && tokens.get(at + 2).is_some_and(|word| word.text == ")")
        && tokens.get(at + 3).is_some_and(begins_name)
        && is_title(&before.text.to_lowercase());
    if retired {
        return Some(4);
    }
    (abbreviates || honours || hyphenates).then_some(2)
}

pub(super) fn begins_name(word: &Word<'_>) -> bool {
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
        || small_number(lower).is_some()
        || vague_plural(lower).is_some()
        // *Anatoly* is none.
        || is_adverb(lower) && gender_of(lower).is_none())
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
    // *Fiona Garrety MP*.
    let ended = run
        .iter()
        .rposition(|word| word.is_wordlike() && !is_postnominal(word.text))
        .map_or(run.len(), |last| last + 1);
    let run = run.get(..ended)?;
    let split =
        run.iter().rposition(|word| is_title(&word.text.to_lowercase())).map_or(0, |last| last + 1);
    // *Tan Sri Norhayati*: words that are titles only together.
    let rest: Vec<&str> = run.get(split..)?.iter().map(|word| word.text).collect();
    let split = split + title_length(&rest);
    let (titles, mut core) = run.split_at(split);
    if core.first().is_some_and(|word| word.text == "(") {
        // *Justice (retd) | Mabud*.
        core = core.get(3..)?;
    }
    if core.first().is_some_and(|word| matches!(word.text, "." | ")")) {
        core = core.get(1..)?;
    }
    while core.last().is_some_and(|word| is_postnominal(word.text) || !word.is_wordlike()) {
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
    // *President of the Republic of Shirdag | Rauf Mammadzade*, not *President of Shirdag*.
    let chain = title_chain(tokens, start + skipped);
    if chain < start + skipped {
        let placed = places.opening(text, core);
        state = state.or_else(|| state_in(core.get(..placed).unwrap_or_default()));
        core = core.get(placed..)?;
        // *Minister of Foreign Affairs | Arben Krasta*, *President of the Republic | Dragan Vuk*.
        let portfolio = core
            .iter()
            .take_while(|word| PORTFOLIOS.contains(&word.text.to_lowercase().as_str()))
            .count();
        core = core.get(portfolio..)?;
        if split == 0 && placed == 0 && (portfolio == 0 || core.len() < 2) {
            return None;
        }
    }
    let (first, last) = (core.first()?, core.last()?);
    if is_no_name(text, tokens, core, start, titles.is_empty(), places) {
        return None;
    }
    let before = chain.min(lower_titles(tokens, start + skipped, !titles.is_empty()));
    let title_start = tokens.get(before)?.span.start;
    let mut title_words: Vec<Word<'_>> = tokens.get(before..start + skipped)?.to_vec();
    title_words.extend_from_slice(titles);
    state = state.or_else(|| state_in(&title_words));
    // *President Barrenechea of Mexico*.
    if let Some([of, rest @ ..]) = tokens.get(end..)
        && of.text == "of"
    {
        let near = rest.get(..rest.len().min(2)).unwrap_or_default();
        let named = near.first().is_some_and(Word::is_capitalised);
        state = state.or_else(|| state_in(near).filter(|_| named));
    }
    let apposed = apposed(tokens, start, end);
    let own_titles = &title_words.clone();
    // *The ousted president’s daughter* is no president.
    let possessed = apposed.iter().rposition(|word| matches!(word.text, "’s" | "'s"));
    let apposed_titles = apposed.get(possessed.map_or(0, |at| at + 1)..).unwrap_or_default();
    title_words.extend_from_slice(apposed_titles);
    // *The envoy for Tamasint* is of another state.
    let sent = apposed.iter().position(|word| matches!(word.text, "for" | "to" | "on" | "in"));
    let home = apposed.get(..sent.unwrap_or(apposed.len())).unwrap_or_default();
    state = state.or_else(|| places.first_in(home).map(|(state, _)| state));
    let wordlike: Vec<&Word<'_>> = core.iter().filter(|word| word.is_wordlike()).collect();
    let plain = wordlike.len() <= LONGEST_NAME
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
    let mut titles: Vec<String> = title_words
        .iter()
        .filter(|word| word.is_wordlike())
        .map(|word| word.text.trim_end_matches('.').to_lowercase())
        .collect();
    for (short, long) in [("pm", ["prime", "minister"]), ("fm", ["foreign", "minister"])] {
        if titles.iter().any(|title| title == short) {
            titles.extend(long.map(str::to_owned));
        }
    }
    let gender = titles
        .iter()
        .find_map(|title| gender_of_title(title))
        .or_else(|| gender_of(first.text).filter(|_| wordlike.len() > 1));
    Some(NameMention {
        span: Span::new(title_start, last.span.end),
        core: wordlike.iter().map(|word| word.text.to_lowercase()).collect(),
        name: first.span.hull(last.span).of(text).to_owned(),
        role: role(own_titles, places).or_else(|| role(apposed_titles, places)),
        titles,
        state,
        gender,
        described: descriptions(tokens, end),
    })
}
