//! What the usual ways of writing one name in Latin letters have in common.

use super::fold::folded;
use super::vowels::{Syllables, is_vowel, with_plain_vowels};

/// Longer words are no names; they are compared letter by letter only.
pub(super) const LONGEST: usize = 64;

/// The skeleton of a word of a name: *Mohammed*, *Muhammad* and *Mohamad* have one, *Hassan* and
/// *Hussein* two.
///
/// Consonants that transliterations exchange are one letter (*q* and *k*, *v* and *w*), doubled
/// ones single; *S*, *C*, *X*, *Z* stand for *sh*, *ch*, *kh*, *zh* and *E* for *ai* and *ei*.
/// Inside a word *e* is *i* and *o* is *u*, but *a* stays: *Jamal* is not *Jamil*, nor *Karami*
/// *Karimi*. The last vowel stays whole, for it tells *Zalewski* from *Zalewska* and *Mario* from
/// *Maria*.
///
/// A word of one syllable keeps its beginning and its vowel, for in Chinese, Korean and Vietnamese
/// names each spelling is another name (*Jang*, *Yang*; *Chen*, *Chin*; *Zhou*, *Zhu*). Only what
/// no one system writes beside the other is joined: *Lee* and *Li*, *Moon* and *Mun*.
///
/// A word in another script is its own skeleton.
pub(in crate::party) fn key(word: &str) -> String {
    skeleton(&folded(word))
}

/// The [`key`] of a word that is folded already.
pub(super) fn skeleton(folded: &str) -> String {
    if folded.len() > LONGEST || !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return folded.to_owned();
    }
    let syllables = Syllables::of(folded);
    let rules = match syllables {
        Syllables::One => ONE_SYLLABLE,
        Syllables::Several => SEVERAL_SYLLABLES,
    };
    // *Karimoff*, but *Youssof* stays.
    let ending = folded.strip_suffix("off").filter(|_| syllables == Syllables::Several);
    let folded = ending.map_or(folded.to_owned(), |name| format!("{name}ov"));
    let mut letters = format!("^{}$", undoubled(&folded));
    for (usual, one) in rules {
        if letters.contains(usual) {
            letters = letters.replace(usual, one);
        }
    }
    if syllables == Syllables::Several {
        letters = with_y_for_j(&letters);
    }
    let whole = with_plain_vowels(letters.trim_matches(['^', '$']), syllables);
    // *Dawood*, *Daoud*.
    undoubled(&whole.replace("avu", "au"))
}

/// Whether two skeletons differ by one letter only, in long words and not where it tells.
///
/// Both have seven letters or more, begin with the same two and end in the same: beginnings tell
/// names apart (*Patterson*, *Peterson*), and endings women from men (*Petrov*, *Petrova*). The
/// letter is a vowel for another or one too many; one consonant for another takes eight letters.
pub(super) fn are_near(one: &str, other: &str) -> bool {
    if !(one.is_ascii() && other.is_ascii()) {
        return false;
    }
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let (short, long) = (short.as_bytes(), long.as_bytes());
    if short.len() < 7 || long.len() - short.len() > 1 || long.len() > LONGEST {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(one, other)| one == other).count();
    let same_after =
        short.iter().rev().zip(long.iter().rev()).take_while(|(one, other)| one == other).count();
    if same < 2 || same_after < 1 || same + same_after + 1 < long.len() {
        return false;
    }
    let is_vowel_at = |word: &[u8]| {
        word.get(same).is_some_and(|byte| is_vowel(char::from(*byte)) || *byte == b'E')
    };
    short.len() < long.len() || short.len() >= 8 || is_vowel_at(short) && is_vowel_at(long)
}

