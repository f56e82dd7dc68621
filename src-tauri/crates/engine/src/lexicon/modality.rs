//! How far words commit a speaker: ladders whose rungs can be compared.

/// What a ladder measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ladder {
    /// Considered, ready, proposed, offered, agreed, signed.
    Pledge,
    /// May, could, would, will, must.
    Modal,
    /// Some, many, most, all.
    Quantity,
}

/// A place on a ladder; higher commits more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rung {
    /// Which ladder.
    pub ladder: Ladder,
    /// How high; equal heights are no difference.
    pub height: u8,
}

/// Phrases and their rungs, longest first.
const PHRASES: &[(&[&str], Ladder, u8)] = &[
    (&["agreed", "in", "principle"], Ladder::Pledge, 5),
    (&["in", "the", "process", "of"], Ladder::Pledge, 4),
    (&["would", "be", "willing", "to"], Ladder::Pledge, 2),
    (&["expressed", "readiness"], Ladder::Pledge, 2),
    (&["expressed", "willingness"], Ladder::Pledge, 2),
    (&["expressed", "interest"], Ladder::Pledge, 1),
    (&["would", "consider"], Ladder::Pledge, 1),
    (&["will", "consider"], Ladder::Pledge, 1),
    (&["could", "consider"], Ladder::Pledge, 1),
    (&["might", "consider"], Ladder::Pledge, 1),
    (&["may", "consider"], Ladder::Pledge, 1),
    (&["look", "into"], Ladder::Pledge, 1),
    (&["open", "to"], Ladder::Pledge, 1),
    (&["ready", "to"], Ladder::Pledge, 2),
    (&["readiness", "to"], Ladder::Pledge, 2),
    (&["willing", "to"], Ladder::Pledge, 2),
    (&["willingness", "to"], Ladder::Pledge, 2),
    (&["prepared", "to"], Ladder::Pledge, 2),
    (&["has", "to"], Ladder::Modal, 5),
    (&["have", "to"], Ladder::Modal, 5),
    (&["had", "to"], Ladder::Modal, 5),
    (&["ought", "to"], Ladder::Modal, 3),
];

/// The longest phrase that `forms` begins with: how many words it has, and its rung.
#[must_use]
pub fn phrase(forms: &[&str]) -> Option<(usize, Rung)> {
    PHRASES
        .iter()
        .find(|(words, ..)| forms.starts_with(words))
        .map(|&(words, ladder, height)| (words.len(), Rung { ladder, height }))
}

/// The rung of a single word.
#[must_use]
pub fn rung(form: &str) -> Option<Rung> {
    let (ladder, height) = match form {
        "consider" | "considers" | "considered" | "considering" | "explore" | "explores"
        | "explored" | "exploring" | "mull" | "mulls" | "mulled" | "mulling" | "weigh"
        | "weighs" | "weighed" | "weighing" => (Ladder::Pledge, 1),
        "propose" | "proposes" | "proposed" | "proposing" | "suggest" | "suggests"
        | "suggested" | "suggesting" => (Ladder::Pledge, 3),
        "offer" | "offers" | "offered" | "offering" => (Ladder::Pledge, 4),
        "agree" | "agrees" | "agreed" | "agreeing" | "pledge" | "pledges" | "pledged"
        | "pledging" | "promise" | "promises" | "promised" | "promising" | "vow" | "vows"
        | "vowed" | "vowing" | "undertook" => (Ladder::Pledge, 6),
        "sign" | "signs" | "signed" | "signing" | "ratify" | "ratifies" | "ratified"
        | "ratifying" => (Ladder::Pledge, 7),
        "may" | "might" => (Ladder::Modal, 1),
        "can" | "could" => (Ladder::Modal, 2),
        "would" | "should" => (Ladder::Modal, 3),
        "will" | "shall" => (Ladder::Modal, 4),
        "must" => (Ladder::Modal, 5),
        "some" | "several" => (Ladder::Quantity, 1),
        "many" => (Ladder::Quantity, 2),
        "most" => (Ladder::Quantity, 3),
        "all" | "every" => (Ladder::Quantity, 4),
        _ => return None,
    };
    Some(Rung { ladder, height })
}

/// The present form of a modal put back into the past by reported speech: *would* for *will*.
#[must_use]
pub fn before_backshift(form: &str) -> Option<&'static str> {
    match form {
        "would" => Some("will"),
        "could" => Some("can"),
        "might" => Some("may"),
        "had to" => Some("must"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_of_pledges_rises() {
        let heights: Vec<u8> = ["considered", "proposed", "offered", "agreed", "signed"]
            .map(|word| rung(word).unwrap().height)
            .to_vec();
        assert!(heights.is_sorted_by(|low, high| low < high));
    }

    #[test]
    fn would_consider_is_lower_than_agreed() {
        let (length, consider) = phrase(&["would", "consider", "reopening"]).unwrap();
        assert_eq!(length, 2);
        assert!(consider < rung("agreed").unwrap());
    }
}
