//! How a word is written, which the word pieces do not show: they are in lower case.

/// The case of a whole word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// No letters: *2016*, *—*.
    Caseless,
    /// All letters small: *said*, *5th*.
    Lower,
    /// The first letter is a capital: *Clinton*, *I*.
    Title,
    /// More than one letter, all of them capitals: *NATO*, *G7*.
    Upper,
    /// Anything else: *iPhone*, and words of scripts that have no case.
    Other,
}

impl Case {
    /// The case of `word`.
    #[must_use]
    pub fn of(word: &str) -> Self {
        if !word.chars().any(char::is_alphabetic) {
            return Self::Caseless;
        }
        let has_small = word.chars().any(char::is_lowercase);
        let has_capital = word.chars().any(char::is_uppercase);
        match (has_small, has_capital) {
            (true, false) => Self::Lower,
            (false, true) if word.chars().nth(1).is_some() => Self::Upper,
            (_, true) if word.starts_with(char::is_uppercase) => Self::Title,
            _ => Self::Other,
        }
    }

    /// Its row in the table of the model.
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Caseless => 0,
            Self::Lower => 1,
            Self::Title => 2,
            Self::Upper => 3,
            Self::Other => 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_case_of_its_letters() {
        let cases =
            ["2016", "said", "Clinton", "McCain", "I", "NATO", "iPhone", "قال"].map(Case::of);
        use Case::{Caseless, Lower, Other, Title, Upper};
        assert_eq!(cases, [Caseless, Lower, Title, Title, Title, Upper, Other, Other]);
    }
}
