//! States with their capitals, seats and demonyms: names under which a government speaks.
//!
//! All members of the United Nations, and Kosovo, Palestine, Taiwan and the Vatican. No office
//! holders, which go out of date. Names as in common English use.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::given_names::Gender;
use super::word_list::{WordList, entries};

/// `state|other names|capitals and seats|demonyms|nouns for one of its people`, lists parted by
/// commas. A star marks a seat with a press office of its own.
///
/// Not capitals that are given names or stand for somebody else: Victoria (Seychelles), Brussels.
/// Scots and the Welsh are people of the United Kingdom, but *Scottish* names another government.
const STATES: &str = "\
Afghanistan|Islamic Emirate of Afghanistan,Islamic Emirate|Kabul,Kandahar|Afghan,Afghans|
Albania||Tirana|Albanian,Albanians|
Algeria||Algiers,El Mouradia*|Algerian,Algerians|
Andorra||Andorra la Vella|Andorran,Andorrans|
Angola||Luanda|Angolan,Angolans|
Antigua and Barbuda|Antigua||Antiguan,Antiguans,Barbudan|
Argentina||Buenos Aires,Casa Rosada*|Argentine,Argentinian,Argentines,Argentinians,Argentinean|
Armenia||Yerevan|Armenian,Armenians|
Australia|Commonwealth of Australia|Canberra|Australian,Australians|Aussie,Aussies
Austria||Vienna,Ballhausplatz,Hofburg*|Austrian,Austrians|
Azerbaijan||Baku|Azerbaijani,Azeri,Azerbaijanis,Azeris|
Bahamas||Nassau|Bahamian,Bahamians|
Bahrain||Manama|Bahraini,Bahrainis|
Bangladesh||Dhaka,Bangabhaban,Ganabhaban|Bangladeshi,Bangladeshis|
Barbados||Bridgetown|Barbadian,Barbadians|Bajan,Bajans
Belarus|Belorussia|Minsk|Belarusian,Belarusians,Belarussian|
Belgium|||Belgian,Belgians|
Belize||Belmopan|Belizean,Belizeans|
Benin||Porto-Novo,Cotonou|Beninese|
Bhutan||Thimphu|Bhutanese|
Bolivia||La Paz,Sucre|Bolivian,Bolivians|
Bosnia|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia-Hercegovina|Sarajevo|Bosnian,Bosnians,Bosniak,Bosniaks|
Botswana||Gaborone|Batswana|Motswana
Brazil|Brasil|Brasilia,Brasília,Planalto*,Itamaraty*|Brazilian,Brazilians|
Brunei|Brunei Darussalam|Bandar Seri Begawan|Bruneian,Bruneians|
Bulgaria||Sofia|Bulgarian,Bulgarians|
Burkina Faso|Burkina|Ouagadougou|Burkinabe,Burkinabè|
Burundi||Gitega,Bujumbura|Burundian,Burundians|
Cambodia|Kampuchea|Phnom Penh|Cambodian,Cambodians|Khmer
Cameroon||Yaounde,Yaoundé|Cameroonian,Cameroonians|
Canada||Ottawa,Rideau Hall*|Canadian,Canadians|
Cape Verde|Cabo Verde|Praia|Cape Verdean,Cape Verdeans|
Central African Republic||Bangui|Central African,Central Africans|
Chad||N’Djamena,Ndjamena|Chadian,Chadians|
Chile||Santiago,La Moneda*|Chilean,Chileans|
China|People’s Republic of China,PRC,Mainland China|Beijing,Peking,Zhongnanhai|Chinese|
Colombia||Bogota,Bogotá,Casa de Nariño*,Casa de Narino*|Colombian,Colombians|
Comoros||Moroni|Comorian,Comorians|
Costa Rica||San Jose,San José|Costa Rican,Costa Ricans|
Croatia||Zagreb,Banski Dvori|Croatian,Croatians,Croat,Croats|
Cuba||Havana|Cuban,Cubans|
Cyprus||Nicosia|Cypriot,Cypriots|
Czech Republic|Czechia|Prague,Prague Castle,Hradčany,Hradcany,Černín Palace,Czernin Palace|Czech,Czechs|
DR Congo|Democratic Republic of Congo,Democratic Republic of the Congo,Congo,Congo-Kinshasa,DRC,Zaire|Kinshasa|Congolese|
Denmark||Copenhagen,Christiansborg|Danish,Danes|Dane
Djibouti||Djibouti City|Djiboutian,Djiboutians|
Dominica||Roseau||
Dominican Republic||Santo Domingo|Dominican,Dominicans|
East Timor|Timor-Leste|Dili|Timorese,East Timorese|
Ecuador||Quito,Carondelet*|Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|
Egypt||Cairo,Ittihadiya,Heliopolis Palace|Egyptian,Egyptians|
El Salvador||San Salvador|Salvadoran,Salvadorans,Salvadorian,Salvadorean|
Equatorial Guinea||Malabo|Equatoguinean,Equatorial Guinean|
Eritrea||Asmara|Eritrean,Eritreans|
Estonia||Tallinn,Stenbock House|Estonian,Estonians|
Eswatini|Swaziland|Mbabane,Lobamba|Swazi,Swazis|
Ethiopia||Addis Ababa|Ethiopian,Ethiopians|
Fiji||Suva|Fijian,Fijians|
Finland||Helsinki|Finnish,Finns|Finn
France||Paris,Elysee*,Élysée*,Elysée*,Elysee Palace*,Élysée Palace*,Matignon*,Hôtel Matignon*,Quai d’Orsay*,Place Beauvau,Bercy|French|Frenchman,Frenchmen,Frenchwoman,Frenchwomen
Gabon||Libreville|Gabonese|
Gambia|The Gambia|Banjul|Gambian,Gambians|
Georgia||Tbilisi|Georgian,Georgians|
Germany|Federal Republic of Germany|Berlin,Schloss Bellevue*,Werderscher Markt|German,Germans|
Ghana||Accra,Jubilee House*,Flagstaff House|Ghanaian,Ghanaians|
Greece||Athens,Maximos Mansion,Maximou|Greek,Greeks|
Grenada||St. George’s|Grenadian,Grenadians|
Guatemala||Guatemala City|Guatemalan,Guatemalans|
Guinea||Conakry|Guinean,Guineans|
Guinea-Bissau||Bissau|Bissau-Guinean|
Guyana||Georgetown|Guyanese|
Haiti||Port-au-Prince|Haitian,Haitians|
Honduras||Tegucigalpa|Honduran,Hondurans|
Hungary||Budapest,Carmelite Monastery,Sándor Palace|Hungarian,Hungarians|Magyar,Magyars
Iceland||Reykjavik,Reykjavík|Icelandic,Icelanders|Icelander
India|Bharat|New Delhi,Delhi,South Block,Raisina Hill,Rashtrapati Bhavan*,Jawaharlal Nehru Bhawan|Indian,Indians|
Indonesia||Jakarta,Nusantara,Merdeka Palace,Istana Merdeka,Pejambon|Indonesian,Indonesians|
Iran|Islamic Republic of Iran|Tehran,Teheran|Iranian,Iranians|
Iraq||Baghdad|Iraqi,Iraqis|
Ireland|Republic of Ireland,Irish Republic|Dublin,Iveagh House,Áras an Uachtaráin*|Irish|Irishman,Irishmen,Irishwoman,Irishwomen
Israel||Jerusalem,Tel Aviv|Israeli,Israelis|
Italy||Rome,Chigi*,Palazzo Chigi*,Quirinale*,Quirinal*,Farnesina*,Viminale|Italian,Italians|
Ivory Coast|Côte d’Ivoire,Cote d’Ivoire|Abidjan,Yamoussoukro|Ivorian,Ivorians|
Jamaica||Kingston,Jamaica House*|Jamaican,Jamaicans|
Japan||Tokyo,Nagatacho,Nagata-cho,Kasumigaseki,Kantei*|Japanese|
Jordan|Hashemite Kingdom|Amman|Jordanian,Jordanians|
Kazakhstan||Astana,Nur-Sultan,Akorda*,Ak Orda*|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|
Kenya||Nairobi|Kenyan,Kenyans|
Kiribati||Tarawa,South Tarawa|I-Kiribati|
Kosovo||Pristina,Prishtina|Kosovar,Kosovars,Kosovan,Kosovans|
Kuwait||Kuwait City|Kuwaiti,Kuwaitis|
Kyrgyzstan|Kyrgyz Republic|Bishkek|Kyrgyz,Kyrgyzstani|
Laos|Lao PDR|Vientiane|Lao,Laotian,Laotians|
Latvia||Riga,Riga Castle|Latvian,Latvians|
Lebanon||Beirut,Baabda,Baabda Palace,Grand Serail|Lebanese|
Lesotho||Maseru|Basotho|Mosotho
Liberia||Monrovia|Liberian,Liberians|
Libya||Tripoli|Libyan,Libyans|
Liechtenstein||Vaduz|Liechtensteiner,Liechtensteiners|
Lithuania||Vilnius|Lithuanian,Lithuanians|
Luxembourg||Luxembourg City|Luxembourgish|Luxembourger,Luxembourgers
Madagascar||Antananarivo|Malagasy,Madagascan|
Malawi||Lilongwe|Malawian,Malawians|
Malaysia||Kuala Lumpur,Putrajaya,Wisma Putra*,Seri Perdana,Istana Negara*|Malaysian,Malaysians|
Maldives||Male,Malé|Maldivian,Maldivians|
Mali||Bamako,Koulouba|Malian,Malians|
Malta||Valletta,Castille|Maltese|
Marshall Islands||Majuro|Marshallese|
Mauritania||Nouakchott|Mauritanian,Mauritanians|
Mauritius||Port Louis|Mauritian,Mauritians|
Mexico||Mexico City,Los Pinos,Palacio Nacional|Mexican,Mexicans|
Micronesia|Federated States of Micronesia|Palikir|Micronesian,Micronesians|
Moldova||Chisinau,Chișinău|Moldovan,Moldovans|
Monaco|||Monegasque,Monégasque,Monegasques|
Mongolia||Ulaanbaatar,Ulan Bator|Mongolian,Mongolians|
Montenegro||Podgorica|Montenegrin,Montenegrins|
Morocco||Rabat,Makhzen|Moroccan,Moroccans|
Mozambique||Maputo|Mozambican,Mozambicans|
Myanmar|Burma|Naypyidaw,Naypyitaw,Nay Pyi Taw,Yangon|Burmese|
Namibia||Windhoek|Namibian,Namibians|
Nauru||Yaren|Nauruan,Nauruans|
Nepal||Kathmandu,Singha Durbar,Singhadurbar,Baluwatar,Shital Niwas,Sheetal Niwas|Nepali,Nepalese,Nepalis|
Netherlands|The Netherlands,Holland|The Hague,Hague,Amsterdam,Binnenhof|Dutch|Dutchman,Dutchmen,Dutchwoman,Dutchwomen
New Zealand|Aotearoa|Wellington,Beehive|New Zealanders|New Zealander,Kiwi,Kiwis
Nicaragua||Managua|Nicaraguan,Nicaraguans|
Niger||Niamey|Nigerien,Nigeriens|
Nigeria||Abuja,Aso Rock*,Aso Villa*,Aso Rock Villa*|Nigerian,Nigerians|
North Korea|DPRK,Democratic People’s Republic of Korea|Pyongyang|North Korean,North Koreans|
North Macedonia|Macedonia|Skopje|Macedonian,Macedonians,North Macedonian|
Norway||Oslo|Norwegian,Norwegians|
Oman|Sultanate of Oman|Muscat|Omani,Omanis|
Pakistan|Islamic Republic of Pakistan|Islamabad,Rawalpindi,Aiwan-e-Sadr*|Pakistani,Pakistanis|
Palau||Ngerulmud,Melekeok|Palauan,Palauans|
Palestine|State of Palestine,Palestinian Territories,Palestinian Authority|Ramallah,Muqata,Mukataa|Palestinian,Palestinians|
Panama||Panama City|Panamanian,Panamanians|
Papua New Guinea|PNG|Port Moresby|Papuan,Papuans,Papua New Guinean|
Paraguay||Asuncion,Asunción|Paraguayan,Paraguayans|
Peru||Lima|Peruvian,Peruvians|
Philippines|The Philippines|Manila,Malacanang*,Malacañang*,Malacañan*|Philippine,Filipino,Filipinos|Filipina,Filipinas
Poland||Warsaw,Belweder|Polish,Poles|Pole
Portugal||Lisbon,São Bento,Belém Palace|Portuguese|
Qatar||Doha,Amiri Diwan*|Qatari,Qataris|
Republic of Congo|Republic of the Congo,Congo-Brazzaville|Brazzaville||
Romania||Bucharest,Cotroceni*,Victoria Palace|Romanian,Romanians|
Russia|Russian Federation|Moscow,Kremlin*,Smolenskaya Square|Russian,Russians|
Rwanda||Kigali,Urugwiro|Rwandan,Rwandans|
Saint Kitts and Nevis|St Kitts and Nevis,St. Kitts and Nevis,St Kitts,Saint Kitts|Basseterre|Kittitian,Kittitians|
Saint Lucia|St Lucia,St. Lucia|Castries|Saint Lucian,St Lucian|
Saint Vincent and the Grenadines|St Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent,Saint Vincent|Kingstown|Vincentian,Vincentians|
Samoa||Apia|Samoan,Samoans|
San Marino|||Sammarinese|
Sao Tome and Principe|São Tomé and Príncipe,Sao Tome,São Tomé||Santomean|
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Riyadh,Jeddah|Saudi,Saudis,Saudi Arabian,Saudi Arabians|
Senegal||Dakar|Senegalese|
Serbia||Belgrade|Serbian,Serbians,Serb,Serbs|
Seychelles|||Seychellois|
Sierra Leone||Freetown|Sierra Leonean,Sierra Leoneans|
Singapore||Istana|Singaporean,Singaporeans|
Slovakia|Slovak Republic|Bratislava|Slovak,Slovaks,Slovakian|
Slovenia||Ljubljana|Slovenian,Slovenians,Slovene,Slovenes|
Solomon Islands|Solomons|Honiara|Solomon Islander,Solomon Islanders|
Somalia||Mogadishu,Villa Somalia*|Somali,Somalis|
South Africa||Pretoria,Tshwane,Union Buildings|South African,South Africans|
South Korea|Republic of Korea,ROK|Seoul,Blue House*,Cheong Wa Dae*,Yongsan*|South Korean,South Koreans|
South Sudan||Juba|South Sudanese|
Spain||Madrid,Moncloa*,La Moncloa*,Zarzuela*|Spanish,Spaniards|Spaniard
Sri Lanka||Colombo,Sri Jayawardenepura Kotte,Temple Trees|Sri Lankan,Sri Lankans|
Sudan||Khartoum,Port Sudan|Sudanese|
Suriname||Paramaribo|Surinamese|
Sweden||Stockholm,Rosenbad|Swedish,Swedes|Swede
Switzerland|Swiss Confederation|Bern,Berne|Swiss|
Syria|Syrian Arab Republic|Damascus|Syrian,Syrians|
Taiwan|Republic of China,Chinese Taipei|Taipei|Taiwanese|
Tajikistan||Dushanbe|Tajik,Tajiks|
Tanzania||Dodoma,Dar es Salaam|Tanzanian,Tanzanians|
Thailand||Bangkok|Thai,Thais|
Togo||Lome,Lomé|Togolese|
Tonga||Nuku’alofa,Nukualofa|Tongan,Tongans|
Trinidad and Tobago|Trinidad & Tobago|Port of Spain,Port-of-Spain|Trinidadian,Trinidadians|
Tunisia||Tunis,Carthage Palace|Tunisian,Tunisians|
Turkey|Türkiye,Turkiye|Ankara,Beştepe*,Bestepe*,Ak Saray*,Çankaya,Cankaya|Turkish,Turks|Turk
Turkmenistan||Ashgabat|Turkmen,Turkmens|
Tuvalu||Funafuti|Tuvaluan,Tuvaluans|
Uganda||Kampala,Entebbe|Ugandan,Ugandans|
Ukraine||Kyiv,Kiev,Bankova*|Ukrainian,Ukrainians|
United Arab Emirates|UAE,Emirates|Abu Dhabi|Emirati,Emiratis|
United Kingdom|Britain,UK,U.K,U.K.,Great Britain|London,Downing Street*,10 Downing Street*,No 10*,No. 10*,Number 10*,Number Ten*,Whitehall,Buckingham Palace*|British,Britons|Briton,Brit,Brits,Englishman,Englishmen,Englishwoman,Englishwomen,Scot,Scots,Scotsman,Scotsmen,Scotswoman,Scotswomen,Welshman,Welshmen,Welshwoman,Welshwomen,Ulsterman,Ulsterwoman
United States|US,U.S,U.S.,USA,U.S.A,U.S.A.,America,United States of America|Washington,White House*,Oval Office,Foggy Bottom|American,Americans|
Uruguay||Montevideo|Uruguayan,Uruguayans|
Uzbekistan||Tashkent,Kuksaroy|Uzbek,Uzbeks,Uzbekistani|
Vanuatu||Port Vila|Ni-Vanuatu,Vanuatuan|
Vatican|Holy See,Vatican City|||
Venezuela||Caracas,Miraflores*|Venezuelan,Venezuelans|
Vietnam|Viet Nam|Hanoi|Vietnamese|
Yemen||Sanaa,Sana’a,Aden|Yemeni,Yemenis|
Zambia||Lusaka|Zambian,Zambians|
Zimbabwe||Harare|Zimbabwean,Zimbabweans|";

