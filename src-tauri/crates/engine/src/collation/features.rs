//! What speaks for two statements being one claim, and how much.

use super::Feature;
use super::kinship::Kinship;
use super::profile::{Profile, Sort, Term};
use super::vectors::nearness;
use super::weights::{BIAS, WEIGHTS};

/// What two statements have in common.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Features {
    /// In the order of [`FEATURES`].
    pub(super) values: [f32; COUNT],
    /// How their parties stand to each other.
    pub(super) kinship: Kinship,
    /// Whether one article has both.
    same_article: bool,
    /// What the words alone say.
    words: f32,
    is_same_content: bool,
    shared: usize,
    quoted: usize,
    of_quotation: f32,
}

/// How many features there are.
pub(super) const COUNT: usize = 22;

/// Each feature’s name and what it says.
pub(super) const FEATURES: [(&str, &str); COUNT] = [
    ("less", "how much of the longer one the other has, word for word"),
    ("more", "how much of the shorter one the other has, word for word"),
    ("soft_less", "how much of the longer one the other has, in the same or like words"),
    ("soft_more", "how much of the shorter one the other has, in the same or like words"),
    ("names", "names in both"),
    ("names_apart", "other names"),
    ("figures", "figures and dates in both"),
    ("figures_apart", "other figures or dates"),
    ("quoted_shorter", "how much of the shorter quotation is in both"),
    ("quoted_longer", "how much of the longer quotation is in both"),
    ("same_content", "the same words throughout"),
    ("apart", "how far apart they stand in their articles"),
    ("rarest", "how rare the rarest word in both is"),
    ("cue", "how near the verbs are that attribute them"),
    ("length", "how much longer one is"),
    ("shared", "how many words both have"),
    ("heading", "one stands in a headline or standfirst"),
    ("joint", "a joint party and one of its members"),
    ("affiliated", "a party and one it belongs to"),
    ("unnamed", "a party and somebody not named"),
    ("other", "two parties"),
    ("best", "neither has a nearer one in the other’s article"),
];

/// The place of *best* among the features: it is known only where all pairs are.
const BEST: usize = COUNT - 1;

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

/// Words nearer than this can stand for each other.
const NEAR: f32 = 0.28;

impl Features {
    /// What `first` and `second` have in common.
    pub(super) fn new(first: &Profile, second: &Profile, kinship: Kinship) -> Self {
        let shared = shared(&first.terms, &second.terms);
        let weight: u64 = shared.iter().map(|term| u64::from(term.weight)).sum();
        let of = |part: u64, all: u64| if all == 0 { 0.0 } else { part as f32 / all as f32 };
        let (of_first, of_second) = (of(weight, first.weight), of(weight, second.weight));
        let soft_first = (weight as f32 + soft(&first.terms, &second.terms)) / whole(first);
        let soft_second = (weight as f32 + soft(&second.terms, &first.terms)) / whole(second);
        let count = |terms: &[Term], sort| terms.iter().filter(|term| term.sort == sort).count();
        let in_both = |sort| shared.iter().filter(|term| term.sort == sort).count();
        let apart = |sort| {
            let both = count(&first.terms, sort) > 0 && count(&second.terms, sort) > 0;
            f32::from(u8::from(both && in_both(sort) == 0))
        };
        let quoted = common(&first.quoted, &second.quoted);
        let shorter = first.quoted.len().min(second.quoted.len());
        let longer = first.quoted.len().max(second.quoted.len());
        let of_quotation = of(quoted as u64, shorter as u64);
        let is_same_content = first.content == second.content;
        let is = |kind: Kinship| f32::from(u8::from(kinship == kind));
        let heading = first.is_heading != second.is_heading;
        let rarest = shared.iter().map(|term| term.weight).max().unwrap_or_default();
        let values = [
            of_first.min(of_second),
            of_first.max(of_second),
            soft_first.min(soft_second),
            soft_first.max(soft_second),
            in_both(Sort::Name).min(3) as f32 / 3.0,
            apart(Sort::Name),
            in_both(Sort::Figure).min(2) as f32 / 2.0,
            apart(Sort::Figure),
            of_quotation,
            of(quoted as u64, longer as u64),
            f32::from(u8::from(is_same_content)),
            (first.place.abs_diff(second.place)) as f32 / 1000.0,
            rarest as f32 / 5000.0,
            cues(first, second),
            (whole(first) / whole(second)).ln().abs(),
            (1.0 + shared.len() as f32).ln(),
            f32::from(u8::from(heading)),
            is(Kinship::Joint),
            is(Kinship::Affiliated),
            is(Kinship::Unknown) + is(Kinship::Unstated),
            is(Kinship::Other),
            0.0,
        ];
        Self {
            values,
            kinship,
            same_article: first.at.article == second.at.article,
            words: words(of_first, of_second, shared.len(), in_both(Sort::Figure)),
            is_same_content,
            shared: shared.len(),
            quoted,
            of_quotation,
        }
    }

