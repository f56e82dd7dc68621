//! Names of persons in one article, with the titles they stand with.

use super::companies::Companies;
use super::description::descriptions;
use super::phrase::is_role_noun;
use super::places::Places;
use crate::lexicon::cues::{Form, verbs_of};
use crate::lexicon::given_names::{Gender, gender_of, gender_of_title};
use crate::lexicon::grammar::{
    AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS, is_adverb,
};
use crate::lexicon::numbers::{small_number, vague_plural};
use crate::lexicon::organisations::organisation;
use crate::lexicon::places::PlaceKind;
use crate::lexicon::roles::{BODIES, DOCUMENTS, HONORIFICS, PEOPLE, is_title};
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

/// Words that end the name of a body, or are none in a name.
const NO_NAMES: &[&str] = &[
    "customs",
    "police",
    "army",
    "navy",
    "airlines",
    "airport",
    "radio",
    "television",
    "news",
    "agency",
    "daily",
    "herald",
    "gazette",
    "mps",
    "meps",
    "opposition",
    "extraordinary",
    "plenipotentiary",
    "embassy",
    "ministry",
    "river",
    "agreement",
    "treaty",
    "accord",
    "declaration",
    "protocol",
    "convention",
    "charter",
    "summit",
    "conference",
    "forum",
    "dialogue",
    "pact",
    "framework",
    "programme",
    "program",
    "project",
    "bridge",
    "border",
    "province",
    "district",
    "region",
    "island",
    "sa",
    "ltd",
    "inc",
    "plc",
    "gmbh",
    "maritime",
    "shipping",
    "mutual",
    "insurance",
    "motors",
    "steel",
    "petroleum",
    "minerals",
    "mining",
    "airways",
    "telecom",
    "logistics",
    "industries",
    "holdings",
    "ventures",
    "staff",
    "command",
    "headquarters",
    "facility",
    "fund",
    "affairs",
    "islands",
    "airbase",
    "hotel",
];

/// What ministers are of: no names after *of*.
const PORTFOLIOS: &[&str] = &[
    "affairs",
    "defence",
    "defense",
    "finance",
    "interior",
    "state",
    "trade",
    "energy",
    "commerce",
    "health",
    "justice",
    "security",
    "commission",
    "council",
    "staff",
    "commons",
    "lords",
    "union",
    "republic",
    "house",
    "police",
    "environment",
    "education",
    "labour",
    "labor",
    "industry",
    "transport",
    "water",
    "resources",
    "development",
    "planning",
    "committee",
    "board",
    "mission",
    "fisheries",
    "oceans",
    "agriculture",
    "tourism",
    "sports",
    "sport",
    "youth",
    "culture",
    "science",
    "technology",
    "communications",
    "information",
    "immigration",
    "investment",
    "mines",
    "lands",
    "forestry",
    "livestock",
    "food",
    "housing",
    "works",
    "infrastructure",
    "railways",
    "aviation",
    "shipping",
    "petroleum",
    "power",
    "electricity",
    "climate",
    "population",
    "women",
    "children",
    "family",
    "welfare",
    "gender",
    "endowments",
    "cooperation",
    "integration",
    "economy",
    "revenue",
    "budget",
    "treasury",
    "telecommunications",
    "broadcasting",
    "veterans",
    "situations",
    "relief",
    "management",
    "employment",
    "supplies",
    "textiles",
    "minorities",
    "diaspora",
    "europe",
    "forces",
    "services",
    "heritage",
    "research",
    "innovation",
];

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
    /// What else the words around say of the person, in lower case.
    pub(super) described: Vec<String>,
}

/// All names in `text` that could be a person's, in order.
pub(super) fn names(text: &str, places: &Places, companies: &Companies) -> Vec<NameMention> {
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
            let mention = name(text, &tokens, at, end, places);
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
        role: role(text, own_titles, places).or_else(|| role(text, apposed_titles, places)),
        titles,
        state,
        gender,
        described: descriptions(tokens, end),
    })
}

