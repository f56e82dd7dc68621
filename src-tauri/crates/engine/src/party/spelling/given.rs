//! Given names and what their bearers are called for short, or in another language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::skeleton::key;

/// Whether two given names, by their keys, can be one person's: *Joe* and *Joseph*, *Volodymyr*
/// and *Vladimir*.
pub(super) fn are_one(one: &str, other: &str) -> bool {
    let lines = |name: &str| LINES_OF.get(name).into_iter().flatten();
    lines(one).any(|line| lines(other).any(|known| known == line))
}

static LINES_OF: LazyLock<BTreeMap<String, Vec<usize>>> = LazyLock::new(|| {
    let mut lines: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, line) in LINES.iter().enumerate() {
        for name in line.split(' ') {
            lines.entry(key(name)).or_default().push(number);
        }
    }
    lines
});

/// A line has what one person may be called. *Alex* is in two: *Alexander* is no *Alexandra*.
const LINES: &[&str] = &[
    // English.
    "joseph joe joey josef jozef jozsef",
    "william bill billy will willie",
    "robert bob bobby rob robbie",
    "michael mike mick mickey",
    "james jim jimmy jamie",
    "john jack johnny",
    "jonathan jon",
    "charles chuck charlie",
    "richard dick rick rich richie",
    "edward ted ed eddie ned teddy",
    "edmund ed ted",
    "theodore ted teddy",
    "anthony tony",
    "antonio toni tony tonio",
    "antonia toni",
    "thomas tom tommy",
    "timothy tim",
    "daniel dan danny",
    "benjamin ben benny",
    "samuel sam sammy",
    "samantha sam",
    "matthew matt",
    "christopher chris kit",
    "christian chris",
    "christine chris christie tina",
    "christina chris christie tina",
    "nicholas nick nicky",
    "gregory greg",
    "stephen steven steve",
    "jeffrey geoffrey jeff geoff",
    "kenneth ken kenny",
    "donald don donnie",
    "ronald ron ronnie",
    "andrew andy drew",
    "david dave davy",
    "douglas doug",
    "peter pete",
    "patrick pat paddy",
    "patricia pat patty tricia",
    "lawrence larry",
    "bernard bernie",
    "leonard len lenny",
    "philip phil",
    "raymond ray",
    "frederick fred freddie",
    "albert al bert",
    "allan alan allen",
    "carl karl",
    "marc mark",
    "curt kurt",
    "sean shaun shawn",
    "elizabeth liz beth betty lizzie eliza bess",
    "katherine catherine kate kathy cathy katie kay",
    "kathleen kathy kate katie",
    "margaret peggy maggie meg marge",
    "susan sue susie",
    "susanna sue susie",
    "deborah debbie deb debra",
    "jennifer jen jenny",
    "jessica jess jessie",
    "rebecca becky",
    "barbara barb babs",
    "victoria vicky tori",
    "dorothy dot dolly",
    "hillary hilary",
    "alexander alex sandy aleksandr oleksandr alyaksandr aliaksandr alejandro sasha sascha shura",
    "alexandra alex sandra aleksandra oleksandra sasha shura",
    // Russian, Ukrainian, Belarusian.
    "vladimir volodymyr uladzimir vova volodya",
    "sergei serhii siarhei seryozha",
    "dmitry dmytro dzmitry dima mitya",
    "nikolai mykola mikalai kolya",
    "mikhail mykhailo mikhas misha",
    "aleksei oleksii aliaksei alyosha lyosha",
    "andrei andrii",
    "yevgeny yevhen yauhen zhenya",
    "vitaly vitalii vital",
    "pavel pavlo pasha",
    "petr pyotr petro petya",
    "ivan vanya",
    "boris borya",
    "grigory hryhorii grisha",
    "georgy heorhii giorgi",
    "vyacheslav viacheslav slava",
    "konstantin kostya kostiantyn",
    "anatoly anatolii tolya",
    "yuri yura",
    "igor ihor",
    "oleg oleh",
    "ekaterina kateryna katya",
    "maria mariia masha",
    "natalia nataliia natasha",
    "tatiana tetiana tanya",
    "elena olena lena",
    "olga olha olya",
    "svetlana svitlana sveta",
    "irina iryna ira",
    "lyudmila liudmyla lyuda",
    // Polish, Hungarian, Greek.
    "katarzyna kasia",
    "malgorzata gosia",
    "joanna asia",
    "stanislaw staszek",
    "jerzy jurek",
    "laszlo laci",
    "istvan pista",
    "konstantinos kostas costas",
    "georgios giorgos yorgos",
    "dimitrios dimitris",
    "ioannis yannis giannis",
    // Spanish, Portuguese, Italian.
    "jose pepe ze",
    "francisco paco pancho chico kiko",
    "ignacio nacho",
    "jesus chuy chucho",
    "guillermo memo",
    "enrique quique",
    "manuel manolo",
    "eduardo lalo edu",
    "roberto beto",
    "alberto beto",
    "rafael rafa",
    "santiago santi",
    "javier xavier javi",
    "guadalupe lupe",
    "dolores lola",
    "giuseppe beppe peppe pino",
    "giovanni gianni",
    "vincenzo enzo",
    "luigi gigi",
    // German, Dutch, Scandinavian.
    "johannes hans",
    "friedrich fritz",
    "heinrich heinz",
    "ulrich uli",
    "josef sepp",
    "wilhelm willi",
    "margarethe grete",
    "hendrik henk",
    "cornelis kees",
    "lars lasse",
    // Arabic, Persian, Turkish, South Asian: vowels that no rule tells.
    "muhammad mohd muhd md mohamud",
    "yusuf yousef youcef",
    "usman osman othman uthman",
    "sayed syed seyed",
    "aisha ayesha aicha",
    "fatima fatemeh fatma",
    "hasan hassan hacen",
    "gamal jamal",
    "nagib najib",
    "mariam maryam miriam",
    "khadija khadijeh hatice",
    "zainab zeinab zaynab zeynep",
    "suleiman sulayman soleyman",
    "yaqub yacoub yakub",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_is_one_of_its_long_ones() {
        let one = |one: &str, other: &str| are_one(&key(one), &key(other));
        assert!(one("Ted", "Edward") && one("Ted", "Theodore"));
        assert!(!one("Edward", "Theodore"));
        assert!(!one("Alexander", "Alexandra"));
        assert!(one("Pepe", "José"));
    }
}
