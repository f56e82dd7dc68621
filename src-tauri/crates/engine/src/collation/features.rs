//! What speaks for two statements being one claim, and how much.

use super::kinship::Kinship;
use super::profile::{Profile, Sort, Term};

/// What two statements have in common.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Features {
    /// The share of the first one’s weight that the second has.
    pub(super) of_first: f64,
    /// The share of the second one’s weight that the first has.
    pub(super) of_second: f64,
    /// How many terms they share.
    pub(super) shared: usize,
    /// How many names they share.
    pub(super) names: usize,
    /// How many figures and dates they share.
    pub(super) figures: usize,
    /// How many quoted sequences they share.
    pub(super) quoted: usize,
    /// The share of the shorter one’s quoted sequences.
    pub(super) of_quotation: f64,
    /// The share of the longer one’s.
    pub(super) of_longer_quotation: f64,
    /// Whether the content has the same words, all of them.
    pub(super) is_same_content: bool,
    /// How far apart they stand in their articles, from 0 to 1.
    pub(super) apart: f64,
    /// How their parties stand to each other.
    pub(super) kinship: Kinship,
    /// Whether one article has both.
    pub(super) same_article: bool,
}

/// From this score on, in thousandths, statements of two articles may be one claim.
pub(super) const ALIKE: u64 = 400;

/// Below this score, two statements are unlike, and few pairs of one claim may be.
pub(super) const UNLIKE: u64 = 150;

/// From this score on, statements of one article are a repetition.
pub(super) const REPEATED: u64 = 780;

/// An unnamed party’s words are another’s only where this many words of matter are all the same.
const COPIED: usize = 3;

/// Or this much of them.
const NEARLY_COPIED: f64 = 0.75;

/// Who supplies the agent of a passive repeats nearly as much of its words.
const AGENT_SUPPLIED: f64 = 0.6;

impl Features {
    /// What `first` and `second` have in common.
    pub(super) fn new(first: &Profile, second: &Profile, kinship: Kinship) -> Self {
        let shared = shared(&first.terms, &second.terms);
        let weight: u64 = shared.iter().map(|term| u64::from(term.weight)).sum();
        let share = |all: u64| if all == 0 { 0.0 } else { weight as f64 / all as f64 };
        let count = |sort| shared.iter().filter(|term| term.sort == sort).count();
        let quoted = common(&first.quoted, &second.quoted);
        let shorter = first.quoted.len().min(second.quoted.len());
        let longer = first.quoted.len().max(second.quoted.len());
        Self {
            of_first: share(first.weight),
            of_second: share(second.weight),
            shared: shared.len(),
            names: count(Sort::Name),
            figures: count(Sort::Figure),
            quoted,
            of_quotation: if shorter == 0 { 0.0 } else { quoted as f64 / shorter as f64 },
            of_longer_quotation: if longer == 0 { 0.0 } else { quoted as f64 / longer as f64 },
            is_same_content: first.content == second.content,
            apart: f64::from(first.place.abs_diff(second.place)) / 1000.0,
            kinship,
            same_article: first.at.article == second.at.article,
        }
    }

    /// How surely the two are one claim, in thousandths.
    ///
    /// The same quoted words are the strongest sign. Else it is the weight of common words in both
    /// directions, and, less, in the better one: a short statement may be a part of a long one.
    pub(super) fn score(&self) -> u64 {
        let words = self.words();
        let score = match self.kinship {
            Kinship::Same | Kinship::Joint | Kinship::Affiliated if self.is_same_content => 1.0,
            Kinship::Unknown | Kinship::Unstated
                if self.is_same_content && self.shared >= COPIED =>
            {
                1.0
            }
            Kinship::Same => words.max(self.quotation(3, 0.4)),
            Kinship::Joint | Kinship::Affiliated => (words - 0.06).max(self.quotation(3, 0.5)),
            Kinship::Unknown | Kinship::Unstated => {
                let enough =
                    if self.kinship == Kinship::Unstated { AGENT_SUPPLIED } else { NEARLY_COPIED };
                let is_copied = words >= enough && self.shared > COPIED;
                let copied = if is_copied { words - 0.1 } else { 0.0 };
                copied.max(self.quotation(4, 0.6))
            }
            Kinship::Other if self.same_article => 0.0,
            Kinship::Other => self.quotation(6, 0.75),
        };
        // The order in the text only breaks ties.
        let score = (score - 0.02 * self.apart).clamp(0.0, 1.0);
        (score * 1000.0).round() as u64
    }

    /// How much the words alone say, whoever speaks.
    pub(super) fn words(&self) -> f64 {
        let (one, two) = (self.of_first, self.of_second);
        if self.shared < 2 && one.min(two) < 0.5 {
            return 0.0;
        }
        let both = if one + two == 0.0 { 0.0 } else { 2.0 * one * two / (one + two) };
        // Few words are found in a long statement by chance.
        let trust = (self.shared as f64 / 4.0).min(1.0);
        let telling = (0.05 * self.figures as f64).min(0.1);
        0.6 * both + 0.4 * one.max(two) * trust + telling
    }

    fn quotation(&self, least: usize, share: f64) -> f64 {
        if self.quoted >= least && self.of_quotation >= share {
            // Of two parts of a long quotation, the longer is the better partner.
            0.5 + 0.3 * self.of_quotation + 0.2 * self.of_longer_quotation
        } else {
            0.0
        }
    }
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
