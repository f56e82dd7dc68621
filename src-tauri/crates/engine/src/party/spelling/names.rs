//! Whole names of persons, word by word.

use super::fold::{folded, is_hyphen};
use super::{Tie, Word};

/// What two names have to do with each other, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::party) enum Match {
    /// One name: *Lee Jae-min*, *Jae-min Lee*; *Thomas J. Halloran*, *Thomas Halloran*.
    Same,
    /// What may be one name written in two ways: *Levon Hakhverdian*, *L. Hakhverdyan*.
    Variant,
    /// The shorter is a part that may stand for the longer: *Halloran*, *García Márquez*.
    Part,
    /// Two names.
    No,
}

/// Names of more words are one only where their letters are.
const MOST: usize = 12;

/// Compares two names without titles, given by their words.
///
/// Particles, and whether double names are written in one, count for nothing. The surname may
/// stand first in one and last in the other, middle names may be lacking, and of a double surname
/// a part. Where a given name contradicts, the names are two.
pub(in crate::party) fn names(one: &[String], other: &[String]) -> Match {
    Name::of(one).compared(&Name::of(other))
}

/// A name made ready to be compared with many.
#[derive(Debug, Clone, Default)]
pub(in crate::party) struct Name {
    words: Vec<NameWord>,
    /// The same where what it begins with, which may be a particle, is a word.
    led: Option<Vec<NameWord>>,
}

impl Name {
    /// Reads a name without titles, given by its words.
    pub(in crate::party) fn of(name: &[String]) -> Self {
        let pieces = pieces(name);
        // *Le Minh* and *Minh Le*; *Le Brun*.
        let leads = pieces.len() > 1 && pieces.first().is_some_and(Piece::is_particle);
        Self {
            words: name_words(&pieces, Leading::Particle),
            led: leads.then(|| name_words(&pieces, Leading::Word)),
        }
    }

    /// As [`names`].
    pub(in crate::party) fn compared(&self, other: &Self) -> Match {
        let found = compared(&self.words, &other.words);
        if self.led.is_none() && other.led.is_none() {
            return found;
        }
        let led = |name: &Self| name.led.clone().unwrap_or_else(|| name.words.clone());
        found.min(compared(&led(self), &led(other)))
    }
}

fn compared(one: &[NameWord], other: &[NameWord]) -> Match {
    if one.is_empty() || other.is_empty() {
        return Match::No;
    }
    let run_together =
        |name: &[NameWord]| name.iter().map(|word| word.full.as_str()).collect::<String>();
    if run_together(one) == run_together(other) {
        return Match::Same;
    }
    if one.len().max(other.len()) > MOST {
        return Match::No;
    }
    let (one, other) = (joined(one, other), joined(other, one));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    match (short.as_slice(), long.as_slice()) {
        ([one], [other]) => alone(one, other),
        ([single], _) => part(single, &long),
        _ => whole(&short, &long),
    }
}

/// A word of a name as written, or a part of one that is hyphenated, folded.
#[derive(Debug, Clone)]
struct Piece {
    folded: String,
    /// Which word it is, or is part of.
    written: usize,
}

impl Piece {
    fn is_particle(&self) -> bool {
        PARTICLES.contains(&self.folded.as_str())
    }

    /// Whether it is an article that sounds like what follows it in the same word: *as-Samadi*.
    fn is_sounded_article(&self, next: &Self) -> bool {
        let consonant = self.folded.trim_start_matches(['a', 'e']);
        SOUNDED_ARTICLES.contains(&self.folded.as_str())
            && self.written == next.written
            && next.folded.starts_with(consonant)
    }
}

fn pieces(name: &[String]) -> Vec<Piece> {
    name.iter()
        .enumerate()
        .flat_map(|(written, word)| {
            word.split(|letter: char| is_hyphen(letter) || letter.is_whitespace())
                .map(move |piece| Piece { folded: folded(piece), written })
        })
        .filter(|piece| !piece.folded.is_empty())
        .collect()
}

/// What a particle is that a name begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leading {
    /// A particle: *Le Brun*.
    Particle,
    /// A word as any other: *Le Minh*.
    Word,
}

/// One word of a name with the particles before it.
#[derive(Debug, Clone)]
struct NameWord {
    word: Word,
    /// With its particles: *althawadi*, *vanderberg*.
    full: String,
    /// After an Arabic article.
    article: bool,
    /// Which word of the name as written it is, or is part of.
    written: usize,
    /// The same with the next word in one, with that word’s particles and without.
    with_next: Vec<Word>,
}

/// Words that come and go before others. *Thi* marks Vietnamese women’s names.
const PARTICLES: &[&str] = &[
    "al", "el", "bin", "ibn", "bint", "binti", "van", "von", "vom", "zu", "der", "den", "ter",
    "ten", "de", "del", "della", "di", "da", "das", "do", "dos", "du", "la", "le", "los", "las",
    "ul", "ur", "ud", "uz", "us", "thi",
];

