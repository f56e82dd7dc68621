//! Figures: what a number in a text can mean.

use crate::collation::vectors::{Vector, nearness};
use crate::lexicon::numbers::{QUALIFIERS, Qualifier, magnitude, small_number, vague_plural};
use crate::lexicon::units::{Dimension, Unit, currency, unit};

/// A number with all that loosens or measures it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figure {
    /// The value, or the least of a range.
    pub(crate) low: f64,
    /// The most of a range; the value where it is none.
    pub(crate) high: f64,
    /// What it measures.
    pub(crate) measure: Measure,
    /// How it is meant.
    pub(crate) qualifier: Qualifier,
    /// Whether it is a round word for a number: *two dozen*, *hundreds*.
    pub(crate) is_vague: bool,
    /// Whether one more follows: *25 sailors and their captain*.
    pub(crate) and_one: bool,
    /// Its unit, where it has one.
    pub(crate) unit: Option<Unit>,
    /// Stems of the words that follow, up to the next mark, else of those before: what is counted.
    pub(crate) heads: Vec<String>,
    /// The vectors of these words.
    pub(crate) vectors: Vec<Vector>,
}

/// What a figure measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Things: *26 sailors*.
    Count,
    /// Parts in a hundred: *26 per cent*.
    Share,
    /// Money: *$26*.
    Money,
    /// A place in an order: *26th*.
    Rank,
}

/// Words for things counted that are nearer than this can be for the same things: *troops*, *soldiers*.
const SAME_THINGS: f32 = 0.33;

/// Months and weeks are set against each other with so much play.
const CALENDAR_PLAY: f64 = 0.09;

/// What is told of each of so many can be told of all.
const FACTOR: f64 = 20.0;

/// Values above this are rounded by writers without saying so.
const ROUNDED_FROM: f64 = 1000.0;

impl Figure {
    /// The key under which equal figures align, however written.
    pub(crate) fn key(&self) -> String {
        let vague = if self.is_vague { "~" } else { "" };
        let unit = self.unit.map(|unit| format!("{:?}{}", unit.dimension, unit.factor));
        let unit = unit.unwrap_or_default();
        format!("#{vague}{:?}{}-{}{unit}", self.measure, self.low, self.high)
    }

    /// Whether both can be true of the same thing.
    ///
    /// *Two dozen* and 24, *at least 20* and 26, *1.6 million* and 1,623,450 can; so can
    /// *25 sailors and their captain* and *26*.
    pub(crate) fn agrees_with(&self, other: &Self) -> bool {
        if self.measure != other.measure {
            return false;
        }
        let (by, other_by) = self.factors(other);
        let (low, high) = self.bounds();
        let (other_low, other_high) = other.bounds();
        let play = if by == other_by { 1.0 } else { 1.0 + self.play(other) };
        (low * by <= other_high * other_by * play && other_low * other_by <= high * by * play)
            || rounds_to(self.low * by, other.low * other_by)
            || rounds_to(other.low * other_by, self.low * by)
            || self.agrees_by_one_more(other)
    }

    /// Whether the two can be set against each other: figures of one currency, or both times, lengths …
    pub(crate) fn is_comparable_with(&self, other: &Self) -> bool {
        self.measure == other.measure
            && match (self.unit, other.unit) {
                (Some(one), Some(two)) => one.dimension == two.dimension,
                (None, None) => true,
                // *$5 billion*, *5 billion*.
                (Some(unit), None) | (None, Some(unit)) => {
                    matches!(unit.dimension, Dimension::Money(_))
                }
            }
    }

