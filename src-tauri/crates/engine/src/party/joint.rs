//! Joint parties: *both leaders*, *the two sides*.

use super::role::LEADERS;
use crate::lexicon::given_names::Gender;

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
    /// Offices with this word: *both ministries*.
    Offices(&'static str),
}

impl Joint {
    /// Reads a phrase in lower case.
    pub(super) fn read(lower: &[String]) -> Option<Self> {
        let mut words = lower.iter().map(String::as_str).peekable();
        let mut count = None;
        let mut definite = false;
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
            "leaders" | "interlocutors" | "heads" => Members::leaders(),
            "presidents" => titled(&[&["president"]]),
            "premiers" => titled(&[&["prime", "minister"], &["premier"], &["pm"]]),
            "monarchs" => titled(&[&["king"], &["queen"], &["emir"], &["sultan"]]),
            "ministers" => Members::Persons(ministers(before.last().copied()), None),
            "men" => Members::Persons(Vec::new(), Some(Gender::Male)),
            "women" => Members::Persons(Vec::new(), Some(Gender::Female)),
            "sides" | "countries" | "governments" | "nations" | "states" | "capitals"
            | "neighbours" | "neighbors" => Members::States,
            "ministries" => Members::Offices("ministry"),
            "presidencies" => Members::Offices("presidency"),
            "offices" => Members::Offices("office"),
            _ => return None,
        };
        let narrowed = before.iter().any(|word| {
            matches!(*word, "other" | "some" | "several" | "many" | "world" | "former" | "party")
        });
        let says_whose = tail.iter().any(|word| matches!(*word, "two" | "both"));
        // *Leaders* alone are a communiqué’s; *ministers* alone are somebody’s.
        let bare = lower.len() == 1 && matches!(*noun, "leaders" | "presidents" | "premiers");
        let counted = count.is_some() || says_whose;
        let known = definite && !matches!(*noun, "men" | "women" | "states" | "offices" | "heads");
        (!narrowed && (counted || known || bare)).then_some(Self { of, count })
    }
}

impl Members {
    fn leaders() -> Self {
        Self::Persons(LEADERS.to_vec(), None)
    }
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
