//! Relays: who passes on what somebody else holds.
//!
//! The tagger reads one level of attribution, mostly the outer: *according to the ministry* [Amaru
//! agreed to talks]. Where the outer source is an office, a spokesperson or a document, and its
//! content opens with an attribution of its own, the analyst wants the inner holder, through the
//! outer source. The grammar of clauses finds those.

use super::Attribution;
use super::clause;
use super::segment::segments;
use crate::quotation::Quoted;
use crate::span::{Span, hull};

/// Gives the attributions of `paragraph`, those of `found` from `first` on, their relays.
pub(super) fn attach(
    text: &str,
    paragraph: Span,
    quoted: &[Quoted],
    first: usize,
    found: &mut Vec<Attribution>,
) {
    let segments = segments(text, paragraph, quoted);
    let ruled = segments
        .iter()
        .flat_map(clause::attributions)
        .filter(|ruled| !ruled.via.is_empty() && !ruled.source.is_empty());
    let mut added: Vec<Attribution> = Vec::new();
    let mut outer: Option<usize> = None;
    for ruled in ruled {
        let own = found.iter_mut().skip(first).filter(|known| known.via.is_empty());
        if let Some(known) = own
            .filter(|known| touch(&known.source, &ruled.source))
            .find(|known| alike(&known.content, &ruled.content))
        {
            known.via = ruled.via;
            outer = None;
            continue;
        }
        let touches_another = |frame: usize, ruled: &Attribution| {
            found
                .iter()
                .enumerate()
                .skip(first)
                .any(|(at, known)| at != frame && touch(&known.content, &ruled.content))
        };
        let frames = found.iter().enumerate().skip(first).find(|(_, known)| {
            touch(&known.source, &ruled.via)
                && hull(&known.content).zip(hull(&ruled.content)).is_some_and(|(all, inner)| {
                    all.contains(inner) && ruled.source.iter().all(|source| all.contains(*source))
                })
        });
        let frame = frames.map(|(at, _)| at).filter(|&at| !touches_another(at, &ruled));
        if let Some(at) = frame {
            if let Some(known) = found.get_mut(at) {
                let confidence = known.confidence.min(ruled.confidence);
                *known = Attribution { confidence, ..ruled };
            }
            outer = Some(at);
        } else if let Some(known) = outer.and_then(|at| found.get(at))
            && known.via == ruled.via
            && !found.iter().skip(first).any(|other| touch(&other.content, &ruled.content))
        {
            let confidence = known.confidence.min(ruled.confidence);
            added.push(Attribution { confidence, ..ruled });
        }
    }
    found.extend(added);
}

fn touch(one: &[Span], other: &[Span]) -> bool {
    one.iter().any(|one| other.iter().any(|other| one.overlaps(*other)))
}

/// Whether two contents are mostly the same words.
fn alike(one: &[Span], other: &[Span]) -> bool {
    let length = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>();
    let shared: usize = one
        .iter()
        .flat_map(|one| {
            other
                .iter()
                .map(|other| one.end.min(other.end).saturating_sub(one.start.max(other.start)))
        })
        .sum();
    shared * 2 >= length(one) + length(other) - shared
}
