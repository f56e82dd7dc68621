//! The shape of what is printed, field by field.

use serde_json::{Map, Value};

use crate::program::{Desk, readouts};

const KINDS: [&str; 10] = [
    "verbatim",
    "reworded",
    "quote_altered",
    "adds_detail",
    "omits_detail",
    "number_differs",
    "date_differs",
    "polarity_differs",
    "actor_differs",
    "commitment_differs",
];

/// Fails unless `value` is an object with exactly these fields in this order.
fn object<'v>(value: &'v Value, fields: &[&str]) -> &'v Map<String, Value> {
    let object = value.as_object().unwrap_or_else(|| panic!("no object: {value}"));
    let mut names: Vec<&str> = object.keys().map(String::as_str).collect();
    let mut fields = fields.to_vec();
    // A map of serde_json is sorted; the order is held by `the_fields_stand_in_their_order`.
    names.sort_unstable();
    fields.sort_unstable();
    assert_eq!(names, fields);
    object
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

fn text_or_null(value: &Value) {
    assert!(value.is_null() || value.is_string(), "{value}");
}

/// The code points that `span` covers in `text`; fails where it does not fit.
fn slice(text: &str, span: &Value) -> String {
    let [start, end] = list(span) else { panic!("no span: {span}") };
    let (start, end) = (start.as_u64().unwrap() as usize, end.as_u64().unwrap() as usize);
    let letters: Vec<char> = text.chars().collect();
    assert!(start < end && end <= letters.len(), "[{start}, {end}) of {}", letters.len());
    letters[start..end].iter().collect()
}

fn check_articles_and_parties(printed: &Map<String, Value>) {
    let parties: Vec<&str> = list(&printed["parties"]).iter().map(|p| text(&p["id"])).collect();
    let articles: Vec<&str> = list(&printed["articles"]).iter().map(|a| text(&a["id"])).collect();
    for (place, article) in list(&printed["articles"]).iter().enumerate() {
        assert_eq!(text(&article["id"]), format!("a{}", place + 1));
        check_article(article, &parties);
    }
    for (place, party) in list(&printed["parties"]).iter().enumerate() {
        assert_eq!(text(&party["id"]), format!("p{}", place + 1));
        let is_group = party["kind"] == "group";
        let mut fields = vec!["id", "name", "kind", "role", "affiliation", "aliases", "mentions"];
        if is_group {
            fields.push("members");
            assert!(list(&party["members"]).iter().all(|id| parties.contains(&text(id))));
        }
        object(party, &fields);
        let kinds = ["person", "office", "government", "organisation", "group", "unnamed"];
        assert!(kinds.contains(&text(&party["kind"])));
        assert!(!text(&party["name"]).is_empty());
        text_or_null(&party["role"]);
        if !party["affiliation"].is_null() {
            assert!(parties.contains(&text(&party["affiliation"])));
        }
        list(&party["aliases"]).iter().for_each(|alias| assert!(!text(alias).is_empty()));
        for mention in list(&party["mentions"]) {
            object(mention, &["article", "span"]);
            let place = articles.iter().position(|id| *id == text(&mention["article"])).unwrap();
            slice(text(&printed["articles"][place]["text"]), &mention["span"]);
        }
    }
}

fn check_article(article: &Value, parties: &[&str]) {
    object(
        article,
        &[
            "id",
            "path",
            "title",
            "outlet",
            "url",
            "published",
            "language",
            "sha256",
            "text",
            "parts",
            "statements",
        ],
    );
    for field in ["path", "title", "outlet", "url", "published", "language"] {
        text_or_null(&article[field]);
    }
    assert_eq!(text(&article["sha256"]).len(), 64);
    let parts = object(&article["parts"], &["headline", "standfirst", "body"]);
    for part in ["headline", "standfirst"] {
        if !parts[part].is_null() {
            slice(text(&article["text"]), &parts[part]);
        }
    }
    slice(text(&article["text"]), &parts["body"]);
    for (place, statement) in list(&article["statements"]).iter().enumerate() {
        object(
            statement,
            &["id", "quotation", "source", "cue", "content", "party", "via", "voice", "confidence"],
        );
        assert_eq!(text(&statement["id"]), format!("{}.s{}", text(&article["id"]), place + 1));
        assert!(["direct", "indirect", "mixed"].contains(&text(&statement["quotation"])));
        assert_eq!(statement["voice"], "party");
        assert!(!list(&statement["content"]).is_empty());
        for field in ["source", "cue", "content"] {
            for span in list(&statement[field]) {
                slice(text(&article["text"]), span);
            }
        }
        assert!(parties.contains(&text(&statement["party"])));
        if !statement["via"].is_null() {
            assert!(parties.contains(&text(&statement["via"])));
        }
        let confidence = statement["confidence"].as_f64().unwrap();
        assert!((0.0..=1.0).contains(&confidence));
    }
}

#[test]
fn an_analysis_has_the_shape_of_the_contract() {
    let ran = readouts().run(&["analyse", "a.txt", "b.txt", "--json"]);

    let printed = ran.json();
    let printed = object(&printed, &["schema", "articles", "parties"]);
    assert_eq!(printed["schema"], "variorum/analysis/1");
    check_articles_and_parties(printed);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
}

