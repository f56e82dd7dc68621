//! Parties with the four signs by which every view shows them.

use std::collections::BTreeMap;

use variorum_engine::Analysis;
use variorum_engine::party::{Party, PartyIndex, PartyKind};

use crate::wire::{PartyBadge, PartyShape};

/// Hues of named parties; the fifth is for those without a name.
const HUES: usize = 4;
/// Spine patterns.
const PATTERNS: usize = 5;

/// The parties of an analysis that hold a statement, most statements first.
#[derive(Debug, Clone)]
pub(crate) struct Parties {
    badges: Vec<(PartyIndex, PartyBadge)>,
}

impl Parties {
    pub(crate) fn of(analysis: &Analysis) -> Self {
        let mut weights: BTreeMap<PartyIndex, usize> = BTreeMap::new();
        for statement in analysis.statements.iter().flatten() {
            *weights.entry(statement.party).or_default() += 1;
        }
        let mut by_weight: Vec<(PartyIndex, usize)> = weights.into_iter().collect();
        by_weight.sort_by_key(|&(index, weight)| (std::cmp::Reverse(weight), index));
        let mut named = 0..;
        let badges = by_weight
            .into_iter()
            .filter_map(|(index, _)| Some((index, analysis.parties.get(index.0)?)))
            .map(|(index, party)| (index, badge(index, party, &mut named)))
            .collect();
        Self { badges }
    }

    /// The party's key in the answer.
    pub(crate) fn id(&self, party: PartyIndex) -> String {
        format!("p{}", party.0 + 1)
    }

    /// One party's signs.
    pub(crate) fn badge(&self, party: PartyIndex) -> Option<&PartyBadge> {
        self.badges.iter().find(|(index, _)| *index == party).map(|(_, badge)| badge)
    }

    /// All of them that `are_shown`, most statements first.
    pub(crate) fn shown(&self, are_shown: impl Fn(PartyIndex) -> bool) -> Vec<PartyBadge> {
        let shown = self.badges.iter().filter(|(index, _)| are_shown(*index));
        shown.map(|(_, badge)| badge.clone()).collect()
    }
}

/// Hue and pattern run together through the first four; from the fifth on, hues come again with
/// the next pattern, so that twenty parties have each their own pair.
fn badge(index: PartyIndex, party: &Party, named: &mut impl Iterator<Item = usize>) -> PartyBadge {
    let (hue, pattern) = match party.kind {
        PartyKind::Unnamed => (HUES + 1, PATTERNS),
        PartyKind::Person
        | PartyKind::Office
        | PartyKind::Government
        | PartyKind::Organisation
        | PartyKind::Group => {
            let place = named.next().unwrap_or_default();
            (place % HUES + 1, (place % HUES + place / HUES) % PATTERNS + 1)
        }
    };
    let small = |number: usize| u8::try_from(number).expect("invariant: at most five");
    PartyBadge {
        id: format!("p{}", index.0 + 1),
        name: party.name.clone(),
        role: party.role.clone(),
        monogram: monogram(party),
        shape: shape(party.kind),
        hue: small(hue),
        pattern: small(pattern),
    }
}

/// *Irena Valsk* is IV, *Government of Ostmere* OS, a joint party the count of its members.
fn monogram(party: &Party) -> String {
    match party.kind {
        PartyKind::Group => return party.members.len().max(2).to_string(),
        PartyKind::Unnamed => return "?".to_owned(),
        PartyKind::Person | PartyKind::Office | PartyKind::Government | PartyKind::Organisation => {
        }
    }
    let words: Vec<&str> = party
        .name
        .split(|letter: char| letter.is_whitespace() || letter == '-')
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| word.chars().next().is_some_and(|first| !first.is_lowercase()))
        .filter(|word| !matches!(*word, "The" | "Government"))
        .collect();
    let letters: String = match words.as_slice() {
        [] => "?".to_owned(),
        [only] => only.chars().take(2).collect(),
        [first, .., last] => first.chars().take(1).chain(last.chars().take(1)).collect(),
    };
    letters.to_uppercase()
}

fn shape(kind: PartyKind) -> PartyShape {
    match kind {
        PartyKind::Person => PartyShape::Person,
        PartyKind::Office => PartyShape::Office,
        PartyKind::Government => PartyShape::Government,
        PartyKind::Organisation => PartyShape::Organisation,
        PartyKind::Group => PartyShape::Group,
        PartyKind::Unnamed => PartyShape::Unnamed,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn party(name: &str, kind: PartyKind) -> Party {
        Party {
            name: name.into(),
            kind,
            role: None,
            affiliation: None,
            members: Vec::new(),
            aliases: Vec::new(),
            titles: Vec::new(),
            candidates: Vec::new(),
            mentions: Vec::new(),
        }
    }

    #[test]
    fn a_monogram_is_made_of_the_words_that_tell_parties_apart() {
        let of = |name, kind| monogram(&party(name, kind));
        assert_eq!(of("Irena Valsk", PartyKind::Person), "IV");
        assert_eq!(of("Ana María de la Cruz", PartyKind::Person), "AC");
        assert_eq!(of("Government of Ostmere", PartyKind::Government), "OS");
        assert_eq!(of("the Kremlin", PartyKind::Government), "KR");
        assert_eq!(of("analysts", PartyKind::Unnamed), "?");
        assert_eq!(of("both leaders", PartyKind::Group), "2");
        assert_eq!(of("外交部", PartyKind::Office), "外交");
    }

    #[test]
    fn twenty_parties_have_each_their_own_hue_and_pattern() {
        let mut named = 0..;
        let signs: BTreeSet<(u8, u8)> = (0..20)
            .map(|number| badge(PartyIndex(number), &party("X", PartyKind::Person), &mut named))
            .map(|badge| (badge.hue, badge.pattern))
            .collect();
        assert_eq!(signs.len(), 20);
        assert!(signs.contains(&(1, 1)) && signs.contains(&(4, 4)) && signs.contains(&(1, 2)));
    }

    #[test]
    fn the_unnamed_take_no_hue_from_the_named() {
        let mut named = 0..;
        let unnamed = badge(PartyIndex(0), &party("x", PartyKind::Unnamed), &mut named);
        let person = badge(PartyIndex(1), &party("Y", PartyKind::Person), &mut named);
        assert_eq!((unnamed.hue, person.hue), (5, 1));
    }
}
