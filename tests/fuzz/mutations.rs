//! What happens to texts on their way, and what never should.

use super::chance::Chance;
use super::material::Material;

const MARKS: &[char] = &[
    '“', '”', '„', '"', '‘', '’', '\'', '`', '«', '»', '‹', '›', '‚', '「', '」', '『', '』', '(',
    ')', '[', ']',
];

const CONTROLS: &[char] = &[
    '\0',
    '\u{1}',
    '\u{7}',
    '\u{8}',
    '\t',
    '\u{b}',
    '\u{c}',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{9b}',
    '\u{fffd}',
    '\u{fffe}',
    '\u{e000}',
    '\u{10ffff}',
];

const INVISIBLE: &[char] = &[
    '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}',
    '\u{fe0f}', '\u{34f}', '\u{180e}', '\u{a0}', '\u{202f}', '\u{3000}',
];

const TURNING: &[char] = &[
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2069}',
];

const FOREIGN: &[&str] = &[
    "قال الرئيس إن",
    "السلام",
    "وزیراعظم نے کہا",
    "אמר ראש הממשלה",
    "«نعم»",
    "总理表示",
    "「はい」",
    "🕊️",
    "👩‍👩‍👧‍👦",
    "e\u{301}\u{302}\u{303}",
    "İstanbul",
    "ﬁnal",
    "ß",
    "ǅ",
    "\u{1d504}",
    "٣٫١٤",
    "½",
    "कि",
];

const STORMS: &[&str] = &[
    "\"\"\"\"\"",
    "''''",
    "“““",
    "”’”’",
    "((((((",
    "......",
    "—————",
    "!!!?!",
    ",,,,",
    ": : :",
    "``''``''",
    "[[]]",
    "«»«»",
    "------",
    "…….",
    "&&&",
    "http://a.example/?b=“c”",
    "@dorn",
    "#kessary",
];

const LABELS: &[&str] =
    &["VALSK: ", "Q: ", "A: ", "PRESIDENT AMARU: ", "• ", "- ", "1) ", "SPOKESPERSON: "];

const BREAKS: &[&str] =
    &["\r\n", "\r", "\u{2028}", "\u{2029}", "\n", "\u{85}", "\u{c}", " ", "\n\n\n\n"];

type Mutation = fn(&str, &Material, &mut Chance) -> String;

const MUTATIONS: &[Mutation] = &[
    drop_a_mark,
    insert_a_mark,
    |text, _, _| text.chars().filter(|c| !MARKS.contains(c)).collect(),
    set_in_other_marks,
    |text, _, chance| inserted(text, chance, CONTROLS),
    |text, _, chance| inserted(text, chance, INVISIBLE),
    |text, _, chance| inserted(text, chance, TURNING),
    insert_a_huge_token,
    |text, _, chance| strewn(text, chance, FOREIGN),
    |text, _, chance| strewn(text, chance, STORMS),
    |text, _, _| text.to_uppercase(),
    |text, _, _| text.to_lowercase(),
    scan_badly,
    drop_a_paragraph,
    double_a_paragraph,
    put_in_a_paragraph,
    change_breaks,
    break_anywhere,
    label_paragraphs,
    cut_off,
    cut_out,
    swap_words,
    make_one_long_line,
    pile_up_accents,
    say_it_again_and_again,
    |text, _, _| text.replace(' ', ""),
    |text, _, _| text.replace(['.', ',', ';', ':'], ""),
];

/// `text` after one to four mutations.
pub(super) fn mutated(text: String, material: &Material, chance: &mut Chance) -> String {
    let count = 1 + chance.below(4);
    (0..count).fold(text, |text, _| {
        let mutation = chance.of(MUTATIONS);
        mutation(&text, material, chance)
    })
}

/// `text` with `piece` put in at `place`.
fn with(text: &str, place: usize, piece: &str) -> String {
    let (before, after) = text.split_at_checked(place).unwrap_or((text, ""));
    format!("{before}{piece}{after}")
}

fn drop_a_mark(text: &str, _: &Material, chance: &mut Chance) -> String {
    let marks = text.chars().filter(|c| MARKS.contains(c)).count();
    let dropped = chance.below(marks);
    let mut number = 0;
    let keeps = |character: &char| {
        let is_mark = MARKS.contains(character);
        number += usize::from(is_mark);
        !is_mark || number != dropped + 1
    };
    text.chars().filter(keeps).collect()
}

fn insert_a_mark(text: &str, _: &Material, chance: &mut Chance) -> String {
    inserted(text, chance, MARKS)
}

/// `text` with a few of `characters` put in anywhere.
fn inserted(text: &str, chance: &mut Chance, characters: &[char]) -> String {
    let count = 1 + chance.below(6);
    (0..count).fold(text.to_owned(), |text, _| {
        let character = chance.of(characters).to_string();
        with(&text, chance.place(&text), &character)
    })
}

/// `text` with a few of `pieces` put in, some as words and some within words.
fn strewn(text: &str, chance: &mut Chance, pieces: &[&str]) -> String {
    let count = 1 + chance.below(4);
    (0..count).fold(text.to_owned(), |text, _| {
        let piece = chance.of(pieces);
        let piece = if chance.once_in(3) { (*piece).to_owned() } else { format!(" {piece} ") };
        with(&text, chance.place(&text), &piece)
    })
}

