//! Titles and honorifics: words that stand with a name and say who somebody is.

use super::word_list::WordList;

/// Honorifics, which tell no office: lower case, without full stop. Some are names as well, which
/// [`is_title`] leaves out.
pub static HONORIFICS: WordList = WordList::new(&[COURTESY, CLERGY, ROYALTY, ALSO_NAMES]);

/// Offices and callings that stand before a name: *Prime Minister Valsk*, *Gen. Diaz*.
pub static TITLES: WordList = WordList::new(&[OFFICES, RANKS, CALLINGS, QUALIFIERS]);

/// Titles of several words, which only together are one. The first word of some is no title
/// (*rear* admiral), the last of others is not (*secretary of state*).
static COMPOUNDS: WordList = WordList::new(&[COMPOUND]);

/// Titles that are also names (*Don Brook*, *Ngozi Eze*), so that alone they tell nothing.
static NAMES_TOO: WordList = WordList::new(&[ALSO_NAMES, KIN]);

/// Honorifics only where written in capitals: *HE Jan Osk*, not *he*.
static HONOUR_LETTERS: WordList = WordList::new(&[HONOURS]);

/// Offices only where written in capitals: *VP Osk*.
static OFFICE_LETTERS: WordList = WordList::new(&[OFFICES_IN_LETTERS]);

/// Letters that stand after a name, some of them before it as well: *Jane Osk MP*, *the MP Jane Osk*.
static AFTER_NAMES: WordList = WordList::new(&[POSTNOMINALS]);

const COURTESY: &str = "mr, mrs, ms, miss, mx, messrs, sir, dame, lord, lady, madam, madame, mme,
 mlle, monsieur, herr, frau, senor, señor, senora, señora, senorita, señorita, srta, doña, dona,
 signor, signora, signorina, shri, shrimati, smt, sri, seri, dato, dato', datuk, datin, tun, puan,
 encik, cik, tengku, tunku, ustaz, ustadz, pehin, dayang, daw, mallam, alhaji, hajia, hajiya,
 haji, hajj, hajjah, hajji, otunba, hon, honourable, honorable, h.e, hrh, excellency, dr, prof,
 engr, comrade, mohtarma";

const CLERGY: &str = "rev, reverend, monsignor, msgr, imam, mullah, molvi, maulvi, maulana, mawlawi, mawlana, lyonpo, dasho, khun, pak, ibu, bapak, ing, mgr, phdr, judr, mudr,
 arq, lic, ustadh,
 ayatollah, hojatoleslam, pope, cardinal, bishop, archbishop, archdeacon, swami, rabbi, pastor,
 patriarch";

const ROYALTY: &str = "king, queen, prince, princess, duchess, baroness, viscount, viscountess,
 countess, marquess, emperor, empress, tsar, tsarina, sheikh, shaikh, sheikha, shaikha, emir,
 sultan, sultana, highness, majesty, holiness, eminence, maharaja, maharani, asantehene, omanhene, kabaka,
 mwami, ooni";

const OFFICES: &str = "president, premier, minister, chancellor, secretary, undersecretary,
 taoiseach, tanaiste, tánaiste, vizier, voivode, starosta, ombudsman, ambassador, consul, attache,
 attaché, nuncio, legate, rapporteur, envoy, emissary, senator, sen, rep, reps, representative,
 congressman, congresswoman, assemblyman, assemblywoman, alderman, alderwoman, gov, governor,
 mayor, mayoress, lieutenant-governor, governor-general, secretary-general, attorney-general,
 solicitor-general, director-general, auditor-general, inspector-general, comptroller, treasurer,
 registrar, provost, rector, chairman, chairwoman, chairperson, chair, chief, director, speaker,
 leader, co-leader, deputy, adviser, advisor, aide, candidate, nominee, commissioner, spokesman,
 spokeswoman, spokesperson, councilman, councilwoman, councillor, councilor, cllr, lawmaker,
 legislator, delegate, backbencher, coordinator, administrator, convener, convenor, chieftain,
 president-elect, premier-designate, amb, asst, pm, fm, cm, mp, mep, mla, mna, mpp, msp, mpa";

const RANKS: &str = "general, gen, lt, lieutenant, col, colonel, maj, major, capt, captain, cmdr,
 cdr, adm, admiral, vice-admiral, cpl, corporal, pvt, sgt, sergeant, commander, commodore,
 commandant, marshal, vice-marshal, brigadier, brig, constable, inspector, superintendent, supt,
 insp, dsp, ssp, detective, sheriff, warden, gendarme, subedar, havildar, commissar";

