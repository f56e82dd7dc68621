//! Well-known bodies that are no state's: international bodies, courts, charities, news agencies,
//! newspapers and armed movements, with their short and full names.

mod international;
mod news;
mod of_citizens;

use std::collections::HashMap;
use std::sync::OnceLock;

use super::word_list::entries;

/// A body with a name of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// In full, without article: *World Health Organization*.
    pub name: &'static str,
    /// *WHO*, without full stops. None where the letters mean something else more often.
    pub acronym: Option<&'static str>,
    /// Other names in use: *MSF* is also *Doctors Without Borders*.
    pub other_names: Vec<&'static str>,
    /// What it is.
    pub kind: OrganisationKind,
}

/// What sort of body an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OrganisationKind {
    /// A body whose members are states, or an organ of one: UN, NATO, European Commission.
    International,
    /// A court or tribunal of several states: ICJ.
    Court,
    /// A charity or campaign: Red Cross, Amnesty International.
    NonGovernmental,
    /// An agency that sells news to others: Reuters.
    NewsAgency,
    /// A newspaper, magazine, station or site: BBC.
    Outlet,
    /// A movement under arms: Hamas. The Taliban govern, and are with the bodies.
    ArmedMovement,
}

/// The organisation of that full name, acronym or other name, with or without *the*.
///
/// Acronyms keep their case, for *who* is no organisation; full stops in them do not count
/// (*U.N.*). Full names are read in any case that has a capital: *European commission*, but not
/// *foreign policy*. Letters that two bodies share name the one that news of politics means mostly
/// (*ICC*, the court); where neither is rarer, none: *PTI* is a news agency in Delhi and a party in
/// Islamabad.
#[must_use]
pub fn organisation(name: &str) -> Option<&'static Organisation> {
    let name = plain(name);
    let short = name.strip_prefix("the ").or(name.strip_prefix("The ")).unwrap_or(&name);
    if name == name.to_lowercase() && !LOWER_CASE.contains(&short) {
        return None;
    }
    let find = |key: &str| register().by_name.get(key);
    let place = find(short)
        .or_else(|| find(&short.replace('.', "")))
        .or_else(|| find(&in_any_case(short)).or_else(|| find(&in_any_case(&name))));
    place.and_then(|at| register().all.get(*at))
}

/// Agencies that write themselves without a capital.
const LOWER_CASE: &[&str] = &["dpa"];

/// All organisations listed.
#[must_use]
pub fn organisations() -> &'static [Organisation] {
    &register().all
}

#[derive(Debug)]
struct Register {
    all: Vec<Organisation>,
    /// Acronyms and names of one word as written, longer names in lower case.
    by_name: HashMap<String, usize>,
}

fn register() -> &'static Register {
    static REGISTER: OnceLock<Register> = OnceLock::new();
    REGISTER.get_or_init(|| {
        let all: Vec<Organisation> = [
            (international::INTERNATIONAL, OrganisationKind::International),
            (international::COURTS, OrganisationKind::Court),
            (of_citizens::NON_GOVERNMENTAL, OrganisationKind::NonGovernmental),
            (news::NEWS_AGENCIES, OrganisationKind::NewsAgency),
            (news::OUTLETS, OrganisationKind::Outlet),
            (of_citizens::ARMED_MOVEMENTS, OrganisationKind::ArmedMovement),
        ]
        .into_iter()
        .flat_map(|(table, kind)| table.lines().filter_map(move |line| read(line, kind)))
        .collect();
        let mut by_name = HashMap::new();
        for (at, organisation) in all.iter().enumerate() {
            for name in names(organisation) {
                by_name.entry(key(name)).or_insert(at);
            }
        }
        Register { all, by_name }
    })
}

fn read(line: &'static str, kind: OrganisationKind) -> Option<Organisation> {
    let mut fields = line.split('|');
    let name = fields.next()?;
    let acronym = fields.next().filter(|acronym| !acronym.is_empty());
    let other_names = fields.next().map(|names| entries(names).collect()).unwrap_or_default();
    Some(Organisation { name, acronym, other_names, kind })
}

fn names(organisation: &Organisation) -> impl Iterator<Item = &'static str> {
    let Organisation { name, acronym, other_names, kind: _ } = organisation;
    std::iter::once(*name).chain(*acronym).chain(other_names.iter().copied())
}

/// What stands for `name` in the register: itself where case tells it from a word.
fn key(name: &str) -> String {
    let name = plain(name);
    if name.contains([' ', '-']) { in_any_case(&name) } else { name }
}

/// Full names have several words: only those are read in any case.
fn in_any_case(name: &str) -> String {
    if name.contains([' ', '-']) { name.to_lowercase() } else { name.to_owned() }
}

/// With straight apostrophes, single spaces.
fn plain(name: &str) -> String {
    name.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::word_list::doubled;
    use super::*;

    #[test]
    fn a_body_is_found_by_acronym_and_by_full_name() {
        let name = |words: &str| organisation(words).map(|found| found.name);
        assert_eq!(name("UN"), Some("United Nations"));
        assert_eq!(name("U.N."), Some("United Nations"));
        assert_eq!(name("the European commission"), Some("European Commission"));
        assert_eq!(name("MSF"), Some("Doctors Without Borders"));
        assert_eq!(name("The Guardian"), Some("The Guardian"));
        assert_eq!(name("Lord's Resistance Army"), Some("Lord’s Resistance Army"));
        assert_eq!(name("Kessary Wire"), None);
    }

    #[test]
    fn a_word_is_no_acronym_and_shared_letters_name_nobody() {
        assert_eq!(organisation("who"), None);
        assert_eq!(organisation("foreign policy"), None);
        assert_eq!(organisation("PTI"), None);
    }

    #[test]
    fn every_acronym_and_name_leads_to_its_own_organisation() {
        for listed in organisations() {
            for name in names(listed) {
                assert_eq!(organisation(name), Some(listed), "{name}");
            }
        }
    }

    #[test]
    fn no_name_is_given_twice() {
        assert_eq!(doubled(organisations().iter().flat_map(names)), [""; 0]);
    }

    #[test]
    fn every_acronym_is_written_in_letters_without_full_stops() {
        let odd: Vec<&str> = organisations()
            .iter()
            .filter_map(|listed| listed.acronym)
            .filter(|acronym| !acronym.chars().all(char::is_alphanumeric))
            .collect();
        assert_eq!(odd, [""; 0]);
    }
}
