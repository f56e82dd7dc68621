//! The titles around a person’s name: before it, and in apposition to it.

use super::name::begins_name;
use super::places::Places;
use crate::lexicon::cues::{Form, verbs_of};
use crate::lexicon::grammar::{AUXILIARIES, PREPOSITIONS};
use crate::lexicon::roles::{BODIES, HONORIFICS, PEOPLE, TITLES, is_title};
use crate::span::Span;
use crate::text::Word;

/// What ministers are of: no names after *of*.
pub(super) const PORTFOLIOS: &[&str] = &[
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

/// Where a title with *of* begins that leads up to a name at `start`: *the | Minister of Foreign
/// Affairs Sheikh Khaled*; `start` itself where there is none.
pub(super) fn title_chain(tokens: &[Word<'_>], start: usize) -> usize {
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
pub(super) fn lower_titles(tokens: &[Word<'_>], start: usize, titled: bool) -> usize {
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
pub(super) fn apposed<'w, 't>(tokens: &'w [Word<'t>], start: usize, end: usize) -> &'w [Word<'t>] {
    const LONGEST: usize = 14;
    let is_text =
        |word: &Word<'_>| word.is_wordlike() || matches!(word.text, "’s" | "'s" | "-" | "’" | ".");
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
            .enumerate()
            .position(|(at, word)| {
                // *Spokesman for Robert P. McCulloch*, *prosecutor of St. Louis*.
                let abbreviates = word.text == "."
                    && at.checked_sub(1).and_then(|at| rest.get(at)).is_some_and(|before| {
                        before.is_capitalised() && before.text.chars().count() <= 2
                    });
                matches!(word.text, "," | "." | ";" | "(" | "—" | "–") && !abbreviates
            })
            .unwrap_or(0);
        let after = rest.get(..length).unwrap_or_default();
        // *Ilinca Barbu, the Minister of Energy, Mirela Stanciu*: the title is the next one's.
        let named = rest.get(length..).unwrap_or_default();
        let of_next = matches!(
            named,
            [comma, one, two, ..]
                if comma.text == "," && begins_name(one) && begins_name(two)
                    && after.first().is_some_and(|word| {
                        tokens.get(from.saturating_sub(1)).is_some_and(|the| the.text == "the" && the.span.end < word.span.start)
                    })
        );
        if !after.is_empty() && titled(after) && !of_next {
            return after;
        }
    }
    &[]
}

/// Whether a word in lower case is of an office or a calling.
fn is_office_word(lower: &str) -> bool {
    TITLES.contains(lower) || PEOPLE.contains(lower) && !VIEWS.contains(&lower)
}

/// What somebody thinks of another is no office.
const VIEWS: &[&str] =
    &["critic", "critics", "supporter", "opponent", "ally", "rival", "friend", "foe", "advocate"];

/// Where the role is that titles give: *Foreign Minister*, not *Mr*.
pub(super) fn role(titles: &[Word<'_>], places: &Places) -> Option<Span> {
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
    // *A former chief of staff and a close ally of*.
    let second = kept.windows(2).position(|pair| {
        matches!(pair, [and, a] if and.text == "and" && matches!(a.text, "a" | "an" | "his" | "her" | "the"))
    });
    kept.truncate(second.unwrap_or(kept.len()));
    while kept.last().is_some_and(|word| PREPOSITIONS.contains(&word.text.to_lowercase().as_str()))
    {
        kept.pop();
    }
    let (first, last) = (kept.first()?, kept.last()?);
    // *Like many conservatives, Arnem said*; *an outspoken critic of the plan*.
    let lower = first.text.to_lowercase();
    let is_office = kept.iter().any(|word| is_office_word(&word.text.to_lowercase()));
    if PREPOSITIONS.contains(&lower.as_str())
        || matches!(lower.as_str(), "like" | "unlike" | "as" | "along")
        || matches!(lower.as_str(), "a" | "an") && !is_office
    {
        return None;
    }
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
    (!only_adjective).then(|| first.span.hull(last.span))
}

/// *Sen.* written out, the first letter a capital.
pub(super) fn expanded(role: &str) -> String {
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
