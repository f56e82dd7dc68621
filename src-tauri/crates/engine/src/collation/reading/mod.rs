//! What an article has for a claim, cut into units that can be aligned.

mod cut;
mod figure;
mod moment;

use crate::lexicon::modality::{Ladder, Rung};
use crate::lexicon::negation::Negation;
use crate::party::PartyIndex;
use crate::span::Span;
use crate::statement::Statement;
use crate::text::words;

use super::StatementRef;
use super::vectors::Vector;
use super::witness::Witness;

pub(crate) use figure::{Figure, Measure};
pub(crate) use moment::Moment;

/// One statement’s reading: its words as units, whole and in order.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    /// Whose it is.
    pub(crate) at: StatementRef,
    /// The statement.
    pub(crate) statement: &'a Statement,
    /// The article’s whole text; the units’ spans point into it.
    pub(crate) text: &'a str,
    /// Whether it stands in headline or standfirst.
    pub(crate) is_heading: bool,
    /// Every word and mark of the reading, in exactly one unit.
    pub(crate) units: Vec<Unit>,
}

/// The least that is aligned: a word, a mark, or words that mean one thing together, as
/// *3 April*, *two dozen*, *did not* or *would consider*.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unit {
    /// Its words.
    pub(crate) span: Span,
    /// The form under which units are the same but for accidents.
    pub(crate) key: String,
    /// What inflected forms of it share.
    pub(crate) stem: String,
    /// What it is.
    pub(crate) class: Class,
    /// Which part of the statement it stands in.
    pub(crate) part: Part,
    /// The quotation of the article it stands in, by its place among them.
    pub(crate) quotation: Option<usize>,
    /// The party it is part of a mention of.
    pub(crate) party: Option<PartyIndex>,
    /// The vector of a common word of matter.
    pub(crate) vector: Option<Vector>,
    /// Whether it is a name by its capital letter, where no sentence begins.
    pub(crate) is_name: bool,
}

/// What a unit is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Class {
    /// A mark of punctuation, or nothing that can be seen.
    Mark,
    /// A word that carries grammar.
    Function,
    /// A word that carries matter.
    Matter,
    /// A number.
    Figure(Figure),
    /// A date or time.
    Moment(Moment),
    /// A word that negates, with the rung of its auxiliary: *will not*.
    Negation(Negation, Option<Rung>),
    /// A word that commits.
    Commitment(Rung),
}

/// Which part of its statement a unit stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The words that name who speaks, or through whom.
    Source,
    /// The words that attribute.
    Cue,
    /// What is said.
    Content,
    /// Words of the reading around these.
    Around,
}

impl Unit {
    /// Whether it is a word with matter of its own: neither a mark nor grammar.
    pub(crate) fn has_matter(&self) -> bool {
        match self.class {
            Class::Matter | Class::Figure(_) | Class::Moment(_) => true,
            Class::Commitment(rung) => !matches!(rung.ladder, Ladder::Modal | Ladder::Quantity),
            Class::Mark | Class::Function | Class::Negation(..) => false,
        }
    }

    /// Whether it must never be merged into a neighbouring change.
    pub(crate) fn is_atomic(&self) -> bool {
        match self.class {
            Class::Figure(_) | Class::Moment(_) | Class::Negation(..) | Class::Commitment(_) => {
                true
            }
            Class::Mark | Class::Function | Class::Matter => false,
        }
    }

    /// Whether it is a mark of punctuation.
    pub(crate) fn is_mark(&self) -> bool {
        self.class == Class::Mark
    }

    /// The number it is, if it is one.
    pub(crate) fn figure(&self) -> Option<&Figure> {
        match &self.class {
            Class::Figure(figure) => Some(figure),
            Class::Mark
            | Class::Function
            | Class::Matter
            | Class::Moment(_)
            | Class::Negation(..)
            | Class::Commitment(_) => None,
        }
    }

    /// The date or time it is, if it is one.
    pub(crate) fn moment(&self) -> Option<&Moment> {
        match &self.class {
            Class::Moment(moment) => Some(moment),
            Class::Mark
            | Class::Function
            | Class::Matter
            | Class::Figure(_)
            | Class::Negation(..)
            | Class::Commitment(_) => None,
        }
    }

    /// How it negates, if it does.
    pub(crate) fn negation(&self) -> Option<Negation> {
        match self.class {
            Class::Negation(negation, _) => Some(negation),
            Class::Mark
            | Class::Function
            | Class::Matter
            | Class::Figure(_)
            | Class::Moment(_)
            | Class::Commitment(_) => None,
        }
    }

    /// Where it stands on a ladder of commitment, if it does.
    pub(crate) fn rung(&self) -> Option<Rung> {
        match self.class {
            Class::Commitment(rung) => Some(rung),
            Class::Negation(_, rung) => rung,
            Class::Mark | Class::Function | Class::Matter | Class::Figure(_) | Class::Moment(_) => {
                None
            }
        }
    }
}

impl<'a> Reading<'a> {
    /// Reads `statement` of `witness`.
    pub(crate) fn new(witness: &Witness<'a>, statement: &'a Statement, at: StatementRef) -> Self {
        let tokens = words(witness.text, statement.reading);
        let units = cut::units(&tokens, witness)
            .into_iter()
            .map(|unit| placed(unit, witness, statement))
            .collect();
        let is_heading = statement.reading.start < witness.body;
        Self { at, statement, text: witness.text, is_heading, units }
    }
}

/// `unit` with what its place in statement and article tells.
fn placed(unit: Unit, witness: &Witness<'_>, statement: &Statement) -> Unit {
    let within = |spans: &[Span]| spans.iter().any(|span| span.overlaps(unit.span));
    let begins = |spans: &[Span]| {
        spans.iter().any(|span| span.start <= unit.span.start && unit.span.start < span.end)
    };
    let part = if begins(&statement.cue) {
        Part::Cue
    } else if within(&statement.content) {
        Part::Content
    } else if within(&statement.source) || within(&statement.via_words) {
        Part::Source
    } else if within(&statement.cue) {
        Part::Cue
    } else {
        Part::Around
    };
    let after = witness.quotations.partition_point(|quoted| quoted.span.start <= unit.span.start);
    let quotation =
        after.checked_sub(1).filter(|&index| witness.quotations[index].inner.contains(unit.span));
    let after = witness.mentions.partition_point(|(span, _)| span.start <= unit.span.start);
    let party = witness.mentions[..after]
        .iter()
        .rev()
        .take(4)
        .find(|(span, _)| span.contains(unit.span))
        .map(|(_, party)| *party);
    Unit { part, quotation, party, ..unit }
}
