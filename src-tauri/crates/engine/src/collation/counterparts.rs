//! Which word of one statement answers which word of another.

use super::profile::Profile;
use super::term::{Sort, Term};
use super::vectors::nearness;

/// A word of one statement and the word of the other that stands for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Counterpart {
    /// Its place among the terms of the one.
    pub(super) term: usize,
    /// The place of what stands for it among the terms of the other.
    pub(super) other: usize,
    /// What makes them alike.
    pub(super) tie: Tie,
    /// How much of the word the other stands for, above 0 and at most 1.
    pub(super) worth: f32,
}

/// What makes two words alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// They are forms of one word, or equal figures or dates.
    Same,
    /// They are spellings of one name: *Hakhverdian*, *Hakhverdyan*.
    Spelling,
    /// They are figures or dates that can both be right: *two dozen*, *26*.
    Agreeing,
    /// They begin alike: *Afghan*, *Afghanistan*.
    Root,
    /// They are used alike: *boats*, *vessels*.
    Meaning,
}

/// Words nearer than this can stand for each other. Of random pairs of words one in a hundred is nearer than 0.17.
const NEAR: f32 = 0.28;

/// What ties that are neither equality nor a cosine are worth.
const SPELT: f32 = 0.9;
const AGREEING: f32 = 0.8;
const ROOTED: f32 = 0.7;

/// The best counterpart in `other` of each term of `one` that has any, in the order of the terms.
///
/// Several words may have one counterpart: *called for a halt to* and *urged*. Of two equally good the first by
/// alphabet is taken.
pub(super) fn counterparts(one: &Profile, other: &Profile) -> Vec<Counterpart> {
    one.terms
        .iter()
        .enumerate()
        .filter_map(|(at, term)| {
            let equal = other.terms.binary_search_by_key(&term.number, |other| other.number);
            if let Ok(equal) = equal {
                return Some(Counterpart { term: at, other: equal, tie: Tie::Same, worth: 1.0 });
            }
            let mut best: Option<Counterpart> = None;
            for (place, candidate) in other.terms.iter().enumerate() {
                let Some((tie, worth)) = tie((one, term), (other, candidate)) else { continue };
                if best.is_none_or(|best| worth > best.worth) {
                    best = Some(Counterpart { term: at, other: place, tie, worth });
                }
            }
            best
        })
        .collect()
}

/// What makes two different terms alike, and how much one stands for the other.
fn tie(
    (one, term): (&Profile, &Term),
    (other, candidate): (&Profile, &Term),
) -> Option<(Tie, f32)> {
    match (term.sort, candidate.sort) {
        (Sort::Figure, Sort::Figure) => {
            let figures = one.figure(term).zip(other.figure(candidate));
            let moments = one.moment(term).zip(other.moment(candidate));
            let agree = figures.is_some_and(|(one, other)| one.agrees_with(other))
                || moments.is_some_and(|(one, other)| {
                    one.agrees_with(other) && one.is_comparable_with(other)
                });
            agree.then_some((Tie::Agreeing, AGREEING))
        }
        (Sort::Figure, Sort::Word | Sort::Name) | (Sort::Word | Sort::Name, Sort::Figure) => None,
        (Sort::Word | Sort::Name, Sort::Word | Sort::Name) => {
            if term.sound.is_some() && term.sound == candidate.sound {
                return Some((Tie::Spelling, SPELT));
            }
            let near = term
                .vector
                .zip(candidate.vector)
                .map(|(one, other)| nearness(one, other).min(1.0))
                .filter(|near| *near >= NEAR)
                .map(|near| (Tie::Meaning, near));
            let rooted =
                (term.root.is_some() && term.root == candidate.root).then_some((Tie::Root, ROOTED));
            match (near, rooted) {
                (Some(near), Some(rooted)) if near.1 > rooted.1 => Some(near),
                (near, rooted) => rooted.or(near),
            }
        }
    }
}
