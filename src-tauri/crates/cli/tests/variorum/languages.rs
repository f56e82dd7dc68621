//! Articles in languages that the engine does not read.

use crate::program::{Desk, readouts};

const MALAY: &str = "Perdana Menteri berkata lintasan sempadan itu akan dibuka semula dalam masa \
                     sepuluh hari. “Kami mahu semua pihak kembali berunding,” katanya kepada \
                     pemberita selepas mesyuarat itu.";

#[test]
fn a_language_that_is_not_read_gives_its_quotations_and_one_line() {
    let desk = Desk::new().with("ms.txt", MALAY);
    let ran = desk.run(&["analyse", "ms.txt", "--json", "--own-voice"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, line("ms.txt").as_str()));
    let printed = ran.json();
    let article = &printed["articles"][0];
    assert_eq!(article["language"], "ms");
    let statements = article["statements"].as_array().unwrap();
    assert_eq!(statements.len(), 1);
    let statement = &statements[0];
    assert_eq!(statement["quotation"], "direct");
    assert_eq!(statement["voice"], "party");
    assert_eq!(statement["source"].as_array().unwrap().len(), 0);
    assert_eq!(statement["cue"].as_array().unwrap().len(), 0);
    assert!(statement["confidence"].as_f64().unwrap() < 0.5);
    assert_eq!(printed["parties"][0]["kind"], "unnamed");
}

#[test]
fn every_command_says_which_article_it_did_not_read() {
    let desk = readouts().with("ms.txt", MALAY);
    for arguments in [
        &["analyse", "a.txt", "ms.txt"][..],
        &["analyse", "a.txt", "ms.txt", "--jsonl"],
        &["compare", "a.txt", "ms.txt", "--json"],
        &["report", "a.txt", "ms.txt", "--format", "html", "-o", "report.html"],
    ] {
        let ran = desk.run(arguments);
        assert_eq!(
            (ran.status, ran.stderr.as_str()),
            (0, line("ms.txt").as_str()),
            "{arguments:?}"
        );
    }
    let report = std::fs::read_to_string(desk.path("report.html")).unwrap();
    assert!(report.contains("is in a language that is not supported (Malay)"));
}

#[test]
fn what_the_text_clearly_is_wins_over_what_is_declared() {
    let desk = readouts().with("ms.txt", format!("language: en\n\n{MALAY}"));
    assert_eq!(desk.run(&["analyse", "ms.txt"]).stderr, line("ms.txt"));
    let english = "language: ms\n\nThe mayor said that the bridge must close before the winter.";
    let desk = desk.with("en.txt", english);
    assert_eq!(desk.run(&["analyse", "en.txt"]).stderr, "");
}

fn line(path: &str) -> String {
    format!("variorum: {path}: not supported: Malay; quotations only\n")
}
