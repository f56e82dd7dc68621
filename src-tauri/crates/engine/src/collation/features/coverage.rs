//! How much of either statement the other has, and what it has alone.

use super::super::counterparts::Counterpart;
use super::super::profile::Profile;
use super::super::sequences::shared;
use super::super::signs::Sign;
use super::super::term::{Sort, Term};
use super::super::vectors::cosine;
use super::{Features, THOUSAND, logarithm, share};

impl Features {
    /// How much of either the other has.
    pub(super) fn see_coverage(
        &mut self,
        first: &Profile,
        second: &Profile,
        equal: &[Term],
        (there, back): (&[Counterpart], &[Counterpart]),
    ) {
        let weight = equal.iter().map(|term| u64::from(term.weight)).sum();
        let plain = equal.iter().map(|term| u64::from(term.plain_weight)).sum();
        self.set_both(
            Sign::Less,
            Sign::More,
            share(weight, first.weight),
            share(weight, second.weight),
        );
        self.set_both(
            Sign::PlainLess,
            Sign::PlainMore,
            share(plain, first.plain_weight),
            share(plain, second.plain_weight),
        );
        let soft = |profile: &Profile, found: &[Counterpart], weight: fn(&Term) -> u32, all| {
            let sum: f32 = found
                .iter()
                .map(|found| found.worth * weight(&profile.terms[found.term]) as f32)
                .sum();
            if all == 0 { 0.0 } else { sum / all as f32 }
        };
        let own = |term: &Term| term.weight;
        self.set_both(
            Sign::SoftLess,
            Sign::SoftMore,
            soft(first, there, own, first.weight),
            soft(second, back, own, second.weight),
        );
        let plain = |term: &Term| term.plain_weight;
        self.set_both(
            Sign::PlainSoftLess,
            Sign::PlainSoftMore,
            soft(first, there, plain, first.plain_weight),
            soft(second, back, plain, second.plain_weight),
        );
        self.set(Sign::Meaning, cosine(&first.meaning, &second.meaning));
        self.set(Sign::Shared, logarithm(equal.len()));
        let rarest = equal.iter().map(|term| term.plain_weight).max().unwrap_or_default();
        self.set(Sign::Rarest, rarest as f32 / THOUSAND);
        let letters = shared(&first.letters, &second.letters) as u64;
        self.set_both(
            Sign::LettersLess,
            Sign::LettersMore,
            share(letters, first.letters.len() as u64),
            share(letters, second.letters.len() as u64),
        );
    }

    /// What either has alone.
    pub(super) fn see_lone(
        &mut self,
        first: &Profile,
        second: &Profile,
        equal: &[Term],
        (there, back): (&[Counterpart], &[Counterpart]),
    ) {
        let (one, other) = (Lone::of(first, there), Lone::of(second, back));
        let both = |of: fn(&Lone) -> f32| (of(&one), of(&other));
        for (less, more, (one, other)) in [
            (
                Sign::RarestLoneLess,
                Sign::RarestLoneMore,
                both(|lone| lone.rarest as f32 / THOUSAND),
            ),
            (Sign::LoneLess, Sign::LoneMore, both(|lone| logarithm(lone.terms))),
            (Sign::NamesLoneLess, Sign::NamesLoneMore, both(|lone| lone.names as f32)),
            (Sign::FiguresLoneLess, Sign::FiguresLoneMore, both(|lone| lone.figures as f32)),
        ] {
            self.set_both(less, more, one, other);
        }
        self.set(Sign::Names, equal.iter().filter(|term| term.sort == Sort::Name).count() as f32);
    }
}

/// The terms of a statement that have no counterpart.
#[derive(Debug, Default)]
struct Lone {
    terms: usize,
    names: usize,
    figures: usize,
    /// What the rarest weighs.
    rarest: u32,
}

impl Lone {
    fn of(profile: &Profile, found: &[Counterpart]) -> Self {
        let mut found = found.iter().peekable();
        let mut lone = Self::default();
        for (at, term) in profile.terms.iter().enumerate() {
            if found.next_if(|found| found.term == at).is_some() {
                continue;
            }
            lone.terms += 1;
            lone.names += usize::from(term.sort == Sort::Name);
            lone.figures += usize::from(term.sort == Sort::Figure);
            lone.rarest = lone.rarest.max(term.plain_weight);
        }
        lone
    }
}
