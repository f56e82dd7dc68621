//! Two readings set face to face, unit by unit.

use std::collections::{HashMap, HashSet};

use crate::collation::reading::{Class, Part, Reading, Unit};

use super::equal_runs::{Run, equal_runs};
use super::likeness::{ALIKE, likeness};
use super::moved;
use super::slide::slide;

/// Two readings and which of their units answer each other.
#[derive(Debug)]
pub(super) struct Facing<'r, 'a> {
    /// The reading read against.
    pub(super) a: &'r Reading<'a>,
    /// The reading that is read.
    pub(super) b: &'r Reading<'a>,
    /// Every unit of both, once, each side in reading order.
    pub(super) pairs: Vec<Pair>,
    /// For each unit of `a` the one of `b` that answers it.
    pub(super) of_a: Vec<Option<usize>>,
    /// For each unit of `b` the one of `a`.
    pub(super) of_b: Vec<Option<usize>>,
    /// For each unit of `a` that nothing answers, whether `b` has such a word somewhere.
    pub(super) echoed_a: Vec<bool>,
    /// For each unit of `b`, whether `a` has.
    pub(super) echoed_b: Vec<bool>,
    /// Whether they are so long that some stretches were not searched for common words.
    pub(super) is_coarse: bool,
}

/// Units that answer each other, or one that nothing answers here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    /// The unit of `a`.
    pub(super) a: Option<usize>,
    /// The unit of `b`.
    pub(super) b: Option<usize>,
    /// How they are tied.
    pub(super) tie: Tie,
}

/// What ties two units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// They have one key.
    Equal,
    /// They are alike: other forms of a word, two figures, two rungs of a ladder.
    Close,
    /// One side of a run that the other has in another place.
    Moved,
    /// Nothing.
    Alone,
}

/// More cells than this are not searched for likeness in one gap; equal units are still found.
const CELLS: usize = 60_000;

/// A stretch of equal units with less matter than this between two changes is an accident.
const ISLAND: usize = 3;

impl<'r, 'a> Facing<'r, 'a> {
    /// Sets `b` against `a`.
    pub(super) fn new(a: &'r Reading<'a>, b: &'r Reading<'a>) -> Self {
        // Which of several alignments of equal cost is found depends on the direction, and a swap
        // of base and other must not change what is shown: so the direction is fixed by the words.
        let turned = a.units.iter().map(|unit| &unit.key).gt(b.units.iter().map(|unit| &unit.key));
        let (first, second) = if turned { (b, a) } else { (a, b) };
        let (mut ties, is_coarse) = ties(&first.units, &second.units);
        slide(&first.units, &second.units, &mut ties);
        without_lone_marks(&first.units, &second.units, &mut ties);
        let mut moves = moved::moves(&first.units, &second.units, &ties);
        if turned {
            for (one, two) in ties.iter_mut().chain(&mut moves) {
                std::mem::swap(one, two);
            }
            moves.sort_unstable();
        }
        Self { is_coarse, ..Self::tied(a, b, &ties, &moves) }
    }

    fn tied(
        a: &'r Reading<'a>,
        b: &'r Reading<'a>,
        ties: &[(usize, usize)],
        moves: &[(usize, usize)],
    ) -> Self {
        let mut of_a = vec![None; a.units.len()];
        let mut of_b = vec![None; b.units.len()];
        for &(one, two) in ties.iter().chain(moves) {
            of_a[one] = Some(two);
            of_b[two] = Some(one);
        }
        let lone = |partner: &[Option<usize>], unit: usize| {
            if partner[unit].is_some() { Tie::Moved } else { Tie::Alone }
        };
        let mut pairs = Vec::with_capacity(a.units.len().max(b.units.len()));
        let (mut next_a, mut next_b) = (0, 0);
        for &(one, two) in ties.iter().chain(&[(a.units.len(), b.units.len())]) {
            pairs.extend((next_a..one).map(|unit| Pair {
                a: Some(unit),
                b: None,
                tie: lone(&of_a, unit),
            }));
            pairs.extend((next_b..two).map(|unit| Pair {
                a: None,
                b: Some(unit),
                tie: lone(&of_b, unit),
            }));
            if one < a.units.len() {
                let is_equal = a.units[one].key == b.units[two].key;
                let tie = if is_equal { Tie::Equal } else { Tie::Close };
                pairs.push(Pair { a: Some(one), b: Some(two), tie });
            }
            (next_a, next_b) = (one + 1, two + 1);
        }
        let echoed_a = echoed(&a.units, &of_a, &b.units, &of_b);
        let echoed_b = echoed(&b.units, &of_b, &a.units, &of_a);
        Self { a, b, pairs, of_a, of_b, echoed_a, echoed_b, is_coarse: false }
    }

