//! Joint parties: *both leaders*, *the two sides*.

use super::role::LEADERS;
use crate::lexicon::given_names::Gender;
use crate::lexicon::roles::BODIES;

/// Several parties at once, by what they have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Joint {
    /// What they are.
    pub(super) of: Members,
    /// How many, where the words say so.
    pub(super) count: Option<usize>,
}

/// What the members of a joint party are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Members {
    /// Persons with one of these sets of titles; any titles, where there is none.
    Persons(Vec<&'static [&'static str]>, Option<Gender>),
    /// States.
    States,
    /// Others, whom the words do not tell: *the three African members*.
    Others,
    /// Bodies with this word in their names: *both ministries*.
    Offices(String),
}

impl Joint {
    /// Reads a phrase in lower case.
    pub(super) fn read(lower: &[String]) -> Option<Self> {
        let mut words = lower.iter().map(String::as_str).peekable();
        let mut count = None;
        let mut definite = false;
        let these = lower.first().is_some_and(|word| word == "these") && lower.len() > 1;
        while let Some(word) = words.peek() {
            match *word {
                "the" | "these" | "all" => definite = true,
                "both" | "two" => count = Some(2),
                "three" => count = Some(3),
                "four" => count = Some(4),
                _ => break,
            }
            words.next();
        }
        let rest: Vec<&str> = words.collect();
        let end = rest
            .iter()
            .position(|word| matches!(*word, "of" | "," | "(" | "from" | "in"))
            .unwrap_or(rest.len());
        let (head, tail) = rest.split_at(end);
        let Some((noun, before)) = head.split_last() else {
            let both = count.filter(|_| tail.is_empty());
            return both.map(|_| Self { of: Members::leaders(), count });
        };
        let titled = |titles: &[&'static [&'static str]]| Members::Persons(titles.to_vec(), None);
        let of = match *noun {
            "states" | "countries" | "nations" | "governments" | "members"
                if these && count.is_none() =>
            {
                Members::Others
            }
            "leaders" | "heads" => Members::leaders(),
            "presidents" => titled(&[&["president"]]),
            "premiers" => titled(&[&["prime", "minister"], &["premier"], &["pm"]]),
            "monarchs" => titled(&[&["king"], &["queen"], &["emir"], &["sultan"]]),
            "ministers" => Members::Persons(ministers(before.last().copied()), None),
            "ambassadors" | "envoys" | "representatives" | "delegates" => {
                titled(&[&["ambassador"], &["envoy"], &["representative"], &["delegate"]])
            }
            "governors" => titled(&[&["governor"]]),
            "generals" => titled(&[&["general"], &["gen"]]),
            "chancellors" => titled(&[&["chancellor"]]),
            "officials" | "signatories" | "namesakes" if definite && count.is_some() => {
                Members::Persons(Vec::new(), None)
            }
            "negotiators" | "brothers" | "sisters" | "politicians" | "interlocutors"
            | "diplomats" => Members::Persons(Vec::new(), None),
            "parties" | "delegations" | "teams" if count.is_some() => Members::States,
            "members" if count.is_some() => Members::Others,
            "men" => Members::Persons(Vec::new(), Some(Gender::Male)),
            "women" => Members::Persons(Vec::new(), Some(Gender::Female)),
            "sides" | "countries" | "governments" | "nations" | "states" | "capitals"
            | "neighbours" | "neighbors" => Members::States,
            "ministries" => Members::Offices("ministry".to_owned()),
            "presidencies" => Members::Offices("presidency".to_owned()),
            "offices" => Members::Offices("office".to_owned()),
            noun if count.is_some() && bodies_of(noun).is_some() => {
                Members::Offices(bodies_of(noun).unwrap_or_default())
            }
            _ => return None,
        };
        let narrowed = before.iter().any(|word| {
            matches!(*word, "other" | "some" | "several" | "many" | "world" | "former" | "party")
        });
        let says_whose = tail.iter().any(|word| matches!(*word, "two" | "both"));
        // *Leaders* alone are a communiqué’s; *ministers* alone are somebody’s.
        let bare = lower.len() == 1 && matches!(*noun, "leaders" | "presidents" | "premiers");
        let counted = count.is_some() || says_whose || of == Members::Others;
        let known = definite
            && !matches!(
                *noun,
                "men"
                    | "women"
                    | "states"
                    | "offices"
                    | "heads"
                    | "politicians"
                    | "diplomats"
                    | "brothers"
                    | "sisters"
                    | "generals"
                    | "governors"
                    | "representatives"
                    | "delegates"
                    | "ambassadors"
                    | "envoys"
                    | "negotiators"
            );
        (!narrowed && (counted || known || bare)).then_some(Self { of, count })
    }
}

impl Members {
    fn leaders() -> Self {
        Self::Persons(LEADERS.to_vec(), None)
    }
}

/// The singular of a noun for bodies: *navies* are of each a *navy*.
fn bodies_of(plural: &str) -> Option<String> {
    let one = match plural.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => plural.strip_suffix('s')?.to_owned(),
    };
    let states =
        matches!(one.as_str(), "side" | "government" | "state" | "country" | "nation" | "capital");
    let called = matches!(one.as_str(), "operator" | "lender" | "regulator" | "carrier" | "miner");
    (!states && (called || BODIES.contains(one.as_str()))).then_some(one)
}

/// The titles of ministers of one sort: *foreign ministers*.
fn ministers(sort: Option<&str>) -> Vec<&'static [&'static str]> {
    match sort {
        Some("foreign") => vec![&["foreign", "minister"], &["foreign", "secretary"]],
        Some("prime") => vec![&["prime", "minister"]],
        Some("defence" | "defense") => vec![&["defence", "minister"], &["defense", "minister"]],
        Some("environment") => vec![&["environment", "minister"]],
        Some("finance") => vec![&["finance", "minister"]],
        Some("interior" | "home") => vec![&["interior", "minister"], &["home", "minister"]],
        Some(_) | None => vec![&["minister"]],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(phrase: &str) -> Option<Joint> {
        let words: Vec<String> = phrase.to_lowercase().split(' ').map(str::to_owned).collect();
        Joint::read(&words)
    }

    #[test]
    fn both_leaders_are_two_and_the_sides_are_states() {
        assert_eq!(read("Both leaders").map(|joint| joint.count), Some(Some(2)));
        assert_eq!(read("the two sides").map(|joint| joint.of), Some(Members::States));
        assert!(read("The environment ministers of the two countries").is_some());
        assert!(read("the interlocutors").is_some());
    }

    #[test]
    fn some_leaders_are_nobody_in_particular() {
        assert_eq!(read("world leaders"), None);
        assert_eq!(read("the other leaders"), None);
        assert_eq!(read("two officials"), None);
        assert_eq!(read("ministers"), None);
    }
}
