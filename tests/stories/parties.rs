//! Who is speaking does not depend on the order in which the articles come.

use std::collections::BTreeMap;

use acceptance::events::{Event, GoldStatement, TUNING, events};
use proptest::prelude::*;
use variorum_engine::Span;
use variorum_engine::party::{self, Holders, PartyKind, Spoken};

fn spoken(statement: &GoldStatement) -> Spoken<'_> {
    let relation = &statement.relation;
    let parts = relation.source.iter().chain(&relation.cue).chain(&relation.content);
    Spoken {
        source: &relation.source,
        cue: &relation.cue,
        content: &relation.content,
        via: &relation.via,
        continues: None,
        reading: parts.copied().reduce(Span::hull).unwrap_or_default(),
    }
}

/// For each article and statement what is told of its party: its name, kind, role, whom it belongs to, who
/// else may be meant; and which other statements have the same party.
type Told = BTreeMap<(usize, usize), (String, PartyKind, Vec<String>, Vec<(usize, usize)>)>;

/// Who speaks where the articles of `event` come in `order`.
fn told(event: &Event, order: &[usize]) -> Told {
    let articles: Vec<_> = order.iter().map(|at| event.articles[*at].article.clone()).collect();
    let said: Vec<Vec<Spoken<'_>>> = order
        .iter()
        .map(|at| event.articles[*at].statements.iter().map(spoken).collect())
        .collect();
    let (parties, holders) = party::resolve(&articles, &said);
    let places = |wanted: &Holders| -> Vec<(usize, usize)> {
        let all = holders.iter().zip(order).flat_map(|(holders, article)| {
            holders.iter().enumerate().map(move |(place, other)| ((*article, place), other))
        });
        let mut same: Vec<_> =
            all.filter(|(_, other)| other.party == wanted.party).map(|(place, _)| place).collect();
        same.sort_unstable();
        same
    };
    let mut found = Told::new();
    for (of_article, article) in holders.iter().zip(order) {
        for (place, one) in of_article.iter().enumerate() {
            let party = &parties[one.party.0];
            let belongs = party.affiliation.map(|at| parties[at.0].name.clone());
            let more = party.role.iter().chain(&belongs).chain(&party.candidates).cloned();
            let told = (party.name.clone(), party.kind, more.collect(), places(one));
            found.insert((*article, place), told);
        }
    }
    found
}

#[test]
fn every_order_of_an_events_articles_has_the_same_parties() {
    let events = events(TUNING).unwrap_or_else(|slip| panic!("{slip}"));
    let config = ProptestConfig { cases: 64, ..ProptestConfig::default() };
    proptest!(config, |(
        at in 0..events.len(),
        order in Just(vec![0_usize, 1, 2, 3]).prop_shuffle(),
    )| {
        let event = &events[at];
        let (straight, turned) = (told(event, &[0, 1, 2, 3]), told(event, &order));
        for (place, told) in &straight {
            prop_assert_eq!(told, &turned[place], "{} {:?} {:?}", event.name, place, order);
        }
    });
}

/// An article in which each of `lines` is *Name said it was so.*, the name being the source.
fn article_of(lines: &[String]) -> (variorum_engine::Article, Vec<[Span; 3]>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    for name in lines {
        let start = text.len();
        text.push_str(name);
        let source = Span::new(start, text.len());
        text.push_str(" said it was so, and ");
        let cue = Span::new(source.end + 1, source.end + 5);
        let content = Span::new(cue.end + 1, cue.end + 10);
        spans.push([source, cue, content]);
    }
    let body = Span::new(0, text.len());
    let parts = variorum_engine::Parts { body, ..variorum_engine::Parts::default() };
    (variorum_engine::Article { text, parts, outlet: None, published: None, language: None }, spans)
}

