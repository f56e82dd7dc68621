//! The form under which two ways of writing a word are one.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::lexicon::spelling::common_spelling;

/// The common form of `word`: two words differ only by accident where their forms are the same.
///
/// Lower case, straight quotation marks, a plain hyphen for every dash, no invisible characters,
/// no accents on Latin letters, one spelling for British and American English: *Organisé’s* and
/// *organise's* are one. *US*, *UK* and *UN* keep apart from the words they look like, other
/// abbreviations lose their full stops, and *&* is *and*. A word of
/// invisible characters alone has the empty form.
#[must_use]
pub fn form(word: &str) -> String {
    if let "US" | "UK" | "UN" | "EU" | "UAE" | "USA" = word {
        return word.to_lowercase().chars().map(String::from).collect::<Vec<_>>().join(".");
    }
    if word == "&" {
        return "and".to_owned();
    }
    let plain: String = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        word.nfkd().flat_map(plain).flat_map(char::to_lowercase).collect::<String>().nfc().collect()
    };
    common_spelling(&plain).or_else(|| without_stops(&plain)).unwrap_or(plain)
}

/// An abbreviation without its full stops, *f.b.i* as *fbi*; the ones that would become another
/// word keep theirs.
fn without_stops(form: &str) -> Option<String> {
    let is_abbreviation =
        form.contains('.') && form.split('.').all(|letter| letter.chars().count() <= 1);
    let keeps = matches!(form, "u.s" | "u.k" | "u.n" | "e.u" | "u.a.e" | "u.s.a" | "a.m" | "i.t");
    (is_abbreviation && !keeps && form.starts_with(char::is_alphabetic))
        .then(|| form.replace('.', ""))
}

/// The plain character for `character`, or none for one that cannot be seen.
fn plain(character: char) -> Option<char> {
    match character {
        // Only the accents of Latin, Greek and Cyrillic: elsewhere a combining mark is a letter.
        '\u{300}'..='\u{36f}' => None,
        _ if is_invisible(character) => None,
        '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' => Some('\''),
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => Some('"'),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => Some('-'),
        _ => Some(character),
    }
}

/// Whether a reader cannot see `character`: soft hyphens, zero-width and direction marks.
#[must_use]
pub fn is_invisible(character: char) -> bool {
    let between_letters = matches!(character, '\u{200c}' | '\u{200d}');
    !between_letters
        && matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether `word` has nothing but marks that combine or cannot be seen.
#[must_use]
pub fn is_unseen(word: &str) -> bool {
    word.chars().all(|character| is_invisible(character) || is_combining_mark(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_marks_accents_and_invisible_characters_are_accidents() {
        assert_eq!(form("Tali\u{ad}ban\u{200b}"), "taliban");
        assert_eq!(form("don’t"), form("DON'T"));
        assert_eq!(form("São"), "sao");
        assert_eq!(form("—"), form("-"));
        assert_eq!(form("ﬁnal"), "final");
    }

    #[test]
    fn the_country_is_not_the_pronoun() {
        assert_ne!(form("US"), form("us"));
        assert_eq!(form("US"), form("U.S"));
        assert_eq!(form("FBI"), form("F.B.I"));
    }

    #[test]
    fn marks_that_are_letters_stay() {
        assert_ne!(form("कि"), form("क"));
    }
}
