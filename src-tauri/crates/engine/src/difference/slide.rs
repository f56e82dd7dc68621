//! Where a longer reading is cut open, when there is a choice.
//!
//! In *I think it is fine. I think it is just*, read against *I think it is just*, the words more may
//! be *I think it is fine.* or *think it is fine. I*. Both have as many words; a reader sees the first.

use crate::collation::reading::Unit;

/// Moves each run of units that only one side has to where it reads best: after the end of a
/// sentence, else after another mark, else as late as it can stand.
pub(super) fn slide(a: &[Unit], b: &[Unit], ties: &mut [(usize, usize)]) {
    settle(b, ties, |tie| (tie.0, tie.1), |tie, other| tie.1 = other);
    settle(a, ties, |tie| (tie.1, tie.0), |tie, other| tie.0 = other);
}

/// Settles the runs that only `units` has. `of` gives of a tie the other side’s unit and then this
/// side’s; `put` ties the other side’s unit to another one of this side.
fn settle(
    units: &[Unit],
    ties: &mut [(usize, usize)],
    of: impl Fn(&(usize, usize)) -> (usize, usize),
    put: impl Fn(&mut (usize, usize), usize),
) {
    let mut index = 0;
    while index < ties.len() {
        // The run before this tie, if only this side has one there.
        let (other, end) = of(&ties[index]);
        let before = index.checked_sub(1).map(|last| of(&ties[last]));
        let start = before.map_or(0, |(_, last)| last + 1);
        let is_one_sided = before.map_or(other == 0, |(last, _)| last + 1 == other);
        if start == end || !is_one_sided {
            index += 1;
            continue;
        }
        let length = end - start;
        // Leftward, a tie before the run goes to the run’s end; rightward, one after to its start.
        let left = (1..=index)
            .take_while(|&by| {
                let (one, at) = of(&ties[index - by]);
                at + by == start && one + by == other && units[at].key == units[at + length].key
            })
            .count();
        let right = (0..ties.len() - index)
            .take_while(|&by| {
                let (one, at) = of(&ties[index + by]);
                at == end + by && one == other + by && units[at].key == units[at - length].key
            })
            .count();
        let best = (start - left..=start + right)
            .max_by_key(|&from| (fit(units, from), from))
            .unwrap_or(start);
        for tie in &mut ties[index - (start - best.min(start))..index] {
            let (_, at) = of(tie);
            put(tie, at + length);
        }
        for tie in &mut ties[index..index + (best.max(start) - start)] {
            let (_, at) = of(tie);
            put(tie, at - length);
        }
        index += 1 + right;
    }
}

/// How well a run may begin at a unit.
fn fit(units: &[Unit], from: usize) -> u8 {
    match from.checked_sub(1).map(|before| &units[before]) {
        None => 2,
        Some(unit) if matches!(unit.key.as_str(), "." | "?" | "!") => 2,
        Some(unit) if unit.is_mark() => 1,
        Some(_) => 0,
    }
}