/// Whether capitalised words are something else than a name: an acronym, the noun of a role (*the Head
/// of State*), a seat (*Wisma Putra*), the place in capitals that opens a story.
fn is_no_name(
    text: &str,
    tokens: &[Word<'_>],
    core: &[Word<'_>],
    start: usize,
    untitled: bool,
    places: &Places,
) -> bool {
    let (Some(first), Some(last)) = (core.first(), core.last()) else { return true };
    let shouted =
        |word: &Word<'_>| word.text.chars().all(|letter| letter.is_uppercase() || letter == '.');
    let place = untitled && core.len() == 1 && places.state(first.text).is_some();
    // *The Collectif*: a person without title has no article.
    let given = core.len() > 1 && gender_of(first.text).is_some();
    let has_article = untitled
        && !given
        && tokens
            .get(tokens.partition_point(|word| word.span.start < first.span.start).wrapping_sub(1))
            .is_some_and(|word| matches!(word.text, "the" | "The" | "a" | "A" | "an" | "An"));
    // *GARRETY:* labels a speaker.
    let labels = tokens.iter().find(|word| word.span.start >= last.span.end);
    let most = if labels.is_some_and(|word| word.text == ":") { 4 } else { 8 };
    let acronym =
        untitled && core.len() == 1 && shouted(first) && first.text.chars().count() <= most
            || !first.is_wordlike();
    let noun = core.len() == 1 && is_role_noun(&first.text.to_lowercase());
    let seat = core.len() > 1 && places.state(first.span.hull(last.span).of(text)).is_some();
    let opens = start == 0 && core.iter().all(|word| shouted(word) || !word.is_wordlike());
    let after = tokens.iter().find(|word| word.span.start >= last.span.end);
    let dateline =
        opens && after.is_some_and(|word| matches!(word.text, "," | "(" | "–" | "—" | "-" | "|"));
    let body = core.len() == 1
        && (NO_NAMES.contains(&last.text.to_lowercase().as_str())
            || PORTFOLIOS.contains(&last.text.to_lowercase().as_str()))
        || core.len() > 1 && NO_NAMES.contains(&last.text.to_lowercase().as_str())
        || NO_NAMES.contains(&first.text.to_lowercase().as_str()) && untitled;
    let numbered = core.iter().any(|word| word.text.chars().any(|letter| letter.is_ascii_digit()));
    // *The coastguard, Bakamla,*; *Bakamla, the coastguard*.
    let is_apposed_body = untitled && !given && apposed_to_body(tokens, first, last);
    // *21 Khordad*.
    let at = tokens.partition_point(|word| word.span.start < first.span.start);
    let dated = untitled
        && core.len() == 1
        && at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|word| {
            word.text.len() <= 2 && word.text.bytes().all(|byte| byte.is_ascii_digit())
        });
    // *Mines minister*, *Cordell spokeswoman*.
    let narrows = untitled
        && core.len() == 1
        && tokens.get(at + 1).is_some_and(|word| {
            !word.is_capitalised()
                && (is_title(word.text) || PEOPLE.contains(word.text) || BODIES.contains(word.text))
        });
    // *ISLAMABAD*.
    let capitals = untitled && core.len() == 1 && shouted(first) && {
        let mut letters = first.text.chars();
        let opening: String = letters.next().into_iter().collect();
        places.state(&(opening + &letters.as_str().to_lowercase())).is_some()
    };
    // *Seaward Mutual, which insures the ship*.
    let end = tokens.partition_point(|word| word.span.start <= last.span.start);
    let thing = untitled
        && !given
        && tokens.get(end).is_some_and(|word| word.text == ",")
        && tokens.get(end + 1).is_some_and(|word| word.text == "which");
    let listed = untitled && organisation(first.span.hull(last.span).of(text)).is_some();
    let filed = untitled && places.is_filed_at(first.span.hull(last.span).of(text));
    thing
        || capitals
        || dated
        || narrows
        || listed
        || filed
        || is_apposed_body
        || place
        || has_article
        || acronym
        || noun
        || seat
        || body
        || numbered
        || dateline && untitled
}

/// Whether the words from `first` to `last` stand in apposition to a body.
fn apposed_to_body(tokens: &[Word<'_>], first: &Word<'_>, last: &Word<'_>) -> bool {
    let start = tokens.partition_point(|word| word.span.start < first.span.start);
    let end = tokens.partition_point(|word| word.span.start <= last.span.start);
    let comma = |at: usize| tokens.get(at).is_some_and(|word| word.text == ",");
    let before = start >= 2
        && comma(start - 1)
        && tokens.get(end).is_none_or(|word| matches!(word.text, "," | "." | ")" | ";"))
        && is_body_phrase(tokens.get(..start - 1).unwrap_or_default());
    let after = comma(end)
        && descriptions(tokens, end).last().is_some_and(|head| BODIES.contains(head.as_str()));
    before || after
}

/// Whether the noun phrase that ends `tokens` names a body: *the coastguard*, not *the spokesman of the
/// Foreign Ministry*.
fn is_body_phrase(tokens: &[Word<'_>]) -> bool {
    const LONGEST: usize = 10;
    let length = tokens
        .iter()
        .rev()
        .take(LONGEST)
        .take_while(|word| word.is_wordlike() || matches!(word.text, "’s" | "'s" | "-"))
        .count();
    let phrase = tokens.get(tokens.len() - length..).unwrap_or_default();
    let opened = phrase.iter().position(|word| matches!(word.text, "the" | "The" | "its" | "Its"));
    let phrase = phrase.get(opened.map_or(phrase.len(), |at| at + 1)..).unwrap_or_default();
    let head = phrase
        .iter()
        .take_while(|word| !PREPOSITIONS.contains(&word.text.to_lowercase().as_str()))
        .last();
    head.is_some_and(|word| {
        let lower = word.text.to_lowercase();
        BODIES.contains(lower.as_str()) && !PEOPLE.contains(lower.as_str())
    })
}

/// Where a title with *of* begins that leads up to a name at `start`: *the | Minister of Foreign
/// Affairs Sheikh Khaled*; `start` itself where there is none.
fn title_chain(tokens: &[Word<'_>], start: usize) -> usize {
    const LONGEST: usize = 8;
    let mut at = start;
    let mut has_of = false;
    while let Some(word) = at.checked_sub(1).and_then(|before| tokens.get(before)) {
        let lower = word.text.to_lowercase();
        let joins = matches!(lower.as_str(), "of" | "the" | "for" | "and");
        if start - at >= LONGEST || !(joins || word.is_capitalised() && word.is_wordlike()) {
            break;
        }
        has_of |= lower == "of";
        at -= 1;
        if has_of && is_title(&lower) {
            // *Deputy Prime | Minister of …*
            while let Some(word) = at.checked_sub(1).and_then(|before| tokens.get(before))
                && is_title(&word.text.to_lowercase())
            {
                at -= 1;
            }
            return at;
        }
    }
    start
}

/// Where lower-case titles before a name begin: *the | outgoing economic adviser Larry Summers*;
/// *Secretary of State Hillary Clinton*.
fn lower_titles(tokens: &[Word<'_>], start: usize, titled: bool) -> usize {
    let mut at = start;
    while let Some(word) = at.checked_sub(1).and_then(|before| tokens.get(before)) {
        let lower = word.text.to_lowercase();
        let of = word.text == "of"
            && at >= 2
            && tokens.get(at - 2).is_some_and(|word| is_title(&word.text.to_lowercase()));
        let noun = lower != "then" && (PEOPLE.contains(&lower.as_str()) || is_title(&lower));
        // *The IMF mission chief*, *the opposition leader*.
        let letters = word.text.chars().count();
        let acronym = word.text.chars().all(char::is_uppercase)
            && (2..=4).contains(&letters)
            && word.is_wordlike();
        let narrows = (at < start || titled && acronym)
            && (BODIES.contains(lower.as_str())
                || acronym
                || PORTFOLIOS.contains(&lower.as_str()) && !word.is_capitalised());
        if !(noun || of || narrows)
            || (at == start && of && tokens.get(start).is_none_or(|word| word.text != "State"))
        {
            break;
        }
        at -= 1;
    }
    at
}

/// The title in apposition to a name: *the prime minister of Velmar, | Joren Halk*;
/// *Joren Halk, the | prime minister of Velmar*; *Velmar’s leader, | Joren Halk*.
fn apposed<'w, 't>(tokens: &'w [Word<'t>], start: usize, end: usize) -> &'w [Word<'t>] {
    const LONGEST: usize = 14;
    let is_text =
        |word: &Word<'_>| word.is_wordlike() || matches!(word.text, "’s" | "'s" | "-" | "’");
    // *The spokesman assured us that the bishop would receive the guest, Abderrahmane*.
    let is_of_clause = |word: &Word<'_>| {
        let lower = word.text.to_lowercase();
        let lower = lower.as_str();
        matches!(lower, "that" | "who" | "which")
            || AUXILIARIES.contains(&lower) && !matches!(lower, "’s" | "'s")
            || !word.is_capitalised()
                && verbs_of(lower).iter().any(|(form, _)| matches!(form, Form::Past | Form::Third))
    };
    let titled = |words: &[Word<'_>]| {
        let head = words
            .iter()
            .position(|word| matches!(word.text, "of" | "for" | "in" | "at" | "to"))
            .unwrap_or(words.len());
        head.checked_sub(1).and_then(|last| words.get(last)).is_some_and(|word| {
            let lower = word.text.to_lowercase();
            is_title(&lower) || PEOPLE.contains(&lower.as_str())
        }) && words.iter().all(is_text)
            && !words.iter().any(is_of_clause)
    };
    let opens = |word: &Word<'_>| {
        matches!(
            word.text.to_lowercase().as_str(),
            "the" | "its" | "whose" | "his" | "her" | "their" | "a"
        )
    };
    if start > 1 && tokens.get(start - 1).is_some_and(|word| word.text == ",") {
        let near = start.saturating_sub(LONGEST + 2);
        let segment = (near..start - 1)
            .rev()
            .find(|&at| tokens.get(at).is_some_and(|word| !is_text(word)))
            .map_or(near, |at| at + 1);
        // *Velland’s ambassador to the United Nations*, *spoke to the head of the mission*.
        let opened =
            (segment..start - 1).filter(|&at| tokens.get(at).is_some_and(opens)).map(|at| at + 1);
        let before = opened
            .rev()
            .chain([segment])
            .filter_map(|from| tokens.get(from..start - 1))
            .find(|before| !before.is_empty() && titled(before));
        if let Some(before) = before {
            return before;
        }
    }
    if tokens.get(end).is_some_and(|word| word.text == ",") {
        let from = end + 1 + usize::from(tokens.get(end + 1).is_some_and(opens));
        let rest = tokens.get(from..tokens.len().min(from + LONGEST + 1)).unwrap_or_default();
        let length = rest
            .iter()
            .position(|word| matches!(word.text, "," | "." | ";" | "(" | "—" | "–"))
            .unwrap_or(0);
        let after = rest.get(..length).unwrap_or_default();
        if !after.is_empty() && titled(after) {
            return after;
        }
    }
    &[]
}

/// The role that titles give: *Foreign Minister*, not *Mr*.
fn role(text: &str, titles: &[Word<'_>], places: &Places) -> Option<String> {
    let honours = |word: &Word<'_>| {
        let lower = word.text.trim_end_matches('.').to_lowercase();
        !word.is_wordlike() || HONORIFICS.contains(&lower)
    };
    let mut kept: Vec<&Word<'_>> = titles
        .iter()
        .skip_while(|word| honours(word) || places.state(word.text).is_some())
        .collect();
    // *Prime Minister Begum*.
    kept.truncate(kept.iter().rposition(|word| !honours(word)).map_or(0, |last| last + 1));
    let (first, last) = (kept.first()?, kept.last()?);
    if PREPOSITIONS.contains(&first.text) {
        return None;
    }
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
