//! Words of names with case, accents and joints taken off.

use unicode_normalization::UnicodeNormalization;

use crate::text::is_invisible;

/// A word of a name in lower case, without accents, apostrophes, hyphens and full stops:
/// *O’Brien* and *Obrien*, *Erdoğan* and *Erdogan* are one.
///
/// Only Latin letters lose their accents; in other scripts a mark can be a letter of its own.
pub(in crate::party) fn folded(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let mut plain = String::with_capacity(word.len());
    let mut after_latin = false;
    // A spacing accent would decompose into a space and a mark, so apostrophes go first.
    let seen = |character: &char| {
        !(is_apostrophe(*character) || is_hyphen(*character) || is_invisible(*character))
    };
    for character in word.chars().filter(seen).nfkd().flat_map(char::to_lowercase).filter(seen) {
        if matches!(character, '\u{300}'..='\u{36f}') {
            if !after_latin {
                plain.push(character);
            }
        } else if let Some(letters) = latin(character) {
            plain.push_str(letters);
            after_latin = true;
        } else if character != '.' {
            plain.push(character);
            after_latin = character.is_ascii_alphabetic();
        }
    }
    plain.nfc().collect()
}

/// Whether `character` joins two words of a name: *Jae-min*.
pub(super) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '־' | '・' | '·')
}

fn is_apostrophe(character: char) -> bool {
    matches!(
        character,
        '\'' | '`'
            | '´'
            | '‘'
            | '’'
            | '‚'
            | '‛'
            | '′'
            | 'ʹ'
            | 'ʺ'
            | 'ʻ'
            | 'ʼ'
            | 'ʽ'
            | 'ʾ'
            | 'ʿ'
            | 'ˈ'
            | 'ˊ'
            | 'ˋ'
            | '"'
            | '“'
            | '”'
            | '״'
            | '׳'
    )
}

/// What is written for a Latin letter that has no plain one inside it.
fn latin(character: char) -> Option<&'static str> {
    Some(match character {
        'ł' => "l",
        'ø' | 'ɔ' => "o",
        'đ' | 'ð' | 'ɗ' => "d",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        // *Əliyev* is written *Aliyev*.
        'ə' | 'ǝ' => "a",
        'ɛ' => "e",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "ng",
        'ɓ' => "b",
        'ƙ' | 'ĸ' => "k",
        'ƴ' => "y",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_case_and_joints_are_taken_off() {
        for (written, plain) in [
            ("Łukasz", "lukasz"),
            ("Søren", "soren"),
            ("Đorđe", "dorde"),
            ("Işık", "isik"),
            ("İnönü", "inonu"),
            ("Weiß", "weiss"),
            ("Kjær", "kjaer"),
            ("Cœur", "coeur"),
            ("Əliyev", "aliyev"),
            ("Núñez", "nunez"),
            ("Şahin", "sahin"),
            ("Nguyễn", "nguyen"),
            ("O’Brien", "obrien"),
            ("O´Brien", "obrien"),
            ("Sa‘ad", "saad"),
            ("Jae-min", "jaemin"),
            ("Jae‑min", "jaemin"),
            ("J.", "j"),
            ("Le\u{301}a", "lea"),
            ("Ju\u{ad}lia", "julia"),
        ] {
            assert_eq!(folded(written), plain, "{written}");
        }
    }

    #[test]
    fn other_scripts_pass_unharmed() {
        for word in ["андрей", "ёлкин", "이재민", "王小明", "محمد", "किरण", "άννα"]
        {
            assert_eq!(folded(word), word);
        }
        assert_ne!(folded("कि"), folded("क"));
    }

    proptest! {
        #[test]
        fn a_folded_word_is_folded(word in "\\PC{0,12}|[a-zA-ZéøĲǅŁß’\\-\u{301}\u{200b}ё이]{0,12}") {
            let once = folded(&word);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
