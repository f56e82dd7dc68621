//! The ids under which statements and parties are printed.

use std::collections::BTreeMap;

use variorum_engine::party::{Party, PartyIndex};

/// Party ids: `p1` for the party mentioned first, and so on.
#[derive(Debug)]
pub(crate) struct PartyNames {
    order: Vec<PartyIndex>,
    numbers: BTreeMap<PartyIndex, usize>,
}

impl PartyNames {
    /// Numbers `parties` by first mention; those that are never mentioned come last.
    pub(crate) fn of(parties: &[Party]) -> Self {
        let mut order: Vec<PartyIndex> = (0..parties.len()).map(PartyIndex).collect();
        order.sort_by_key(|index| {
            let first = parties.get(index.0).and_then(|party| party.mentions.iter().min());
            (first.is_none(), first.copied(), *index)
        });
        let numbers = order.iter().enumerate().map(|(place, index)| (*index, place + 1)).collect();
        Self { order, numbers }
    }

    /// The parties in the order of their ids.
    pub(crate) fn order(&self) -> &[PartyIndex] {
        &self.order
    }

    /// The id of a party.
    pub(crate) fn id(&self, party: PartyIndex) -> String {
        let number = self.numbers.get(&party).expect("invariant: an index into the parties");
        format!("p{number}")
    }
}

#[cfg(test)]
mod tests {
    use variorum_engine::Span;
    use variorum_engine::party::{Mention, PartyKind};

    use super::*;

    fn party(mentions: &[(usize, usize)]) -> Party {
        Party {
            name: "x".to_owned(),
            kind: PartyKind::Person,
            role: None,
            affiliation: None,
            members: Vec::new(),
            aliases: Vec::new(),
            titles: Vec::new(),
            candidates: Vec::new(),
            mentions: mentions
                .iter()
                .map(|&(article, start)| Mention { article, span: Span::new(start, start + 1) })
                .collect(),
        }
    }

    #[test]
    fn parties_are_numbered_by_their_first_mention() {
        let parties = [party(&[]), party(&[(1, 0)]), party(&[(0, 9), (1, 3)]), party(&[(0, 2)])];
        let names = PartyNames::of(&parties);
        let ids: Vec<String> = (0..4).map(|index| names.id(PartyIndex(index))).collect();
        assert_eq!(ids, ["p4", "p3", "p2", "p1"]);
    }
}