/// The Arabic article as it sounds before some consonants: *as-Samadi*, but *An* is a name.
const SOUNDED_ARTICLES: &[&str] =
    &["ad", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "en", "er", "es", "esh", "et", "ez"];

/// *Servant of*, which makes a name with the word that follows: *Abd al-Rahman*, *Abdul Rahman*.
const SERVANT: &[&str] = &["abd", "abdul", "abdel", "abdal", "abdur", "abdus", "abder", "abdes"];

/// The words of a name, particles with the word they stand before.
fn name_words(name: &[Piece], leading: Leading) -> Vec<NameWord> {
    let mut words = Vec::with_capacity(name.len());
    let (mut particles, mut article, mut servant) = (String::new(), false, false);
    for (at, piece) in name.iter().enumerate() {
        // What ends a name is no particle: *Li Bin*.
        if let Some(next) = name.get(at + 1) {
            let sounded = piece.is_sounded_article(next);
            if sounded || piece.is_particle() && (at > 0 || leading == Leading::Particle) {
                article |= sounded || matches!(piece.folded.as_str(), "al" | "el");
                particles.push_str(if servant { "" } else { &piece.folded });
                continue;
            }
            if SERVANT.contains(&piece.folded.as_str()) {
                servant = true;
                continue;
            }
        }
        let word = if servant { format!("abdul{}", piece.folded) } else { piece.folded.clone() };
        words.push(NameWord {
            full: format!("{particles}{word}"),
            word: Word::of(word),
            article: article && !servant,
            written: piece.written,
            with_next: Vec::new(),
        });
        particles.clear();
        (article, servant) = (false, false);
    }
    let next: Vec<[String; 2]> = words
        .iter()
        .skip(1)
        .map(|word: &NameWord| [word.full.clone(), word.word.folded.clone()])
        .collect();
    for (word, [full, plain]) in words.iter_mut().zip(next) {
        let with = |next: &str| Word::of(format!("{}{next}", word.word.folded));
        let bare = (plain != full).then(|| with(&plain));
        word.with_next = std::iter::once(with(&full)).chain(bare).collect();
    }
    words
}

impl NameWord {
    /// How it is tied to `other`, with or without particles written in one with it:
    /// *Al Thawadi*, *Thawadi*, *Althawadi*.
    fn tie(&self, other: &Self) -> Tie {
        let tie = self.word.tie(&other.word);
        if tie == Tie::Same {
            return tie;
        }
        tie.min(self.tie_in_one(other)).min(other.tie_in_one(self))
    }

    /// How it is tied to `other` where that has this one’s particles inside it.
    fn tie_in_one(&self, other: &Self) -> Tie {
        if self.full != self.word.folded && self.full == other.word.folded {
            return Tie::Same;
        }
        let bare = ["al", "el"]
            .iter()
            .find_map(|article| other.word.folded.strip_prefix(article))
            .filter(|bare| self.article && !other.article && bare.chars().count() > 2);
        match bare.map(|bare| self.word.tie(&Word::of(bare.to_owned()))) {
            Some(tie @ (Tie::Same | Tie::Key)) => tie,
            Some(Tie::Near | Tie::Given | Tie::Initial | Tie::Apart) | None => Tie::Apart,
        }
    }

    fn is_initial(&self) -> bool {
        self.word.letters() < 2
    }
}

/// `name` with two words as one where `other` has them in one: *Jae Min*, *Jaemin*.
fn joined(name: &[NameWord], other: &[NameWord]) -> Vec<NameWord> {
    let mut words = Vec::with_capacity(name.len());
    let mut rest = name.iter().peekable();
    while let Some(word) = rest.next() {
        let in_one = word.with_next.iter().find(|whole| {
            other.iter().any(|other| {
                whole.folded == other.full || matches!(whole.tie(&other.word), Tie::Same | Tie::Key)
            })
        });
        match in_one {
            Some(whole) => {
                rest.next();
                let before = word.full.strip_suffix(&word.word.folded).unwrap_or_default();
                let full = format!("{before}{}", whole.folded);
                words.push(NameWord { word: whole.clone(), full, with_next: Vec::new(), ..*word });
            }
            None => words.push(word.clone()),
        }
    }
    words
}

/// Two names of one word.
fn alone(one: &NameWord, other: &NameWord) -> Match {
    match one.tie(other) {
        Tie::Same => Match::Same,
        Tie::Key | Tie::Near | Tie::Given => Match::Variant,
        Tie::Initial | Tie::Apart => Match::No,
    }
}

