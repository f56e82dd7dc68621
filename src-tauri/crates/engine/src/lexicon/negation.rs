//! Words that turn an assertion round, and words that come near it.

/// How surely a word negates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Negation {
    /// Negates by grammar or by meaning: *not*, *never*, *denied*, *ruled out*.
    Strong,
    /// Implies a negative and may answer one, but is no proof of opposition on its own: *failed*.
    Weak,
}

/// Auxiliaries that join with *not* and contract with *n’t*, with their full forms.
const CONTRACTED: &[(&str, &str)] = &[
    ("ain't", "is"),
    ("aren't", "are"),
    ("can't", "can"),
    ("cannot", "can"),
    ("couldn't", "could"),
    ("didn't", "did"),
    ("doesn't", "does"),
    ("don't", "do"),
    ("hadn't", "had"),
    ("hasn't", "has"),
    ("haven't", "have"),
    ("isn't", "is"),
    ("mustn't", "must"),
    ("needn't", "need"),
    ("shan't", "shall"),
    ("shouldn't", "should"),
    ("wasn't", "was"),
    ("weren't", "were"),
    ("won't", "will"),
    ("wouldn't", "would"),
];

/// The auxiliary in a contracted negation: *didn’t* has *did*.
#[must_use]
pub fn contracted(form: &str) -> Option<&'static str> {
    CONTRACTED.iter().find(|(short, _)| *short == form).map(|(_, full)| *full)
}

/// Whether `form` joins with a following *not* to one negation: *did not*.
#[must_use]
pub fn takes_not(form: &str) -> bool {
    CONTRACTED.iter().any(|(_, full)| *full == form)
}

/// How `form` negates, if it does.
#[must_use]
pub fn negation(form: &str) -> Option<Negation> {
    Some(match form {
        "not" | "never" | "no" | "none" | "nobody" | "nothing" | "nowhere" | "neither" | "nor"
        | "deny" | "denies" | "denied" | "denying" | "denial" => Negation::Strong,
        "without" | "fail" | "fails" | "failed" | "failing" | "failure" | "refuse" | "refuses"
        | "refused" | "refusing" | "refusal" | "decline" | "declines" | "declined"
        | "declining" | "reject" | "rejects" | "rejected" | "rejecting" | "unable" | "lack"
        | "lacks" | "lacked" | "lacking" | "unlikely" | "hardly" | "barely" | "dispute"
        | "disputes" | "disputed" | "avoid" | "avoids" | "avoided" | "stop" | "stopped"
        | "inaction" | "prevent" | "prevents" | "prevented" | "impossible" | "dismissed"
        | "moratorium" | "ban" | "bans" | "banned" | "prohibit" | "prohibits" | "prohibited"
        | "forbid" | "forbids" | "forbidden" | "deprived" | "kept" | "disagree" | "disagrees"
        | "disagreed" | "wrong" | "false" | "untrue" | "unwilling" => Negation::Weak,
        _ => return None,
    })
}

/// Words after which *no* or *not* does not negate: *no longer* aside, *not only*, *no doubt*.
#[must_use]
pub fn is_idle_after(form: &str, next: &str) -> bool {
    match form {
        "not" => matches!(next, "only" | "just" | "merely" | "simply" | "least"),
        "no" => matches!(next, "doubt" | "matter" | "sooner" | "wonder"),
        "nothing" => matches!(next, "but"),
        _ => false,
    }
}