/// What a place name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// *Pakistan*, *the UK*, *Holland*.
    State,
    /// *Islamabad*, *the Kremlin*.
    Seat,
    /// *Pakistani*, *Pakistanis*, *Dutchwoman*.
    Demonym,
}

/// A name in the table.
#[derive(Debug, Clone, Copy)]
struct Place {
    state: &'static str,
    kind: PlaceKind,
    is_press_office: bool,
    is_noun: bool,
}

/// The state behind a name, capital, seat or demonym, as written: *Kabul* gives Afghanistan.
///
/// Apostrophes may be straight or curly; case counts.
#[must_use]
pub fn state_of(name: &str) -> Option<(&'static str, PlaceKind)> {
    place(name).map(|place| (place.state, place.kind))
}

/// Whether a seat has a press office of its own, whose word is its holder's rather than the whole
/// government's: *the Kremlin*, *Downing Street*, *Wisma Putra*; not *Whitehall* or *Moscow*.
#[must_use]
pub fn is_press_office(name: &str) -> bool {
    place(name).is_some_and(|place| place.is_press_office)
}

/// Parts of states with governments of their own, which speak as states do: *Nebraska*, *Scotland*.
static REGIONS: WordList = WordList::new(&[PARTS_OF_STATES]);

const PARTS_OF_STATES: &str =
    "Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida,
 Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
 Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
 New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio,
 Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee,
 Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, Alberta,
 British Columbia, Scotland, Wales, England, Northern Ireland, Bavaria, Catalonia, Punjab,
 Sindh, Balochistan, Khyber Pakhtunkhwa, Kashmir, Xinjiang, Tibet, Sabah, Sarawak, Johor,
 Aceh, Papua, Queensland, Victoria, Tasmania, Crimea, Donetsk, Gaza, West Bank, Darfur,
 Tigray, Oromia, Lagos, Kano";