    /// Whether this figure is what `one`, of another reading, comes to with any of `others`: 14 and 9 are
    /// 23; of 10,000, 2,000 already there, 8,000 come; four times 12 are 48.
    pub(crate) fn is_made_of<'f>(
        &self,
        one: &Self,
        mut others: impl Iterator<Item = &'f Self>,
    ) -> bool {
        let same = |value: f64| {
            let (low, high) = self.bounds();
            low <= value && value <= high
        };
        others.any(|other| {
            let is_other = !std::ptr::eq(one, other) && !std::ptr::eq(self, other);
            let alike = other.is_comparable_with(one)
                || other.measure == one.measure && other.unit.is_none();
            let summed = alike && (same(one.low + other.low) || same((one.low - other.low).abs()));
            let is_factor = other.measure == Measure::Count
                && other.unit.is_none()
                && (2.0..=FACTOR).contains(&other.low);
            is_other && (summed || is_factor && same(one.low * other.low))
        })
    }

    /// What each is to be multiplied with to be in one unit.
    fn factors(&self, other: &Self) -> (f64, f64) {
        match (self.unit, other.unit) {
            (Some(one), Some(two)) if one.dimension == two.dimension => (one.factor, two.factor),
            (Some(_) | None, _) => (1.0, 1.0),
        }
    }

    /// By how much figures in two units may part.
    fn play(&self, other: &Self) -> f64 {
        let is_time =
            |figure: &Self| figure.unit.is_some_and(|unit| unit.dimension == Dimension::Time);
        // Whoever turns miles into kilometres rounds.
        if is_time(self) && is_time(other) { CALENDAR_PLAY } else { 0.02 }
    }

    /// Whether one more, on either side, makes the two equal.
    pub(crate) fn agrees_by_one_more(&self, other: &Self) -> bool {
        self.measure == other.measure
            && ((self.and_one && self.high + 1.0 == other.low)
                || (other.and_one && other.high + 1.0 == self.low))
    }

    /// Whether both count the same things.
    pub(crate) fn counts_the_same(&self, other: &Self) -> bool {
        let united = self.unit.is_some()
            && self.unit.map(|it| it.dimension) == other.unit.map(|it| it.dimension);
        let near =
            |one: &Vector| other.vectors.iter().any(|two| nearness(*one, *two) >= SAME_THINGS);
        self.is_comparable_with(other)
            && (united
                || self.heads.iter().any(|head| other.heads.contains(head))
                || self.vectors.iter().any(near))
    }

    fn bounds(&self) -> (f64, f64) {
        match self.qualifier {
            Qualifier::Exactly if self.is_vague => (self.low * 0.85, self.high * 1.15),
            Qualifier::Exactly => (self.low, self.high),
            Qualifier::About => (self.low * 0.85, self.high * 1.15),
            Qualifier::AtLeast => (self.low, f64::INFINITY),
            Qualifier::AtMost => (f64::NEG_INFINITY, self.high),
        }
    }
}

/// Whether `round` is `exact` written with fewer digits, as *1.6 million* for 1,623,450.
fn rounds_to(round: f64, exact: f64) -> bool {
    if round < ROUNDED_FROM || exact < ROUNDED_FROM {
        return false;
    }
    let mut step = 1.0;
    while round % (step * 10.0) == 0.0 {
        step *= 10.0;
    }
    // A single digit and zeros is too loose: 3 million is not 2,600,000 told shorter.
    step > 1.0 && round / step >= 10.0 && (exact - round).abs() * 2.0 <= step
}

/// The figure that begins at the first of `forms`, and how many words it takes.
pub(crate) fn figure(forms: &[&str]) -> Option<(usize, Figure)> {
    let mut at = 0;
    let mut measure = Measure::Count;
    let mut money = None;
    if let Some((sign, length)) = leading_currency(forms) {
        money = Some(sign);
        measure = Measure::Money;
        at = length;
    }
    if let Some((low, high)) = forms.get(at).and_then(|form| vague_plural(form)) {
        let of_more = at + 2 < forms.len() && forms[at + 1] == "of";
        let scaled = of_more.then(|| vague_plural(forms[at + 2])).flatten();
        let (length, low, high) = scaled.map_or((1, low, high), |(by, _)| {
            let (low, high) = if forms[at] == "scores" { (40.0, 199.0) } else { (low, high) };
            (3, low * by / 2.0, high * by / 2.0)
        });
        let mut found = Figure::plain(low, high, measure);
        found.unit = money.map(in_money);
        found.is_vague = true;
        return Some((at + length, found));
    }
    let (length, low, kind) = amount(&forms[at..])?;
    at += length;
    let mut found = Figure::plain(low, low, measure);
    found.is_vague = kind == Written::Dozens;
    if kind == Written::Rank {
        found.measure = Measure::Rank;
        return Some((at, found));
    }
    if let Some(&("-" | "to")) = forms.get(at)
        && let Some((length, high, Written::Digits | Written::Words)) = amount(&forms[at + 1..])
        && high > low
    {
        // “5 to 6 million” multiplies both.
        let scale = forms.get(at + length).and_then(|form| magnitude(form));
        found.high = high;
        if let Some(scale) = scale.filter(|scale| low < high / scale) {
            found.low = low * scale;
        }
        at += 1 + length;
    }
    match (forms.get(at), forms.get(at + 1)) {
        (Some(&("%" | "percent" | "percentage")), _) => {
            found.measure = Measure::Share;
            at += 1;
        }
        (Some(&"per"), Some(&"cent")) => {
            found.measure = Measure::Share;
            at += 2;
        }
        (Some(&word), _) if money.is_none() && word.len() > 3 && currency(word).is_some() => {
            found.measure = Measure::Money;
            money = currency(word);
            at += 1;
        }
        _ => {}
    }
    found.unit = match found.measure {
        Measure::Money => money.map(in_money),
        // *1.2bcm*.
        Measure::Count => attached_unit(forms).or_else(|| forms.get(at..).and_then(unit)),
        Measure::Share | Measure::Rank => None,
    };
    found.unit = found.unit.filter(|unit| {
        found.measure == Measure::Money || !matches!(unit.dimension, Dimension::Money(_))
    });
    Some((at, found))
}

