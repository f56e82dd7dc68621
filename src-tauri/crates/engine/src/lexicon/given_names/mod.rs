//! Common given names with the gender they tell, for pronouns. A name not listed tells nothing.
//!
//! From all parts of the world, in the spellings of English-language news. Names common for both
//! women and men, there or between languages (*Andrea*, *Jean*, *Nikita*), are left out, and so are
//! names that are words or places more often (*Hope*, *Georgia*).

mod female;
mod male;

use std::collections::HashMap;
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;

use super::places::compatriot;
use super::word_list::WordList;

/// The gender that words for a person tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gender {
    /// *she*.
    Female,
    /// *he*.
    Male,
}

/// The gender a given name tells, if it is listed: with or without its accents (*Bärbel*,
/// *Barbel*), and of a double name by its first part (*Hans-Peter*).
#[must_use]
pub fn gender_of(name: &str) -> Option<Gender> {
    let name = folded(name);
    let listed = |name: &str| register().get(name).copied();
    listed(&name).or_else(|| name.split_once(['-', '‑']).and_then(|(first, _)| listed(first)))
}

fn register() -> &'static HashMap<String, Gender> {
    static REGISTER: OnceLock<HashMap<String, Gender>> = OnceLock::new();
    REGISTER.get_or_init(|| {
        let names = |lists: &'static [&str]| lists.iter().flat_map(|list| list.split_whitespace());
        let female = names(female::FEMALE).map(|name| (folded(name), Gender::Female));
        let male = names(male::MALE).map(|name| (folded(name), Gender::Male));
        female.chain(male).collect()
    })
}

/// In lower case without accents and apostrophes: *Małgorzata* and *malgorzata* are one.
fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.nfd().flat_map(char::to_lowercase) {
        match letter {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ə' => folded.push('a'),
            'þ' => folded.push_str("th"),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            '\'' | '’' => {}
            mark if unicode_normalization::char::is_combining_mark(mark) => {}
            letter => folded.push(letter),
        }
    }
    folded
}

static FEMALE_WORDS: WordList = WordList::new(&["mrs, ms, miss, lady, dame, madam, madame, mme,
 mlle, frau, senora, señora, senorita, señorita, sra, srta, dona, doña, signora, signorina, queen,
 princess, duchess, countess, viscountess, marchioness, baroness, empress, tsarina, sultana,
 maharani, sheikha, shaikha, begum, smt, shrimati, puan, cik, datin, daw, hajjah, hajia, hajiya,
 mohtarma, mayoress, abbess, nun, mother, stepmother, grandmother, wife, widow, sister, daughter,
 granddaughter, aunt, niece, girl, girlfriend, bride, fiancée, actress, heiress, hostess, mistress,
 stewardess, waitress, midwife, heroine, first lady, filipina"]);

static MALE_WORDS: WordList =
    WordList::new(&["mr, sir, lord, monsieur, herr, senor, señor, signor,
 encik, don, shri, king, prince, duke, earl, viscount, marquess, baron, count, emperor, tsar,
 sultan, emir, sheikh, shaikh, shah, maharaja, nawab, pope, pontiff, cardinal, patriarch, imam,
 mullah, maulana, molvi, maulvi, ayatollah, mallam, alhaji, haji, monk, father, stepfather,
 grandfather, husband, widower, brother, son, grandson, uncle, nephew, boy, boyfriend, bridegroom,
 gentleman, nobleman, spokesman, congressman, chairman, councilman, assemblyman, alderman,
 businessman, policeman, statesman, strongman, helmsman, clergyman, fisherman, gunman, serviceman,
 airman, guardsman, salesman, layman, frontman, anchorman, cameraman, craftsman, sportsman, man"]);

/// The gender a title or a noun for a person tells: *Mr*, *Queen*, *spokeswoman*, *Dutchman*.
///
/// *Dato’*, *Datuk*, *Tan Sri* and *Tun* are borne by women and men, and tell nothing.
#[must_use]
pub fn gender_of_title(title: &str) -> Option<Gender> {
    let title = title.trim_end_matches('.');
    let lower = title.to_lowercase();
    if lower.ends_with("woman") || FEMALE_WORDS.contains(&lower) {
        return Some(Gender::Female);
    }
    if MALE_WORDS.contains(&lower) {
        return Some(Gender::Male);
    }
    compatriot(&capitalised(&lower)).and_then(|(_, gender)| gender)
}

fn capitalised(lower: &str) -> String {
    let mut letters = lower.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::super::roles::{BODIES, DOCUMENTS, PEOPLE, is_title};
    use super::super::word_list::doubled;
    use super::*;

    fn all() -> impl Iterator<Item = &'static str> {
        female::FEMALE.iter().chain(male::MALE).flat_map(|list| list.split_whitespace())
    }

    #[test]
    fn a_name_tells_its_gender_anywhere_in_the_world() {
        for name in ["Ngozi", "Małgorzata", "Shireen", "Paetongtarn", "Yo-jong", "Zsófia"] {
            assert_eq!(gender_of(name), Some(Gender::Female), "{name}");
        }
        for name in ["Kwame", "Volodymyr", "Shehbaz", "Søren", "Bambang", "Levente"] {
            assert_eq!(gender_of(name), Some(Gender::Male), "{name}");
        }
    }

    #[test]
    fn accents_may_be_missing_and_a_double_name_tells_by_its_first() {
        assert_eq!(gender_of("Gokce"), gender_of("Gökçe"));
        assert_eq!(gender_of("Soren"), Some(Gender::Male));
        assert_eq!(gender_of("Hans-Peter"), Some(Gender::Male));
        assert_eq!(gender_of("Jean-Marie"), None);
    }

    #[test]
    fn a_name_of_women_and_men_tells_nothing() {
        for name in ["Andrea", "Nikita", "Kim", "Michele", "Kiran", "Ostmere"] {
            assert_eq!(gender_of(name), None, "{name}");
        }
    }

    #[test]
    fn no_name_is_listed_twice_however_it_is_spelled() {
        let folded: Vec<String> = all().map(folded).collect();
        assert_eq!(doubled(folded.iter().map(String::as_str)), [""; 0]);
    }

    #[test]
    fn no_name_is_a_title_or_a_noun_for_somebody() {
        let nouns: Vec<&str> = all()
            .filter(|name| {
                is_title(name)
                    || PEOPLE.contains(name)
                    || BODIES.contains(name)
                    || DOCUMENTS.contains(name)
            })
            .collect();
        assert_eq!(nouns, [""; 0]);
    }

    #[test]
    fn titles_and_nouns_tell_a_gender() {
        for title in ["Mrs.", "spokeswoman", "Baroness", "Puan", "Dutchwoman", "Smt"] {
            assert_eq!(gender_of_title(title), Some(Gender::Female), "{title}");
        }
        for title in ["Mr.", "Sheikh", "Encik", "chairman", "Frenchman", "helmsman"] {
            assert_eq!(gender_of_title(title), Some(Gender::Male), "{title}");
        }
        for title in ["Dato’", "Datuk", "Sri", "Tun", "German", "ombudsman", "minister"] {
            assert_eq!(gender_of_title(title), None, "{title}");
        }
    }

    #[test]
    fn no_title_tells_two_genders() {
        assert_eq!(doubled(FEMALE_WORDS.words().chain(MALE_WORDS.words())), [""; 0]);
    }
}
