//! Counts, dates and languages as a report writes them.

/// A small number in words, a larger one in figures.
pub(crate) fn number(count: usize) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS.get(count).map_or_else(|| figure(count), |word| (*word).to_owned())
}

/// A number in figures, thousands apart: 12 304.
pub(crate) fn figure(count: usize) -> String {
    let digits = count.to_string();
    if digits.len() <= 4 {
        return digits;
    }
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

/// `count` of `one`, or of `many`: “three statements”.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// With a capital first letter.
pub(crate) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// “A, B and C”.
pub(crate) fn list(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// An ISO 8601 date or time as *14 Mar 2031, 18:40 UTC*; anything else as it is.
pub(crate) fn date(iso: &str) -> String {
    parsed(iso).unwrap_or_else(|| iso.to_owned())
}

fn parsed(iso: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (date, time) =
        iso.split_once(['T', ' ']).map_or((iso, None), |(date, time)| (date, Some(time)));
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number = |part: &str, digits: usize| {
        part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if parts.next().is_some() || !is_number(year, 4) || !is_number(month, 2) || !is_number(day, 2) {
        return None;
    }
    let month = MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    let mut written = format!("{} {month} {year}", day.trim_start_matches('0'));
    if let Some(time) = time {
        let clock = time.get(..5).filter(|clock| {
            clock
                .char_indices()
                .all(|(at, it)| if at == 2 { it == ':' } else { it.is_ascii_digit() })
        })?;
        written.push_str(", ");
        written.push_str(clock);
        let zone = time
            .get(5..)?
            .trim_start_matches(|it: char| it == ':' || it == '.' || it.is_ascii_digit());
        match zone {
            "" => {}
            "Z" | "+00:00" => written.push_str(" UTC"),
            zone => {
                written.push_str(" UTC");
                let zone = zone.strip_suffix(":00").unwrap_or(zone);
                written.push_str(&zone.replace('-', "−").replace("+0", "+").replace("−0", "−"));
            }
        }
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_out_and_what_is_no_date_is_left() {
        assert_eq!(date("2031-03-04"), "4 Mar 2031");
        assert_eq!(date("2031-03-14T18:40:00Z"), "14 Mar 2031, 18:40 UTC");
        assert_eq!(date("2031-03-14T18:40:00.25-05:00"), "14 Mar 2031, 18:40 UTC−5");
        assert_eq!(date("Friday"), "Friday");
        assert_eq!(date("2031-13-40"), "2031-13-40");
    }

    #[test]
    fn small_numbers_are_words() {
        assert_eq!(counted(3, "article", "articles"), "three articles");
        assert_eq!(figure(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(list(&["A", "B", "C"]), "A, B and C");
    }
}
