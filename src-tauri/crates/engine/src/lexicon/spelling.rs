//! Spellings that differ between houses of the press and mean the same.

/// British or older spellings and abbreviated titles, and the form they are read as, sorted.
const PAIRS: &[(&str, &str)] = &[
    ("aeroplane", "airplane"),
    ("ageing", "aging"),
    ("aluminium", "aluminum"),
    ("analyse", "analyze"),
    ("analysed", "analyzed"),
    ("analysing", "analyzing"),
    ("cancelled", "canceled"),
    ("cancelling", "canceling"),
    ("capt", "captain"),
    ("catalogue", "catalog"),
    ("centre", "center"),
    ("centred", "centered"),
    ("centres", "centers"),
    ("cheque", "check"),
    ("cheques", "checks"),
    ("defence", "defense"),
    ("defences", "defenses"),
    ("enquiry", "inquiry"),
    ("fibre", "fiber"),
    ("fuelled", "fueled"),
    ("fulfil", "fulfill"),
    ("gen", "general"),
    ("gov", "governor"),
    ("govs", "governors"),
    ("grey", "gray"),
    ("jewellery", "jewelry"),
    ("judgement", "judgment"),
    ("kilometre", "kilometer"),
    ("kilometres", "kilometers"),
    ("labelled", "labeled"),
    ("licence", "license"),
    ("litre", "liter"),
    ("litres", "liters"),
    ("manoeuvre", "maneuver"),
    ("manoeuvres", "maneuvers"),
    ("metre", "meter"),
    ("metres", "meters"),
    ("modelled", "modeled"),
    ("o.k", "ok"),
    ("offence", "offense"),
    ("offences", "offenses"),
    ("okay", "ok"),
    ("paediatric", "pediatric"),
    ("practise", "practice"),
    ("pretence", "pretense"),
    ("prof", "professor"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("rep", "representative"),
    ("reps", "representatives"),
    ("sceptic", "skeptic"),
    ("sceptical", "skeptical"),
    ("sen", "senator"),
    ("sens", "senators"),
    ("signalled", "signaled"),
    ("signalling", "signaling"),
    ("skilful", "skillful"),
    ("storey", "story"),
    ("theatre", "theater"),
    ("theatres", "theaters"),
    ("totalled", "totaled"),
    ("towards", "toward"),
    ("travelled", "traveled"),
    ("traveller", "traveler"),
    ("travellers", "travelers"),
    ("travelling", "traveling"),
    ("tyre", "tire"),
    ("tyres", "tires"),
    ("whilst", "while"),
];

/// Words in *-our* whose American spelling drops the *u*, by their stems before it.
const OUR: &[&str] = &[
    "arm", "behavi", "cand", "ard", "clam", "col", "endeav", "fav", "flav", "harb", "hon", "hum",
    "lab", "neighb", "od", "ranc", "rig", "rum", "sav", "splend", "val", "vap", "vig",
];

/// Words that end like *-ise* verbs and are none.
const NO_VERB_IN_ISE: &[&str] = &[
    "advertis",
    "advis",
    "appris",
    "bris",
    "compromis",
    "compris",
    "concis",
    "cruis",
    "demis",
    "despis",
    "devis",
    "disguis",
    "enterpris",
    "excis",
    "exercis",
    "expertis",
    "franchis",
    "guis",
    "improvis",
    "likewis",
    "nois",
    "otherwis",
    "pois",
    "prais",
    "precis",
    "premis",
    "promis",
    "rais",
    "ris",
    "surmis",
    "surpris",
    "supervis",
    "televis",
    "treatis",
    "upris",
    "wis",
];

/// The form under which both spellings of a word, in lower case, are one.
#[must_use]
pub fn common_spelling(form: &str) -> Option<String> {
    if let Ok(index) = PAIRS.binary_search_by_key(&form, |(british, _)| british) {
        return Some(PAIRS[index].1.to_owned());
    }
    in_ize(form).or_else(|| in_or(form))
}

fn in_ize(form: &str) -> Option<String> {
    let (stem, ending) = ["isation", "isations", "ise", "ised", "ises", "ising"]
        .iter()
        .find_map(|ending| Some((form.strip_suffix(ending)?, *ending)))?;
    let of_verb = !ending.starts_with("isation");
    let listed = NO_VERB_IN_ISE.iter().any(|word| word.strip_suffix("is") == Some(stem));
    if stem.len() < 3 || (of_verb && listed) {
        return None;
    }
    let tail = ending.strip_prefix("is")?;
    Some(format!("{stem}iz{tail}"))
}

fn in_or(form: &str) -> Option<String> {
    OUR.iter().find_map(|stem| {
        let tail = form.strip_prefix(stem)?.strip_prefix("our")?;
        Some(format!("{stem}or{tail}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        assert!(PAIRS.is_sorted_by_key(|(british, _)| british));
    }

    #[test]
    fn british_and_american_spellings_are_one() {
        let spelt = |form| common_spelling(form).unwrap();
        assert_eq!(spelt("organised"), "organized");
        assert_eq!(spelt("neighbouring"), "neighboring");
        assert_eq!(spelt("defence"), "defense");
    }

    #[test]
    fn a_word_that_only_ends_alike_keeps_its_spelling() {
        for form in ["promise", "raised", "hour", "rise", "surprising", "pour"] {
            assert_eq!(common_spelling(form), None, "{form}");
        }
    }
}
