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
    /// Gradually, soon, at once.
    Speed,
    /// Pause, suspend; stop, end, lift.
    Ending,
    /// Possible, likely; found, proved.
    Certainty,
    /// Asked, urged, demanded.
    Demand,
    /// Regretted, criticised, condemned.
    Censure,
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
    (&["agreed", "in", "principle"], Ladder::Pledge, 4),
    (&["agrees", "in", "principle"], Ladder::Pledge, 4),
    (&["agree", "in", "principle"], Ladder::Pledge, 4),
    (&["consented", "in", "principle"], Ladder::Pledge, 4),
    (&["did", "not", "rule", "out"], Ladder::Pledge, 1),
    (&["does", "not", "rule", "out"], Ladder::Pledge, 1),
    (&["would", "not", "rule", "out"], Ladder::Pledge, 1),
    (&["exchanged", "views"], Ladder::Pledge, 1),
    (&["begin", "negotiations"], Ladder::Pledge, 4),
    (&["would", "be", "pleased"], Ladder::Pledge, 2),
    (&["take", "note", "of"], Ladder::Pledge, 1),
    (&["took", "note", "of"], Ladder::Pledge, 1),
    (&["in", "stages"], Ladder::Speed, 1),
    (&["in", "phases"], Ladder::Speed, 1),
    (&["step", "by", "step"], Ladder::Speed, 1),
    (&["at", "once"], Ladder::Speed, 3),
    (&["without", "delay"], Ladder::Speed, 3),
    (&["put", "on", "hold"], Ladder::Ending, 1),
    (&["called", "on"], Ladder::Demand, 2),
    (&["calls", "on"], Ladder::Demand, 2),
    (&["call", "on"], Ladder::Demand, 2),
    (&["called", "for"], Ladder::Demand, 2),
    (&["calls", "for"], Ladder::Demand, 2),
    (&["call", "for"], Ladder::Demand, 2),
    (&["insists", "on"], Ladder::Demand, 3),
    (&["insisted", "on"], Ladder::Demand, 3),
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
    (&["given", "his", "word"], Ladder::Pledge, 6),
    (&["given", "her", "word"], Ladder::Pledge, 6),
    (&["gave", "his", "word"], Ladder::Pledge, 6),
    (&["gave", "her", "word"], Ladder::Pledge, 6),
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
        | "explored" | "exploring" | "study" | "studied" | "studies" | "studying" | "examine"
        | "examined" | "mull" | "mulls" | "mulled" | "mulling" | "weigh" | "weighs" | "weighed"
        | "weighing" => (Ladder::Pledge, 1),
        "propose" | "proposes" | "proposed" | "proposing" | "suggest" | "suggests"
        | "suggested" | "suggesting" => (Ladder::Pledge, 3),
        "offer" | "offers" | "offered" | "offering" => (Ladder::Pledge, 5),
        "indicated" | "indication" | "intends" | "intend" | "intended" | "plans" | "planned" => {
            (Ladder::Pledge, 4)
        }
        "hint" | "hints" | "hinted" | "hinting" => (Ladder::Pledge, 2),
        "threaten" | "threatens" | "threatened" | "threatening" => (Ladder::Pledge, 4),
        "consent" | "consents" | "consented" | "accept" | "accepts" | "accepted" => {
            (Ladder::Pledge, 6)
        }
        "agree" | "agrees" | "agreed" | "agreeing" | "pledge" | "pledges" | "pledged"
        | "pledging" | "promise" | "promises" | "promised" | "promising" | "vow" | "vows"
        | "vowed" | "vowing" | "undertook" | "undertakes" | "undertake" | "commit" | "commits"
        | "committed" | "guarantee" | "guarantees" | "guaranteed" | "decide" | "decides"
        | "decided" | "swore" | "sworn" | "assure" | "assures" | "assured" | "assurance"
        | "assurances" => (Ladder::Pledge, 6),
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
        "gradual" | "gradually" | "slowly" | "phased" => (Ladder::Speed, 1),
        "soon" | "promptly" | "swiftly" => (Ladder::Speed, 2),
        "immediate" | "immediately" | "instantly" => (Ladder::Speed, 3),
        "pause" | "paused" | "pauses" | "suspend" | "suspends" | "suspended" | "suspension"
        | "postpone" | "postponed" | "postpones" => (Ladder::Ending, 1),
        "stop" | "stops" | "stopped" | "lift" | "lifts" | "lifted" | "cancel" | "cancels"
        | "cancelled" | "scrap" | "scraps" | "scrapped" | "terminate" | "terminated" => {
            (Ladder::Ending, 3)
        }
        "possible" | "possibly" | "probable" | "probably" | "likely" | "suspected" => {
            (Ladder::Certainty, 1)
        }
        "found" | "proved" | "proven" | "established" | "caused" => (Ladder::Certainty, 3),
        "alleged" | "allegedly" | "reportedly" | "apparently" | "presumed" | "presumably"
        | "believed" | "suspects" => (Ladder::Certainty, 1),
        "ask" | "asks" | "asked" | "request" | "requests" | "requested" | "appealed"
        | "appeals" | "recommend" | "recommends" | "recommended" | "recommending"
        | "recommendation" | "advised" | "advises" => (Ladder::Demand, 1),
        "urge" | "urges" | "urged" | "pressed" => (Ladder::Demand, 2),
        "demand" | "demands" | "demanded" | "demanding" => (Ladder::Demand, 3),
        "regret" | "regrets" | "regretted" | "concern" | "concerned" => (Ladder::Censure, 1),
        "criticise" | "criticises" | "criticised" | "criticize" | "criticizes" | "criticized"
        | "deplore" | "deplores" | "deplored" => (Ladder::Censure, 2),
        "condemn" | "condemns" | "condemned" | "condemning" | "denounce" | "denounces"
        | "denounced" => (Ladder::Censure, 3),
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
        "should" => Some("shall"),
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
