//! States with their capitals, seats and demonyms: names under which a government speaks.
//!
//! No office holders, which go out of date. Names as in common English use.

/// `state|capitals and seats|demonyms`, lists parted by commas.
const STATES: &str = "\
Afghanistan|Kabul|Afghan,Afghans
Albania|Tirana|Albanian,Albanians
Algeria|Algiers|Algerian,Algerians
Angola|Luanda|Angolan,Angolans
Argentina|Buenos Aires|Argentine,Argentinian,Argentines
Armenia|Yerevan|Armenian,Armenians
Australia|Canberra|Australian,Australians
Austria|Vienna|Austrian,Austrians
Azerbaijan|Baku|Azerbaijani,Azeri,Azerbaijanis
Bahrain|Manama|Bahraini,Bahrainis
Bangladesh|Dhaka|Bangladeshi,Bangladeshis
Belarus|Minsk|Belarusian,Belarusians
Belgium||Belgian,Belgians
Bhutan|Thimphu|Bhutanese
Bolivia|La Paz|Bolivian,Bolivians
Bosnia|Sarajevo|Bosnian,Bosnians
Botswana|Gaborone|Batswana
Brazil|Brasilia,Brasília|Brazilian,Brazilians
Brunei|Bandar Seri Begawan|Bruneian
Bulgaria|Sofia|Bulgarian,Bulgarians
Burundi|Gitega|Burundian
Cambodia|Phnom Penh|Cambodian,Cambodians
Cameroon|Yaounde,Yaoundé|Cameroonian
Canada|Ottawa|Canadian,Canadians
Chad|N’Djamena|Chadian
Chile|Santiago|Chilean,Chileans
China|Beijing,Zhongnanhai|Chinese
Colombia|Bogota,Bogotá|Colombian,Colombians
Costa Rica|San Jose|Costa Rican
Croatia|Zagreb|Croatian,Croatians
Cuba|Havana|Cuban,Cubans
Cyprus|Nicosia|Cypriot,Cypriots
Czech Republic|Prague|Czech,Czechs
Denmark|Copenhagen|Danish,Danes
Djibouti||Djiboutian
Ecuador|Quito|Ecuadorian,Ecuadorean
Egypt|Cairo|Egyptian,Egyptians
El Salvador|San Salvador|Salvadoran
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian,Estonians
Ethiopia|Addis Ababa|Ethiopian,Ethiopians
Fiji|Suva|Fijian
Finland|Helsinki|Finnish,Finns
France|Paris,Elysee,Élysée,Quai d’Orsay|French
Gabon|Libreville|Gabonese
Georgia|Tbilisi|Georgian,Georgians
Germany|Berlin|German,Germans
Ghana|Accra|Ghanaian,Ghanaians
Greece|Athens|Greek,Greeks
Guatemala||Guatemalan
Guinea|Conakry|Guinean
Haiti|Port-au-Prince|Haitian,Haitians
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian,Hungarians
Iceland|Reykjavik|Icelandic,Icelanders
India|New Delhi,Delhi,South Block|Indian,Indians
Indonesia|Jakarta|Indonesian,Indonesians
Iran|Tehran|Iranian,Iranians
Iraq|Baghdad|Iraqi,Iraqis
Ireland|Dublin|Irish
Israel|Jerusalem,Tel Aviv|Israeli,Israelis
Italy|Rome|Italian,Italians
Ivory Coast|Abidjan,Yamoussoukro|Ivorian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian,Jordanians
Kazakhstan|Astana|Kazakh,Kazakhs
Kenya|Nairobi|Kenyan,Kenyans
Kosovo|Pristina|Kosovar
Kuwait||Kuwaiti,Kuwaitis
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Lao,Laotian
Latvia|Riga|Latvian,Latvians
Lebanon|Beirut|Lebanese
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan,Libyans
Lithuania|Vilnius|Lithuanian,Lithuanians
Luxembourg||Luxembourgish
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur,Putrajaya,Wisma Putra|Malaysian,Malaysians
Maldives|Male|Maldivian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mexico|Mexico City|Mexican,Mexicans
Moldova|Chisinau|Moldovan
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan,Moroccans
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw,Yangon|Burmese
Namibia|Windhoek|Namibian
Nepal|Kathmandu|Nepali,Nepalese
Netherlands|The Hague,Hague,Amsterdam|Dutch
New Zealand|Wellington|New Zealanders
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian,Nigerians
North Korea|Pyongyang|North Korean,North Koreans
North Macedonia|Skopje|Macedonian
Norway|Oslo|Norwegian,Norwegians
Oman|Muscat|Omani,Omanis
Pakistan|Islamabad,Rawalpindi|Pakistani,Pakistanis
Palestine|Ramallah|Palestinian,Palestinians
Panama||Panamanian
Papua New Guinea|Port Moresby|Papuan
Paraguay|Asuncion|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila,Malacanang,Malacañang|Philippine,Filipino,Filipinos
Poland|Warsaw|Polish,Poles
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari,Qataris
Romania|Bucharest|Romanian,Romanians
Russia|Moscow,Kremlin|Russian,Russians
Rwanda|Kigali|Rwandan
Saudi Arabia|Riyadh|Saudi,Saudis
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian,Serbs
Sierra Leone|Freetown|Sierra Leonean
Singapore||Singaporean,Singaporeans
Slovakia|Bratislava|Slovak,Slovaks
Slovenia|Ljubljana|Slovenian
Somalia|Mogadishu|Somali,Somalis
South Africa|Pretoria|South African,South Africans
South Korea|Seoul,Blue House|South Korean,South Koreans
South Sudan|Juba|South Sudanese
Spain|Madrid|Spanish,Spaniards
Sri Lanka|Colombo|Sri Lankan,Sri Lankans
Sudan|Khartoum|Sudanese
Sweden|Stockholm|Swedish,Swedes
Switzerland|Bern|Swiss
Syria|Damascus|Syrian,Syrians
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai,Thais
Tunisia|Tunis|Tunisian,Tunisians
Turkey|Ankara,Türkiye,Turkiye|Turkish,Turks
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan,Ugandans
Ukraine|Kyiv,Kiev|Ukrainian,Ukrainians
United Arab Emirates|Abu Dhabi,UAE,Emirates|Emirati,Emiratis
United Kingdom|London,Downing Street,Whitehall,Britain,UK,U.K,U.K.,Great Britain|British,Britons
United States|Washington,White House,US,U.S,U.S.,USA,America|American,Americans
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Vatican|Holy See|
Venezuela|Caracas|Venezuelan,Venezuelans
Vietnam|Hanoi|Vietnamese
Yemen|Sanaa,Sana’a|Yemeni,Yemenis
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean";

