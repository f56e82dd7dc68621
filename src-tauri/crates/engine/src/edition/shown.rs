//! The words that show a kind of difference, as a sentence quotes them.

use crate::difference::{Difference, Evidence, Kind, Relation};
use crate::edition::passage::{Texts, count_words, trimmed};
use crate::span::{Span, hull};

/// Evidence longer than this many words is shortened in a sentence. Readings never are.
const LONG: usize = 14;

/// The words that show `kind`: its evidence, or the steps of that kind where it has none.
pub(super) fn evidence(texts: Texts<'_>, difference: &Difference, kind: Kind) -> Vec<Evidence> {
    let given: Vec<Evidence> =
        difference.evidence.iter().filter(|it| it.kind == kind).cloned().collect();
    if !given.is_empty() {
        return match kind {
            Kind::AddsDetail | Kind::OmitsDetail => joined(texts, given),
            Kind::QuoteAltered
            | Kind::PolarityDiffers
            | Kind::ActorDiffers
            | Kind::CommitmentDiffers
            | Kind::DateDiffers
            | Kind::NumberDiffers
            | Kind::Reworded
            | Kind::Verbatim => given,
        };
    }
    let steps = difference.alignment.iter();
    steps
        .filter(|step| step.relation == Relation::Differs(kind))
        .map(|step| Evidence {
            kind,
            a: step.a.into_iter().collect(),
            b: step.b.into_iter().collect(),
            note: String::new(),
        })
        .collect()
}

/// Details that stand next to each other are one detail: *held since* and *9 February* are *held
/// since 9 February*.
fn joined(texts: Texts<'_>, details: Vec<Evidence>) -> Vec<Evidence> {
    let follows = |text: &str, one: &[Span], next: &[Span]| match (one, next) {
        ([.., one], [next, ..]) => {
            text.get(one.end..next.start).is_some_and(|between| between.trim().is_empty())
        }
        (one, next) => one.is_empty() && next.is_empty(),
    };
    let mut found: Vec<Evidence> = Vec::new();
    for detail in details {
        match found.last_mut() {
            Some(last)
                if follows(texts.base, &last.a, &detail.a)
                    && follows(texts.other, &last.b, &detail.b) =>
            {
                last.a = hull(&[last.a.as_slice(), &detail.a].concat()).into_iter().collect();
                last.b = hull(&[last.b.as_slice(), &detail.b].concat()).into_iter().collect();
            }
            Some(_) | None => found.push(detail),
        }
    }
    found
}

/// Who is named on either side. A pronoun among the words says nothing, so the note is taken,
/// where it has a name for both.
pub(super) fn named(shown: &Evidence) -> Option<(&str, &str)> {
    if shown.kind != Kind::ActorDiffers || shown.a.is_empty() || shown.b.is_empty() {
        return None;
    }
    let words = shown.note.split(": ").next()?;
    let (base, other) = words.split_once(" / ")?;
    (!base.trim().is_empty() && !other.trim().is_empty()).then_some((base, other))
}

pub(super) fn is_alike(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The words of `spans` in quotation marks, pieces joined by “ … ”; a bare figure or date has no
/// marks. Marks of quotation within are single.
pub(super) fn quoted(text: &str, spans: &[Span]) -> Option<String> {
    let pieces: Vec<&str> = spans
        .iter()
        .filter_map(|span| trimmed(text, *span))
        .filter(|span| count_words(text, *span) > 0)
        .map(|span| span.of(text))
        .collect();
    if pieces.is_empty() {
        return None;
    }
    let joined = pieces.join(" … ");
    let words: Vec<&str> = joined.split_whitespace().collect();
    let short = if words.len() > LONG {
        let half = LONG / 2;
        let (first, last) = (words.iter().take(half), words.iter().skip(words.len() - half));
        let parts: Vec<&str> = first.copied().chain(["…"]).chain(last.copied()).collect();
        parts.join(" ")
    } else {
        words.join(" ")
    };
    let bare = short.trim_matches(|mark: char| {
        matches!(mark, '“' | '”' | '"' | '‘' | ',' | ';' | ':') || mark.is_whitespace()
    });
    if bare.chars().all(|it| it.is_ascii_digit() || ".,:%/".contains(it)) {
        return Some(bare.to_owned());
    }
    Some(format!("“{}”", bare.replace(['“', '"'], "‘").replace('”', "’")))
}
