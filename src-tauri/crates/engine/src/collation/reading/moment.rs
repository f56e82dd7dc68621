//! Moments: what a date or time in a text can mean.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::lexicon::calendar::{month, relative_day, weekday, zone_offset};

/// A date or a time of day, as far as the words give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Moment {
    /// The year.
    pub(crate) year: Option<i16>,
    /// The month, 1 to 12.
    pub(crate) month: Option<i8>,
    /// The day of the month.
    pub(crate) day: Option<i8>,
    /// The day of the week, Monday 1.
    pub(crate) weekday: Option<i8>,
    /// Days from the day of publication.
    pub(crate) relative: Option<i8>,
    /// Of a weekday, how many weeks after that of publication: *Friday of next week*.
    pub(crate) week: Option<i8>,
    /// The last day of a time that words name: *the end of the month*.
    pub(crate) end: Option<End>,
    /// Minutes after midnight.
    pub(crate) minute: Option<i16>,
    /// The zone of the time.
    pub(crate) zone: Zone,
    /// Whether it is the moment itself or a bound.
    pub(crate) bound: Bound,
}

/// How a moment bounds what is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Bound {
    /// *On 3 April*.
    #[default]
    On,
    /// *By 3 April*, *before*, *until*.
    Until,
    /// *Since 3 April*, *from*, *after*.
    From,
}

impl Bound {
    /// What the words before a moment say, nearest last.
    pub(crate) fn of(before: &[&str]) -> Self {
        let last = before.iter().rev().find(|form| !matches!(**form, "the" | "noon"));
        match last {
            Some(&("by" | "before" | "until" | "till" | "through")) => Self::Until,
            Some(&("since" | "from" | "after" | "starting")) => Self::From,
            Some(_) | None => Self::On,
        }
    }
}

/// Of which time a moment is the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The month of publication, or so many months later.
    Month(i8),
    /// The year of publication, or so many years later.
    Year(i16),
}

/// In which zone a time is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Zone {
    /// The words do not say.
    #[default]
    Unsaid,
    /// Minutes east of Greenwich.
    Known(i16),
    /// A zone that words name without saying where it lies: *local time*.
    Named,
    /// A zone of some place: *Beijing time*.
    Elsewhere,
}

impl Moment {
    /// The key under which equal moments align, however written.
    pub(crate) fn key(&self) -> String {
        format!("@{self:?}")
    }

    /// The moment with what the day of publication tells: *today* is that day.
    #[must_use]
    pub(crate) fn resolved(mut self, published: Option<Date>) -> Self {
        if let (Some(days), Some(published)) = (self.relative, published)
            && let Ok(date) = published.checked_add(i64::from(days).days())
        {
            self.year = Some(date.year());
            self.month = Some(date.month());
            self.day = Some(date.day());
        }
        if let (Some(week), Some(weekday), Some(published)) = (self.week, self.weekday, published) {
            let monday = i64::from(published.weekday().to_monday_zero_offset());
            let days = 7 * i64::from(week) + i64::from(weekday) - 1 - monday;
            if let Ok(date) = published.checked_add(days.days()) {
                self.year = Some(date.year());
                self.month = Some(date.month());
                self.day = Some(date.day());
            }
        }
        if let (Some(end), Some(published)) = (self.end, published)
            && let Ok(date) = match end {
                End::Month(later) => {
                    published.checked_add(i64::from(later).months()).map(Date::last_of_month)
                }
                End::Year(later) => {
                    published.checked_add(i64::from(later).years()).map(Date::last_of_year)
                }
            }
        {
            self.year = Some(date.year());
            self.month = Some(date.month());
            self.day = Some(date.day());
        }
        let year = self.year.or_else(|| published.map(Date::year));
        if let (Some(year), Some(month), Some(day)) = (year, self.month, self.day)
            && let Ok(date) = Date::new(year, month, day)
        {
            // The weekday of a date whose year is only supposed holds near that year alone, and
            // news dates are near.
            self.weekday = Some(date.weekday().to_monday_one_offset());
        }
        self
    }