/// What a place name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// *Pakistan*.
    State,
    /// *Islamabad*, *the Kremlin*.
    Seat,
    /// *Pakistani*, *Pakistanis*.
    Demonym,
}

/// The state behind a name, capital, seat or demonym, as written: *Kabul* gives Afghanistan.
#[must_use]
pub fn state_of(name: &str) -> Option<(&'static str, PlaceKind)> {
    use std::collections::BTreeMap;
    use std::sync::OnceLock;
    static TABLE: OnceLock<BTreeMap<&'static str, (&'static str, PlaceKind)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = BTreeMap::new();
        for line in STATES.lines() {
            let mut fields = line.split('|');
            let Some(state) = fields.next() else { continue };
            table.insert(state, (state, PlaceKind::State));
            for (field, kind) in fields.zip([PlaceKind::Seat, PlaceKind::Demonym]) {
                for name in field.split(',').filter(|name| !name.is_empty()) {
                    table.insert(name, (state, kind));
                }
            }
        }
        table
    });
    table.get(name).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capital_and_a_demonym_stand_for_their_state() {
        assert_eq!(state_of("Kabul"), Some(("Afghanistan", PlaceKind::Seat)));
        assert_eq!(state_of("Malaysian"), Some(("Malaysia", PlaceKind::Demonym)));
        assert_eq!(state_of("Kremlin"), Some(("Russia", PlaceKind::Seat)));
        assert_eq!(state_of("Ostmere"), None);
    }
}
