//! Languages that letters and endings do not tell from their neighbours, told by words instead.

/// Languages close enough that a declared tag tells more than a guess.
const FAMILIES: &[&[&str]] = &[
    &["ms", "id", "jv", "su"],
    &["da", "nb", "nn", "no"],
    &["bs", "hr", "sr", "sl", "mk", "bg"],
    &["cs", "sk"],
    &["hi", "mr", "ne"],
    &["fa", "ps", "ur", "sd", "ku", "ckb", "ar"],
    &["az", "tr", "tk", "uz"],
    &["es", "pt", "gl", "ca"],
    &["be", "ru", "uk"],
    &["zu", "xh", "sn", "sw", "rw", "ny"],
    &["nl", "af"],
];

/// Whether text may be taken for `one` though it is `other`.
pub(super) fn are_cousins(one: &str, other: &str) -> bool {
    FAMILIES.iter().any(|family| family.contains(&one) && family.contains(&other))
}

/// Words of Malay that Indonesian spells or says otherwise.
const MALAY: &[&str] = &[
    "bahawa",
    "kerana",
    "iaitu",
    "ialah",
    "beliau",
    "mahu",
    "wang",
    "pemberita",
    "mesyuarat",
    "jurucakap",
    "baharu",
    "selepas",
    "dijangka",
    "manakala",
    "menerusi",
    "susulan",
    "sempena",
    "hadapan",
    "kerajaan",
    "memaklumkan",
    "bagaimanapun",
    "pihaknya",
    "perbincangan",
    "enggan",
    "sekiranya",
    "berkuat",
    "berkuasa",
    "sempadan",
    "semula",
    "cuba",
    "masa",
    "turut",
    "kemas",
    "khamis",
    "isnin",
    "jumaat",
    "ahad",
    "kedua-dua",
    "laluan",
    "sidang",
    "rundingan",
    "berkata",
];

/// Words of Indonesian that Malay spells or says otherwise.
const INDONESIAN: &[&str] = &[
    "bahwa",
    "karena",
    "yaitu",
    "ia",
    "mau",
    "uang",
    "wartawan",
    "rapat",
    "bicara",
    "baru",
    "setelah",
    "diperkirakan",
    "sementara",
    "melalui",
    "terkait",
    "depan",
    "pemerintah",
    "mengatakan",
    "ujarnya",
    "menolak",
    "berlangsung",
    "jika",
    "bisa",
    "perbatasan",
    "kembali",
    "coba",
    "waktu",
    "kamis",
    "senin",
    "jumat",
    "minggu",
    "kedua",
    "kantor",
    "perundingan",
    "sepakat",
    "ingin",
    "mengirim",
    "dibuka",
    "adalah",
    "menurut",
    "tersebut",
    "kepolisian",
];

/// Words that run through Swahili.
const SWAHILI: &[&str] = &[
    "ya", "na", "wa", "kwa", "katika", "kwamba", "ni", "za", "cha", "vya", "hiyo", "hii", "huo",
    "huyo", "hilo", "lakini", "pia", "kuwa", "baada", "kabla", "pamoja", "alisema", "amesema",
    "walisema", "wake", "yake", "zake", "kama", "hata", "bila", "iwapo", "hadi", "kwenye",
];

/// The language that grammar words of `words` tell by themselves, where the detector has no such
/// language.
pub(super) fn told_by_words(words: &str) -> Option<&'static str> {
    let all = words.split_whitespace().count();
    let found = count(words, SWAHILI);
    if found >= 3 && found * 6 >= all {
        return Some("sw");
    }
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    let of = |set: &str| words.chars().filter(|c| set.contains(*c)).count();
    // Letters of these alone; one in forty is enough, since they are common in them.
    let (pashto, sindhi) = (of("ټډړږښځڅېۍڼ"), of("ڀٻٺٿڃڄڇڊڌڍڏڙڦڪڳڱڻ"));
    if pashto.max(sindhi) * 40 < letters.max(40) {
        return None;
    }
    Some(if pashto >= sindhi { "ps" } else { "sd" })
}

/// `tag`, or the cousin of it that `words` are.
pub(super) fn nearest<'t>(tag: &'t str, words: &str) -> &'t str {
    match tag {
        "id" | "jv" if count(words, MALAY) > count(words, INDONESIAN) => "ms",
        "jv" if count(words, INDONESIAN) > 1 => "id",
        _ => tag,
    }
}

fn count(words: &str, known: &[&str]) -> usize {
    words
        .split_whitespace()
        .filter(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
            known.contains(&word.as_str())
        })
        .count()
}