    /// Whether both can be the same moment: no field that both have differs, and where one field
    /// cannot be compared (a zone nobody knows), they can.
    pub(crate) fn agrees_with(&self, other: &Self) -> bool {
        let apart = |one: Option<i16>, two: Option<i16>| matches!((one, two), (Some(one), Some(two)) if one != two);
        let wide = |field: Option<i8>| field.map(i16::from);
        match (self.bound, other.bound) {
            (Bound::Until, Bound::From) | (Bound::From, Bound::Until) => return true,
            (Bound::On, Bound::Until) | (Bound::From, Bound::On) if self.is_before(other) => {
                return true;
            }
            (Bound::Until, Bound::On) | (Bound::On, Bound::From) if other.is_before(self) => {
                return true;
            }
            (Bound::On | Bound::Until | Bound::From, _) => {}
        }
        let same_date = self.month.is_some()
            && self.day.is_some()
            && (self.month, self.day) == (other.month, other.day);
        !(apart(self.year, other.year)
            || apart(wide(self.month), wide(other.month))
            || apart(wide(self.day), wide(other.day))
            || (!same_date && apart(wide(self.weekday), wide(other.weekday)))
            || self.is_at_another_time(other))
    }

    /// Whether the two have any field in common that can tell them apart.
    pub(crate) fn is_comparable_with(&self, other: &Self) -> bool {
        (self.year.is_some() && other.year.is_some())
            || (self.month.is_some() && other.month.is_some())
            || (self.day.is_some() && other.day.is_some())
            || (self.weekday.is_some() && other.weekday.is_some())
            || (self.minute.is_some() && other.minute.is_some())
    }

    /// Whether it lies before `other`, as far as both are dates of one year.
    fn is_before(&self, other: &Self) -> bool {
        let date = |moment: &Self| Some((moment.month?, moment.day?));
        let same_year = self.year.is_none() || other.year.is_none() || self.year == other.year;
        same_year && date(self).zip(date(other)).is_some_and(|(one, two)| one < two)
    }

    fn is_at_another_time(&self, other: &Self) -> bool {
        let (Some(one), Some(two)) = (self.minute, other.minute) else { return false };
        match (self.zone, other.zone) {
            (Zone::Known(east), Zone::Known(other_east)) => {
                (one - east).rem_euclid(24 * 60) != (two - other_east).rem_euclid(24 * 60)
            }
            (Zone::Unsaid, Zone::Unsaid) | (Zone::Named, Zone::Named) => one != two,
            (Zone::Known(_), Zone::Unsaid | Zone::Named)
            | (Zone::Unsaid, Zone::Known(_) | Zone::Named)
            | (Zone::Named, Zone::Known(_) | Zone::Unsaid)
            | (Zone::Elsewhere, _)
            | (_, Zone::Elsewhere) => false,
        }
    }
}

/// The moment that begins at the first of `words` (as written, and in their common forms), and how
/// many words it takes; `before` is the word before.
pub(crate) fn moment(
    words: &[&str],
    forms: &[&str],
    before: Option<&str>,
) -> Option<(usize, Moment)> {
    time(words, forms)
        .or_else(|| iso(forms))
        .or_else(|| end(words, forms))
        .or_else(|| weekday_and_date(words, forms))
        .or_else(|| day_and_month(words, forms, before))
        .or_else(|| part_of_today(forms))
        .or_else(|| {
            let form = forms.first()?;
            let day = weekday(form).filter(|_| is_capitalised(words[0]));
            day.map(|day| {
                let (length, week) = week_behind(forms.get(1..).unwrap_or_default());
                (1 + length, Moment { weekday: Some(day), week, ..Moment::default() })
            })
            .or_else(|| {
                let days = relative_day(form)?;
                Some((1, Moment { relative: Some(days), ..Moment::default() }))
            })
            .or_else(|| lone_year(forms, before))
        })
}

fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn number(form: &str, least: i16, most: i16) -> Option<i16> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| form.strip_suffix(ending))
        .unwrap_or(form);
    let value = digits.parse().ok()?;
    (digits.len() <= 4 && (least..=most).contains(&value)).then_some(value)
}

fn day_of_month(form: &str) -> Option<i8> {
    number(form, 1, 31).and_then(|day| i8::try_from(day).ok()).filter(|_| form.len() <= 4)
}

fn year(form: &str) -> Option<i16> {
    number(form, 1700, 2199).filter(|_| form.len() == 4)
}

/// *3 April*, *3 April 2025*, *April 3, 2025*, *Apr. 3*, *April 2025*, *April*.
fn day_and_month(words: &[&str], forms: &[&str], before: Option<&str>) -> Option<(usize, Moment)> {
    let mut at = 0;
    let mut found = Moment::default();
    if let Some(day) = day_of_month(forms.first()?) {
        at += 1;
        if forms.get(at) == Some(&"of") {
            at += 1;
        }
        found.day = Some(day);
    }
    found.month = Some(month(forms.get(at)?).filter(|_| is_capitalised(words[at]))?);
    let is_word_too = matches!(forms[at], "may" | "march");
    at += 1;
    let dotted = at + usize::from(forms.get(at) == Some(&"."));
    if found.day.is_none() {
        if let Some(day) = forms.get(dotted).and_then(|form| day_of_month(form)) {
            found.day = Some(day);
            at = dotted + 1;
        } else if is_word_too
            && !matches!(
                before,
                Some(
                    "in" | "since"
                        | "last"
                        | "next"
                        | "until"
                        | "by"
                        | "of"
                        | "early"
                        | "late"
                        | "mid"
                )
            )
        {
            return None;
        }
    }
    let comma = at + usize::from(forms.get(at) == Some(&","));
    if let Some(year) = forms.get(comma).and_then(|form| year(form)) {
        found.year = Some(year);
        at = comma + 1;
    }
    Some((at, found))
}

/// How many words behind a weekday say of which week it is, and of which: *of next week*.
fn week_behind(forms: &[&str]) -> (usize, Option<i8>) {
    let of = usize::from(forms.first() == Some(&"of"));
    match forms.get(of..of + 2) {
        Some(["next", "week"]) => (of + 2, Some(1)),
        Some(["this", "week"]) => (of + 2, Some(0)),
        Some(["last", "week"]) => (of + 2, Some(-1)),
        Some(_) | None => (0, None),
    }
}

/// *Thursday, June 19*, *Thursday 19 June*: one moment.
fn weekday_and_date(words: &[&str], forms: &[&str]) -> Option<(usize, Moment)> {
    let day = weekday(forms.first()?).filter(|_| is_capitalised(words[0]))?;
    let at = 1 + usize::from(matches!(forms.get(1), Some(&("," | "."))));
    let at = at + usize::from(forms.get(at) == Some(&"the"));
    let (length, date) = day_and_month(words.get(at..)?, forms.get(at..)?, None)?;
    date.day.is_some().then_some((at + length, Moment { weekday: Some(day), ..date }))
}

/// *The end of September*, *the end of the month*, *end of next year*: from *end* on.
fn end(words: &[&str], forms: &[&str]) -> Option<(usize, Moment)> {
    if forms.first() != Some(&"end") {
        return None;
    }
    let mut at = 1 + usize::from(forms.get(1) == Some(&"of"));
    if matches!(forms.get(at), Some(&("the" | "this"))) {
        at += 1;
    }
    let next = usize::from(forms.get(at) == Some(&"next"));
    at += next;
    let later = i8::try_from(next).unwrap_or(0);
    let end = match forms.get(at)? {
        &"month" => End::Month(later),
        &"year" => End::Year(i16::from(later)),
        form => {
            let month = month(form).filter(|_| is_capitalised(words[at]))?;
            let day = match month {
                4 | 6 | 9 | 11 => 30,
                2 => 28,
                _ => 31,
            };
            let found = Moment { month: Some(month), day: Some(day), ..Moment::default() };
            return Some((at + 1, found));
        }
    };
    Some((at + 1, Moment { end: Some(end), ..Moment::default() }))
}