    /// What is said where neither has a nearer one in the other’s article.
    pub(super) fn best(mut self) -> Self {
        self.values[BEST] = 1.0;
        self
    }

    /// Each feature with what it says and adds.
    pub(super) fn told(&self) -> Vec<Feature> {
        let weighed = self.values.iter().zip(WEIGHTS);
        FEATURES
            .iter()
            .zip(weighed)
            .map(|(&(name, meaning), (&value, weight))| Feature {
                name,
                meaning,
                value,
                adds: value * weight,
            })
            .collect()
    }

    /// How likely the two are one claim, in `[0, 1]`: a logistic regression over the features.
    pub(super) fn probability(&self) -> f32 {
        let sum: f32 = self.values.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum();
        1.0 / (1.0 + (-(BIAS + sum)).exp())
    }

    /// How surely the two are one claim, in thousandths; nothing where they may not be.
    ///
    /// Words of two parties are one claim only as the same words given to another speaker. Two statements of
    /// one article are a repetition only where nearly all words are the same.
    pub(super) fn score(&self) -> u64 {
        let enough = self.is_same_content && self.shared >= COPIED;
        let may_be = match self.kinship {
            Kinship::Same | Kinship::Joint | Kinship::Affiliated | Kinship::Unstated => true,
            Kinship::Unknown => {
                enough
                    || self.words >= NEARLY_COPIED && self.shared > COPIED
                    || self.quoted >= 4 && self.of_quotation >= 0.6
            }
            Kinship::Other => !self.same_article && self.quoted >= 6 && self.of_quotation >= 0.75,
        };
        let likely = if self.is_same_content && self.kinship == Kinship::Same {
            1.0
        } else if self.same_article {
            self.words
        } else {
            self.probability()
        };
        if may_be { (likely.clamp(0.0, 1.0) * 1000.0).round() as u64 } else { 0 }
    }

    /// How much the words alone say, whoever speaks.
    pub(super) fn words(&self) -> f32 {
        self.words
    }

    /// How much of both is in the other, in the same or like words.
    pub(super) fn likeness(&self) -> f32 {
        let [_, _, less, more, ..] = self.values;
        if less + more == 0.0 { 0.0 } else { 2.0 * less * more / (less + more) }
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

fn whole(profile: &Profile) -> f32 {
    profile.weight.max(1) as f32
}

/// The weight of the terms of `terms` that `others` has not, as far as a like word of `others` stands for
/// them.
fn soft(terms: &[Term], others: &[Term]) -> f32 {
    let lone = |all: &[Term], term: &Term| {
        all.binary_search_by_key(&term.number, |other| other.number).is_err()
    };
    terms
        .iter()
        .filter(|term| lone(others, term))
        .filter_map(|term| {
            let own = term.vector?;
            let near = others.iter().filter_map(|other| Some(nearness(own, other.vector?)));
            let nearest = near.fold(0.0_f32, f32::max);
            (nearest >= NEAR).then_some(nearest * term.weight as f32)
        })
        .sum()
}

/// How near the verbs that attribute are: 1 for the same, 0 where one has none.
fn cues(first: &Profile, second: &Profile) -> f32 {
    let near = first.cue.iter().flat_map(|(one, own)| {
        second.cue.iter().map(move |(two, other)| match (own, other) {
            _ if one == two => 1.0,
            (Some(own), Some(other)) => nearness(*own, *other).max(0.0),
            (Some(_) | None, _) => 0.0,
        })
    });
    near.fold(0.0, f32::max)
}

/// The terms that both have.
fn shared<'p>(first: &'p [Term], second: &[Term]) -> Vec<&'p Term> {
    let mut other = second.iter().peekable();
    first
        .iter()
        .filter(|term| {
            while other.next_if(|other| other.number < term.number).is_some() {}
            other.peek().is_some_and(|other| other.number == term.number)
        })
        .collect()
}

fn common(first: &[u32], second: &[u32]) -> usize {
    let mut other = second.iter().peekable();
    first
        .iter()
        .filter(|number| {
            while other.next_if(|other| other < number).is_some() {}
            other.peek() == Some(number)
        })
        .count()
}