/// Whether `name` is a part of a state with a government of its own, as written: *New Mexico*.
#[must_use]
pub fn is_region(name: &str) -> bool {
    REGIONS.contains(name)
}

/// Seats of ministries: `name|ministry|state`.
const MINISTRIES: &str = "\
Wisma Putra|Ministry of Foreign Affairs|Malaysia
Quai d’Orsay|Ministry of Foreign Affairs|France
Place Beauvau|Ministry of the Interior|France
Bercy|Ministry of Finance|France
Farnesina|Ministry of Foreign Affairs|Italy
Viminale|Ministry of the Interior|Italy
Itamaraty|Ministry of Foreign Affairs|Brazil
South Block|Ministry of External Affairs|India
Pejambon|Ministry of Foreign Affairs|Indonesia
Iveagh House|Department of Foreign Affairs|Ireland
Černín Palace|Ministry of Foreign Affairs|Czech Republic
Czernin Palace|Ministry of Foreign Affairs|Czech Republic
Werderscher Markt|Foreign Office|Germany
Foggy Bottom|State Department|United States";

/// The ministry that sits at `name`, with its state: *Wisma Putra*.
#[must_use]
pub fn ministry_at(name: &str) -> Option<(&'static str, &'static str)> {
    let name = straight(name);
    MINISTRIES.lines().find_map(|line| {
        let mut fields = line.split('|');
        let seat = fields.next().filter(|seat| straight(seat) == name)?;
        debug_assert!(place(seat).is_some(), "{seat} is listed as a seat");
        Some((fields.next()?, fields.next()?))
    })
}

