//! Vowels of names, where transliterations differ most.

/// How many syllables a word has, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syllables {
    /// One, or none: *Kim*, *Ng*.
    One,
    /// Two or more.
    Several,
}

impl Syllables {
    pub(super) fn of(word: &str) -> Self {
        let (mut nuclei, mut starts, mut sounding) = (0, true, false);
        let mut letters = word.chars().peekable();
        while let Some(letter) = letters.next() {
            // A gliding *y* parts two vowels: *Sayed* has two syllables.
            let glides = letter == 'y'
                && (starts || sounding)
                && letters.peek().is_some_and(|next| is_vowel(*next) && *next != 'y');
            let sounds = is_vowel(letter) && !glides;
            nuclei += usize::from(sounds && !sounding);
            (starts, sounding) = (false, sounds);
        }
        if nuclei > 1 { Self::Several } else { Self::One }
    }
}

/// Whether a vowel is written with `letter`.
pub(super) fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Where in its word a group of vowels stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    starts: bool,
    ends: bool,
    syllables: Syllables,
}

/// `letters` with each group of vowels in one way of writing it.
pub(super) fn with_plain_vowels(letters: &str, syllables: Syllables) -> String {
    let mut plain = String::with_capacity(letters.len());
    let mut rest = letters;
    while !rest.is_empty() {
        let length = rest.find(|letter| !is_vowel(letter)).unwrap_or(rest.len());
        let (group, after) = rest.split_at(length);
        if !group.is_empty() {
            let place = Place { starts: plain.is_empty(), ends: after.is_empty(), syllables };
            plain.push_str(&vowels(group, place));
        }
        let mut after = after.chars();
        plain.extend(after.next());
        rest = after.as_str();
    }
    plain
}

/// One way of writing a group of vowels.
fn vowels(group: &str, place: Place) -> String {
    let one_syllable = place.syllables == Syllables::One;
    let inside = !place.starts && !place.ends;
    let mut plain = group.replace("oo", "u").replace("ee", "i");
    // *Zhou* is not *Zhu*, but *Nour* is *Nur*.
    if !(one_syllable && place.ends) {
        plain = plain.replace("ou", "u");
    }
    plain = glided(&plain, place);
    // *Mueller*, *Goetz*, *Aliev*; Korean *Baek* is not *Bak*.
    match plain.as_str() {
        "ue" if inside => "u".clone_into(&mut plain),
        "oe" if inside => "o".clone_into(&mut plain),
        "ae" if inside && !one_syllable => "a".clone_into(&mut plain),
        "ye" if inside && !one_syllable => "i".clone_into(&mut plain),
        // *Yevgeny*, *Yitzhak*.
        _ if place.starts
            && !one_syllable
            && (plain.starts_with("ye") || plain.starts_with("yi")) =>
        {
            plain.remove(0);
        }
        _ => {}
    }
    // *Ouattara*, *Anouar*, *Huang*.
    for (vowel, glide) in [("ua", "va"), ("ue", "ve"), ("ui", "vi"), ("uo", "vo")] {
        plain = plain.replace(vowel, glide);
    }
    // *Rezaei*, *Rezaie*, *Rezayi*, *Rezai*; but Chinese *Bai* is not *Bei*.
    if place.ends && !one_syllable {
        for usual in ["aei", "aye", "ayi", "eyi"] {
            if let Some(head) = plain.strip_suffix(usual) {
                plain = format!("{head}E");
            }
        }
    }
    if !(one_syllable && place.ends) {
        plain = plain.replace("aei", "E").replace("ai", "E").replace("ei", "E");
    }
    if one_syllable {
        return plain;
    }
    let last = place.ends.then(|| plain.pop()).flatten();
    plain.replace('e', "i").replace('o', "u").chars().chain(last).collect()
}

/// A group of vowels with *y* for each *i* or *y* before another vowel: *Maria* and *Mariya*.
fn glided(group: &str, place: Place) -> String {
    let is_i = |letter: char| matches!(letter, 'i' | 'y');
    let mut plain = String::with_capacity(group.len());
    let mut rest = group;
    while let Some(letter) = rest.chars().next() {
        if is_i(letter) {
            let (run, after) = rest.split_at(rest.find(|c| !is_i(c)).unwrap_or(rest.len()));
            plain.push_str(match after {
                "" if run.contains("yi") && (place.starts || !plain.is_empty()) => "yi",
                "" => "i",
                _ => "y",
            });
            rest = after;
        } else {
            if !plain.ends_with(letter) {
                plain.push(letter);
            }
            rest = rest.strip_prefix(letter).unwrap_or_default();
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gliding_y_parts_two_syllables() {
        for (word, syllables) in [
            ("kim", Syllables::One),
            ("ng", Syllables::One),
            ("jae", Syllables::One),
            ("huang", Syllables::One),
            ("you", Syllables::One),
            ("ali", Syllables::Several),
            ("sayed", Syllables::Several),
            ("yury", Syllables::Several),
        ] {
            assert_eq!(Syllables::of(word), syllables, "{word}");
        }
    }
}
