//! Following what other articles tell of a speaker whom one does not name.

use super::PartyKind;
use super::hint::Hint;
use super::joint::{Joint, Members};
use super::local::Local;
use super::pronoun::is_singular;
use super::resolve::Resolver;
use crate::lexicon::given_names::Gender;
use crate::span::Span;
use crate::text::words;

/// From this strength on a hint counts in full.
const PLAIN: f32 = 0.6;

/// From this worth on it outweighs the body that spoke last.
const OUTWEIGHS: f32 = 0.7;

impl Resolver<'_> {
    /// The body or joint party that other articles surely name for the words of *it* or *they*.
    pub(super) fn surely_hinted_body(&mut self, span: Span) -> Option<usize> {
        if self.hint_worth(span) >= OUTWEIGHS { self.hinted_body(span) } else { None }
    }

    /// The person whom other articles name for the words of the statement whose source is at `span`.
    pub(super) fn hinted_person(&mut self, span: Span, gender: Option<Gender>) -> Option<usize> {
        let party = self.hint_at(span)?.party.clone();
        let contrary = gender.is_some() && party.gender.is_some() && gender != party.gender;
        let is_person = party.kind == Some(PartyKind::Person) && !contrary;
        if is_person { self.adopt(&party, &[]) } else { None }
    }

    /// The body or joint party that other articles name for them.
    pub(super) fn hinted_body(&mut self, span: Span) -> Option<usize> {
        let hint = self.hint_at(span)?.clone();
        let several = hint.party.kind != Some(PartyKind::Person);
        if several { self.adopt(&hint.party, &hint.members) } else { None }
    }

    /// Whom a definite description means that this article does not explain: *the Member for Morne
    /// Lazare*, whom another names.
    pub(super) fn definite_elsewhere(&mut self, label: &str, span: Span) -> Option<usize> {
        let first = words(self.text, span).first().map(|word| word.text.to_lowercase())?;
        if !matches!(first.as_str(), "the" | "his" | "her" | "its" | "their" | "this" | "these") {
            return None;
        }
        if is_singular(label) { self.hinted_person(span, None) } else { self.hinted_body(span) }
    }

    /// The joint party, or the body, that others name where the words here leave its members open.
    pub(super) fn joint_elsewhere(
        &mut self,
        members: &[usize],
        joint: &Joint,
        span: Span,
    ) -> Option<usize> {
        let told = &self.hint_at(span)?.members;
        let of_kind = |kind: Option<PartyKind>| match joint.of {
            Members::Persons(..) => kind == Some(PartyKind::Person),
            Members::States => kind == Some(PartyKind::Government),
            Members::Offices(_) => kind == Some(PartyKind::Office),
            Members::Others => true,
        };
        let fits = joint.count.is_none_or(|count| told.len() == count)
            && told.iter().all(|member| of_kind(member.kind));
        let open = joint.count.map_or(members.len() < 2, |count| members.len() < count);
        if open || fits && !told.is_empty() { self.hinted_body(span) } else { None }
    }

    /// How much speaks for whom other articles name, in `[0, 1]`, by what is enough to outweigh nearness.
    pub(super) fn hint_worth(&self, span: Span) -> f32 {
        self.hint_at(span).map_or(0.0, |hint| (hint.strength / PLAIN).min(1.0))
    }

    /// What other articles tell of the statement whose source has `span`.
    pub(super) fn hint_at(&self, span: Span) -> Option<&Hint> {
        self.hint.as_ref().filter(|(source, _)| source.overlaps(span)).map(|(_, hint)| hint)
    }

    /// This article's party for one that another knows.
    fn adopt(&mut self, party: &Local, members: &[Local]) -> Option<usize> {
        match (party.kind?, party.identity) {
            (PartyKind::Person, Some(identity)) => {
                let here = self.known.persons().find(|(_, local)| local.identity == Some(identity));
                let here = here.map(|(at, _)| at);
                Some(here.unwrap_or_else(|| self.known_elsewhere(identity)))
            }
            (PartyKind::Office | PartyKind::Government | PartyKind::Organisation, _) => {
                let kind = party.kind?;
                Some(self.known.body(party.name.clone(), kind, party.state.clone()))
            }
            (PartyKind::Group, _) => {
                let adopted: Option<Vec<usize>> =
                    members.iter().map(|member| self.adopt(member, &[])).collect();
                let adopted = adopted.filter(|all| !all.is_empty())?;
                Some(self.joined(adopted, &party.name))
            }
            (PartyKind::Person | PartyKind::Unnamed, _) => None,
        }
    }
}