/// The state of a person called by a noun for its people, and the gender that the noun tells:
/// *Dutchwoman*, *Spaniard*. Demonyms that are adjectives first (*Afghan*) give none.
#[must_use]
pub fn compatriot(noun: &str) -> Option<(&'static str, Option<Gender>)> {
    let place = place(noun).filter(|place| place.is_noun)?;
    let gender = if noun.ends_with("woman") || noun == "Filipina" {
        Some(Gender::Female)
    } else if noun.ends_with("man") {
        Some(Gender::Male)
    } else {
        None
    };
    Some((place.state, gender))
}

/// The states listed, by their names in the table, in its order.
pub fn states() -> impl Iterator<Item = &'static str> {
    STATES.lines().filter_map(|line| line.split('|').next())
}

fn place(name: &str) -> Option<Place> {
    static TABLE: OnceLock<HashMap<String, Place>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        rows().map(|(name, place)| (straight(name), place)).collect::<HashMap<_, _>>()
    });
    table.get(name).or_else(|| table.get(&straight(name))).copied()
}

/// All names in the table.
fn rows() -> impl Iterator<Item = (&'static str, Place)> {
    STATES.lines().flat_map(|line| {
        let state = line.split('|').next().unwrap_or_default();
        let kinds = [
            (PlaceKind::State, false),
            (PlaceKind::State, false),
            (PlaceKind::Seat, false),
            (PlaceKind::Demonym, false),
            (PlaceKind::Demonym, true),
        ];
        line.split('|').zip(kinds).flat_map(move |(field, (kind, is_noun))| {
            entries(field).map(move |entry| {
                let name = entry.trim_end_matches('*');
                let is_press_office = name.len() < entry.len();
                (name, Place { state, kind, is_press_office, is_noun })
            })
        })
    })
}

