//! Nouns for people, by office, calling, cause or kin.
//!
//! A phrase that ends in one can be a source without a name: *the outgoing envoy*. Nouns for people
//! of a state (*a Dutchwoman*) are with the states, in [`super::places`].

use super::word_list::WordList;

/// Nouns for people, lower case: a phrase that ends in one can be a source without a name.
///
/// Left out are adjectives (*younger*), which head no phrase, and nouns that are names more often
/// (*a hunter*).
pub static PEOPLE: WordList = WordList::new(&[
    OFFICE_HOLDERS,
    IN_UNIFORM,
    SPEAKING_FOR_OTHERS,
    LEARNED,
    FAITH_AND_CAUSE,
    ANYBODY,
]);

const OFFICE_HOLDERS: &str = "president, presidents, premier, premiers, minister, ministers,
 chancellor, chancellors, secretary, secretaries, undersecretary, secretary-general,
 director-general, attorney-general, ambassador, ambassadors, envoy, envoys, emissary, emissaries,
 consul, attache, attaché, rapporteur, rapporteurs, commissioner, commissioners, senator,
 senators, representative, representatives, congressman, congresswoman, congressmen,
 congresswomen, governor, governors, governor-general, mayor, mayors, mayoress, councillor,
 councillors, councilor, councilors, councilman, councilwoman, alderman, assemblyman,
 assemblywoman, lawmaker, lawmakers, legislator, legislators, parliamentarian, parliamentarians,
 backbencher, backbenchers, frontbencher, frontbenchers, mp, mps, mep, meps, deputy, deputies,
 speaker, whip, whips, chief, chiefs, chieftain, chieftains, head, heads, boss, bosses, chair,
 chairman, chairwoman, chairperson, chairpersons, chairmen, co-chair, co-chairs, director,
 directors, leader, leaders, co-leader, ruler, rulers, monarch, monarchs, sovereign, king, queen,
 prince, princes, princess, crown, emperor, empress, sultan, emir, sheikh, tsar, duchess,
 baroness, nobleman, noblewoman, royal, royals, strongman, strongmen, helmsman, dictator,
 dictators, autocrat, despot, statesman, stateswoman, statesmen, incumbent, incumbents,
 predecessor, predecessors, successor, successors, officeholder, appointee, appointees, nominee,
 nominees, candidate, candidates, contender, contenders, frontrunner, challenger, challengers,
 hopeful, hopefuls, rival, rivals, politician, politicians, ex-president, ex-minister, taoiseach,
 ombudsman, treasurer, rector, provost";

const IN_UNIFORM: &str = "general, generals, colonel, colonels, major, captain, captains,
 lieutenant, lieutenants, sergeant, corporal, admiral, admirals, commander, commanders, commodore,
 brigadier, brigadiers, marshal, officer, officers, soldier, soldiers, troops, sailor, sailors,
 airman, airmen, serviceman, servicemen, servicewoman, servicewomen, guardsman, guardsmen,
 policeman, policewoman, policemen, constable, constables, superintendent, inspector, inspectors,
 detective, detectives, investigator, investigators, sheriff, sheriffs, police, trooper, troopers,
 marines, peacekeeper, peacekeepers, gendarme, gendarmes, firefighter, firefighters, rescuer,
 rescuers, guard, guards, militant, militants, rebel, rebels, fighter, fighters, insurgent,
 insurgents, guerrilla, guerrillas, mercenary, mercenaries, gunman, gunmen, warlord, warlords,
 veteran, veterans, spy, spies";

const SPEAKING_FOR_OTHERS: &str = "spokesman, spokeswoman, spokesperson, spokespeople, spokesmen,
 spokeswomen, spokespersons, mouthpiece, mouthpieces, aide, aides, adviser, advisers, advisor,
 advisors, staffer, staffers, operative, operatives, strategist, strategists, official, officials,
 functionary, functionaries, bureaucrat, bureaucrats, technocrat, technocrats, diplomat,
 diplomats, negotiator, negotiators, interlocutor, interlocutors, mediator, mediators,
 intermediary, intermediaries, go-between, counterpart, counterparts, delegate, delegates,
 delegation, delegations, authorities, attorney, attorneys, lawyer, lawyers, solicitor,
 solicitors, barrister, barristers, advocate, advocates, counsel, prosecutor, prosecutors, judge,
 judges, justice, justices, magistrate, magistrates, juror, jurors, plaintiff, plaintiffs,
 defendant, defendants, litigant, litigants, petitioner, petitioners, lobbyist, lobbyists,
 publicist, coroner, registrar, executive, executives, manager, managers, administrator,
 administrators, coordinator, coordinators, owner, owners, founder, founders, co-founder,
 entrepreneur, entrepreneurs, businessman, businesswoman, businessmen, businesspeople, tycoon,
 magnate, oligarch, oligarchs, industrialist, banker, bankers, trader, traders, investor,
 investors, shareholder, shareholders, trustee, trustees, employer, employers, side, sides";

