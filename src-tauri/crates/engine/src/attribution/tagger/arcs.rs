//! Arcs of a window: the probabilities that were worth keeping.

/// Logarithms of probabilities of arcs between pieces of one window, which are numbered from its
/// first.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arcs {
    /// The pieces that arcs begin at, ascending.
    from: Vec<usize>,
    /// The pieces that arcs end at, ascending.
    to: Vec<usize>,
    /// One for each pair, those of the first beginning first.
    logarithms: Vec<f32>,
}

impl Arcs {
    /// The arcs between `from` and `to` of a square of `count` rows, the first and last of which
    /// are the window's opening and closing.
    pub(super) fn of(square: &[f32], count: usize, from: Vec<usize>, to: Vec<usize>) -> Self {
        let mut logarithms = Vec::with_capacity(from.len() * to.len());
        for &from in &from {
            let row = square.get((from + 1) * count..).unwrap_or_default();
            logarithms.extend(to.iter().filter_map(|to| row.get(to + 1)));
        }
        Self { from, to, logarithms }
    }

    /// The logarithm of the probability of the arc between two pieces, where it was kept.
    pub(super) fn get(&self, from: usize, to: usize) -> Option<f32> {
        let row = self.from.binary_search(&from).ok()?;
        let column = self.to.binary_search(&to).ok()?;
        self.logarithms.get(row * self.to.len() + column).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arc_is_found_by_the_pieces_it_joins() {
        let square: Vec<f32> = (0..25u8).map(f32::from).collect();
        let arcs = Arcs::of(&square, 5, vec![0, 2], vec![1, 2]);
        assert_eq!([arcs.get(0, 1), arcs.get(0, 2)], [Some(7.0), Some(8.0)]);
        assert_eq!([arcs.get(2, 1), arcs.get(1, 1)], [Some(17.0), None]);
    }
}