const CALLINGS: &str = "justice, judge, magistrate, attorney, prosecutor, counsel, counselor,
 counsellor, lawyer, solicitor, barrister, advocate, strategist, analyst, economist, reporter,
 correspondent, editor, journalist, columnist, author, activist, professor, lecturer, doctor,
 officer, executive, negotiator, mediator, mouthpiece, helmsman, cleric, whip, engineer, ceo, cfo,
 coo";

const QUALIFIERS: &str = "vice, prime, ousted, deposed, toppled, retired, interim, foreign, defence, defense, finance, interior, press,
 majority, minority, former, acting, then, ex, state, republican, democratic, democrat,
 conservative, liberal";

const COMPOUND: &str = "prime minister, deputy prime minister, vice president, vice chancellor,
 foreign minister, foreign secretary, minister of state, secretary of state, chief of staff,
 chief of army staff, chief minister, chief justice, chief executive, chief whip, first minister,
 first lady, first secretary, first lieutenant, second lieutenant, first admiral, rear admiral,
 vice admiral, fleet admiral, admiral of the fleet, air marshal, air chief marshal,
 air vice marshal, air vice-marshal, air commodore, air commandant, wing commander,
 squadron leader, group captain, flight lieutenant, flying officer, pilot officer, field marshal,
 lt gen, lt. gen, lt col, lt. col, maj gen, maj. gen, brig gen, brig. gen, lieutenant general,
 lieutenant colonel, major general, brigadier general, sergeant major, warrant officer,
 police chief, police commissioner, inspector general, special envoy, special representative,
 special rapporteur, special adviser, permanent representative, permanent secretary,
 high commissioner, high representative, charge d'affaires, chargé d'affaires, secretary general,
 deputy secretary-general, under secretary, under-secretary-general, assistant secretary,
 attorney general, solicitor general, surgeon general, governor general, director general,
 auditor general, spokesman for, spokeswoman for, spokesperson for, press secretary,
 press officer, chair of, head of state, head of government, supreme leader, opposition leader,
 majority leader, minority leader, vice chair, crown prince, crown princess, grand duke,
 grand duchess, grand ayatollah, grand mufti, grand imam, grand vizier, right honourable, rt hon,
 rt. hon, the honourable, your excellency, his excellency, her excellency, his highness,
 her highness, his royal highness, her royal highness, his majesty, her majesty, his holiness,
 his eminence, tan sri, puan sri, toh puan, datuk seri, dato seri, dato' seri, dato sri,
 dato' sri, to' puan, chief rabbi";

const ALSO_NAMES: &str = "don, begum, mufti, wali, oba, eze, tan, duke, earl, baron, count, dean,
 abbot, arc, fr, khan, bey, pasha, master, toh, tuan, raja, barr, sayyid, syed, shah, nawab,
 nizam, igwe, sarki, laird, marquis, canon, lama";

const KIN: &str = "father, sister, brother, mother, elder, deacon, right, squire";

const HONOURS: &str = "HE, HH, HM, HRH, HIM";

const OFFICES_IN_LETTERS: &str = "PM, FM, CM, RM, DCM, DG, CEO, MP, MEP, MLA, MNA, MPP, MPA, MSP,
 TD, DPM, SAPM, VP, COAS, IG, DIG";

const POSTNOMINALS: &str = "mp, mep, mla, mna, mpp, mpa, msp, td, msc, phd, jp, qc, kc, obe, mbe,
 cbe, kbe, jr, sr, esq, md, ii, iii, iv";

/// Short forms that are titles only with a full stop after them: *M. Osk*, *Sr. Osk*, *Rt. Hon.*
const ONLY_WITH_STOP: &[&str] = &["m", "rt", "sr", "sra", "fr", "br", "arc", "arch", "barr"];

/// Titles that are names too, and titles rather where one word follows.
const ONE_NAME_FOLLOWS: &[&str] = &["father", "mother", "sister", "begum"];

/// Whether a word (lower case, full stop stripped or not) stands before a name as a title whatever
/// is around it.
#[must_use]
pub fn is_title(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    TITLES.contains(word) || HONORIFICS.contains(word) && !NAMES_TOO.contains(word)
}

/// Whether `word`, as written, is an honorific: *HE*, *H.E.* and *Dato’*, but not *He*.
///
/// A short form that is also a word or name needs its capitals (*HM*) or full stop (*M.*, *Fr.*).
#[must_use]
pub fn is_honorific(word: &str) -> bool {
    let plain = plain(word);
    let lower = plain.to_lowercase();
    let stripped = lower.trim_end_matches('.');
    HONORIFICS.contains(stripped) && !NAMES_TOO.contains(stripped)
        || HONOUR_LETTERS.contains(&plain.replace('.', ""))
        || lower.ends_with('.') && ONLY_WITH_STOP.contains(&stripped)
}

