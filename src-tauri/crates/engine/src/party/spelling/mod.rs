//! Whether two names, as two outlets write them, can be one person's.

mod fold;
mod given;
mod names;
mod skeleton;
mod vowels;

pub(super) use fold::folded;
pub(super) use names::{Match, Name, names};
pub(super) use skeleton::key;

use super::juniors::JUNIOR;

/// How like two words of names are.
#[cfg(test)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// The same but for case, accents and joints: *Lucía*, *Lucia*.
    Same,
    /// What one name may be written as: *Mohammed*, *Muhammad*; *Joe*, *Joseph*; *J*, *Joseph*.
    Variant,
    /// Two names.
    Different,
}

/// How like two words of names are, for themselves.
#[cfg(test)]
fn words(one: &str, other: &str) -> Likeness {
    match Word::of(folded(one)).tie(&Word::of(folded(other))) {
        Tie::Same => Likeness::Same,
        Tie::Key | Tie::Near | Tie::Given | Tie::Initial => Likeness::Variant,
        Tie::Apart => Likeness::Different,
    }
}

/// What makes two words one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    /// They are folded to the same letters.
    Same,
    /// They have the same key.
    Key,
    /// Their keys are long and differ by a letter.
    Near,
    /// One is short for the other: *Bill*, *William*.
    Given,
    /// One is the initial of the other.
    Initial,
    /// Nothing.
    Apart,
}

/// A word of a name, folded, with its key.
#[derive(Debug, Clone)]
struct Word {
    folded: String,
    key: String,
}

impl Word {
    fn of(folded: String) -> Self {
        Self { key: skeleton::skeleton(&folded), folded }
    }

    fn letters(&self) -> usize {
        self.folded.chars().count()
    }

    fn tie(&self, other: &Self) -> Tie {
        if self.folded == other.folded {
            return Tie::Same;
        }
        // *Ostrander* and his son *Ostrander Jr.*
        if self.folded.ends_with(JUNIOR) != other.folded.ends_with(JUNIOR) {
            return Tie::Apart;
        }
        let (one_letters, other_letters) = (self.letters(), other.letters());
        if one_letters.max(other_letters) > skeleton::LONGEST {
            return Tie::Apart;
        }
        if one_letters.min(other_letters) < 2 {
            return if self.begins(other) || other.begins(self) {
                Tie::Initial
            } else {
                Tie::Apart
            };
        }
        if self.key == other.key {
            Tie::Key
        } else if given::are_one(&self.key, &other.key) {
            Tie::Given
        } else if skeleton::are_near(&self.key, &other.key) {
            Tie::Near
        } else {
            Tie::Apart
        }
    }

    /// Whether it is the initial of `other`; a single Chinese character is a name and no initial.
    fn begins(&self, other: &Self) -> bool {
        let mut letters = self.folded.chars();
        letters
            .next()
            .is_some_and(|letter| letter.is_lowercase() && other.folded.starts_with(letter))
            && letters.next().is_none()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(likeness: Likeness, pairs: &[(&str, &str)]) {
        for (one, other) in pairs {
            assert_eq!(words(one, other), likeness, "{one} {other}");
            assert_eq!(words(other, one), likeness, "{other} {one}");
        }
    }

    #[test]
    fn case_and_accents_are_no_difference() {
        all(
            Likeness::Same,
            &[
                ("lucía", "lucia"),
                ("Jae-min", "jaemin"),
                ("o’brien", "obrien"),
                ("j", "J."),
                ("王", "王"),
            ],
        );
    }

    #[test]
    fn spellings_short_names_and_initials_are_variants() {
        all(
            Likeness::Variant,
            &[
                ("mohammed", "muhammad"),
                ("hakhverdian", "hakhverdyan"),
                ("tavakkoli", "tavakoli"),
                ("petersen", "peterson"),
                ("joe", "joseph"),
                ("bill", "william"),
                ("volodymyr", "vladimir"),
                ("sasha", "aleksandr"),
                ("pepe", "josé"),
                ("mohd", "mohammed"),
                ("j", "joseph"),
                ("и", "иван"),
            ],
        );
    }

    #[test]
    fn two_names_are_different() {
        all(
            Likeness::Different,
            &[
                ("hassan", "hussein"),
                ("ali", "alia"),
                ("sharif", "sharifi"),
                ("valsk", "velesk"),
                ("amin", "amina"),
                ("karim", "karima"),
                ("zalewski", "zalewska"),
                ("petrov", "petrova"),
                ("john", "james"),
                ("alexander", "alexandra"),
                ("j", "william"),
                ("j", "k"),
                ("王", "王小明"),
                ("", "joseph"),
            ],
        );
    }

    #[test]
    fn endless_words_are_compared_by_their_letters() {
        let long = "ou".repeat(40);
        assert_eq!(words(&long, &long.to_uppercase()), Likeness::Same);
        assert_eq!(words(&long, &"u".repeat(40)), Likeness::Different);
    }

    proptest! {
        #[test]
        fn likeness_has_no_direction(
            one in "\\PC{0,8}|[a-zA-Zéø’-]{0,12}",
            other in "\\PC{0,8}|[a-zA-Zéø’-]{0,12}",
        ) {
            prop_assert_eq!(words(&one, &other), words(&other, &one));
            prop_assert_eq!(words(&one, &one), Likeness::Same);
        }
    }
}
