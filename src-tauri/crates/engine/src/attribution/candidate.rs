//! Candidates: words that may attribute, with the source beside them.

use std::ops::Range;

use super::noun_phrase;
use super::segment::{Segment, Unit};
use crate::lexicon::cues::{CueVerb, Form, verbs_of};
use crate::lexicon::grammar::{
    AUXILIARIES, FORMS_OF_BE, FORMS_OF_HAVE, NEGATIONS, RELATIVES, TIME_WORDS, is_adverb,
};

/// Who a candidate's source is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Holder {
    /// A phrase before the verb.
    Stated(Range<usize>),
    /// Whoever speaks in the clause before: *…, stressing that*, *… and urged Kabul to*.
    Shared,
    /// Nobody: *it was stressed that*.
    Unstated,
    /// The phrase after the verb: *“…,” said Sharif*. Not yet found.
    AfterVerb,
}

/// A verb that may attribute.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) verbs: Vec<&'static CueVerb>,
    /// The units of the cue: from its first negation or particle-bearing verb to its particle.
    pub(super) cue: Range<usize>,
    /// Where its verb group begins, auxiliaries and adverbs included.
    pub(super) group_start: usize,
    pub(super) holder: Holder,
    /// What the verb group takes from the certainty of its kind.
    pub(super) weight: f32,
}

impl Candidate {
    /// Where the clause that it opens begins: at its source, or at its verb group.
    pub(super) fn clause_start(&self) -> usize {
        match &self.holder {
            Holder::Stated(range) => range.start.min(self.group_start),
            Holder::Shared | Holder::Unstated | Holder::AfterVerb => self.group_start,
        }
    }
}

/// All candidates of `segment`, in order.
pub(super) fn candidates(segment: &Segment<'_>) -> Vec<Candidate> {
    (0..segment.units.len()).filter_map(|at| candidate(segment, at)).collect()
}

