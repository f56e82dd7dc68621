//! Capitalised words that are no person’s name.

use super::description::descriptions;
use super::office::is_role_noun;
use super::places::Places;
use super::title::PORTFOLIOS;
use crate::lexicon::given_names::gender_of;
use crate::lexicon::grammar::PREPOSITIONS;
use crate::lexicon::organisations::organisation;
use crate::lexicon::places::is_region;
use crate::lexicon::roles::{BODIES, PEOPLE, is_title};
use crate::text::Word;

/// Words that end the name of a body, or are none in a name.
const NO_NAMES: &[&str] = &[
    "patrol",
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

/// Whether capitalised words are something else than a name: an acronym, the noun of a role (*the Head
/// of State*), a seat (*Wisma Putra*), the place in capitals that opens a story.
pub(super) fn is_no_name(
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
    let region = untitled && is_region(first.span.hull(last.span).of(text));
    let place = region || untitled && core.len() == 1 && places.state(first.text).is_some();
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
    // *Sam Kamin, a University of Denver law professor*.
    let somebody = tokens
        .iter()
        .skip(end + 1)
        .take(12)
        .take_while(|word| !matches!(word.text, "," | "." | ";"))
        .any(|word| PEOPLE.contains(word.text));
    let after = comma(end)
        && !somebody
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
