//! What a candidate takes as its content, by the frames of its verb.

use super::candidate::{Candidate, Holder};
use super::noun_phrase;
use super::segment::{Segment, Unit};
use crate::lexicon::cues::{CueVerb, Frame};
use crate::lexicon::grammar::{
    AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS, is_adverb,
};

/// Where the content of a candidate stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Complement {
    /// To the right, from this unit on.
    Right { start: usize },
    /// To the left: nothing the verb could take follows. The clause goes on at `resume`.
    Left { resume: usize },
}

/// A complement with the verb that takes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match {
    pub(super) verb: &'static CueVerb,
    pub(super) complement: Complement,
    /// How sure the frame is, in `[0, 1]`.
    pub(super) strength: f32,
    /// The end of the cue with the preposition that belongs to it.
    pub(super) cue_end: usize,
}

impl Match {
    fn preference(&self) -> f32 {
        match self.complement {
            Complement::Right { .. } => 1.0 + self.strength,
            Complement::Left { .. } => self.strength,
        }
    }
}

/// What stands right of a verb once adverbs, times and places are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Right {
    That(usize),
    Quotation(usize),
    Colon(usize),
    Words(usize),
    Nothing(usize),
}

/// More units than an adverbial between a cue and its *that* has.
const LONGEST_ADVERBIAL: usize = 16;

/// The best match of a candidate's verbs; none when no frame fits. What follows a verb is preferred
/// to what stands before it.
pub(super) fn complement(
    segment: &Segment<'_>,
    candidate: &Candidate,
    limit: usize,
) -> Option<Match> {
    let after = candidate.cue.end;
    if candidate.holder == Holder::AfterVerb {
        // *“…,” said Sharif*: what follows is the source.
        let verb = candidate.verbs.iter().find(|verb| {
            verb.frames.iter().any(|frame| matches!(frame, Frame::Says | Frame::That))
        })?;
        return Some(Match {
            verb,
            complement: Complement::Left { resume: after },
            strength: 0.97,
            cue_end: after,
        });
    }
    let matches = candidate.verbs.iter().flat_map(|&verb| {
        verb.frames.iter().filter_map(move |frame| {
            let (complement, strength) = framed(segment, after, limit, *frame)?;
            let complement = interrupted(segment, candidate, complement);
            Some(Match { verb, complement, strength, cue_end: cue_end(segment, after, complement) })
        })
    });
    matches.max_by(|one, other| {
        one.preference().total_cmp(&other.preference()).then(std::cmp::Ordering::Greater)
    })
}

/// *“We came,” he said, “and we saw.”*: a quotation on either side is one content, begun on the left.
fn interrupted(segment: &Segment<'_>, candidate: &Candidate, complement: Complement) -> Complement {
    match (&candidate.holder, complement) {
        (Holder::Stated(source), Complement::Right { start })
            if segment.before(source.start).is_some_and(Unit::is_quotation)
                && segment.get(start).is_some_and(Unit::is_quotation)
                && segment.before(start).is_some_and(|unit| unit.is(",")) =>
        {
            Complement::Left { resume: start - 1 }
        }
        (Holder::Stated(_) | Holder::Shared | Holder::Unstated | Holder::AfterVerb, _) => {
            complement
        }
    }
}

/// A preposition between verb and content belongs to the cue: *called for*, *described as*.
fn cue_end(segment: &Segment<'_>, after: usize, complement: Complement) -> usize {
    match complement {
        Complement::Right { start }
            if start == after + 1
                && segment.get(after).is_some_and(|unit| unit.is_one_of(PREPOSITIONS)) =>
        {
            start
        }
        Complement::Right { .. } | Complement::Left { .. } => after,
    }
}