fn in_money(name: &'static str) -> Unit {
    Unit { dimension: Dimension::Money(name), factor: 1.0 }
}

/// The currency that stands before a figure, and how many words it takes: *$*, *US$*, *RM*.
fn leading_currency(forms: &[&str]) -> Option<(&'static str, usize)> {
    let counts = |at: usize| {
        forms.get(at).is_some_and(|form| digits(form).is_some() || vague_plural(form).is_some())
    };
    let first = *forms.first()?;
    match (currency(first), forms.get(1)) {
        (Some(name), _) if counts(1) => Some((name, 1)),
        (None, Some(&"$")) if first.len() <= 3 && counts(2) => {
            Some((if first == "us" { "dollar" } else { currency(&format!("{first}$"))? }, 2))
        }
        _ => None,
    }
}

/// The unit written in one with its figure: *40km*, *1.2bcm*.
fn attached_unit(forms: &[&str]) -> Option<Unit> {
    let form = forms.first()?;
    let start = form.find(|letter: char| letter.is_alphabetic())?;
    unit(&[form.get(start..)?])
}

/// How the words before a figure, nearest last, loosen it, and how many words do.
pub(crate) fn qualifier(before: &[&str]) -> (usize, Qualifier) {
    QUALIFIERS
        .iter()
        .find(|(words, _)| before.ends_with(words))
        .map_or((0, Qualifier::Exactly), |(words, qualifier)| (words.len(), *qualifier))
}

/// Whether the words after a figure add one: *25 sailors and their captain*.
pub(crate) fn adds_one(after: &[&str]) -> bool {
    let Some(joint) = after
        .iter()
        .take(5)
        .take_while(|form| form.chars().any(char::is_alphanumeric))
        .position(|form| matches!(*form, "and" | "plus"))
    else {
        return false;
    };
    let determined = matches!(
        after.get(joint + 1),
        Some(&("their" | "its" | "his" | "her" | "the" | "a" | "an" | "one"))
    );
    joint > 0
        && determined
        && after
            .get(joint + 2)
            .is_some_and(|noun| noun.chars().all(char::is_alphabetic) && !noun.ends_with('s'))
}

impl Figure {
    fn plain(low: f64, high: f64, measure: Measure) -> Self {
        Self {
            low,
            high,
            measure,
            qualifier: Qualifier::Exactly,
            is_vague: false,
            and_one: false,
            unit: None,
            heads: Vec::new(),
            vectors: Vec::new(),
        }
    }
}

#[derive(PartialEq, Eq)]
enum Written {
    Digits,
    Words,
    Dozens,
    Rank,
}

/// The number that begins at the first of `forms`, in digits or words, with its magnitudes.
fn amount(forms: &[&str]) -> Option<(usize, f64, Written)> {
    let first = forms.first()?;
    let (mut at, mut value, written) = if let Some(value) = digits(first) {
        (1, value, Written::Digits)
    } else if let Some(value) = rank(first) {
        return Some((1, value, Written::Rank));
    } else {
        let (at, value) = worded(forms)?;
        (at, value, Written::Words)
    };
    let mut written = written;
    while let Some((by, form)) = forms.get(at).and_then(|form| Some((magnitude(form)?, form))) {
        value *= by;
        at += 1;
        if *form == "dozen" {
            written = Written::Dozens;
        }
        if let Some((length, rest)) = smaller_rest(&forms[at..], by) {
            value += rest;
            at += length;
        }
    }
    Some((at, value, written))
}

/// *two hundred **and five***, *three thousand **four hundred***.
fn smaller_rest(forms: &[&str], below: f64) -> Option<(usize, f64)> {
    let skip = usize::from(forms.first() == Some(&"and"));
    let rest = forms.get(skip..)?;
    small_number(rest.first()?)?;
    let (mut at, mut value) = worded(rest)?;
    if let Some(by) = rest.get(at).and_then(|form| magnitude(form)).filter(|by| *by < below) {
        value *= by;
        at += 1;
    }
    (value < below).then_some((at + skip, value))
}

