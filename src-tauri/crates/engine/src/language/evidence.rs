//! What a paragraph tells of its language.

use unicode_segmentation::UnicodeSegmentation;

use super::cousins;
use super::tongues::of_code;
use super::{Language, UNDETERMINED};

/// Words that run through every English paragraph and are rare in the languages that share its
/// letters; *in*, *on*, *was*, *he*, *so* are words of others too.
const ENGLISH: &[&str] = &[
    "the", "and", "of", "to", "that", "is", "with", "by", "from", "this", "these", "which", "who",
    "whose", "what", "where", "when", "would", "could", "should", "had", "been", "being", "were",
    "not", "but", "they", "their", "them", "there", "his", "its", "it", "she", "you", "your",
    "our", "my", "if", "because", "while", "through", "between", "after", "before", "into",
    "about", "against", "said", "says", "than", "other", "any", "some", "such", "only", "also",
    "both", "each", "how", "why", "did", "does", "can", "cannot", "it’s", "don’t", "it's", "don't",
];

/// From this share of English words on, a paragraph is English: prose has two to three times it.
const IS_ENGLISH: f64 = 0.15;

/// Up to this share it may be another language, which borrows some and has some by chance.
const MAY_BE_OTHER: f64 = 0.08;

/// Up to this share a long text is no English, whatever it is.
const IS_NO_ENGLISH: f64 = 0.03;

/// Fewer words speak for nothing.
const FEWEST_ENGLISH: usize = 4;
const FEWEST_OTHER: usize = 6;

/// Fewer words in all do not make an article English, or another language, or an unknown one.
const ENOUGH_ENGLISH: usize = 8;
const ENOUGH_OTHER: usize = 8;
const ENOUGH_UNKNOWN: usize = 40;

/// The detector's confidence in a language that is believed: in a text with English words, and in one
/// without. With neither capitals nor English words it takes nothing English for another language.
const SURE: f64 = 0.9;
const LIKELY: f64 = 0.5;

/// More characters than these do not make a language surer.
const SAMPLE: usize = 4000;

/// What speaks in a paragraph.
#[derive(Debug)]
pub(super) struct Evidence {
    /// Its words that tell: all of them in capitals or in another script, else those in lower case,
    /// since names belong to no language.
    words: String,
    /// How many these are; a word of a script that does not part them counts two characters.
    count: usize,
    /// How many of them are English.
    english: usize,
    /// Whether it is in letters that English does not have.
    is_foreign_script: bool,
    /// What the paragraph seems to be.
    leaning: Leaning,
}

/// What a paragraph seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leaning {
    English,
    Other,
    Unclear,
}

impl Evidence {
    /// What `paragraph` tells.
    pub(super) fn of(paragraph: &str) -> Self {
        let latin = paragraph.chars().filter(|c| is_latin(*c)).count();
        let letters = paragraph.chars().filter(|c| c.is_alphabetic()).count();
        if letters > 2 * latin {
            return Self::of_other_script(paragraph, letters - latin);
        }
        let words = telling_words(paragraph);
        let count = words.len();
        let english = words.iter().filter(|word| ENGLISH.contains(&word.as_str())).count();
        let words = words.join(" ");
        let leaning = if count >= FEWEST_ENGLISH && share(english, count) >= IS_ENGLISH {
            Leaning::English
        } else if count >= FEWEST_OTHER
            && share(english, count) <= MAY_BE_OTHER
            && !matches!(tongue(&words, SURE), Some(Language::English))
        {
            Leaning::Other
        } else {
            Leaning::Unclear
        };
        Self { words, count, english, is_foreign_script: false, leaning }
    }

    fn of_other_script(paragraph: &str, letters: usize) -> Self {
        let unspaced = paragraph.chars().filter(|c| is_unspaced(*c)).count();
        let count = unspaced / 2 + (letters - unspaced.min(letters)) / 5;
        let leaning = if count >= 2 { Leaning::Other } else { Leaning::Unclear };
        Self { words: paragraph.to_owned(), count, english: 0, is_foreign_script: true, leaning }
    }
}

/// What paragraphs together are, by the most of them; none where they tell too little.
pub(super) fn verdict(paragraphs: &[Evidence]) -> Option<Language> {
    let leaning = |leaning| paragraphs.iter().filter(move |it| it.leaning == leaning);
    let (english, other) = (leaning(Leaning::English), leaning(Leaning::Other));
    if other.clone().count() <= english.clone().count() {
        let words: usize = english.map(|paragraph| paragraph.count).sum();
        return (words >= ENOUGH_ENGLISH).then_some(Language::English);
    }
    let count: usize = other.clone().map(|paragraph| paragraph.count).sum();
    let of_english: usize = other.clone().map(|paragraph| paragraph.english).sum();
    let foreign = other.clone().filter(|paragraph| paragraph.is_foreign_script).count();
    let is_foreign_script = foreign * 2 > other.clone().count();
    let mut words = String::new();
    for paragraph in other {
        if words.len() > SAMPLE {
            break;
        }
        words.push_str(&paragraph.words);
        words.push('\n');
    }
    if count < ENOUGH_OTHER {
        return None;
    }
    let is_english_excluded = is_foreign_script || share(of_english, count) <= IS_NO_ENGLISH;
    match tongue(&words, if is_english_excluded { LIKELY } else { SURE }) {
        Some(Language::English) => None,
        Some(other) => Some(other),
        None if is_foreign_script || is_english_excluded && count >= ENOUGH_UNKNOWN => {
            Some(Language::Other(UNDETERMINED.to_owned()))
        }
        None => None,
    }
}

/// The language of `words`, where they tell it with this confidence; English with any.
fn tongue(words: &str, confidence: f64) -> Option<Language> {
    let sample: String = words.chars().take(SAMPLE).collect();
    if let Some(tag) = cousins::told_by_words(&sample) {
        return Some(Language::Other(tag.to_owned()));
    }
    let found = whatlang::detect(&sample)?;
    let tag = of_code(found.lang().code())?;
    if tag == "en" {
        return Some(Language::English);
    }
    (found.confidence() >= confidence)
        .then(|| Language::Other(cousins::nearest(tag, &sample).to_owned()))
}

/// The words of a paragraph in Latin letters that tell its language, in lower case.
fn telling_words(paragraph: &str) -> Vec<String> {
    let words: Vec<&str> = paragraph
        .unicode_words()
        .filter(|word| word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’')))
        .collect();
    let capitals = words.iter().filter(|word| is_shouted(word)).count();
    let is_shouted_whole = capitals * 10 > words.len() * 7;
    words
        .into_iter()
        .filter(|word| is_shouted_whole || word.starts_with(char::is_lowercase))
        // Letters set apart are no words of any language.
        .filter(|word| word.chars().nth(1).is_some())
        .map(str::to_lowercase)
        .collect()
}

fn is_shouted(word: &str) -> bool {
    word.chars().all(|c| !c.is_lowercase())
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn is_latin(character: char) -> bool {
    character.is_alphabetic()
        && matches!(character, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}')
}

/// Whether words of its script are written without spaces.
fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{3ffff}')
}
