//! What speaks for two statements being one claim, and how much.

mod coverage;
mod standing;
mod wording;

use super::context::{Context, LEAST};
use super::counterparts::{Counterpart, counterparts};
use super::kinship::Kinship;
use super::likelihood::Likelihood;
use super::profile::Profile;
use super::sequences::shared;
use super::signs::{COUNT, Sign};
use super::term::{Sort, Term};
use super::vectors::Vicinity;

/// What two statements have in common.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Features {
    /// In the order of [`SIGNS`](super::signs::SIGNS).
    pub(super) values: [f32; COUNT],
    /// How their parties stand to each other.
    pub(super) kinship: Kinship,
    /// Whether some article has both.
    same_article: bool,
    /// What the words alone say.
    words: f32,
    /// How many terms they share.
    shared: usize,
    /// How many quoted sequences they share.
    quoted: usize,
    /// What they are among all pairs, where that is known.
    context: Option<Context>,
}

/// From this score on, in thousandths, statements of two articles may be one claim.
pub(super) const ALIKE: u64 = 400;

/// Below this score, two statements are unlike, and few pairs of one claim may be.
pub(super) const UNLIKE: u64 = 50;

/// From this score on, statements of one article are a repetition.
pub(super) const REPEATED: u64 = 780;

/// Another’s words are one claim only where so many words of matter are the same.
const COPIED: usize = 3;

/// Or so much of the words of an unnamed party.
const NEARLY_COPIED: f32 = 0.75;

/// Thousandths in which weights are kept.
const THOUSAND: f32 = 1000.0;

impl Features {
    /// What `first` and `second` have in common; the same whichever comes first.
    pub(super) fn new(
        first: &Profile,
        second: &Profile,
        kinship: Kinship,
        vicinity: &Vicinity,
    ) -> Self {
        let (there, back) = counterparts(first, second, vicinity);
        let equal = equal(first, second, &there);
        let common = first.words.common(&second.words);
        let mut found = Self {
            values: [0.0; COUNT],
            kinship,
            same_article: first.shares_article_with(second),
            words: 0.0,
            shared: equal.len(),
            quoted: shared(&first.quoted, &second.quoted),
            context: None,
        };
        found.see_coverage(first, second, &equal, (&there, &back));
        found.see_order(first, second, common);
        found.see_lone(first, second, &equal, (&there, &back));
        found.see_facts(first, second);
        found.see_quotations(first, second);
        found.see_standing(first, second);
        let figures = equal.iter().filter(|term| term.sort == Sort::Figure).count();
        found.words = words(found.get(Sign::Less), found.get(Sign::More), equal.len(), figures);
        found
    }

    fn set(&mut self, sign: Sign, value: f32) {
        self.values[sign as usize] = value;
    }

    /// Sets two signs to the smaller and the greater of what is seen from either side.
    fn set_both(&mut self, less: Sign, more: Sign, one: f32, other: f32) {
        self.set(less, one.min(other));
        self.set(more, one.max(other));
    }

    /// How much there is of `sign`.
    pub(super) fn get(&self, sign: Sign) -> f32 {
        self.values[sign as usize]
    }

    /// The same, with what is known only where all pairs are.
    pub(super) fn among(mut self, context: &Context) -> Self {
        self.context = Some(*context);
        self.set(Sign::Best, yes(context.is_best));
        self.set(Sign::AheadLess, context.ahead_less);
        self.set(Sign::AheadMore, context.ahead_more);
        self.set(Sign::Neighbours, context.neighbours);
        self
    }

    /// How likely the two are one claim, and why.
    pub(super) fn likelihood(&self) -> Likelihood {
        match self.context {
            Some(_) => Likelihood::among(&self.values),
            None => Likelihood::alone(&self.values),
        }
    }

    /// The logarithm of the odds of one claim by what is seen of the two alone.
    pub(super) fn alone(&self) -> f32 {
        Likelihood::alone(&self.values).log_odds
    }

    /// Whether anything speaks for one claim: without, not even the lack of rivals makes it one.
    pub(super) fn is_hopeful(&self) -> bool {
        self.alone() > LEAST || self.quoted > 0 || self.get(Sign::SameContent) > 0.0
    }

    /// How surely the two are one claim, in thousandths; nothing where they may not be.
    ///
    /// Words of two parties are one claim only as the same words given to another speaker. Two statements of
    /// one article are a repetition only where nearly all words are the same.
    pub(super) fn score(&self) -> u64 {
        let is_same_content = self.get(Sign::SameContent) > 0.0;
        let of_quotation = self.get(Sign::QuotedShorter);
        let enough = is_same_content && self.shared >= COPIED;
        let may_be = match self.kinship {
            Kinship::Same | Kinship::Joint | Kinship::Affiliated | Kinship::Unstated => true,
            Kinship::Unknown => {
                enough
                    || self.words >= NEARLY_COPIED && self.shared > COPIED
                    || self.quoted >= 4 && of_quotation >= 0.6
            }
            Kinship::Other => !self.same_article && self.quoted >= 6 && of_quotation >= 0.75,
        };
        if !may_be {
            return 0;
        }
        let likely = if is_same_content && self.kinship == Kinship::Same {
            1.0
        } else if self.same_article {
            self.words
        } else {
            self.likelihood().probability()
        };
        (likely.clamp(0.0, 1.0) * THOUSAND).round() as u64
    }

    /// How much the words alone say, whoever speaks.
    pub(super) fn words(&self) -> f32 {
        self.words
    }
}

fn words(one: f32, two: f32, shared: usize, figures: usize) -> f32 {
    if shared < 2 && one.min(two) < 0.5 {
        return 0.0;
    }
    let both = if one + two == 0.0 { 0.0 } else { 2.0 * one * two / (one + two) };
    // Few words are found in a long statement by chance.
    let trust = (shared as f32 / 4.0).min(1.0);
    let telling = (0.05 * figures as f32).min(0.1);
    0.6 * both + 0.4 * one.max(two) * trust + telling
}

/// The terms that both have, as what either of the two at least is: *Minister*, *minister* is no name.
fn equal(first: &Profile, second: &Profile, there: &[Counterpart]) -> Vec<Term> {
    there
        .iter()
        .map(|found| (&first.terms[found.term], &second.terms[found.other]))
        .filter(|(one, other)| one.number == other.number)
        .map(|(one, other)| Term {
            plain_weight: one.plain_weight.min(other.plain_weight),
            sort: if one.sort == other.sort { one.sort } else { Sort::Word },
            ..*one
        })
        .collect()
}

fn share(part: u64, all: u64) -> f32 {
    if all == 0 { 0.0 } else { part as f32 / all as f32 }
}

fn logarithm(count: usize) -> f32 {
    (1.0 + count as f32).ln()
}

fn yes(is: bool) -> f32 {
    f32::from(u8::from(is))
}
