//! Which word of one statement answers which word of another.

use std::cmp::Ordering;

use super::profile::Profile;
use super::term::{Sort, Term};
use super::vectors::{Near, Vicinity};

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
pub(super) const NEAR: f32 = 0.28;

/// What ties that are neither equality nor a cosine are worth.
const SPELT: f32 = 0.9;
const AGREEING: f32 = 0.8;
const ROOTED: f32 = 0.7;

/// The best counterpart of each term of `one` in `other` that has any, and the other way round, in the order of
/// the terms.
///
/// Several words may have one counterpart: *called for a halt to* and *urged*. Of two equally good the first by
/// alphabet is taken.
pub(super) fn counterparts(
    one: &Profile,
    other: &Profile,
    vicinity: &Vicinity,
) -> (Vec<Counterpart>, Vec<Counterpart>) {
    let mut there: Vec<Option<Counterpart>> = vec![None; one.terms.len()];
    let mut back: Vec<Option<Counterpart>> = vec![None; other.terms.len()];
    let (mut at, mut place) = (0, 0);
    while let (Some(term), Some(candidate)) = (one.terms.get(at), other.terms.get(place)) {
        let order = term.number.cmp(&candidate.number);
        if order == Ordering::Equal {
            let (tie, worth) = (Tie::Same, 1.0);
            there[at] = Some(Counterpart { term: at, other: place, tie, worth });
            back[place] = Some(Counterpart { term: place, other: at, tie, worth });
        }
        at += usize::from(order != Ordering::Greater);
        place += usize::from(order != Ordering::Less);
    }
    let is_same = |found: &Option<Counterpart>| found.is_some_and(|it| it.tie == Tie::Same);
    for (at, term) in one.terms.iter().enumerate() {
        let near = term.vector.and_then(|vector| vicinity.near(vector));
        for (place, candidate) in other.terms.iter().enumerate() {
            if is_same(&there[at]) && is_same(&back[place]) {
                continue;
            }
            let Some((tie, worth)) = tie((one, term), (other, candidate), near) else { continue };
            let is_better = |known: &Option<Counterpart>| {
                !is_same(known) && known.is_none_or(|best| worth > best.worth)
            };
            if is_better(&there[at]) {
                there[at] = Some(Counterpart { term: at, other: place, tie, worth });
            }
            if is_better(&back[place]) {
                back[place] = Some(Counterpart { term: place, other: at, tie, worth });
            }
        }
    }
    (there.into_iter().flatten().collect(), back.into_iter().flatten().collect())
}

/// What makes two different terms alike, and how much one stands for the other.
fn tie(
    (one, term): (&Profile, &Term),
    (other, candidate): (&Profile, &Term),
    near: Option<&Near>,
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
            let near = near
                .zip(candidate.vector)
                .and_then(|(near, vector)| near.get(vector))
                .map(|nearness| (Tie::Meaning, nearness));
            let rooted =
                (term.root.is_some() && term.root == candidate.root).then_some((Tie::Root, ROOTED));
            match (near, rooted) {
                (Some(near), Some(rooted)) if near.1 > rooted.1 => Some(near),
                (near, rooted) => rooted.or(near),
            }
        }
    }
}