fn parties_of(lines: &[String]) -> Vec<String> {
    let (article, spans) = article_of(lines);
    let spoken: Vec<Spoken<'_>> = spans
        .iter()
        .map(|[source, cue, content]| Spoken {
            source: std::slice::from_ref(source),
            cue: std::slice::from_ref(cue),
            content: std::slice::from_ref(content),
            via: &[],
            continues: None,
            reading: source.hull(*content),
        })
        .collect();
    let (parties, holders) = party::resolve(std::slice::from_ref(&article), &[spoken]);
    assert_eq!(holders[0].len(), lines.len());
    for party in &parties {
        for mention in &party.mentions {
            assert!(article.text.get(mention.span.start..mention.span.end).is_some());
        }
    }
    parties.into_iter().map(|party| party.name).collect()
}

/// Two syllables that no other number under 14,400 gives.
fn name(number: usize) -> String {
    const BEGINNINGS: &[u8] = b"BDFGKLMNPRTV";
    let syllable = |number: usize, large: bool| {
        let consonant = char::from(BEGINNINGS[number / 10 % BEGINNINGS.len()]);
        let consonant = if large { consonant } else { consonant.to_ascii_lowercase() };
        let vowels = ["al", "ot", "im", "un", "er", "ak", "os", "in", "ub", "et"];
        format!("{consonant}{}", vowels[number % vowels.len()])
    };
    format!("{}{}", syllable(number, true), syllable(number / 120, false))
}

#[test]
fn five_thousand_names_in_one_enormous_sentence_are_as_many_parties() {
    let lines: Vec<String> = (0..5000).map(|number| format!("Mr. Osk {}", name(number))).collect();
    let parties = parties_of(&lines);
    assert!((4900..=5000).contains(&parties.len()), "{} parties", parties.len());
}

#[test]
fn names_of_any_characters_are_taken_as_they_are() {
    let odd = [
        "Mr. O(.*)+Brien[",
        "Mr. $1\\d+",
        "Mr. A|B",
        "Mr. %s{}",
        "Mr. ' OR 1=1 --",
        "^Valsk$",
        "",
        ".",
        "Mr.",
    ];
    let lines: Vec<String> = odd.iter().map(|name| (*name).to_owned()).collect();
    assert!(!parties_of(&lines).is_empty());
}

#[test]
fn marks_of_direction_inside_a_name_make_no_other_person() {
    let plain = "President Irena Valsk".to_owned();
    let marked = "Irena Val\u{202E}sk".to_owned();
    let isolated = "\u{2068}Irena\u{2069} Va\u{200F}lsk".to_owned();
    let parties = parties_of(&[plain, marked, isolated]);
    assert_eq!(parties.len(), 1, "{parties:?}");
}

#[test]
fn names_in_other_scripts_pass_through_unharmed() {
    let lines = ["President 王小明", "وزير الخارجية سامي", "Президент Иван Валск", "المتحدثة"];
    let lines: Vec<String> = lines.iter().map(|name| (*name).to_owned()).collect();
    let parties = parties_of(&lines);
    assert!(parties.iter().any(|name| name.contains("王小明")), "{parties:?}");
    assert!(parties.iter().any(|name| name.contains("Валск")), "{parties:?}");
    assert!(parties.iter().any(|name| name.contains("سامي")), "{parties:?}");
}

/// The name of the party that `name` belongs to.
fn affiliation(analysis: &variorum_engine::Analysis, name: &str) -> Option<String> {
    let party = analysis.parties.iter().find(|party| party.name == name)?;
    analysis.parties.get(party.affiliation?.0).map(|party| party.name.clone())
}

#[test]
fn a_person_belongs_to_an_office_and_that_to_its_government() {
    let text = "The Foreign Ministry of Ostmere said the strait was open. Karo Lind, a spokeswoman for \
                the Foreign Ministry of Ostmere, said talks would follow. President Teodor Amaru of Caldria \
                said that no vessel had been searched.";
    let article = variorum_engine::Article {
        text: text.to_owned(),
        parts: variorum_engine::Parts {
            body: Span::new(0, text.len()),
            ..variorum_engine::Parts::default()
        },
        outlet: Some("Presidency of Caldria".to_owned()),
        published: None,
        language: None,
    };
    let other = variorum_engine::Article {
        text: "The Government of Ostmere said the President of Caldria had agreed.".to_owned(),
        ..article.clone()
    };
    let analysis = variorum_engine::analyse(&[article, other]);
    let named = |name: &str| {
        let at = analysis.parties.iter().position(|party| party.name.contains(name));
        party::PartyIndex(at.unwrap_or_else(|| panic!("no {name} in {:?}", analysis.parties)))
    };
    let rolled = |name: &str| {
        analysis.parties[party::rolled_up(&analysis.parties, named(name)).0].name.clone()
    };
    assert!(affiliation(&analysis, "Karo Lind").is_some_and(|office| office.contains("Ministry")));
    assert_eq!(rolled("Karo Lind"), "Government of Ostmere");
    assert_eq!(affiliation(&analysis, "Teodor Amaru"), Some("Caldria".to_owned()));
}