/// Whether `word`, as written, stands after a name: *Jane Osk MP*, *Jan Osk Jr.*
#[must_use]
pub fn is_postnominal(word: &str) -> bool {
    AFTER_NAMES.contains(&plain(word).replace('.', "").to_lowercase())
}

/// Whether `word` (lower case) is a title before some names and itself a name: *Don*, *Begum*.
#[must_use]
pub fn is_title_and_name(word: &str) -> bool {
    NAMES_TOO.contains(plain(word).trim_end_matches('.'))
}

/// How many of the first of `words`, as written, make one title: 2 for *Tan Sri* and *Lt Gen*, 3 for
/// *Air Vice Marshal*, 1 for *Sen.*, 0 for a name.
///
/// Reads what single words cannot: *Sri* is no title before *Lanka*, and *Don*, *Begum* or *Tan* are
/// one only where a name of two words follows.
#[must_use]
pub fn title_length(words: &[&str]) -> usize {
    const LONGEST: usize = 4;
    let Some(first) = words.first() else { return 0 };
    if words.get(1).is_some_and(|next| first.eq_ignore_ascii_case("sri") && *next == "Lanka") {
        return 0;
    }
    let compound = (2..=LONGEST.min(words.len())).rev().find(|&length| {
        let joined: Vec<String> =
            words.iter().take(length).map(|word| plain(word).to_lowercase()).collect();
        let joined = joined.join(" ");
        COMPOUNDS.contains(joined.trim_end_matches('.'))
    });
    if let Some(length) = compound {
        return length;
    }
    let lower = plain(first).to_lowercase();
    let named = words.iter().skip(1).take_while(|word| is_capitalised(word)).count();
    // *Father Osk*, *Begum Osk*: titles rather than names before one word too.
    let least = if ONE_NAME_FOLLOWS.contains(&lower.as_str()) { 1 } else { 2 };
    let before_a_name = NAMES_TOO.contains(lower.trim_end_matches('.')) && named >= least;
    let letters = OFFICE_LETTERS.contains(&first.replace('.', ""));
    usize::from(is_title(&lower) || is_honorific(first) || letters || before_a_name)
}

fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// With straight apostrophes.
fn plain(word: &str) -> String {
    word.replace(['’', 'ʼ', '‘'], "'")
}

#[cfg(test)]
mod tests {
    use super::super::word_list::doubled;
    use super::*;

    #[test]
    fn no_title_stands_in_two_tables() {
        let single = HONORIFICS.words().chain(TITLES.words());
        assert_eq!(doubled(single), [""; 0]);
        assert_eq!(doubled(COMPOUNDS.words()), [""; 0]);
        assert_eq!(doubled(HONOUR_LETTERS.words().chain(OFFICE_LETTERS.words())), [""; 0]);
    }

    #[test]
    fn letters_of_honour_need_their_capitals() {
        assert!(is_honorific("HE") && is_honorific("H.E.") && is_honorific("HM"));
        assert!(!is_honorific("He") && !is_honorific("he") && !is_honorific("him"));
        assert!(is_honorific("Dato’") && is_honorific("Shri") && is_honorific("Rt."));
        assert!(!is_honorific("right") && !is_honorific("m") && is_honorific("M."));
        assert!(!is_honorific("PM") && is_title("pm"));
    }

    #[test]
    fn a_title_of_several_words_is_one() {
        assert_eq!(title_length(&["Tan", "Sri", "Osman"]), 2);
        assert_eq!(title_length(&["Air", "Vice", "Marshal", "Osk"]), 3);
        assert_eq!(title_length(&["Lt.", "Gen.", "Diaz"]), 2);
        assert_eq!(title_length(&["Charge", "d’Affaires", "Osk"]), 2);
        assert_eq!(title_length(&["Sen.", "Osk"]), 1);
        assert_eq!(title_length(&["Joren", "Halk"]), 0);
    }

    #[test]
    fn a_title_that_is_a_name_too_needs_a_whole_name_after_it() {
        assert_eq!(title_length(&["Begum", "Roshan", "Osman", "said"]), 1);
        assert_eq!(title_length(&["Don", "Brook", "said"]), 0);
        assert_eq!(title_length(&["Sri", "Lanka", "said"]), 0);
        assert!(!is_title("don") && is_title_and_name("don"));
    }

    #[test]
    fn letters_after_a_name_are_known() {
        assert!(is_postnominal("MP") && is_postnominal("Jr.") && is_postnominal("K.C."));
        assert!(!is_postnominal("Osk"));
    }
}