/// *This morning*, *this evening*.
fn part_of_today(forms: &[&str]) -> Option<(usize, Moment)> {
    match forms {
        ["this", "morning" | "afternoon" | "evening", ..] => {
            Some((2, Moment { relative: Some(0), ..Moment::default() }))
        }
        _ => None,
    }
}

/// *2025-04-03*.
fn iso(forms: &[&str]) -> Option<(usize, Moment)> {
    let &[first, "-", second, "-", third, ..] = forms else { return None };
    let found = Moment {
        year: Some(year(first)?),
        month: number(second, 1, 12).and_then(|month| i8::try_from(month).ok()),
        day: day_of_month(third),
        ..Moment::default()
    };
    (found.month.is_some() && found.day.is_some()).then_some((5, found))
}

/// A year on its own, after a word that years follow: *since 2019*.
fn lone_year(forms: &[&str], before: Option<&str>) -> Option<(usize, Moment)> {
    let year = year(forms.first()?)?;
    matches!(
        before?,
        "in" | "since"
            | "for"
            | "until"
            | "by"
            | "of"
            | "from"
            | "during"
            | "early"
            | "late"
            | "mid"
            | "before"
            | "after"
    )
    .then_some((1, Moment { year: Some(year), ..Moment::default() }))
}

/// *4:30 p.m.*, *16:30 GMT*, *5pm local time*, *noon*.
fn time(words: &[&str], forms: &[&str]) -> Option<(usize, Moment)> {
    let first = *forms.first()?;
    let (mut at, minute) = if matches!(first, "noon" | "midday" | "midnight") {
        (1, if first == "midnight" { 0 } else { 12 * 60 })
    } else if let Some((hour, half)) = attached_half(first) {
        (1, clock(hour, 0, Some(half))?)
    } else {
        let hour = number(first, 0, 23).filter(|_| first.len() <= 2)?;
        let minutes = (forms.get(1) == Some(&":"))
            .then(|| {
                forms.get(2).filter(|form| form.len() == 2).and_then(|form| number(form, 0, 59))
            })
            .flatten();
        let attached = (forms.get(1) == Some(&":"))
            .then(|| forms.get(2).and_then(|form| attached_half(form)))
            .flatten();
        let mut at = if minutes.is_some() || attached.is_some() { 3 } else { 1 };
        let half = forms.get(at).and_then(|form| half_of_day(form));
        at += usize::from(half.is_some());
        if minutes.is_none() && half.is_none() && attached.is_none() {
            return None;
        }
        match attached {
            Some((minutes, half)) => (at, clock(hour, minutes, Some(half))?),
            None => (at, clock(hour, minutes.unwrap_or(0), half)?),
        }
    };
    let mut found = Moment { minute: Some(minute), ..Moment::default() };
    let after_stop = at + usize::from(forms.get(at) == Some(&".") && at > 1);
    if let Some(east) = words.get(after_stop).and_then(|word| zone_offset(word)) {
        found.zone = Zone::Known(east);
        at = after_stop + 1;
    } else if forms.get(after_stop..after_stop + 2) == Some(&["local", "time"]) {
        found.zone = Zone::Named;
        at = after_stop + 2;
    } else if words.get(after_stop).is_some_and(|word| {
        (3..=4).contains(&word.len())
            && word.ends_with('T')
            && word.chars().all(|c| c.is_ascii_uppercase())
    }) {
        found.zone = Zone::Named;
        at = after_stop + 1;
    } else if let Some(length) = named_zone(words.get(after_stop..).unwrap_or_default()) {
        found.zone = Zone::Elsewhere;
        at = after_stop + length;
    }
    Some((at, found))
}