#[test]
fn what_is_not_decided_has_those_who_may_be_meant() {
    let text = "Foreign Minister Karo Lind met Foreign Minister Irena Valsk. The ambassador said talks would follow.";
    let analysis = variorum_engine::analyse(&[plain(text)]);
    let undecided = &analysis.parties[analysis.statements[0][0].party.0];
    assert_eq!(undecided.kind, PartyKind::Unnamed);
    assert_eq!(undecided.candidates, ["Karo Lind", "Irena Valsk"]);
}

/// An article of `text` alone.
fn plain(text: &str) -> variorum_engine::Article {
    let body = Span::new(0, text.len());
    variorum_engine::Article {
        text: text.to_owned(),
        parts: variorum_engine::Parts { body, ..variorum_engine::Parts::default() },
        outlet: None,
        published: None,
        language: None,
    }
}

/// Who speaks last in each of `texts`.
fn last_speakers(texts: &[&str]) -> Vec<String> {
    let articles: Vec<_> = texts.iter().map(|text| plain(text)).collect();
    let analysis = variorum_engine::analyse(&articles);
    let last = |statements: &Vec<variorum_engine::Statement>| {
        statements.last().map(|one| analysis.parties[one.party.0].name.clone())
    };
    analysis.statements.iter().map(|article| last(article).unwrap_or_default()).collect()
}

/// What kind of party speaks last in `text`.
fn kind_of_last(text: &str) -> PartyKind {
    let analysis = variorum_engine::analyse(&[plain(text)]);
    let last = analysis.statements[0].last().expect("somebody speaks");
    analysis.parties[last.party.0].kind
}

#[test]
fn what_one_article_leaves_open_another_tells() {
    let told = "Harbour master Osei Badu said the northern quay would stay closed until the crew was freed.";
    let open = "The ferries stopped at noon. The head of the port said the northern quay would stay closed until \
                the crew was freed.";
    assert_eq!(last_speakers(&[told, open]), ["Osei Badu", "Osei Badu"]);
    // Other words tell nothing.
    let other = "The ferries stopped at noon. The head of the port said fares would rise by a tenth in May.";
    assert_ne!(last_speakers(&[told, other])[1], "Osei Badu");
}

#[test]
fn the_same_words_of_another_named_speaker_stay_theirs() {
    let one =
        "President Irena Valsk said the northern quay would stay closed until the crew was freed.";
    let two = "Foreign Minister Karo Lind said the northern quay would stay closed until the crew was freed.";
    assert_eq!(last_speakers(&[one, two]), ["Irena Valsk", "Karo Lind"]);
}

#[test]
fn a_name_heard_in_another_language_is_one_where_the_words_are() {
    let one = "Dame Philippa Carrow-Whitlock said the count was orderly in nine of ten stations.";
    let two = "The head of the observers, Filipa Karou-Vitlok, said that the count was orderly in nine of ten stations.";
    let speakers = last_speakers(&[one, two]);
    assert_eq!(speakers[0], speakers[1]);
    let brothers = "Aibek Turgunbayev said the count was orderly in nine of ten stations.";
    let other = "Ulugbek Turgunbayev said the count was orderly in nine of ten stations.";
    let speakers = last_speakers(&[brothers, other]);
    assert_ne!(speakers[0], speakers[1]);
}

