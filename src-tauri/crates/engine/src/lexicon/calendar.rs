//! Months, weekdays and time zones as newspapers write them.

/// The month, 1 to 12, that `form` names: *april*, *apr*, *sept*.
#[must_use]
pub fn month(form: &str) -> Option<i8> {
    Some(match form {
        "january" | "jan" => 1,
        "february" | "feb" => 2,
        "march" | "mar" => 3,
        "april" | "apr" => 4,
        "may" => 5,
        "june" | "jun" => 6,
        "july" | "jul" => 7,
        "august" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "october" | "oct" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    })
}

/// The weekday, Monday 1 to Sunday 7, that `form` names: *thursday*, *thurs*.
#[must_use]
pub fn weekday(form: &str) -> Option<i8> {
    Some(match form {
        "monday" => 1,
        "tuesday" | "tues" => 2,
        "wednesday" => 3,
        "thursday" | "thurs" => 4,
        "friday" => 5,
        "saturday" => 6,
        "sunday" => 7,
        _ => return None,
    })
}

/// Days from the day of publication: *yesterday* is −1.
#[must_use]
pub fn relative_day(form: &str) -> Option<i8> {
    Some(match form {
        "yesterday" => -1,
        "today" | "tonight" => 0,
        "tomorrow" => 1,
        _ => return None,
    })
}

/// Minutes east of Greenwich of a zone’s abbreviation in capitals; none where it is unknown or means
/// more than one zone (*IST*, *CST*).
#[must_use]
pub fn zone_offset(word: &str) -> Option<i16> {
    Some(match word {
        "GMT" | "UTC" | "WET" => 0,
        "BST" | "CET" | "WAT" => 60,
        "CEST" | "EET" | "SAST" => 120,
        "MSK" | "TRT" | "EEST" | "EAT" => 180,
        "IRST" => 210,
        "AFT" => 270,
        "PKT" => 300,
        "NPT" => 345,
        "WIB" | "ICT" => 420,
        "MYT" | "SGT" | "HKT" | "PHT" | "AWST" => 480,
        "JST" | "KST" => 540,
        "AEST" => 600,
        "AEDT" => 660,
        "EDT" => -240,
        "EST" | "CDT" => -300,
        "MDT" => -360,
        "PDT" | "MST" => -420,
        "PST" => -480,
        _ => return None,
    })
}
