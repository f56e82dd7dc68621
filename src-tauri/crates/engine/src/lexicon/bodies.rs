//! Nouns for bodies that can hold a position, and what kind of body each names.
//!
//! A word of two kinds has the one that news means mostly; a phrase that says more is listed whole:
//! an *agency* is a state's, a *news agency* is not.

use super::word_list::WordList;

/// What kind of body a noun names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BodyKind {
    /// A body of a state, below or beside its government: ministry, embassy, court, army,
    /// parliament, regulator, central bank.
    Office,
    /// Whoever governs, or the state that speaks through them: government, cabinet, junta,
    /// authorities, *the Osk administration*, *the kingdom*.
    Government,
    /// A body that is no state's: company, party, union, newspaper, militia, an international body.
    Organisation,
}

/// Nouns for bodies that can hold a position, lower case.
pub static BODIES: WordList = WordList::new(&[GOVERNMENTS, OFFICES, ORGANISATIONS, OF_ANY_KIND]);

static GOVERNING: WordList = WordList::new(&[GOVERNMENTS, GOVERNING_PHRASES]);
static OF_STATES: WordList = WordList::new(&[OFFICES, OFFICE_PHRASES, OFFICE_LETTERS]);
static OF_NO_STATE: WordList = WordList::new(&[ORGANISATIONS, ORGANISATION_PHRASES]);

/// An *administration* governs unless a phrase says what it administers (*aviation
/// administration*, *district administration*): news calls a government after its leader.
const GOVERNMENTS: &str = "government, governments, regime, regimes, junta, juntas, cabinet,
 cabinets, administration, administrations, authorities, emirate, state, kingdom,
 republic, nation, nations, country, countries, theocracy, caliphate, dictatorship, monarchy,
 taliban, vatican";

const GOVERNING_PHRASES: &str = "council of ministers, transitional council, sovereign council,
 state administration council, ruling council, palestinian authority";

/// Bodies of states. A legislature is one, though it is no government's.
const OFFICES: &str = "ministry, ministries, office, offices, department, departments,
 secretariat, chancellery, chancery, presidency, palace, court, courts, tribunal, judiciary,
 prosecution, embassy, embassies, consulate, consulates, legation, mission, missions, agency,
 agencies, authority, commission, commissions, directorate, directorates, bureau, inspectorate,
 constabulary, police, gendarmerie, coastguard, military, army, armies, navy, navies, garrison,
 command, treasury, exchequer, parliament, parliaments, legislature, legislatures, assembly,
 congress, senate, duma, majlis, mejlis, diet, bundestag, bundesrat, bundeswehr, bundesbank,
 landtag, sejm, knesset, rada, riksdag, storting, folketing, eduskunta, althing, saeima, seimas,
 riigikogu, cortes, dáil, dail, oireachtas, seanad, stortinget, folketinget, skupština, skupstina,
 sobranie, shura, jirga, meclis, regulator, regulators, pentagon, kremlin, fed, governorate,
 prefecture, municipality, kantei, customs";

const OFFICE_PHRASES: &str = "highway patrol, state patrol, border patrol, coast guard, coast guard service, revenue authority, revenue service,
 immigration service, wildlife service, air force, police force, police service, border force,
 border guard, national guard, republican guard, revolutionary guard, revolutionary guards,
 royal guard, task force, armed forces, security forces, defence forces, defense forces,
 defence force, defense force, space force, central bank, reserve bank, national bank, state bank,
 federal reserve, election committee, national security council, supreme council, state council,
 city council, town council, county council, district council, provincial council, privy council,
 royal household, judicial council, intelligence service, intelligence services, security service,
 security services, secret service, health service, weather service, forest service,
 prosecution service, prison service, diplomatic service, foreign service, civil service,
 fire service, fire brigade, rescue service, emergency service, emergency services,
 meteorological institute, statistics institute, statistical institute, health institute,
 geological survey, royal observatory, national observatory, military hospital, upper house,
 lower house, upper chamber, lower chamber, parliamentary committee, select committee,
 senate committee, house committee, congressional committee, general staff, joint chiefs,
 district administration, provincial administration, regional administration,
 local administration, city administration, drug administration, aviation administration,
 space administration, security administration, national council, federal council,
 house of commons, house of lords, house of representatives, lok sabha, rajya sabha, vidhan sabha,
 dewan rakyat, dewan negara, jatiya sangsad, scotland yard, shin bet, police watchdog,
 local authorities, election authorities";

/// Short for offices of states, which are no words in lower case: known to [`body_kind`] only.
const OFFICE_LETTERS: &str = "fbi, cia, isi, ispr, nsa, dhs, fda, cdc, epa, nab, ecp, fia, rab,
 cbi, idf, irgc, gru, fsb, svr, sbu, mossad, doj, dod, fcdo, mod, mea, mfa, pmo";

