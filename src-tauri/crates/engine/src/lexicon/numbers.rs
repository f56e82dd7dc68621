//! Number words of English.

/// The value of a number word below a hundred: *seven*, *nineteen*, *forty*.
///
/// *One* is left out: it is a pronoun more often than a figure, and the caller knows which.
#[must_use]
pub fn small_number(form: &str) -> Option<f64> {
    let value: u8 = match form {
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        _ => return None,
    };
    Some(f64::from(value))
}

/// What a word multiplies the figure before it by: *million*, *dozen*.
#[must_use]
pub fn magnitude(form: &str) -> Option<f64> {
    Some(match form {
        "dozen" => 12.0,
        "hundred" => 100.0,
        "thousand" => 1e3,
        "lakh" => 1e5,
        "million" | "mn" => 1e6,
        "crore" => 1e7,
        "billion" | "bn" => 1e9,
        "trillion" | "tn" => 1e12,
        _ => return None,
    })
}

/// The least and the most a vague plural can mean: *dozens* is 24 to 99.
#[must_use]
pub fn vague_plural(form: &str) -> Option<(f64, f64)> {
    Some(match form {
        "dozens" => (24.0, 99.0),
        "scores" => (40.0, 199.0),
        "hundreds" => (200.0, 999.0),
        "thousands" => (2e3, 999_999.0),
        "millions" => (2e6, 999e6),
        "billions" => (2e9, 999e9),
        _ => return None,
    })
}

/// Words before a figure that loosen it, longest first, and how.
pub const QUALIFIERS: &[(&[&str], Qualifier)] = &[
    (&["no", "fewer", "than"], Qualifier::AtLeast),
    (&["no", "less", "than"], Qualifier::AtLeast),
    (&["no", "more", "than"], Qualifier::AtMost),
    (&["not", "more", "than"], Qualifier::AtMost),
    (&["at", "least"], Qualifier::AtLeast),
    (&["more", "than"], Qualifier::AtLeast),
    (&["upwards", "of"], Qualifier::AtLeast),
    (&["at", "most"], Qualifier::AtMost),
    (&["up", "to"], Qualifier::AtMost),
    (&["as", "many", "as"], Qualifier::AtMost),
    (&["less", "than"], Qualifier::AtMost),
    (&["fewer", "than"], Qualifier::AtMost),
    (&["close", "to"], Qualifier::About),
    (&["just", "under"], Qualifier::About),
    (&["just", "over"], Qualifier::About),
    (&["over"], Qualifier::AtLeast),
    (&["under"], Qualifier::AtMost),
    (&["nearly"], Qualifier::About),
    (&["almost"], Qualifier::About),
    (&["about"], Qualifier::About),
    (&["around"], Qualifier::About),
    (&["roughly"], Qualifier::About),
    (&["approximately"], Qualifier::About),
    (&["estimated"], Qualifier::About),
    (&["some"], Qualifier::About),
];

/// How a figure is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    /// “26”.
    Exactly,
    /// “about 26”, “nearly 30”: fifteen parts in a hundred either way.
    About,
    /// “at least 26”, “more than 20”.
    AtLeast,
    /// “up to 30”, “fewer than 30”.
    AtMost,
}