fn candidate(segment: &Segment<'_>, at: usize) -> Option<Candidate> {
    let unit = segment.get(at)?;
    if !unit.is_word() || (at > 0 && unit.is_capitalised()) {
        return None;
    }
    let next = segment.get(at + 1);
    let mut found: Vec<(Form, &'static CueVerb)> = Vec::new();
    for &(form, verb) in verbs_of(&unit.lower) {
        if verb.particle.is_none_or(|particle| next.is_some_and(|next| next.is(particle))) {
            found.push((form, verb));
        }
    }
    if found.iter().any(|(_, verb)| verb.particle.is_some()) {
        found.retain(|(_, verb)| verb.particle.is_some());
    }
    // *The coastal states*, *news reports*: nouns but for what follows them.
    let noun_like = unit.is_one_of(&[
        "state", "states", "report", "reports", "comments", "calls", "plans", "demands",
    ]);
    let verbal = next.is_some_and(|next| {
        next.is_quotation() || next.is_one_of(&["that", "for", "on", ":", "to"])
    });
    if noun_like && !verbal {
        return None;
    }
    let &(form, first) = found.first()?;
    let cue_end = if first.particle.is_some() { at + 2 } else { at + 1 };
    let group = group(segment, at, form)?;
    let holder = holder(segment, &group, form, at)?;
    let cue_start = match holder {
        // *It was stressed*: the passive shows that nobody is named.
        Holder::Unstated => group.start.saturating_sub(1),
        Holder::Stated(_) | Holder::Shared | Holder::AfterVerb => group.negation.unwrap_or(at),
    };
    Some(Candidate {
        verbs: found.into_iter().map(|(_, verb)| verb).collect(),
        cue: cue_start..cue_end,
        group_start: group.start,
        holder,
        weight: group.weight,
    })
}

/// The auxiliaries and adverbs before a verb.
struct Group {
    start: usize,
    passive: bool,
    negation: Option<usize>,
    weight: f32,
}

fn group(segment: &Segment<'_>, at: usize, form: Form) -> Option<Group> {
    let mut start = at;
    let mut auxiliaries: Vec<&str> = Vec::new();
    let mut negation = None;
    while let Some(unit) = segment.before(start) {
        if unit.is_one_of(&["’s", "'s"]) && form != Form::Past {
            return None;
        }
        if unit.is_one_of(NEGATIONS) && !unit.is("no") {
            negation = Some(start - 1);
            if unit.is_one_of(AUXILIARIES) {
                auxiliaries.push(&unit.lower);
            }
        } else if unit.is_one_of(AUXILIARIES) {
            auxiliaries.push(&unit.lower);
            negation = negation.map(|_| start - 1);
        } else if !(unit.is_word() && is_adverb(&unit.lower)) {
            break;
        }
        start -= 1;
    }
    // *Mr. Obama on Wednesday disputed*
    if segment.before(start).is_some_and(|unit| unit.is_capitalised() && unit.is_one_of(TIME_WORDS))
        && start > 1
    {
        let led = segment
            .before(start - 1)
            .is_some_and(|unit| unit.is_one_of(&["on", "last", "late", "early"]));
        start -= if led { 2 } else { 1 };
    }
    // *, however,* between source and verb
    let comma = |at: usize| segment.get(at).is_some_and(|unit| unit.is(","));
    if start >= 3
        && comma(start - 1)
        && comma(start - 3)
        && segment.get(start - 2).is_some_and(|unit| unit.is_word() && is_adverb(&unit.lower))
    {
        start -= 3;
    }
    let before = segment.before(start);
    if form == Form::Base && before.is_some_and(|unit| unit.is("to")) {
        // *to say that* asserts nothing; *went on to say* does.
        let leads = start >= 2
            && segment.before(start - 1).is_some_and(|unit| {
                unit.is_one_of(&["on", "continued", "continues", "sought", "came"])
            });
        if !leads {
            return None;
        }
        return Some(Group { start: start - 1, passive: false, negation: None, weight: 0.6 });
    }
    // A noun that looks like a verb: *the claim*, *the president’s comments*.
    let possessive = before.is_some_and(|unit| {
        unit.is_one_of(&["’s", "'s", "’", "'"]) || unit.is_one_of(&["his", "her", "their", "its"])
    });
    let determined = before.is_some_and(|unit| unit.is_one_of(&["the", "a", "an"]));
    if possessive || (determined && matches!(form, Form::Base | Form::Third)) {
        return None;
    }
    let is_be = auxiliaries.iter().any(|word| FORMS_OF_BE.contains(word));
    let is_have = auxiliaries.iter().any(|word| FORMS_OF_HAVE.contains(word));
    let passive = form == Form::Past && is_be;
    let weight = match form {
        Form::Past | Form::Third => 1.0,
        Form::Participle => 0.95,
        Form::Base if auxiliaries.is_empty() => 0.9,
        Form::Base => 0.6,
    } * if is_have || auxiliaries.is_empty() { 1.0 } else { 0.9 };
    if form == Form::Participle && !is_be && !auxiliaries.is_empty() {
        return None;
    }
    Some(Group { start, passive, negation, weight })
}

fn holder(segment: &Segment<'_>, group: &Group, form: Form, at: usize) -> Option<Holder> {
    let before = segment.before(group.start);
    if group.passive {
        // *it was stressed that*; other passives tell what was done to somebody.
        let impersonal = before.is_some_and(|unit| unit.is("it"))
            && segment.get(at + 1).is_some_and(|unit| unit.is("that"));
        return impersonal.then_some(Holder::Unstated);
    }
    if form == Form::Participle && group.start == at {
        let after_comma = before.is_none_or(|unit| {
            unit.is(",")
                || unit.is_quotation()
                || unit.is("–")
                || unit.is("—")
                || unit.is("while")
                || unit.is("and")
                || unit.is("or")
                || unit.is("but")
        });
        let after_document = before.is_some_and(|unit| {
            unit.is_word() && crate::lexicon::roles::DOCUMENTS.contains(&unit.lower.as_str())
        });
        return (after_comma || after_document).then_some(Holder::Shared);
    }
    let Some(before) = before else { return Some(Holder::AfterVerb) };
    if before.is_quotation() {
        return Some(Holder::AfterVerb);
    }
    if before.is_one_of(&["and", "but", "or", "then"]) || before.is(";") {
        return Some(Holder::Shared);
    }
    if before.is(",") {
        if let Some(range) = before_apposition(segment, group.start - 1) {
            return Some(Holder::Stated(range));
        }
        return Some(if form == Form::Base { return None } else { Holder::AfterVerb });
    }
    if before.is_one_of(RELATIVES) || before.is("whom") {
        let comma =
            group.start >= 2 && segment.before(group.start - 1).is_some_and(|unit| unit.is(","));
        let end = group.start - 1 - usize::from(comma);
        return noun_phrase::ending_at(segment, end).map(Holder::Stated);
    }
    if before.is(")") || before.is_word() {
        return noun_phrase::ending_at(segment, group.start).map(Holder::Stated);
    }
    if before.is("–") || before.is("—") {
        return Some(Holder::Shared);
    }
    None
}

/// The source before an apposition that closes with the comma at `comma`:
/// *Anwar Ibrahim, the prime minister, said*.
fn before_apposition(segment: &Segment<'_>, comma: usize) -> Option<Range<usize>> {
    let open = (comma.saturating_sub(24)..comma)
        .rev()
        .find(|&at| segment.get(at).is_some_and(|unit| unit.is(",")))?;
    let first = segment.get(open + 1)?;
    let opens = first.is_one_of(&[
        "a", "an", "the", "who", "whose", "his", "her", "its", "one", "which", "also", "now",
        "then", "speaking", "in", "at", "on", "both",
    ]) || first.is_capitalised()
        || first.text.chars().all(|c| c.is_ascii_digit())
        || crate::lexicon::roles::is_title(&first.lower)
        || crate::lexicon::roles::is_source_noun(&first.lower);
    if !opens {
        return None;
    }
    let range = noun_phrase::ending_at(segment, open)?;
    // *The harbour master, Jan Oster, said*: a name in apposition makes anything a speaker.
    let named = first.is_capitalised() && segment.get(open + 2).is_some_and(Unit::is_capitalised);
    ((named || noun_phrase::aptness(segment, &range) == noun_phrase::Aptness::Apt)
        && !segment
            .get(range.start)
            .is_some_and(|unit| unit.is_one_of(crate::lexicon::grammar::TIME_WORDS)))
    .then_some(range.start..comma)
}