/// Sets quotations in the marks of another language or of old agency copy.
fn set_in_other_marks(text: &str, _: &Material, chance: &mut Chance) -> String {
    let [open, close] = *chance.of(&[
        ["\"", "\""],
        ["‘", "’"],
        ["'", "'"],
        ["«", "»"],
        ["»", "«"],
        ["„", "“"],
        ["``", "''"],
        ["''", "''"],
        ["”", "”"],
        ["「", "」"],
        ["“", ""],
        ["", "”"],
    ]);
    text.replace('“', open).replace('”', close)
}

fn insert_a_huge_token(text: &str, _: &Material, chance: &mut Chance) -> String {
    let piece = chance
        .of(&["a", "Z", "9", "-", "é", "水", "x-", "1,", "“", "’s", "a.", "\u{301}", "\u{200d}"]);
    let length = 200 * (1 + chance.below(20));
    with(text, chance.place(text), &piece.repeat(length))
}

/// Letters taken for others, as a scanner does.
fn scan_badly(text: &str, _: &Material, chance: &mut Chance) -> String {
    const FAULTS: &[(&str, &str)] = &[
        ("rn", "m"),
        ("m", "rn"),
        ("cl", "d"),
        ("d", "cl"),
        ("l", "1"),
        ("I", "l"),
        ("O", "0"),
        ("the", "tbe"),
        ("“", "*'"),
        ("”", "^"),
        (". ", "."),
        (" ", "  "),
        ("e", "c"),
        ("-", "-\n"),
        ("ti", "ü"),
    ];
    let count = 1 + chance.below(5);
    (0..count).fold(text.to_owned(), |text, _| {
        let (from, to) = chance.of(FAULTS);
        text.replace(from, to)
    })
}

fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").collect()
}

fn drop_a_paragraph(text: &str, _: &Material, chance: &mut Chance) -> String {
    let mut all = paragraphs(text);
    all.remove(chance.below(all.len()));
    all.join("\n\n")
}

fn double_a_paragraph(text: &str, _: &Material, chance: &mut Chance) -> String {
    let mut all = paragraphs(text);
    let doubled = *chance.of(&all);
    all.insert(chance.below(all.len() + 1), doubled);
    all.join("\n\n")
}

fn put_in_a_paragraph(text: &str, material: &Material, chance: &mut Chance) -> String {
    let mut all = paragraphs(text);
    let foreign = material.paragraph(chance);
    all.insert(chance.below(all.len() + 1), foreign);
    all.join("\n\n")
}

fn change_breaks(text: &str, _: &Material, chance: &mut Chance) -> String {
    text.replace("\n\n", chance.of::<&str>(BREAKS))
}

fn break_anywhere(text: &str, _: &Material, chance: &mut Chance) -> String {
    strewn(text, chance, BREAKS)
}

fn label_paragraphs(text: &str, _: &Material, chance: &mut Chance) -> String {
    paragraphs(text)
        .into_iter()
        .map(|paragraph| format!("{}{paragraph}", chance.of(LABELS)))
        .collect::<Vec<_>>()
        .join("\n")
}

fn cut_off(text: &str, _: &Material, chance: &mut Chance) -> String {
    let place = chance.place(text);
    let (before, after) = text.split_at_checked(place).unwrap_or((text, ""));
    if chance.once_in(2) { before.to_owned() } else { after.to_owned() }
}

fn cut_out(text: &str, _: &Material, chance: &mut Chance) -> String {
    let places = [chance.place(text), chance.place(text)];
    let [from, to] = [places[0].min(places[1]), places[0].max(places[1])];
    let kept = [text.get(..from), text.get(to..)];
    kept.into_iter().flatten().collect()
}

fn swap_words(text: &str, _: &Material, chance: &mut Chance) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    for _ in 0..1 + chance.below(8) {
        let (one, other) = (chance.below(words.len()), chance.below(words.len()));
        words.swap(one, other);
    }
    words.join(" ")
}

fn make_one_long_line(text: &str, _: &Material, chance: &mut Chance) -> String {
    let line = text.replace('\n', " ");
    // Long ones are rare: they take as long as hundreds of others.
    let times = if chance.once_in(20) { 1 + chance.below(40) } else { 1 };
    vec![line.as_str(); times].join(" ")
}

fn pile_up_accents(text: &str, _: &Material, chance: &mut Chance) -> String {
    let accent = chance.of(&['\u{301}', '\u{489}', '\u{20dd}', '\u{93f}', '\u{e31}']);
    let piece = accent.to_string().repeat(1 + chance.below(60));
    with(text, chance.place(text), &piece)
}

/// One phrase many times in a sentence: what is read by descending into it must not descend so far.
fn say_it_again_and_again(text: &str, _: &Material, chance: &mut Chance) -> String {
    let phrase = chance.of(&[
        "according to him, ",
        "the ministry said the office said ",
        "he said that she said that ",
        "and warned ",
        "“he told ‘",
        "the spokesman for ",
        "who said ",
        "Valsk and ",
        "(",
        "VALSK: ",
    ]);
    let most = if chance.once_in(200) {
        5000
    } else if chance.once_in(10) {
        400
    } else {
        20
    };
    let times = 1 + chance.below(most);
    with(text, chance.place(text), &format!(" {}", phrase.repeat(times)))
}