/// A single name against a whole one: the surname, last or first, or the given name.
fn part(single: &NameWord, long: &[NameWord]) -> Match {
    let in_written = |edge: Option<&NameWord>| edge.map(|word| word.written);
    let (first, last) = (in_written(long.first()), in_written(long.last()));
    let stands = long.iter().any(|word| {
        let at = Some(word.written);
        match single.tie(word) {
            Tie::Same | Tie::Key | Tie::Near => at == last || at == first,
            Tie::Given => at == first,
            Tie::Initial | Tie::Apart => false,
        }
    });
    if stands && !single.is_initial() { Match::Part } else { Match::No }
}

/// Two names of several words, `short` having no more than `long`.
fn whole(short: &[NameWord], long: &[NameWord]) -> Match {
    let written = short.first().map(|word| word.written);
    // *Jae-min* is one name, though two words.
    let is_single = short.iter().all(|word| Some(word.written) == written);
    let outer = |part: Option<&[NameWord]>| {
        part.map_or(Match::No, |part| match verdict(&pairs(short, part)) {
            Match::Same | Match::Variant => Match::Part,
            Match::Part | Match::No => Match::No,
        })
    };
    let ending = outer(long.get(long.len() - short.len()..));
    if short.len() < long.len() && is_single {
        return ending.min(outer(long.get(..short.len())));
    }
    let best = (0..short.len())
        .map(|turn| {
            let (surname, given) = short.split_at(turn);
            let turned: Vec<NameWord> = [given, surname].concat();
            if short.len() == long.len() {
                verdict(&pairs(&turned, long))
            } else {
                within(&turned, long).map_or(Match::No, |pairs| verdict(&pairs))
            }
        })
        .min()
        .unwrap_or(Match::No);
    if short.len() < long.len() { best.min(ending) } else { best }
}

/// Two words taken for one, and what ties them.
#[derive(Debug, Clone, Copy)]
struct Pair {
    tie: Tie,
    /// The letters of the shorter.
    letters: usize,
}

impl Pair {
    fn of(one: &NameWord, other: &NameWord) -> Self {
        Self { tie: one.tie(other), letters: one.word.letters().min(other.word.letters()) }
    }

    fn is_long(self) -> bool {
        self.letters >= 6
    }
}

fn pairs(one: &[NameWord], other: &[NameWord]) -> Vec<Pair> {
    one.iter().zip(other).map(|(one, other)| Pair::of(one, other)).collect()
}

/// The words of `short` with their like in `long`, in order; the first with the first, the last
/// with the last if it can be.
///
/// A word that has no like may be a middle name or a second surname, but not half of the first:
/// *Jean* is not *Jean-Pierre*.
fn within(short: &[NameWord], long: &[NameWord]) -> Option<Vec<Pair>> {
    let mut pairs = Vec::with_capacity(short.len());
    let mut from = 0;
    let first = long.first()?.written;
    for (at, word) in short.iter().enumerate() {
        let left = short.len() - at;
        let is_last = left == 1;
        let latest = if at == 0 { 0 } else { long.len() - left };
        let mut places = (from..=latest).collect::<Vec<_>>();
        if is_last {
            places.rotate_right(1);
        }
        let (place, pair) = places.into_iter().find_map(|place| {
            let pair = Pair::of(word, long.get(place)?);
            // *Thomas J.* has no surname.
            let fits = match pair.tie {
                Tie::Initial => !is_last || place + 1 == long.len(),
                Tie::Same | Tie::Key | Tie::Near | Tie::Given => true,
                Tie::Apart => false,
            };
            fits.then_some((place, pair))
        })?;
        if long.get(from..place)?.iter().any(|skipped| skipped.written == first) {
            return None;
        }
        pairs.push(pair);
        from = place + 1;
    }
    Some(pairs)
}

/// What follows from the words that were taken for one.
fn verdict(pairs: &[Pair]) -> Match {
    let all = |holds: fn(&Pair) -> bool| pairs.iter().all(holds);
    let full = pairs.iter().filter(|pair| pair.tie == Tie::Same && pair.letters > 1).count();
    if all(|pair| pair.tie == Tie::Same)
        || full > 1 && all(|pair| matches!(pair.tie, Tie::Same | Tie::Initial))
    {
        return Match::Same;
    }
    if !all(|pair| pair.tie != Tie::Apart) {
        return Match::No;
    }
    let spelled = all(|pair| matches!(pair.tie, Tie::Same | Tie::Key) && pair.letters > 1);
    let long = all(|pair| pair.is_long() && pair.tie != Tie::Initial);
    let firm = full > 0 || pairs.iter().any(|pair| pair.tie == Tie::Key && pair.is_long());
    if spelled || long || firm { Match::Variant } else { Match::No }
}

#[cfg(test)]
mod tests;