const ORGANISATIONS: &str = "party, parties, company, companies, corporation, corporations, firm,
 firms, conglomerate, startup, start-up, bank, banks, lender, lenders, insurer, insurers, airline,
 airlines, manufacturer, manufacturers, automaker, carmaker, retailer, utility, brewery, refinery,
 union, unions, confederation, federation, federations, league, association, associations,
 alliance, alliances, coalition, coalitions, bloc, blocs, society, societies, club, clubs,
 network, networks, organization, organizations, organisation, organisations, ngo, ngos, charity,
 charities, nonprofit, foundation, foundations, fund, institute, institutes, institution,
 institutions, university, universities, college, colleges, faculty, academy, school, schools,
 laboratory, observatory, hospital, hospitals, clinic, clinics, museum, library, church, churches,
 diocese, archdiocese, mosque, synagogue, seminary, madrasa, synod, congregation, newspaper,
 newspapers, paper, papers, magazine, broadcasters, publisher, station, stations, channel,
 channels, newsroom, outlet, outlets, media, tabloid, times, post, journal, campaign, campaigns,
 movement, movements, front, militia, militias, faction, factions, insurgency, resistance, cartel,
 gang, gangs, syndicate, lobby, think-tank, thinktank, guild, cooperative, co-operative,
 consortium, caucus, center, centre, centers, centres, consultancy, chaebol, opposition,
 politburo";

const ORGANISATION_PHRASES: &str = "news agency, news agencies, press agency, wire service,
 news service, rating agency, ratings agency, credit agency, aid agency, aid agencies,
 relief agency, advertising agency, travel agency, un agency, u.n. agency, humanitarian agency,
 aid group, rights group, rights groups, advocacy group, militant group, armed group, rebel group,
 terrorist group, lobby group, trade group, parliamentary group, working group, contact group,
 observer mission, observer group, monitoring mission, monitoring group, peacekeeping mission,
 peacekeeping force, assistance mission, stabilisation mission, stabilization mission, eu mission,
 un mission, political office, political bureau, security council, general assembly,
 human rights council, european commission, european council, european parliament, think tank,
 law office, head office, rebel forces, rebel command, rebel army, liberation army,
 salvation army, resistance council, church council, ulema council, olympic committee,
 organising committee, organizing committee, central committee, party congress, executive board,
 board of directors, nuclear watchdog, rights watchdog, football authority, sports tribunal,
 medical council, press council, research council, refugee council, muslim council,
 chamber of commerce, media office, pakistani taliban, stock exchange, investment trust,
 news wire";

/// Bodies whose kind the words around them tell.
const OF_ANY_KIND: &str = "house, committee, committees, subcommittee, council, councils, board,
 boards, panel, panels, team, teams, group, groups, force, forces, service, services, unit, units,
 brigade, battalion, division, regiment, taskforce, watchdog, watchdogs, delegation, delegations,
 electorate, conference, summit, forum, forums, leadership, press, jury, inquiry, base, quartet,
 troika, contingent, fleet, community, communities, tribe, tribes, clan, chamber, chambers";

/// The kind of body that `noun` (lower case) names: a head noun, or a phrase that ends in one.
///
/// The longest known ending counts, so that *the foreign news agency* is an organisation. None for
/// what tells nothing alone: a *council* or *group* can be anybody's.
///
/// ```
/// use variorum_engine::lexicon::roles::{BodyKind, body_kind};
/// assert_eq!(body_kind("agency"), Some(BodyKind::Office));
/// assert_eq!(body_kind("state news agency"), Some(BodyKind::Organisation));
/// ```
#[must_use]
pub fn body_kind(noun: &str) -> Option<BodyKind> {
    let noun = noun.replace('’', "'");
    let endings = std::iter::successors(Some(noun.trim()), |rest| {
        rest.split_once(' ').map(|(_, ending)| ending.trim_start())
    });
    endings.into_iter().find_map(|ending| {
        let kinds = [
            (&GOVERNING, BodyKind::Government),
            (&OF_STATES, BodyKind::Office),
            (&OF_NO_STATE, BodyKind::Organisation),
        ];
        kinds.into_iter().find(|(list, _)| list.contains(ending)).map(|(_, kind)| kind)
    })
}

#[cfg(test)]
mod tests {
    use super::super::word_list::doubled;
    use super::*;

    #[test]
    fn each_noun_has_one_kind() {
        let words = GOVERNING.words().chain(OF_STATES.words()).chain(OF_NO_STATE.words());
        assert_eq!(doubled(words), [""; 0]);
        assert_eq!(doubled(BODIES.words()), [""; 0]);
    }

    #[test]
    fn a_body_is_a_states_a_government_or_an_organisation() {
        let kinds = |nouns: &[&str]| nouns.iter().map(|noun| body_kind(noun)).collect::<Vec<_>>();
        let office = Some(BodyKind::Office);
        assert_eq!(
            kinds(&["ministry", "army", "sejm", "coast guard", "central bank"]),
            [office; 5]
        );
        let government = Some(BodyKind::Government);
        assert_eq!(kinds(&["junta", "cabinet", "osk administration"]), [government; 3]);
        let organisation = Some(BodyKind::Organisation);
        assert_eq!(kinds(&["company", "militia", "newspaper", "bank"]), [organisation; 4]);
        assert_eq!(kinds(&["council", "group", "team", "increase"]), [None; 4]);
    }

    #[test]
    fn the_longest_ending_decides() {
        assert_eq!(body_kind("official news agency"), Some(BodyKind::Organisation));
        assert_eq!(body_kind("intelligence agency"), Some(BodyKind::Office));
        assert_eq!(body_kind("federal aviation administration"), Some(BodyKind::Office));
        assert_eq!(body_kind("observer mission"), Some(BodyKind::Organisation));
        assert_eq!(body_kind("prime minister’s office"), Some(BodyKind::Office));
        assert_eq!(body_kind("national security council"), Some(BodyKind::Office));
        assert_eq!(body_kind("un security council"), Some(BodyKind::Organisation));
    }
}
