//! Counts per kind of mention.

use std::collections::BTreeMap;

use acceptance::events::MentionKind;

/// How many statements there are and how many are right.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Tally {
    pub(super) statements: usize,
    /// Whose party is right.
    pub(super) party: usize,
    /// Whose party is right, and of the right kind.
    pub(super) kind: usize,
    /// Whose party is right, under the annotators' name.
    pub(super) name: usize,
    /// Whose party the engine leaves undecided.
    pub(super) undecided: usize,
    /// That have a via, found or annotated.
    pub(super) vias: usize,
    /// Whose via is right.
    pub(super) via: usize,
    /// That the baselines were asked for.
    pub(super) based: usize,
    pub(super) nearest: usize,
    pub(super) last_speaker: usize,
}

/// A tally for each kind of mention.
#[derive(Debug, Default)]
pub(super) struct Tallies(BTreeMap<MentionKind, Tally>);

impl Tallies {
    pub(super) fn entry(&mut self, kind: MentionKind) -> &mut Tally {
        self.0.entry(kind).or_default()
    }

    pub(super) fn of(&self, kind: MentionKind) -> Option<&Tally> {
        self.0.get(&kind)
    }

    pub(super) fn all(&self) -> Tally {
        self.0.values().fold(Tally::default(), |sum, one| Tally {
            statements: sum.statements + one.statements,
            party: sum.party + one.party,
            kind: sum.kind + one.kind,
            name: sum.name + one.name,
            undecided: sum.undecided + one.undecided,
            vias: sum.vias + one.vias,
            via: sum.via + one.via,
            based: sum.based + one.based,
            nearest: sum.nearest + one.nearest,
            last_speaker: sum.last_speaker + one.last_speaker,
        })
    }
}
