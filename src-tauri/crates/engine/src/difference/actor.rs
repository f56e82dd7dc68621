//! Another speaker or agent.

use crate::collation::kinship::{Kinship, kinship};
use crate::collation::reading::{Part, Reading, Unit};
use crate::lexicon::function_words::is_function_word;
use crate::lexicon::grammar::{FORMS_OF_BE, SUBJECT_PRONOUNS};
use crate::lexicon::roles::is_title;
use crate::party::{Party, PartyIndex, PartyKind};
use crate::span::Span;
use crate::text::{form, words};

use super::changes::Change;
use super::facing::Facing;
use super::{Evidence, Kind};

/// Who is said to say it, or to do what is said, where the two readings part on it.
///
/// One name or another of the same party is no difference, nor is a pronoun.
pub(super) fn evidence(
    facing: &Facing<'_, '_>,
    changes: &[Change],
    parties: &[Party],
) -> Vec<Evidence> {
    let mut found: Vec<Evidence> = speaker(facing, parties).into_iter().collect();
    found.extend(changes.iter().filter_map(|change| agent(facing, change, parties)));
    found
}

fn speaker(facing: &Facing<'_, '_>, parties: &[Party]) -> Option<Evidence> {
    let (a, b) = (facing.a.statement, facing.b.statement);
    let remark = match kinship(parties, a.party, b.party) {
        _ if is_agentless(facing.a) && !b.source.is_empty() => "names nobody / names who speaks",
        _ if is_agentless(facing.b) && !a.source.is_empty() => "names who speaks / names nobody",
        Kinship::Same => return None,
        // Words that name nobody are no other speaker: a quotation may stand alone.
        Kinship::Joint
        | Kinship::Affiliated
        | Kinship::Unstated
        | Kinship::Unknown
        | Kinship::Other
            if a.source.is_empty() || b.source.is_empty() =>
        {
            return None;
        }
        // A pronoun for somebody told for sure: *he*, the ministry’s spokesman, and *the ministry*.
        Kinship::Affiliated if is_told(a.party, parties) && is_told(b.party, parties) => "",
        Kinship::Affiliated | Kinship::Unstated | Kinship::Unknown | Kinship::Other
            if may_be_one(facing.a, facing.b, parties)
                || may_be_one(facing.b, facing.a, parties) =>
        {
            return None;
        }
        Kinship::Joint => "a joint position / one party’s",
        Kinship::Affiliated | Kinship::Unstated | Kinship::Unknown | Kinship::Other => "",
    };
    let name = |reading: &Reading<'_>| {
        let words = said_by(reading).iter().map(|span| span.of(reading.text)).collect::<Vec<_>>();
        let party = parties.get(reading.statement.party.0).map(|party| party.name.as_str());
        match (words.as_slice(), party) {
            ([], _) | (_, None) => words.join(" "),
            // A pronoun would say nothing in a note.
            (_, Some(name)) if reading.statement.source.is_empty() => {
                if is_agentless(reading) {
                    words.join(" ")
                } else {
                    name.to_owned()
                }
            }
            ([word], Some(name)) if is_pronoun(word) => name.to_owned(),
            (words, Some(_)) => words.join(" "),
        }
    };
    let joint_first = parties.get(a.party.0).is_some_and(|party| !party.members.is_empty());
    let words = format!("{} / {}", name(facing.a), name(facing.b));
    let note = match remark {
        "" => words,
        "a joint position / one party’s" if !joint_first => {
            format!("{words}: one party’s / a joint position")
        }
        remark => format!("{words}: {remark}"),
    };
    Some(Evidence { kind: Kind::ActorDiffers, a: said_by(facing.a), b: said_by(facing.b), note })
}

/// Whether a party is decided, and no description.
fn is_told(party: PartyIndex, parties: &[Party]) -> bool {
    parties
        .get(party.0)
        .is_some_and(|party| party.kind != PartyKind::Unnamed && party.candidates.is_empty())
}

/// The words that name who speaks; where there are none, the cue.
fn said_by(reading: &Reading<'_>) -> Vec<Span> {
    let statement = reading.statement;
    if statement.source.is_empty() { statement.cue.clone() } else { statement.source.clone() }
}

/// Whether the cue is a passive without an agent: *it was stressed that*.
fn is_agentless(reading: &Reading<'_>) -> bool {
    let statement = reading.statement;
    let (Some(cue), true) = (statement.cue.first(), statement.source.is_empty()) else {
        return false;
    };
    let in_cue = reading.units.iter().any(|unit| cue.contains(unit.span) && is_form_of_be(unit));
    let before = reading.units.iter().rev().find(|unit| unit.span.end <= cue.start);
    in_cue || before.is_some_and(is_form_of_be)
}

/// Whether the words that name who speaks in `one` leave open that it is who speaks in `other`: a
/// pronoun, or names that stand in the other’s source or party too.
fn may_be_one(one: &Reading<'_>, other: &Reading<'_>, parties: &[Party]) -> bool {
    let key = |span: Span| {
        words(one.text, span).into_iter().map(|word| form(word.text)).collect::<Vec<_>>()
    };
    let source: Vec<String> = one.statement.source.iter().copied().flat_map(key).collect();
    let party = parties.get(other.statement.party.0).map_or("", |party| party.name.as_str());
    let outside = other.units.iter().filter(|unit| unit.part != Part::Content);
    let known: Vec<String> = words(party, Span::new(0, party.len()))
        .into_iter()
        .map(|word| form(word.text))
        .chain(outside.map(|unit| unit.key.clone()))
        .collect();
    source
        .iter()
        .filter(|word| !is_function_word(word) && !is_title(word) && word.chars().count() > 1)
        .all(|word| known.contains(word))
}

fn is_pronoun(word: &str) -> bool {
    SUBJECT_PRONOUNS.contains(&word.to_lowercase().as_str())
}

fn is_form_of_be(unit: &Unit) -> bool {
    FORMS_OF_BE.contains(&unit.key.as_str())
}

/// Two names in one place of the content that stand for different parties.
fn agent(facing: &Facing<'_, '_>, change: &Change, parties: &[Party]) -> Option<Evidence> {
    let named = |units: &[Unit], run: &std::ops::Range<usize>| {
        run.clone().find(|&unit| units[unit].party.is_some() && units[unit].has_matter())
    };
    let one = named(&facing.a.units, &change.a)?;
    let two = named(&facing.b.units, &change.b)?;
    let (first, second) = (facing.a.units[one].party?, facing.b.units[two].party?);
    let elsewhere = |units: &[Unit], party| units.iter().any(|unit| unit.party == Some(party));
    let part_ways = kinship(parties, first, second) == Kinship::Other
        && !elsewhere(&facing.a.units, second)
        && !elsewhere(&facing.b.units, first)
        && facing.has_common_neighbour(one, two);
    part_ways.then(|| {
        let whole = |units: &[Unit], run: &std::ops::Range<usize>, party| -> Vec<usize> {
            run.clone().filter(|&unit| units[unit].party == Some(party)).collect()
        };
        Evidence::of(
            Kind::ActorDiffers,
            facing,
            &whole(&facing.a.units, &change.a, first),
            &whole(&facing.b.units, &change.b, second),
        )
    })
}