const LEARNED: &str = "analyst, analysts, economist, economists, expert, experts, specialist,
 specialists, observer, observers, monitor, monitors, professor, professors, lecturer, lecturers,
 academic, academics, scholar, scholars, scientist, scientists, researcher, researchers,
 historian, historians, sociologist, sociologists, psychologist, psychologists, psychiatrist,
 epidemiologist, epidemiologists, virologist, seismologist, seismologists, meteorologist,
 meteorologists, forecaster, forecasters, climatologist, engineer, engineers, geologist,
 geologists, archaeologist, archaeologists, pathologist, surgeon, surgeons, philosopher,
 theologian, jurist, jurists, author, authors, writer, writers, novelist, poet, poets, biographer,
 blogger, bloggers, reporter, reporters, journalist, journalists, correspondent, correspondents,
 editor, editors, columnist, columnists, commentator, commentators, broadcaster, presenter,
 anchor, pundit, pundits, interviewer, photographer, pollster, pollsters, doctor, doctors,
 physician, physicians, nurse, nurses, medic, medics, paramedic, paramedics, midwife, midwives,
 teacher, teachers, student, students, pupil, pupils, headteacher, principal, graduate, graduates,
 librarian, auditor, auditors, consultant, consultants, watchers, insider, insiders,
 whistleblower, whistleblowers";

const FAITH_AND_CAUSE: &str = "cleric, clerics, clergyman, clergymen, priest, priests, bishop,
 bishops, archbishop, cardinal, cardinals, pastor, pastors, pope, pontiff, patriarch, imam, imams,
 mufti, mullah, mullahs, ayatollah, ayatollahs, rabbi, rabbis, monk, monks, nun, nuns, preacher,
 chaplain, missionary, missionaries, activist, activists, campaigner, campaigners, organizer,
 organizers, organiser, organisers, protester, protesters, protestor, protestors, demonstrator,
 demonstrators, marcher, marchers, striker, strikers, unionist, unionists, environmentalist,
 environmentalists, feminist, feminists, philanthropist, dissident, dissidents, reformist,
 reformists, reformer, reformers, hardliner, hardliners, moderates, separatist, separatists,
 secessionist, loyalist, loyalists, royalist, royalists, nationalist, nationalists, islamist,
 islamists, jihadist, jihadists, extremist, extremists, terrorist, terrorists, populist,
 populists, republican, republicans, democrat, democrats, conservatives, liberals, progressives,
 socialist, socialists, communist, communists, supporter, supporters, opponent, opponents,
 proponent, proponents, backer, backers, detractor, detractors, critic, critics, sceptic,
 sceptics, skeptic, skeptics, ally, allies, adversary, adversaries, partisan, partisans, follower,
 followers, sympathiser, sympathisers, sympathizer, sympathizers, volunteer, volunteers, donor,
 donors";

const ANYBODY: &str = "people, person, persons, man, woman, men, women, boy, girl, boys, girls,
 child, children, youth, youths, youngster, youngsters, teenager, teenagers, adult, adults,
 elders, pensioner, pensioners, gentleman, lady, guest, guests, host, hosts, visitor, visitors,
 resident, residents, citizen, citizens, national, nationals, villager, villagers, locals,
 townspeople, islander, islanders, settler, settlers, migrant, migrants, immigrant, immigrants,
 emigrant, expatriate, expatriates, refugee, refugees, exile, exiles, asylum-seeker,
 asylum-seekers, evacuee, evacuees, voter, voters, constituent, constituents, taxpayer, taxpayers,
 commuter, commuters, passenger, passengers, driver, drivers, motorist, motorists, pedestrian,
 pilot, pilots, crew, fisherman, fishermen, farmer, farmers, grower, growers, trucker, truckers,
 worker, workers, labourer, labourers, laborer, laborers, employee, employees, staff, colleague,
 colleagues, co-worker, co-workers, miner, miners, shopkeeper, shopkeepers, vendor, vendors,
 customer, customers, consumer, consumers, tenant, tenants, landlord, landlords, witness,
 witnesses, eyewitness, eyewitnesses, onlooker, onlookers, bystander, bystanders, passer-by,
 passers-by, survivor, survivors, victim, victims, patient, patients, suspect, suspects, convict,
 convicts, detainee, detainees, prisoner, prisoners, inmate, inmates, hostage, hostages, captive,
 captives, complainant, complainants, source, sources, informant, informants, member, members,
 participant, participants, attendee, attendees, signatory, signatories, neighbour, neighbours,
 neighbor, neighbors, friend, friends, relative, relatives, family, families, parent, parents,
 mother, mothers, father, fathers, brother, brothers, sister, sisters, wife, husband, spouse,
 widow, widower, widows, partner, partners, son, sons, daughter, daughters, uncle, aunt, nephew,
 niece, cousin, cousins, grandfather, grandmother, grandson, granddaughter, fiance, fiancée,
 girlfriend, boyfriend, actor, actors, actress, actresses, singer, singers, musician, musicians,
 artist, artists, filmmaker, filmmakers, athlete, athletes, player, players, coach, coaches,
 referee, fans, celebrity, celebrities, billionaire, millionaire, laureate, laureates";

#[cfg(test)]
mod tests {
    use super::super::word_list::doubled;
    use super::*;

    #[test]
    fn no_noun_for_people_is_listed_twice() {
        assert_eq!(doubled(PEOPLE.words()), [""; 0]);
    }

    #[test]
    fn people_are_known_by_office_calling_and_kin() {
        for noun in ["interlocutors", "strongman", "predecessor", "lawyer", "guest", "widow"] {
            assert!(PEOPLE.contains(noun), "{noun}");
        }
        assert!(!PEOPLE.contains("ministry"));
    }
}
