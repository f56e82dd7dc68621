//! What inflected forms of a word have in common.

use rust_stemmers::{Algorithm, Stemmer};

use crate::lexicon::irregular::dictionary_word;

/// The stem of an English word in its common form: *reopened* and *reopening* give one.
///
/// Snowball’s English stemmer (Porter 2) after a table of irregular forms.
#[must_use]
pub fn stem(form: &str) -> String {
    let word = dictionary_word(form).unwrap_or(form);
    Stemmer::create(Algorithm::English).stem(word).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_forms_have_one_stem() {
        assert_eq!(stem("reopened"), stem("reopening"));
        assert_eq!(stem("sought"), stem("seeking"));
    }
}