fn framed(
    segment: &Segment<'_>,
    after: usize,
    limit: usize,
    frame: Frame,
) -> Option<(Complement, f32)> {
    let from = |start: usize, strength: f32| {
        (start < limit).then_some((Complement::Right { start }, strength))
    };
    let unit = |at: usize| segment.get(at).filter(|_| at < limit);
    match frame {
        Frame::Says => match right(segment, after, limit) {
            Right::That(start) | Right::Colon(start) => from(start, 1.0),
            Right::Quotation(start) => from(start, 1.0),
            Right::Words(start) => opens_clause(unit(start)?).then(|| from(start, 0.93))?,
            Right::Nothing(resume) => Some((Complement::Left { resume }, 0.95)),
        },
        Frame::That => match right(segment, after, limit) {
            Right::That(start) | Right::Colon(start) => from(start, 1.0),
            Right::Quotation(start) => from(start, 0.9),
            Right::Words(_) | Right::Nothing(_) => None,
        },
        Frame::Tells => {
            let addressee = noun_phrase::starting_at(segment, after, limit)?;
            match right(segment, addressee.end, limit) {
                Right::That(start) | Right::Colon(start) | Right::Quotation(start) => {
                    from(start, 1.0)
                }
                Right::Words(start) => {
                    let opens = unit(start)?;
                    if opens.is_one_of(SUBJECT_PRONOUNS)
                        || opens.is_one_of(DETERMINERS)
                        || opens.is_capitalised()
                        || opens.is_one_of(&["there", "if", "how", "what", "why", "when"])
                    {
                        from(start, 0.85)
                    } else {
                        Some((Complement::Left { resume: start }, 0.8))
                    }
                }
                Right::Nothing(resume) => Some((Complement::Left { resume }, 0.9)),
            }
        }
        Frame::TellsTo => {
            let addressee = noun_phrase::starting_at(segment, after, limit)?;
            let to = (addressee.end..limit.min(addressee.end + 2))
                .find(|&at| unit(at).is_some_and(|unit| unit.is("to")))?;
            (to + 1 < limit).then(|| from(after, 0.97))?
        }
        Frame::To => {
            (unit(after)?.is("to") && unit(after + 1)?.is_word()).then(|| from(after, 0.92))?
        }
        Frame::Preposition(word) => {
            let at = past_adverbs(segment, after, limit);
            unit(at)?.is(word).then(|| from(at + 1, 0.93))?
        }
        Frame::Upon(word) => upon(segment, after, limit, word),
        Frame::TellsPreposition(word) => tells_preposition(segment, after, limit, word),
        Frame::As => {
            let object = unit(after)?;
            let opens = object.is("as") || object.is_quotation() || opens_object(object);
            let names = opens
                && (after..limit.min(after + 22)).any(|at| {
                    unit(at).is_some_and(|unit| unit.is("as"))
                        && !segment
                            .before(at)
                            .is_some_and(|unit| unit.is("such") || unit.is("well"))
                });
            let start = if object.is("as") { after + 1 } else { after };
            names.then(|| from(start, 0.95))?
        }
        Frame::Object => match right(segment, after, limit) {
            Right::Quotation(start) => from(start, 0.9),
            Right::That(start) | Right::Colon(start) => from(start, 0.95),
            Right::Words(start) => opens_object(unit(start)?).then(|| from(start, 0.88))?,
            Right::Nothing(_) => None,
        },
        Frame::Calls => {
            opens_object(unit(after)?).then_some(())?;
            let quoted = (after + 1..limit.min(after + 12))
                .find(|&at| unit(at).is_some_and(Unit::is_quotation))?;
            let plain = (after..quoted).all(|at| {
                unit(at).is_some_and(|unit| !unit.is_one_of(&[",", ";", "that", "for", "on"]))
            });
            plain.then(|| from(after, 0.95))?
        }
        Frame::Quotes => {
            let quoted = noun_phrase::starting_at(segment, after, limit)?;
            (unit(quoted.end)?.is("as") && unit(quoted.end + 1)?.is("saying"))
                .then(|| from(past_that(segment, quoted.end + 2), 1.0))?
        }
    }
}

/// *called on the Taliban to act*: the addressee is part of the content.
fn upon(
    segment: &Segment<'_>,
    after: usize,
    limit: usize,
    word: &str,
) -> Option<(Complement, f32)> {
    let unit = |at: usize| segment.get(at).filter(|_| at < limit);
    unit(after)?.is(word).then_some(())?;
    let addressee = noun_phrase::starting_at(segment, after + 1, limit)?;
    let to = unit(addressee.end)?.is("to") && unit(addressee.end + 1)?.is_word();
    to.then_some((Complement::Right { start: after + 1 }, 0.97))
}

