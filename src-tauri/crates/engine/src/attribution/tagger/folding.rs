//! Words as the vocabulary writes them: small letters, no accents, punctuation apart.
//!
//! The steps are those of BERT's uncased tokeniser (Devlin et al. 2019), by which the encoder was
//! trained.

use unicode_normalization::char::decompose_canonical;
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory as _};

use crate::span::Span;

/// A character of a folded word, and the bytes of the text that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Folded {
    pub(super) character: char,
    pub(super) span: Span,
}

/// What a folded character does to the word before it.
enum Part {
    /// Belongs to it.
    Letter,
    /// Is a word of its own.
    Alone,
    /// Ends it.
    Space,
}

/// Calls `found` with each folded word of `stretch`, a part of `text`: letters that stand together,
/// or one mark of punctuation.
pub(super) fn words(text: &str, stretch: Span, mut found: impl FnMut(&[Folded])) {
    let mut word: Vec<Folded> = Vec::new();
    for (offset, character) in stretch.of(text).char_indices() {
        let start = stretch.start + offset;
        let span = Span::new(start, start + character.len_utf8());
        fold(character, |folded| match part(character, folded) {
            Part::Letter => word.push(Folded { character: folded, span }),
            part => {
                if !word.is_empty() {
                    found(&word);
                    word.clear();
                }
                if let Part::Alone = part {
                    found(&[Folded { character: folded, span }]);
                }
            }
        });
    }
    if !word.is_empty() {
        found(&word);
    }
}

/// The characters that `character` is folded to: none where it cannot be seen.
fn fold(character: char, mut found: impl FnMut(char)) {
    if character.is_ascii() {
        if character.is_ascii_whitespace() || !character.is_ascii_control() {
            found(character.to_ascii_lowercase());
        }
    } else if character.is_whitespace() {
        found(' ');
    } else if character != char::REPLACEMENT_CHARACTER
        && character.general_category_group() != GeneralCategoryGroup::Other
    {
        decompose_canonical(character, |plain| {
            if plain.general_category() != GeneralCategory::NonspacingMark {
                plain.to_lowercase().for_each(&mut found);
            }
        });
    }
}

/// What `folded`, a fold of `character`, does to the word before it.
fn part(character: char, folded: char) -> Part {
    if folded.is_whitespace() {
        Part::Space
    } else if is_punctuation(folded) || is_ideograph(character) {
        Part::Alone
    } else {
        Part::Letter
    }
}

fn is_punctuation(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_punctuation();
    }
    character.general_category_group() == GeneralCategoryGroup::Punctuation
}

/// Whether `character` is of the Unicode blocks of Chinese characters, which the vocabulary has
/// singly.
fn is_ideograph(character: char) -> bool {
    matches!(character,
        '\u{4E00}'..='\u{9FFF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{20000}'..='\u{2A6DF}'
        | '\u{2A700}'..='\u{2B81F}'
        | '\u{2B920}'..='\u{2CEAF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{2F800}'..='\u{2FA1F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        words(text, Span::new(0, text.len()), |word| {
            all.push(word.iter().map(|it| it.character).collect());
        });
        all
    }

    #[test]
    fn accents_and_capitals_are_folded_away() {
        assert_eq!(folded("Erdoğan São e\u{301}TÉ İzmir"), ["erdogan", "sao", "ete", "izmir"]);
    }

    #[test]
    fn a_mark_of_punctuation_is_a_word() {
        assert_eq!(folded("“U.S.’s—$5”"), ["“", "u", ".", "s", ".", "’", "s", "—", "$", "5", "”"]);
    }

    #[test]
    fn what_cannot_be_seen_joins_what_it_stands_between() {
        assert_eq!(folded("so\u{ad}ft zero\u{200b}width\u{0}d\u{fffd}"), ["soft", "zerowidthd"]);
    }

    #[test]
    fn a_chinese_character_is_a_word() {
        assert_eq!(folded("在baidu说"), ["在", "baidu", "说"]);
    }
}
