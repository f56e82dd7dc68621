//! Where the persons of an article are mentioned, in order of place.

use std::collections::BTreeSet;

use crate::span::Span;

/// The mentions of all persons, each with the person's place among the article's parties.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    all: BTreeSet<(Span, usize)>,
    longest: usize,
}

impl Mentions {
    pub(super) fn insert(&mut self, span: Span, person: usize) {
        self.longest = self.longest.max(span.len());
        self.all.insert((span, person));
    }

    /// The person whose mention ends last within `span`, though it may begin before.
    pub(super) fn last_within(&self, span: Span) -> Option<(usize, Span)> {
        let before_end = (Span::new(span.end, span.end), 0);
        self.all
            .range(..before_end)
            .rev()
            .take_while(|(mention, _)| mention.start + self.longest >= span.start)
            .filter(|(mention, _)| span.overlaps(*mention) && mention.end <= span.end)
            .max_by_key(|(mention, person)| (mention.end, *person, mention.start))
            .map(|&(mention, person)| (person, mention))
    }

    /// Who is mentioned within `count` mentions before or after `place`, in order, each once.
    pub(super) fn around(&self, place: usize, count: usize) -> Vec<usize> {
        let here = (Span::new(place, place), 0);
        let before = self.all.range(..here).rev().take(count);
        let after = self.all.range(here..).take(count);
        let mut found: Vec<usize> = before.chain(after).map(|(_, person)| *person).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The `count` persons mentioned last before `place`.
    pub(super) fn last_before(&self, place: usize, count: usize) -> Vec<usize> {
        const FAR: usize = 40;
        let here = (Span::new(place, place), 0);
        let mut found: Vec<usize> = Vec::new();
        for (_, person) in self.all.range(..here).rev().take(FAR) {
            if !found.contains(person) && found.len() < count {
                found.push(*person);
            }
        }
        found
    }

    /// The person mentioned first between `start` and `end` of those who fit.
    pub(super) fn first_between(
        &self,
        start: usize,
        end: usize,
        fits: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let from = (Span::new(start, start), 0);
        let mut fitting = self
            .all
            .range(from..)
            .take_while(|(mention, _)| mention.start < end)
            .filter(|(mention, person)| mention.end <= end && fits(*person))
            .map(|(mention, person)| (mention.start, *person));
        let first = fitting.next()?;
        fitting.take_while(|other| other.0 == first.0).chain([first]).min().map(|(_, at)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mentions() -> Mentions {
        let mut mentions = Mentions::default();
        for (start, end, person) in [(0, 5, 0), (10, 15, 1), (20, 32, 0), (40, 45, 2)] {
            mentions.insert(Span::new(start, end), person);
        }
        mentions
    }

    #[test]
    fn the_last_within_may_begin_before() {
        assert_eq!(mentions().last_within(Span::new(22, 34)), Some((0, Span::new(20, 32))));
        assert_eq!(mentions().last_within(Span::new(0, 16)), Some((1, Span::new(10, 15))));
        assert_eq!(mentions().last_within(Span::new(22, 30)), None);
    }

    #[test]
    fn those_around_are_the_nearest() {
        assert_eq!(mentions().around(18, 1), [0, 1]);
        assert_eq!(mentions().around(50, 1), [2]);
    }

    #[test]
    fn the_first_is_one_who_fits() {
        assert_eq!(mentions().first_between(1, 45, |_| true), Some(1));
        assert_eq!(mentions().first_between(1, 45, |person| person == 2), Some(2));
    }
}
