//! What two statements have in common word for word: in one order, in figures, in quotations.

use super::super::profile::Profile;
use super::super::reading::Figure;
use super::super::sequences::Common;
use super::super::signs::Sign;
use super::{Features, logarithm, share, yes};

impl Features {
    /// What they have in common in one order.
    pub(super) fn see_order(&mut self, first: &Profile, second: &Profile, common: Common) {
        let (one, other) = (first.words.len(), second.words.len());
        let (shorter, longer) = (one.min(other), one.max(other));
        let of = |part: usize, all: usize| share(part as u64, all as u64);
        self.set(Sign::Words, of(2 * common.words, one + other));
        self.set(Sign::OrderLess, of(common.in_order, longer));
        self.set(Sign::OrderMore, of(common.in_order, shorter));
        self.set(Sign::RunShare, of(common.run, shorter));
        self.set(Sign::Run, logarithm(common.run));
        self.set(Sign::Twos, of(2 * common.twos, (one + other).saturating_sub(2)));
        self.set(Sign::Threes, of(common.threes, shorter.saturating_sub(2)));
        self.set(Sign::Length, logarithm(longer) - logarithm(shorter));
        self.set(Sign::Shorter, logarithm(shorter));
        self.set(Sign::SameContent, yes(first.content == second.content));
    }

    /// Whether figures, dates, negations and commitments agree.
    pub(super) fn see_facts(&mut self, first: &Profile, second: &Profile) {
        let (agreeing, lone) = agreeing_of(first, second);
        let (agreeing_back, lone_back) = agreeing_of(second, first);
        self.set(Sign::Figures, agreeing.min(agreeing_back) as f32);
        let apart = lone.iter().any(|one| lone_back.iter().any(|other| one.counts_the_same(other)));
        self.set(Sign::FiguresApart, yes(apart));
        let (mut agree, mut differ) = (0, 0);
        for (_, one) in &first.moments {
            let comparable =
                || second.moments.iter().filter(|(_, other)| one.is_comparable_with(other));
            if comparable().any(|(_, other)| one.agrees_with(other)) {
                agree += 1;
            } else if comparable().next().is_some() {
                differ += 1;
            }
        }
        self.set(Sign::Dates, yes(agree > 0));
        self.set(Sign::DatesApart, yes(differ > 0 && agree == 0));
        self.set(Sign::Negation, yes((first.negations > 0) != (second.negations > 0)));
        let differs = first.rungs.iter().any(|one| {
            let on_ladder = || second.rungs.iter().filter(|other| other.ladder == one.ladder);
            on_ladder().next().is_some() && on_ladder().all(|other| other.height != one.height)
        });
        self.set(Sign::Commitment, yes(differs));
    }

    /// How much of what either quotes the other has.
    pub(super) fn see_quotations(&mut self, first: &Profile, second: &Profile) {
        let shorter = first.quoted.len().min(second.quoted.len());
        let longer = first.quoted.len().max(second.quoted.len());
        self.set(Sign::QuotedShorter, share(self.quoted as u64, shorter as u64));
        self.set(Sign::QuotedLonger, share(self.quoted as u64, longer as u64));
        let kept = |quoting: &Profile, other: &Profile| {
            let (in_order, _) = quoting.quoted_words.in_order(&other.words);
            share(in_order as u64, quoting.quoted_words.len() as u64)
        };
        self.set(Sign::QuotedKept, kept(first, second).max(kept(second, first)));
        let both = !first.quoted_words.is_empty() && !second.quoted_words.is_empty();
        self.set(Sign::BothQuote, yes(both));
    }
}

/// How many figures of `one` agree with some of `other`, and those that do with none.
fn agreeing_of<'p>(one: &'p Profile, other: &Profile) -> (usize, Vec<&'p Figure>) {
    let agrees = |own: &Figure| other.figures.iter().any(|(_, other)| own.agrees_with(other));
    let figures = one.figures.iter().map(|(_, figure)| figure);
    let (agreeing, lone): (Vec<&Figure>, Vec<&Figure>) = figures.partition(|own| agrees(own));
    (agreeing.len(), lone)
}
