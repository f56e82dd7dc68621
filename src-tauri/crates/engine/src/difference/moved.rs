//! Moved text: words that both readings have, in another order.

use std::collections::HashMap;

use crate::collation::reading::Unit;

/// A run with fewer words of matter is chance.
const LEAST_MATTER: usize = 3;

/// How many beginnings of one run are tried, so that a refrain costs no more than a line.
const BEGINNINGS: usize = 8;

/// Pairs of units, left over by `ties`, that stand in runs of both readings with at least three
/// words of matter; the longest runs first claim their words. Ordered by the first side.
pub(super) fn moves(a: &[Unit], b: &[Unit], ties: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut taken_a = vec![false; a.len()];
    let mut taken_b = vec![false; b.len()];
    for &(one, two) in ties {
        taken_a[one] = true;
        taken_b[two] = true;
    }
    let mut runs = common_runs(a, b, &taken_a, &taken_b);
    runs.sort_by_key(|&(from_a, from_b, length)| (usize::MAX - length, from_a, from_b));
    let mut found = Vec::new();
    for (from_a, from_b, length) in runs {
        let is_free = |taken: &[bool], from: usize| !taken[from..from + length].contains(&true);
        if is_free(&taken_a, from_a) && is_free(&taken_b, from_b) {
            taken_a[from_a..from_a + length].fill(true);
            taken_b[from_b..from_b + length].fill(true);
            found.extend((0..length).map(|step| (from_a + step, from_b + step)));
        }
    }
    found.sort_unstable();
    found
}

/// Runs of free units with equal keys and enough matter: where they begin in each, and their length.
fn common_runs(
    a: &[Unit],
    b: &[Unit],
    taken_a: &[bool],
    taken_b: &[bool],
) -> Vec<(usize, usize, usize)> {
    let begins = |units: &[Unit], taken: &[bool], at: usize| {
        at + LEAST_MATTER <= units.len()
            && !taken[at..at + LEAST_MATTER].contains(&true)
            && !units[at].is_mark()
    };
    let key = |units: &'_ [Unit], at: usize| -> [String; LEAST_MATTER] {
        [units[at].key.clone(), units[at + 1].key.clone(), units[at + 2].key.clone()]
    };
    let mut places: HashMap<[String; LEAST_MATTER], Vec<usize>> = HashMap::new();
    for at in (0..a.len()).filter(|&at| begins(a, taken_a, at)) {
        let found = places.entry(key(a, at)).or_default();
        if found.len() < BEGINNINGS {
            found.push(at);
        }
    }
    if places.is_empty() {
        return Vec::new();
    }
    let mut runs = Vec::new();
    for from_b in (0..b.len()).filter(|&at| begins(b, taken_b, at)) {
        for &from_a in places.get(&key(b, from_b)).into_iter().flatten() {
            let is_inside = from_a > 0
                && from_b > 0
                && !taken_a[from_a - 1]
                && !taken_b[from_b - 1]
                && !a[from_a - 1].is_mark()
                && a[from_a - 1].key == b[from_b - 1].key;
            if is_inside {
                continue;
            }
            let mut length = (from_a..a.len())
                .zip(from_b..b.len())
                .take_while(|&(one, two)| {
                    !taken_a[one] && !taken_b[two] && a[one].key == b[two].key
                })
                .count();
            while length > 0 && a[from_a + length - 1].is_mark() {
                length -= 1;
            }
            let matter = a[from_a..from_a + length].iter().filter(|unit| unit.has_matter()).count();
            if matter >= LEAST_MATTER {
                runs.push((from_a, from_b, length));
            }
        }
    }
    runs
}