/// *Beijing time*, *Nepal Standard Time*: how many words that takes.
fn named_zone(words: &[&str]) -> Option<usize> {
    let length = words.iter().take(4).position(|word| word.eq_ignore_ascii_case("time"))?;
    let named = words.get(..length)?;
    (length > 0 && named.iter().all(|word| is_capitalised(word))).then_some(length + 1)
}

fn half_of_day(form: &str) -> Option<i16> {
    match form {
        "am" | "a.m" => Some(0),
        "pm" | "p.m" => Some(12),
        _ => None,
    }
}

/// *5pm*: the number and the half of the day it is in.
fn attached_half(form: &str) -> Option<(i16, i16)> {
    let digits = form.strip_suffix("am").or_else(|| form.strip_suffix("pm"))?;
    let value = number(digits, 0, 59).filter(|_| digits.len() <= 2)?;
    Some((value, if form.ends_with("pm") { 12 } else { 0 }))
}

fn clock(hour: i16, minutes: i16, half: Option<i16>) -> Option<i16> {
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) => hour % 12 + half,
        None => hour,
    };
    Some(hour * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;
    use crate::text::{form, words};

    fn read(text: &str) -> Moment {
        let tokens: Vec<&str> =
            words(text, Span::new(0, text.len())).into_iter().map(|word| word.text).collect();
        let forms: Vec<String> = tokens.iter().map(|token| form(token)).collect();
        let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
        moment(&tokens, &forms, None).unwrap_or_else(|| panic!("no moment in {text}")).1
    }

    fn published(date: &str) -> Option<Date> {
        date.parse().ok()
    }

    #[test]
    fn a_date_is_one_however_written() {
        for text in
            ["3 April 2025", "April 3, 2025", "Apr. 3, 2025", "3rd of April 2025", "2025-04-03"]
        {
            assert_eq!(read(text), read("3 April 2025"), "{text}");
        }
        assert!(!read("3 April").agrees_with(&read("13 April")));
        assert!(read("3 April").agrees_with(&read("April 2025")));
    }

    #[test]
    fn a_weekday_of_next_week_is_the_one_after_the_next_monday() {
        // The fourth of April 2025 was a Friday.
        let on = published("2025-04-04");
        let next = read("Friday of next week").resolved(on);
        assert!(next.agrees_with(&read("11 April")) && !next.agrees_with(&read("4 April")));
        assert!(read("Monday next week").resolved(on).agrees_with(&read("7 April")));
        assert!(read("Thursday last week").resolved(on).agrees_with(&read("27 March")));
    }

    #[test]
    fn a_weekday_agrees_with_the_date_it_falls_on() {
        let on = published("2025-04-04");
        assert!(read("Thursday").resolved(on).agrees_with(&read("3 April").resolved(on)));
        assert!(!read("Friday").resolved(on).agrees_with(&read("3 April").resolved(on)));
    }

    #[test]
    fn yesterday_is_read_against_the_day_of_publication() {
        let said = read("yesterday").resolved(published("2025-04-04"));
        assert!(said.agrees_with(&read("3 April")));
        assert!(!said.agrees_with(&read("4 April")));
    }

    #[test]
    fn times_are_compared_in_known_zones_only() {
        assert!(read("4:30 p.m. PKT").agrees_with(&read("11:30 GMT")));
        assert!(!read("4:30 p.m. PKT").agrees_with(&read("5pm PKT")));
        assert!(read("4:30 pm IST").agrees_with(&read("5pm PKT")));
        assert!(read("4:30 pm").agrees_with(&read("5pm local time")));
        assert!(!read("4:30 pm").agrees_with(&read("17:30")));
    }
}
