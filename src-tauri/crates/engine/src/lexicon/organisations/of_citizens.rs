//! Charities, campaigns and institutes, and movements under arms.
//!
//! Rows are `full name|acronym|other names`, the last parted by commas.

/// Charities, campaigns and institutes.
pub(super) const NON_GOVERNMENTAL: &str = "\
International Committee of the Red Cross|ICRC|Red Cross
International Federation of Red Cross and Red Crescent Societies|IFRC|Red Crescent
Doctors Without Borders|MSF|Médecins Sans Frontières,Medecins Sans Frontieres
Reporters Without Borders|RSF|Reporters Sans Frontières
Amnesty International||Amnesty
Human Rights Watch|HRW|
Committee to Protect Journalists|CPJ|
International Federation of Journalists|IFJ|
Human Rights Commission of Pakistan|HRCP|
Transparency International||
International Crisis Group||Crisis Group
Syrian Observatory for Human Rights|SOHR|Syrian Observatory
Save the Children||
Oxfam||
CARE International||
World Vision||
International Rescue Committee|IRC|
Norwegian Refugee Council|NRC|
Danish Refugee Council||
Mercy Corps||
Islamic Relief||
World Central Kitchen|WCK|
Action Against Hunger||
Greenpeace||
World Wide Fund for Nature|WWF|World Wildlife Fund
Friends of the Earth||
Freedom House||
American Civil Liberties Union|ACLU|
Bellingcat||
Edhi Foundation||
Aga Khan Development Network|AKDN|
Gates Foundation||
Open Society Foundations||
Chatham House||
International Institute for Strategic Studies|IISS|
Stockholm International Peace Research Institute|SIPRI|
Institute for the Study of War|ISW|
World Council of Churches||
World Jewish Congress||
International Trade Union Confederation|ITUC|
International Air Transport Association|IATA|";

/// Movements under arms.
pub(super) const ARMED_MOVEMENTS: &str = "\
Hamas||Islamic Resistance Movement
Palestinian Islamic Jihad|PIJ|Islamic Jihad
Palestine Liberation Organization|PLO|Palestine Liberation Organisation
Fatah||
Hezbollah||Hizbullah,Hizbollah
Ansar Allah||Houthis,Houthi movement,Ansarullah
Tehreek-e-Taliban Pakistan|TTP|Pakistani Taliban,Tehrik-i-Taliban Pakistan
Balochistan Liberation Army|BLA|Baloch Liberation Army
Islamic State||ISIS,ISIL,Daesh,Islamic State group
Islamic State Khorasan Province|ISKP|IS-K,ISIS-K,Daesh-Khorasan
Al-Qaeda||Al Qaeda,Al-Qaida
Lashkar-e-Taiba||Lashkar-e-Tayyiba
Jaish-e-Mohammed|JeM|Jaish-e-Mohammad
Haqqani network||
Boko Haram||
Al-Shabaab||Al Shabaab,Al-Shabab
Hayat Tahrir al-Sham|HTS|
Syrian Democratic Forces|SDF|
People’s Protection Units|YPG|
Kurdistan Workers’ Party|PKK|
Rapid Support Forces||
M23||March 23 Movement
Lord’s Resistance Army|LRA|
Tigray People’s Liberation Front|TPLF|
Fano||
Polisario Front||Polisario
Revolutionary Armed Forces of Colombia|FARC|Farc
National Liberation Army of Colombia|ELN|
New People’s Army|NPA|
Moro Islamic Liberation Front|MILF|
Arakan Army||
Karen National Union|KNU|
Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers
Irish Republican Army|IRA|
Wagner Group||Wagner
Azov Brigade||Azov";