    /// The shares of each side’s words of matter that the other answers.
    ///
    /// Figures, dates, negations and commitments do not count: they are what may differ.
    pub(super) fn matter(&self) -> (f64, f64) {
        (share(&self.a.units, &self.of_a), share(&self.b.units, &self.of_b))
    }

    /// The share of the words of matter of either content that the other has, in the same or like words and in
    /// whatever order: the greater of the two.
    pub(super) fn touch(&self) -> f64 {
        let of = |units: &[Unit], partners: &[Option<usize>], echoed: &[bool]| {
            let matter: Vec<usize> = (0..units.len())
                .filter(|&at| units[at].part == Part::Content && units[at].has_matter())
                .collect();
            let common = matter.iter().filter(|&&at| partners[at].is_some() || echoed[at]).count();
            if matter.is_empty() { 0.0 } else { common as f64 / matter.len() as f64 }
        };
        of(&self.a.units, &self.of_a, &self.echoed_a).max(of(
            &self.b.units,
            &self.of_b,
            &self.echoed_b,
        ))
    }

    /// Whether the nearest word of matter before or after `one` answers the one there of `two`.
    pub(super) fn has_common_neighbour(&self, one: usize, two: usize) -> bool {
        let near = |units: &[Unit], at: usize, step: isize| {
            (1..=4)
                .map_while(|distance| at.checked_add_signed(step * distance))
                .take_while(|&unit| unit < units.len())
                .filter(|&unit| units[unit].class == Class::Matter)
                .take(2)
                .collect::<Vec<_>>()
        };
        [-1, 1].iter().any(|&step| {
            let others = near(&self.b.units, two, step);
            near(&self.a.units, one, step)
                .into_iter()
                .any(|unit| self.of_a[unit].is_some_and(|other| others.contains(&other)))
        })
    }
}

/// Which lone units have a like word among the lone units of the others: words in another place, in runs too
/// short to have moved, and other words for the same.
fn echoed(
    units: &[Unit],
    partners: &[Option<usize>],
    others: &[Unit],
    of_others: &[Option<usize>],
) -> Vec<bool> {
    let lone: Vec<&Unit> = others
        .iter()
        .zip(of_others)
        .filter(|(unit, partner)| partner.is_none() && !unit.is_mark())
        .map(|(unit, _)| unit)
        .collect();
    let stems: HashSet<&str> = lone.iter().map(|unit| unit.stem.as_str()).collect();
    let is_soft = units.len() * lone.len() <= CELLS;
    let like = |unit: &Unit| {
        lone.iter()
            .any(|other| unit.has_matter() && other.has_matter() && likeness(unit, other) >= ALIKE)
    };
    units
        .iter()
        .zip(partners)
        .map(|(unit, partner)| {
            partner.is_none() && (stems.contains(unit.stem.as_str()) || is_soft && like(unit))
        })
        .collect()
}

fn share(units: &[Unit], partners: &[Option<usize>]) -> f64 {
    let counts = |unit: &&Unit| {
        unit.class == Class::Matter && matches!(unit.part, Part::Content | Part::Around)
    };
    let all = units.iter().filter(counts).count();
    let answered = units
        .iter()
        .zip(partners)
        .filter(|(unit, partner)| counts(unit) && partner.is_some())
        .count();
    if all == 0 { 0.0 } else { answered as f64 / all as f64 }
}