#[test]
fn an_article_is_printed_with_its_imprint_and_parts() {
    let printed = readouts().run(&["analyse", "a.txt", "--json"]).json();

    let article = &printed["articles"][0];
    assert_eq!(article["path"], "a.txt");
    assert_eq!(article["title"], "Valsk and Amaru agree to reopen the crossing");
    assert_eq!(article["outlet"], "Prime Minister’s Office");
    assert_eq!(article["published"], "2026-04-03");
    assert_eq!(article["url"], "https://pm.example/1");
    let words = text(&article["text"]);
    assert_eq!(
        slice(words, &article["parts"]["headline"]),
        "Valsk and Amaru agree to reopen the crossing"
    );
    assert!(article["parts"]["standfirst"].is_null());
    let body = slice(words, &article["parts"]["body"]);
    assert!(body.starts_with("𝐂aldria 🕊️ —") && body.ends_with("crossing.”"), "{body}");
}

#[test]
fn what_is_not_known_is_printed_as_null() {
    let desk = Desk::new().with("plain.txt", "The strait is open, and nobody was hurt.\n");
    let printed = desk.run(&["analyse", "plain.txt", "--json"]).json();
    for field in ["title", "outlet", "url", "published"] {
        assert!(printed["articles"][0][field].is_null());
    }
    assert_eq!(printed["articles"][0]["text"], "The strait is open, and nobody was hurt.");
}

#[test]
fn the_fields_stand_in_their_order() {
    let printed = readouts().run(&["compare", "a.txt", "b.txt", "--json"]).stdout;
    let in_order = |text: &str, fields: &[&str]| {
        let mut rest = text;
        for field in fields {
            let key = format!("\"{field}\":");
            rest = rest.split_once(&key).unwrap_or_else(|| panic!("{key} in {rest}")).1;
        }
    };
    in_order(
        &printed,
        &[
            "schema",
            "articles",
            "id",
            "path",
            "title",
            "outlet",
            "url",
            "published",
            "language",
            "sha256",
            "text",
            "parts",
            "headline",
            "standfirst",
            "body",
            "statements",
            "parties",
            "base",
            "claims",
            "differences",
        ],
    );
}

#[test]
fn a_comparison_has_the_shape_of_the_contract() {
    let ran = readouts().run(&["compare", "a.txt", "b.txt", "--json", "--base", "b.txt"]);

    let printed = ran.json();
    let printed =
        object(&printed, &["schema", "articles", "parties", "base", "claims", "differences"]);
    assert_eq!(printed["schema"], "variorum/comparison/1");
    assert_eq!(printed["base"], "a2");
    check_articles_and_parties(printed);

    let mut in_claims = Vec::new();
    for (place, claim) in list(&printed["claims"]).iter().enumerate() {
        object(claim, &["id", "party", "statements", "absent_from"]);
        assert_eq!(text(&claim["id"]), format!("c{}", place + 1));
        in_claims.extend(list(&claim["statements"]).iter().map(|id| text(id).to_owned()));
    }
    let mut all: Vec<String> = list(&printed["articles"])
        .iter()
        .flat_map(|article| list(&article["statements"]))
        .map(|statement| text(&statement["id"]).to_owned())
        .collect();
    in_claims.sort();
    all.sort();
    assert_eq!(in_claims, all, "every statement is in exactly one claim");

    for difference in list(&printed["differences"]) {
        object(difference, &["a", "b", "kinds", "evidence", "scope"]);
        assert!(["source", "party", "time"].contains(&text(&difference["scope"])));
        assert!(!list(&difference["kinds"]).is_empty());
        assert!(list(&difference["kinds"]).iter().all(|kind| KINDS.contains(&text(kind))));
        for evidence in list(&difference["evidence"]) {
            object(evidence, &["kind", "a", "b", "note"]);
            assert!(list(&difference["kinds"]).contains(&evidence["kind"]));
            for side in ["a", "b"] {
                let statement = text(&difference[side]);
                let article = statement.split_once('.').unwrap().0;
                let article = list(&printed["articles"]).iter().find(|a| a["id"] == article);
                for span in list(&evidence[side]) {
                    slice(text(&article.unwrap()["text"]), span);
                }
            }
        }
    }
}

#[test]
fn equal_input_gives_equal_bytes() {
    let desk = readouts();
    let first = desk.run(&["compare", "a.txt", "b.txt", "--json"]).stdout;
    assert_eq!(desk.run(&["compare", "a.txt", "b.txt", "--json"]).stdout, first);
}

#[test]
fn without_json_there_is_a_table_for_people() {
    let ran = readouts().run(&["compare", "a.txt", "b.txt"]);
    assert!(ran.stdout.starts_with("A   a.txt (base)\nB   b.txt\n"), "{}", ran.stdout);
    let ran = readouts().run(&["analyse", "a.txt"]);
    assert!(ran.stdout.starts_with("a.txt  Valsk and Amaru"), "{}", ran.stdout);
}