/// Ways of writing one sound, in order; `^` and `$` are the ends of the word.
const SEVERAL_SYLLABLES: &[(&str, &str)] = &[
    ("^mc", "^mac"),
    // Single names whose vowels follow no rule.
    ("ohamed", "ohamad"),
    ("uhamed", "uhamad"),
    ("ahmed", "ahmad"),
    ("^mehdi$", "^mahdi$"),
    ("^rehman$", "^rahman$"),
    // *Abdel Aziz*, *Abdallah*, *Abderrahman*, *Abdurrahman*, *Abdussalam*.
    ("^abdel", "^abdul"),
    ("^abdal", "^abdul"),
    ("^abder", "^abdulr"),
    ("^abdur", "^abdulr"),
    ("^abdes", "^abduls"),
    ("^abdus", "^abduls"),
    ("^abdulr$", "^abdul$"),
    ("^abduls$", "^abdul$"),
    ("ah$", "a$"),
    ("eh$", "e$"),
    ("ih$", "i$"),
    ("oh$", "o$"),
    ("uh$", "u$"),
    ("ovic$", "ovich$"),
    ("evic$", "evich$"),
    ("^dj", "^j"),
    ("dzh", "j"),
    ("tsch", "C"),
    ("tch", "C"),
    ("sch", "S"),
    ("sh", "S"),
    ("chr", "kr"),
    ("ch", "C"),
    ("cz", "C"),
    ("kh", "X"),
    ("zh", "Z"),
    ("gh", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("bh", "b"),
    ("rh", "r"),
    ("ck", "k"),
    ("dt", "t"),
    ("tz", "ts"),
    ("mps", "ms"),
    ("x", "ks"),
    ("q", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("w", "v"),
    ("ez$", "es$"),
];

/// The same for words of one syllable, whose beginnings stay.
const ONE_SYLLABLE: &[(&str, &str)] = &[
    ("ah$", "a$"),
    ("eh$", "e$"),
    ("oh$", "o$"),
    ("uh$", "u$"),
    ("sch", "sh"),
    ("ck$", "k$"),
    ("c$", "k$"),
    ("q$", "k$"),
    ("ph$", "f$"),
    ("dt$", "t$"),
    ("tz$", "ts$"),
];

/// `word` with doubled consonants written once.
fn undoubled(word: &str) -> String {
    let mut single = String::with_capacity(word.len());
    for letter in word.chars() {
        let vowel = is_vowel(letter) && letter != 'y';
        if vowel || !single.ends_with(letter) {
            single.push(letter);
        }
    }
    single
}

/// *y* for each *j* but one after a vowel that is no *i*: *Julija*, *Sergej*, but *Najib*.
fn with_y_for_j(letters: &str) -> String {
    let before = std::iter::once(' ').chain(letters.chars());
    let after = letters.chars().skip(1).chain([' ']);
    letters
        .chars()
        .zip(before)
        .zip(after)
        .map(|((letter, before), after)| match letter {
            'j' if after == '$' || !matches!(before, 'a' | 'e' | 'o' | 'u') => 'y',
            _ => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_spellings_of_one_name_have_one_key() {
        for names in [
            "Mohammed Muhammad Mohamad Mohamed Muhammed",
            "Ahmed Ahmad",
            "Khaled Khalid",
            "Qassem Kassem Qasim Kasim Ghasem",
            "Yousuf Yusuf Youssof Yusof Jusuf",
            "Hussein Hussain Hossein Husayn",
            "Rashid Rasheed Raschid",
            "Farooq Faruk Farouk",
            "Tariq Tarik Tareq",
            "Said Saeed",
            "Sayed Sayyid",
            "Noor Nour Nur",
            "Daoud Dawood Dawud Davud",
            "Anwar Anouar Anvar",
            "Omar Umar",
            "Ibrahim Ebrahim",
            "Ramadhan Ramadan",
            "Abdullah Abdallah Abdulla",
            "Abdurrahman Abdulrahman Abdelrahman Abderrahman",
            "Djamel Jamel Yamel",
            "Zelensky Zelenskyy Zelenskiy Zelenskyi Zelenskii",
            "Sergei Sergey Sergej",
            "Yevgeny Evgeny Evgeniy Yevgenii",
            "Yuri Yury Yuriy Iurii Iouri",
            "Yulia Julia Yuliya Iuliia Julija",
            "Alexei Aleksei Alexey Aleksej",
            "Karimov Karimoff Karimow",
            "Aliyev Aliev",
            "Hakhverdian Hakhverdyan Hakhverdjan",
            "Petrovic Petrovich",
            "Philip Filip Phillip",
            "Schuster Shuster",
            "Stephan Stefan",
            "Christian Kristian",
            "Carlos Karlos",
            "Mueller Müller Muller",
            "Rezaei Rezaie Rezai Rezayi Rezaee",
            "Sarah Sara",
            "Nikolai Nikolay Nicolai",
            "Eric Erick Erik",
            "Gonzalez Gonzales González",
            "McKenna MacKenna",
            "Thompson Thomson",
            "Dickson Dixon",
            "Kitz Kits",
            "Lee Li Ly",
            "Moon Mun",
            "Schmidt Schmitt Shmit",
        ] {
            let keys: Vec<String> = names.split(' ').map(key).collect();
            assert!(keys.windows(2).all(|pair| pair[0] == pair[1]), "{names}: {keys:?}");
        }
    }

    #[test]
    fn different_names_have_different_keys() {
        for names in [
            "Ali Alia Eli Ella",
            "Hassan Hussein Hasina Husni",
            "Sharif Sharifi Sharifa",
            "Valsk Velesk",
            "Amin Amina Emin Aman",
            "Karim Karima Karam Karimi Karami",
            "Jamal Jamil Jamila",
            "Rashid Rashad Rushdi",
            "Hamid Hamad Hamdi",
            "Gamal Kamal",
            "Khan Han Kan Chan",
            "Said Sayed Saad Zaid",
            "Mohammed Mahmoud Hamed",
            "Zalewski Zalewska",
            "Petrov Petrova",
            "Mario Maria Marie Mary",
            "Anna Anne Ann",
            "Simona Simone Simon",
            "Khamenei Khomeini",
            "Jang Yang Chang",
            "Jong Jung",
            "Chen Chin Chan Qin",
            "Zhou Zhu Zou",
            "Bai Bei Bae Baek Bak",
            "Wu Vu",
            "Lien Lin Liang",
            "Hansen Hanson Jensen",
            "Walker Walter",
            "Martin Marvin",
            "Ivan Juan Yuan",
        ] {
            let keys: Vec<String> = names.split(' ').map(key).collect();
            for (at, one) in keys.iter().enumerate() {
                assert!(!keys[at + 1..].contains(one), "{names}: {keys:?}");
            }
        }
    }

    #[test]
    fn only_long_words_are_near_and_not_by_their_ends() {
        let near = |one: &str, other: &str| are_near(&key(one), &key(other));
        for (one, other) in [
            ("Petersen", "Peterson"),
            ("Gorbachev", "Gorbachov"),
            ("Katarina", "Katerina"),
            ("Alexander", "Alexandr"),
            ("Bernhard", "Bernard"),
            ("Stephenson", "Stevenson"),
        ] {
            assert!(near(one, other), "{one} {other}");
            assert!(near(other, one), "{other} {one}");
        }
        for (one, other) in [
            ("Hassan", "Hussein"),
            ("Karimi", "Karami"),
            ("Patterson", "Peterson"),
            ("Fernandez", "Hernandez"),
            ("Lewandowski", "Lewandowska"),
            ("Kuznetsov", "Kuznetsova"),
            ("Papadopoulos", "Papadopoulou"),
            ("Valentin", "Valentina"),
            ("Alexandra", "Alexander"),
            ("Martin", "Marvin"),
            ("Khamenei", "Khomeini"),
            ("Roberts", "Robertson"),
        ] {
            assert!(!near(one, other), "{one} {other}");
        }
    }

    #[test]
    fn another_script_is_its_own_key() {
        assert_eq!(key("андрей"), "андрей");
        assert_eq!(key("이재민"), "이재민");
        assert_eq!(key(""), "");
    }
}