#[test]
fn a_site_that_publishes_is_no_person() {
    let text = "WikiLeaks said on Monday that the letters were real.";
    assert_eq!(kind_of_last(text), PartyKind::Organisation);
}

#[test]
fn he_is_not_somebody_spoken_of_in_a_quotation_over_paragraphs() {
    let text = "Karo Lind, the foreign minister, spoke after the vote.\n\n“Arun Tasker told us lies,” he said. \
                “They were many.\n\n“Arun Tasker will answer for them.”\n\nHe said the house would sit in May.";
    assert_eq!(last_speakers(&[text]), ["Karo Lind"]);
}

#[test]
fn whose_promises_they_are_is_who_promises() {
    let text = "President Irena Valsk’s promise that the quay would open in May was welcomed.";
    let speakers = last_speakers(&[text]);
    assert!(matches!(speakers[0].as_str(), "Irena Valsk" | ""), "{speakers:?}");
    let lines = ["Irena Valsk’s".to_owned()];
    assert_eq!(parties_of(&lines), ["Irena Valsk"]);
}

#[test]
fn some_on_a_committee_are_not_the_committee() {
    let text = "Some on the Fisheries Committee said the quay should open in May.";
    assert_eq!(kind_of_last(text), PartyKind::Unnamed);
}

#[test]
fn a_son_with_his_fathers_name_is_another_person() {
    let text = "Doran Ostrander said the quay would open in May. Doran Ostrander Jr. said the quay would stay shut. \
                A lawyer met Ostrander Jr. there. Ostrander Jr. said nobody had asked him.";
    assert_eq!(last_speakers(&[text]), ["Doran Ostrander Jr."]);
}

#[test]
fn a_view_of_somebody_is_no_office() {
    let text = "An outspoken critic of the plan, Irena Valsk, said the quay would open in May.";
    let analysis = variorum_engine::analyse(&[plain(text)]);
    let party = &analysis.parties[analysis.statements[0][0].party.0];
    assert_eq!((party.name.as_str(), party.role.as_deref()), ("Irena Valsk", None));
}

#[test]
fn a_wrong_title_is_a_finding_and_no_new_party() {
    let texts = [
        "Foreign Minister Irena Valsk said the quay would open in May.",
        "Irena Valsk, the deputy foreign minister, said the quay would open in May.",
        "The foreign minister, Irena Valsk, said on Monday that the quay would open in May.",
    ];
    let articles: Vec<_> = texts.iter().map(|text| plain(text)).collect();
    let analysis = variorum_engine::analyse(&articles);
    let people: Vec<&str> = analysis
        .parties
        .iter()
        .filter(|party| party.kind == PartyKind::Person)
        .map(|party| party.name.as_str())
        .collect();
    assert_eq!(people, ["Irena Valsk"]);
    let found = party::titles_apart(&articles, &analysis.parties);
    let [apart] = found.as_slice() else { panic!("{found:?}") };
    let told = |titles: &[party::Mention]| -> Vec<String> {
        titles.iter().map(|title| title.span.of(texts[title.article]).to_owned()).collect()
    };
    assert_eq!(told(&apart.usual), ["Foreign Minister", "foreign minister"]);
    assert_eq!(told(&apart.odd), ["deputy foreign minister"]);
}

#[test]
fn a_name_in_another_script_is_linked_where_a_source_gives_both() {
    let given = ["Foreign Minister Wang Lishan", "Mr Wang Lishan (王立山)", "王立山"];
    assert_eq!(parties_of(&given.map(str::to_owned)), ["Wang Lishan"]);
    let apart = "Premier Li Qiang said the border would stay open. 李强 said trade would grow.";
    let analysis = variorum_engine::analyse(&[plain(apart)]);
    let names: Vec<&str> = analysis.parties.iter().map(|party| party.name.as_str()).collect();
    assert_eq!(names, ["Li Qiang", "李强"]);
    let suggested = variorum_engine::decision::suggestions(&analysis, &[]);
    let [variorum_engine::decision::Suggestion::Transliterated { party, into }] = suggested[..]
    else {
        panic!("{suggested:?}")
    };
    assert_eq!((party.0, into.0), (1, 0));
}