fn straight(name: &str) -> String {
    name.replace('’', "'")
}

#[cfg(test)]
mod tests {
    use super::super::word_list::doubled;
    use super::*;

    #[test]
    fn a_capital_and_a_demonym_stand_for_their_state() {
        assert_eq!(state_of("Kabul"), Some(("Afghanistan", PlaceKind::Seat)));
        assert_eq!(state_of("Malaysian"), Some(("Malaysia", PlaceKind::Demonym)));
        assert_eq!(state_of("Kremlin"), Some(("Russia", PlaceKind::Seat)));
        assert_eq!(state_of("UK"), Some(("United Kingdom", PlaceKind::State)));
        assert_eq!(state_of("Quai d'Orsay"), Some(("France", PlaceKind::Seat)));
        assert_eq!(state_of("Ostmere"), None);
    }

    #[test]
    fn every_name_stands_for_one_state() {
        assert_eq!(doubled(rows().map(|(name, _)| name)), [""; 0]);
    }

    /// 193 members, and Kosovo, Palestine, Taiwan and the Vatican.
    #[test]
    fn every_state_is_listed_in_order() {
        assert_eq!(states().count(), 197);
        assert!(states().is_sorted());
    }

    #[test]
    fn every_row_has_its_five_fields() {
        let odd: Vec<&str> = STATES.lines().filter(|line| line.matches('|').count() != 4).collect();
        assert_eq!(odd, [""; 0]);
    }

    #[test]
    fn a_seat_may_have_a_press_office_of_its_own() {
        assert!(is_press_office("White House") && is_press_office("Wisma Putra"));
        assert!(!is_press_office("Whitehall") && !is_press_office("Washington"));
    }

    #[test]
    fn a_noun_for_one_of_its_people_may_tell_the_gender() {
        assert_eq!(compatriot("Dutchwoman"), Some(("Netherlands", Some(Gender::Female))));
        assert_eq!(compatriot("Scotsman"), Some(("United Kingdom", Some(Gender::Male))));
        assert_eq!(compatriot("Spaniard"), Some(("Spain", None)));
        assert_eq!(compatriot("German"), None);
    }
}
