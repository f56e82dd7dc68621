//! Steps of an alignment gathered into the passages that one mark covers.

use crate::article::Article;
use crate::difference::{Difference, Kind, Relation};
use crate::span::Span;
use crate::text;

/// Neighbouring steps that relate in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) relation: Relation,
    /// The base's words, without white space around them.
    pub(super) base: Option<Span>,
    /// The other's words, likewise.
    pub(super) other: Option<Span>,
    /// Where in the other's text the base's words would stand if it had them.
    pub(super) gap: usize,
    /// Equal for the two places of moved words; otherwise each passage has its own.
    pub(super) pair: u32,
}

/// The two texts a difference points into.
#[derive(Debug, Clone, Copy)]
pub(super) struct Texts<'t> {
    pub(super) base: &'t str,
    pub(super) other: &'t str,
}

impl<'t> Texts<'t> {
    pub(super) fn of(articles: &'t [Article], difference: &Difference) -> Self {
        let text = |article: usize| articles.get(article).map_or("", |it| it.text.as_str());
        Self { base: text(difference.a.article), other: text(difference.b.article) }
    }
}

/// The passages of `difference` in reading order.
pub(super) fn passages(texts: Texts<'_>, difference: &Difference) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    for step in &difference.alignment {
        let base = step.a.and_then(|span| trimmed(texts.base, span));
        let other = step.b.and_then(|span| trimmed(texts.other, span));
        if base.is_none() && other.is_none() {
            continue;
        }
        let relation = one_sided(step.relation, base, other);
        match found.last_mut() {
            Some(last) if goes_on(last, relation, base, other) => {
                last.base = join(last.base, base);
                last.other = join(last.other, other);
            }
            Some(_) | None => {
                found.push(Passage { relation, base, other, gap: 0, pair: 0 });
            }
        }
    }
    pair(texts, &mut found);
    set_gaps(texts, &mut found);
    found
}

/// Wording that one side has alone is left out or added, whatever it belongs to.
fn one_sided(relation: Relation, base: Option<Span>, other: Option<Span>) -> Relation {
    let Relation::Differs(Kind::Reworded | Kind::OmitsDetail | Kind::AddsDetail) = relation else {
        return relation;
    };
    match (base, other) {
        (Some(_), None) => Relation::Differs(Kind::OmitsDetail),
        (None, Some(_)) => Relation::Differs(Kind::AddsDetail),
        (Some(_), Some(_)) | (None, None) => relation,
    }
}

/// Whether a step continues the passage before it. What a quotation leaves out and what it
/// replaces are two passages, since they are marked in two ways; so are the ends of a move.
fn goes_on(last: &Passage, relation: Relation, base: Option<Span>, other: Option<Span>) -> bool {
    let same_shape =
        last.base.is_some() == base.is_some() && last.other.is_some() == other.is_some();
    last.relation == relation
        && match relation {
            Relation::Same => true,
            Relation::Accidental | Relation::Moved => same_shape,
            Relation::Differs(
                Kind::QuoteAltered | Kind::OmitsDetail | Kind::AddsDetail | Kind::Reworded,
            ) => same_shape,
            Relation::Differs(
                Kind::PolarityDiffers
                | Kind::ActorDiffers
                | Kind::CommitmentDiffers
                | Kind::DateDiffers
                | Kind::NumberDiffers
                | Kind::Verbatim,
            ) => true,
        }
}

fn join(one: Option<Span>, next: Option<Span>) -> Option<Span> {
    match (one, next) {
        (Some(one), Some(next)) => Some(one.hull(next)),
        (one, next) => one.or(next),
    }
}

/// Gives every passage its number, and the two places of moved words the same one.
fn pair(texts: Texts<'_>, passages: &mut [Passage]) {
    for (number, passage) in (0..).zip(passages.iter_mut()) {
        passage.pair = number;
    }
    for from in 0..passages.len() {
        let Some(words) = moved(texts.base, passages[from].base, &passages[from]) else { continue };
        let to = passages.iter().position(|to| {
            to.pair != passages[from].pair
                && to.base.is_none()
                && moved(texts.other, to.other, to).is_some_and(|other| other == words)
        });
        if let Some(to) = to {
            passages[to].pair = passages[from].pair;
        }
    }
}

fn moved(text: &str, span: Option<Span>, passage: &Passage) -> Option<Vec<String>> {
    let span = span.filter(|_| passage.relation == Relation::Moved)?;
    let words = text::words(text, span).into_iter().filter(text::Word::is_wordlike);
    Some(words.map(|word| word.text.to_lowercase()).collect())
}

/// Puts each gap before the other's next words, or, where only a closing mark follows, behind the
/// words before it.
fn set_gaps(texts: Texts<'_>, passages: &mut [Passage]) {
    let places: Vec<Option<Span>> = passages.iter().map(|passage| passage.other).collect();
    for (number, passage) in passages.iter_mut().enumerate() {
        let before = places.iter().take(number).flatten().next_back().map(|span| span.end);
        let next = places.iter().skip(number + 1).flatten().next();
        let opens = |span: &&Span| {
            let first = span.of(texts.other).chars().next();
            first.is_some_and(|first| first.is_alphanumeric() || "“‘\"«「(".contains(first))
        };
        passage.gap = match (before, next.filter(opens)) {
            (_, Some(next)) => next.start,
            (Some(before), None) => before,
            (None, None) => next.map_or(0, |next| next.start),
        };
    }
}

/// `span` without the white space around it; none where nothing is left or it does not fit.
pub(super) fn trimmed(text: &str, span: Span) -> Option<Span> {
    let words = span.of(text);
    let inner = words.trim();
    let lead = words.len() - words.trim_start().len();
    let start = span.start + lead;
    (!inner.is_empty()).then(|| Span::new(start, start + inner.len()))
}

/// How many words `span` has; marks of punctuation are none.
pub(super) fn count_words(text: &str, span: Span) -> u32 {
    // “Ostmere’s” and “cross-border” are counted as a reader counts them.
    let words = span.of(text).split_whitespace();
    let count = words.filter(|word| word.chars().any(char::is_alphanumeric)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
