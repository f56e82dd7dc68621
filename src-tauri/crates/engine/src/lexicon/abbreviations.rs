//! Abbreviations that end in a full stop.

/// Always followed by the name or number they belong to.
const BEFORE_A_NAME: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt",
    "sen", "sens", "rep", "reps", "gov", "govs", "pres", "rev", "hon", "st", "mt", "ft", "amb",
    "sec", "supt", "insp", "messrs", "mme", "mlle", "no", "nos", "art", "fig", "vol", "vs", "v",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "h.e",
    "cf", "e.g", "i.e", "approx", "tel", "lt. gen", "brig", "cpl", "pvt", "atty", "asst", "dep",
    "min", "del", "cdr", "ldr", "engr", "barr", "smt", "sra", "srta", "rt", "msgr", "cllr",
];

/// End a sentence only before a word that opens sentences.
const MAY_END: &[&str] = &[
    "u.s", "u.k", "u.n", "u.a.e", "u.s.s.r", "e.u", "d.c", "p.m", "a.m", "inc", "corp", "co",
    "ltd", "bros", "jr", "sr", "etc", "al", "est", "ave", "blvd", "rd", "ph.d", "m.d", "b.a",
    "m.a", "r", "calif", "fla", "mass", "conn", "pa", "va", "ill", "ind", "mich", "minn", "wis",
    "ariz", "colo", "tenn", "tex", "wash", "ore", "ga", "n.y", "n.j", "n.c", "s.c", "n.h", "n.m",
    "w.va", "ala", "ark", "del", "ky", "la", "md", "miss", "mo", "mont", "neb", "nev", "okla",
    "vt", "wyo", "kan",
];

/// Words that open sentences, so that an abbreviation before them may close one.
const OPENERS: &[&str] = &[
    "the",
    "a",
    "an",
    "he",
    "she",
    "it",
    "they",
    "we",
    "i",
    "you",
    "this",
    "that",
    "these",
    "those",
    "but",
    "and",
    "in",
    "on",
    "at",
    "for",
    "when",
    "while",
    "after",
    "before",
    "as",
    "if",
    "his",
    "her",
    "its",
    "their",
    "there",
    "our",
    "my",
    "what",
    "who",
    "both",
    "some",
    "many",
    "no",
    "not",
    "with",
    "by",
    "from",
    "however",
    "meanwhile",
    "according",
    "also",
    "asked",
    "last",
    "one",
];

/// Whether `before` (without its full stop) ends in an abbreviation that does not close a sentence
/// when `next` follows.
pub(crate) fn ends_in_abbreviation(before: &str, next: &str) -> bool {
    let last = before.rsplit(|c: char| c.is_whitespace() || "“‘\"(['—–".contains(c)).next();
    let Some(word) = last.filter(|word| !word.is_empty()) else { return false };
    let lower = word.to_lowercase();
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    if BEFORE_A_NAME.contains(&lower.as_str()) {
        return true;
    }
    if !is_initial && !MAY_END.contains(&lower.as_str()) {
        return false;
    }
    let opener: String =
        next.chars().take_while(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    let opens_quotation = next.starts_with(['“', '"', '‘', '«']);
    !(opens_quotation || OPENERS.contains(&opener.as_str()) && word != "I")
}
