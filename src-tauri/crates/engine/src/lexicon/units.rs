//! Units of measure of English news, with what they come to.

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// In hours.
    Time,
    /// In metres.
    Length,
    /// In square metres.
    Area,
    /// In litres.
    Volume,
    /// In kilograms.
    Mass,
    /// In watts.
    Power,
    /// In the currency with this name.
    Money(&'static str),
}

/// A unit: what it measures and how much of the base unit it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unit {
    /// What it measures.
    pub dimension: Dimension,
    /// How many base units it is.
    pub factor: f64,
}

/// Hours in a mean month of the Gregorian calendar.
const MONTH: f64 = 730.485;

/// The unit whose name `forms` begin with: *weeks*, *cubic feet*, *km*; a hyphen may stand before it, as in
/// *12-hour*.
#[must_use]
pub fn unit(forms: &[&str]) -> Option<Unit> {
    let forms = if forms.first() == Some(&"-") { forms.get(1..)? } else { forms };
    let of = |dimension, factor| Some(Unit { dimension, factor });
    let cubed = match (forms.first()?, forms.get(1)) {
        (&"cubic", Some(&length)) => Some((length, Dimension::Volume, 3)),
        (&("square" | "sq"), Some(&length)) => Some((length, Dimension::Area, 2)),
        (&"nautical", Some(&("mile" | "miles"))) => return of(Dimension::Length, 1852.0),
        _ => None,
    };
    if let Some((word, dimension, power)) = cubed {
        let metres = metres(word)?.powi(power);
        return of(
            dimension,
            if dimension == Dimension::Volume { metres * 1000.0 } else { metres },
        );
    }
    let word = *forms.first()?;
    if let Some(metres) = metres(word) {
        return of(Dimension::Length, metres);
    }
    match word {
        "second" | "seconds" => of(Dimension::Time, 1.0 / 3600.0),
        "minute" | "minutes" => of(Dimension::Time, 1.0 / 60.0),
        "hour" | "hours" => of(Dimension::Time, 1.0),
        "day" | "days" => of(Dimension::Time, 24.0),
        "week" | "weeks" => of(Dimension::Time, 168.0),
        "fortnight" | "fortnights" => of(Dimension::Time, 336.0),
        "month" | "months" => of(Dimension::Time, MONTH),
        "year" | "years" => of(Dimension::Time, 12.0 * MONTH),
        "decade" | "decades" => of(Dimension::Time, 120.0 * MONTH),
        "hectare" | "hectares" | "ha" => of(Dimension::Area, 1e4),
        "acre" | "acres" => of(Dimension::Area, 4046.856),
        "litre" | "litres" | "liter" | "liters" => of(Dimension::Volume, 1.0),
        "gallon" | "gallons" => of(Dimension::Volume, 3.785),
        "bcm" => of(Dimension::Volume, 1e12),
        "kg" | "kilo" | "kilos" | "kilogram" | "kilograms" | "kilogramme" | "kilogrammes" => {
            of(Dimension::Mass, 1.0)
        }
        "tonne" | "tonnes" => of(Dimension::Mass, 1000.0),
        "mw" | "megawatt" | "megawatts" => of(Dimension::Power, 1e6),
        "gw" | "gigawatt" | "gigawatts" => of(Dimension::Power, 1e9),
        _ => currency(word).map(|name| Unit { dimension: Dimension::Money(name), factor: 1.0 }),
    }
}

fn metres(word: &str) -> Option<f64> {
    Some(match word {
        "metre" | "metres" | "meter" | "meters" => 1.0,
        "kilometre" | "kilometres" | "kilometer" | "kilometers" | "km" | "kms" => 1000.0,
        "centimetre" | "centimetres" | "centimeter" | "centimeters" | "cm" => 0.01,
        "mile" | "miles" => 1609.344,
        "foot" | "feet" => 0.3048,
        "yard" | "yards" => 0.9144,
        "inch" | "inches" => 0.0254,
        _ => return None,
    })
}

/// The currency that a word or sign names; *dollar* alone is some dollar.
#[must_use]
pub fn currency(word: &str) -> Option<&'static str> {
    Some(match word {
        "$" | "dollar" | "dollars" | "us$" | "usd" => "dollar",
        "€" | "euro" | "euros" | "eur" => "euro",
        "£" | "pound" | "pounds" | "gbp" => "pound",
        "¥" | "yen" | "jpy" => "yen",
        "₹" | "rupee" | "rupees" | "rs" | "inr" | "pkr" => "rupee",
        "yuan" | "renminbi" | "rmb" | "cny" => "yuan",
        "rm" | "ringgit" | "myr" => "ringgit",
        "peso" | "pesos" => "peso",
        "franc" | "francs" | "chf" => "franc",
        "rouble" | "roubles" | "ruble" | "rubles" | "₽" => "rouble",
        "won" | "₩" | "krw" => "won",
        "taka" => "taka",
        "a$" | "aud" => "australian dollar",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_weeks_are_fourteen_days() {
        let week = unit(&["weeks"]).unwrap();
        let day = unit(&["-", "day"]).unwrap();
        assert_eq!(week.dimension, day.dimension);
        assert!((week.factor * 2.0 - day.factor * 14.0).abs() < 1e-9);
    }

    #[test]
    fn a_cubic_foot_is_28_litres() {
        let foot = unit(&["cubic", "feet", "of"]).unwrap();
        assert_eq!(foot.dimension, Dimension::Volume);
        assert!((foot.factor - 28.317).abs() < 0.01);
    }
}