/// *accused X of Y*, *assured Pakistan of Y*.
fn tells_preposition(
    segment: &Segment<'_>,
    after: usize,
    limit: usize,
    word: &str,
) -> Option<(Complement, f32)> {
    let unit = |at: usize| segment.get(at).filter(|_| at < limit);
    let first = unit(after)?;
    if first.is_one_of(PREPOSITIONS) || !first.is_word() {
        return None;
    }
    let at =
        (after + 1..limit.min(after + 9)).find(|&at| unit(at).is_some_and(|unit| unit.is(word)))?;
    let plain = (after..at)
        .all(|at| unit(at).is_some_and(|unit| unit.is_word() && !unit.is_one_of(CONJUNCTIONS)));
    (plain && at + 1 < limit).then_some((Complement::Right { start: at + 1 }, 0.9))
}

fn past_adverbs(segment: &Segment<'_>, mut at: usize, limit: usize) -> usize {
    while at < limit
        && segment.get(at).is_some_and(|unit| {
            unit.is_word() && is_adverb(&unit.lower) && !unit.is("all") && !unit.is("both")
        })
    {
        at += 1;
    }
    at
}

fn past_that(segment: &Segment<'_>, at: usize) -> usize {
    if segment.get(at).is_some_and(|unit| unit.is("that")) { at + 1 } else { at }
}

fn right(segment: &Segment<'_>, after: usize, limit: usize) -> Right {
    let unit = |at: usize| segment.get(at).filter(|_| at < limit);
    let mut at = past_adverbs(segment, after, limit);
    while unit(at).is_some_and(|unit| {
        unit.is_one_of(TIME_WORDS) && (unit.is_capitalised() || !unit.is("may"))
    }) {
        at += 1;
        while unit(at).is_some_and(|unit| {
            unit.text.chars().all(|c| c.is_ascii_digit())
                || unit.is_one_of(TIME_WORDS)
                || unit.is_one_of(&[
                    "night",
                    "morning",
                    "evening",
                    "afternoon",
                    "week",
                    "month",
                    "year",
                ])
        }) {
            at += 1;
        }
    }
    let Some(first) = unit(at) else { return Right::Nothing(at) };
    if first.is("that") {
        return Right::That(at + 1);
    }
    if first.is_quotation() {
        return Right::Quotation(at);
    }
    if first.is(":") {
        return Right::Colon(at + 1);
    }
    if first.is(",") {
        return match unit(at + 1) {
            Some(next) if next.is_quotation() => Right::Quotation(at + 1),
            _ => Right::Nothing(at),
        };
    }
    if !first.is_word() {
        return Right::Nothing(at);
    }
    if first.is_one_of(PREPOSITIONS)
        || first.is_one_of(&["when", "while", "because", "if", "without", "where"])
    {
        return past_adverbial(segment, at, limit);
    }
    if first.is_one_of(&["and", "but", "or"]) {
        return Right::Nothing(at);
    }
    Right::Words(at)
}

/// What follows an adverbial: *said at a news conference in Doha on Thursday that …*.
fn past_adverbial(segment: &Segment<'_>, start: usize, limit: usize) -> Right {
    for at in start..limit.min(start + LONGEST_ADVERBIAL) {
        let Some(unit) = segment.get(at) else { break };
        if unit.is("that") && at > start + 1 {
            return Right::That(at + 1);
        }
        if unit.is(":") {
            return Right::Colon(at + 1);
        }
        if unit.is(",") {
            return match segment.get(at + 1) {
                Some(next) if next.is_quotation() && at + 1 < limit => Right::Quotation(at + 1),
                _ => Right::Nothing(at),
            };
        }
        if unit.is(";") {
            return Right::Nothing(at);
        }
    }
    Right::Nothing(limit.min(start + LONGEST_ADVERBIAL))
}

/// Whether a unit can open a clause without *that*: *said the bridge must close*.
fn opens_clause(unit: &Unit<'_>) -> bool {
    unit.is_word()
        && !unit.is_one_of(PREPOSITIONS)
        && !unit.is_one_of(AUXILIARIES)
        && (!unit.is_one_of(CONJUNCTIONS)
            || unit.is_one_of(&[
                "if", "what", "when", "while", "how", "why", "whether", "because", "so",
            ]))
}

/// Whether a unit can open a noun phrase that is a content: *expressed deep concern*.
fn opens_object(unit: &Unit<'_>) -> bool {
    unit.is_word()
        && !unit.is_one_of(PREPOSITIONS)
        && !unit.is_one_of(AUXILIARIES)
        && (!unit.is_one_of(CONJUNCTIONS) || unit.is_one_of(&["what", "how", "why"]))
        && !unit.is_one_of(&["himself", "herself", "themselves", "itself"])
}