/// The units that answer each other in one order: equal ones first, then alike ones between them.
fn ties(a: &[Unit], b: &[Unit]) -> (Vec<(usize, usize)>, bool) {
    let mut numbers = HashMap::new();
    let (keys_a, keys_b) = (numbered(a, &mut numbers), numbered(b, &mut numbers));
    let (runs, is_coarse) = equal_runs(&keys_a, &keys_b);
    let runs = without_islands(a, runs);
    let mut found = Vec::with_capacity(a.len().min(b.len()));
    let (mut next_a, mut next_b) = (0, 0);
    for (from_a, from_b, length) in runs.into_iter().chain([(a.len(), b.len(), 0)]) {
        alike(a, b, next_a..from_a, next_b..from_b, &mut found);
        found.extend((0..length).map(|step| (from_a + step, from_b + step)));
        (next_a, next_b) = (from_a + length, from_b + length);
    }
    (found, is_coarse)
}

/// A number for each unit’s key, by the order in which keys first occur.
fn numbered<'u>(units: &'u [Unit], numbers: &mut HashMap<&'u str, usize>) -> Vec<usize> {
    units
        .iter()
        .map(|unit| {
            let next = numbers.len();
            *numbers.entry(unit.key.as_str()).or_insert(next)
        })
        .collect()
}

/// Leaves out short runs of grammar between two changes, so that the words of matter around them
/// find their partners; the grammar is found again if it still fits.
fn without_islands(a: &[Unit], runs: Vec<Run>) -> Vec<Run> {
    let last = runs.len().saturating_sub(1);
    runs.into_iter()
        .enumerate()
        .filter(|&(index, (from, _, length))| {
            let is_edge = (index == 0 && from == 0) || (index == last && from + length == a.len());
            is_edge || length > ISLAND || a[from..from + length].iter().any(Unit::has_matter)
        })
        .map(|(_, run)| run)
        .collect()
}

/// Unties marks in the midst of words that nothing answers: *and if not, there is no deal* is one
/// addition, though the other reading has a comma too.
fn without_lone_marks(a: &[Unit], b: &[Unit], ties: &mut Vec<(usize, usize)>) {
    let mut tied_a = vec![false; a.len()];
    let mut tied_b = vec![false; b.len()];
    for &(one, two) in ties.iter() {
        tied_a[one] = true;
        tied_b[two] = true;
    }
    let is_amid = |tied: &[bool], at: usize| {
        at > 0 && !tied[at - 1] && tied.get(at + 1).is_some_and(|tied| !tied)
    };
    ties.retain(|&(one, two)| {
        !a[one].is_mark() || !(is_amid(&tied_a, one) || is_amid(&tied_b, two))
    });
}

/// Adds the best pairs of alike units between two equal runs: the heaviest common subsequence.
fn alike(
    a: &[Unit],
    b: &[Unit],
    in_a: std::ops::Range<usize>,
    in_b: std::ops::Range<usize>,
    found: &mut Vec<(usize, usize)>,
) {
    let (rows, columns) = (in_a.len(), in_b.len());
    if rows == 0 || columns == 0 || rows * columns > CELLS {
        return;
    }
    let width = columns + 1;
    let mut best = vec![0u32; (rows + 1) * width];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let like = likeness(&a[in_a.start + row], &b[in_b.start + column]);
            let taken = if like >= ALIKE { best[(row + 1) * width + column + 1] + like } else { 0 };
            best[row * width + column] =
                taken.max(best[(row + 1) * width + column]).max(best[row * width + column + 1]);
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < rows && column < columns {
        let here = best[row * width + column];
        if here == best[(row + 1) * width + column] {
            row += 1;
        } else if here == best[row * width + column + 1] {
            column += 1;
        } else {
            found.push((in_a.start + row, in_b.start + column));
            row += 1;
            column += 1;
        }
    }
}