fn worded(forms: &[&str]) -> Option<(usize, f64)> {
    let first = *forms.first()?;
    if matches!(first, "a" | "an" | "one") {
        let measured = forms.get(1).is_some_and(|next| {
            magnitude(next).is_some() || (first == "one" && matches!(*next, "percent" | "per"))
        });
        return measured.then_some((1, 1.0));
    }
    let tens = small_number(first)?;
    if tens >= 20.0 {
        let ones_at = 1 + usize::from(forms.get(1) == Some(&"-"));
        let ones = forms.get(ones_at).and_then(|form| match *form {
            "one" => Some(1.0),
            other => small_number(other),
        });
        if let Some(ones) = ones.filter(|ones| *ones < 10.0) {
            return Some((ones_at + 1, tens + ones));
        }
    }
    Some((1, tens))
}

/// *2,611.5*, *30*; groups of three after each comma.
fn digits(form: &str) -> Option<f64> {
    if !form.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // *5bn*, *1.2bcm*.
    let letters = form.find(|letter: char| letter.is_ascii_alphabetic());
    if let Some((number, suffix)) = letters.and_then(|at| form.split_at_checked(at)) {
        let by = match suffix {
            "bn" | "bil" | "b" => 1e9,
            "tn" => 1e12,
            "mn" | "mil" | "m" => 1e6,
            "k" => 1e3,
            suffix if unit(&[suffix]).is_some() => 1.0,
            _ => return None,
        };
        return Some(digits(number)? * by);
    }
    let (whole, _) = form.split_once('.').unwrap_or((form, ""));
    let mut groups = whole.split(',');
    let grouped = groups.next().is_some_and(|first| first.len() <= 3 || !whole.contains(','))
        && groups.all(|group| group.len() == 3);
    if !grouped || !form.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.') {
        return None;
    }
    form.replace(',', "").parse().ok()
}

fn rank(form: &str) -> Option<f64> {
    let number = ["st", "nd", "rd", "th"].iter().find_map(|ending| form.strip_suffix(ending))?;
    digits(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Figure {
        let forms: Vec<&str> = text.split(' ').collect();
        let start = (0..forms.len()).find(|&at| figure(&forms[at..]).is_some()).unwrap();
        let (length, mut found) = figure(&forms[start..]).unwrap();
        found.qualifier = qualifier(&forms[..start]).1;
        found.and_one = adds_one(&forms[start + length..]);
        found
    }

    #[test]
    fn digits_words_and_magnitudes_have_one_value() {
        for (text, value) in [
            ("2,611.5", 2611.5),
            ("twenty - five", 25.0),
            ("two hundred and five", 205.0),
            ("1.6 million", 1.6e6),
            ("three thousand four hundred", 3400.0),
            ("two dozen", 24.0),
            ("a million", 1e6),
        ] {
            assert_eq!(read(text).low, value, "{text}");
        }
    }

    #[test]
    fn percent_is_another_measure_than_a_count() {
        assert!(!read("26 percent").agrees_with(&read("26 sailors")));
        assert!(read("26 %").agrees_with(&read("26 per cent")));
    }

    #[test]
    fn loose_figures_agree_with_what_they_cover() {
        for (loose, exact) in [
            ("at least 20", "26"),
            ("more than 20", "26"),
            ("nearly 30", "28"),
            ("up to 30", "26"),
            ("20 - 30", "26"),
            ("two dozen", "26"),
            ("dozens", "36"),
            ("1.6 million", "1,623,450"),
        ] {
            assert!(read(loose).agrees_with(&read(exact)), "{loose} / {exact}");
        }
        for (loose, exact) in [("at least 30", "26"), ("nearly 30", "24"), ("26", "24")] {
            assert!(!read(loose).agrees_with(&read(exact)), "{loose} / {exact}");
        }
    }

    #[test]
    fn twenty_five_and_their_captain_are_twenty_six() {
        assert!(read("25 sailors and their captain").agrees_with(&read("26 sailors")));
        assert!(!read("25 sailors and their captain").agrees_with(&read("27 sailors")));
        assert!(!read("25 sailors and their families").agrees_with(&read("26 sailors")));
    }

    #[test]
    fn one_is_a_pronoun_unless_measured() {
        assert!(figure(&["one", "of", "them"]).is_none());
        assert_eq!(read("one hundred").low, 100.0);
    }
}
