//! One object a line, in the order of the input.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::program::{Desk, program, readouts};

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn each_article_is_a_line_with_its_own_parties() {
    let ran = readouts().run(&["analyse", "b.txt", "a.txt", "--jsonl"]);

    let lines = lines(&ran.stdout);
    assert_eq!(lines.len(), 2);
    assert_eq!((&lines[0]["path"], &lines[1]["path"]), (&json!("b.txt"), &json!("a.txt")));
    for line in lines {
        assert!(line["statements"].is_array() && line["parties"].is_array());
    }
}

#[test]
fn standard_input_gives_paths_and_articles() {
    let article = json!({"id": "x-7", "title": "Open", "outlet": "Herald", "text": "One 😀.\n"});
    let input = format!("a.txt\n{article}\nnone.txt\n{{\"id\": 1}}\nb.txt\n");

    let ran = readouts().run_with_input(&["analyse", "--jsonl", "-"], input.as_bytes());

    let lines = lines(&ran.stdout);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["id"], "a1");
    assert_eq!(lines[1]["id"], "x-7");
    assert_eq!(lines[1]["path"], Value::Null);
    assert_eq!(lines[1]["text"], "Open\n\nOne 😀.\n");
    assert_eq!(lines[2]["path"], "b.txt");
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("variorum: none.txt: It is not there"), "{}", ran.stderr);
    assert!(ran.stderr.contains("variorum: line 4: The line is not an article"), "{}", ran.stderr);
}

#[test]
fn a_thousand_articles_come_out_as_they_went_in() {
    let input: String = (0..1000)
        .map(|n| format!("{}\n", json!({"id": n, "text": "The strait is open."})))
        .collect();
    let ran = Desk::new().run_with_input(&["analyse", "--jsonl", "-"], input.as_bytes());
    let ids: Vec<String> =
        lines(&ran.stdout).iter().map(|line| line["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, (0..1000).map(|n| n.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_line_is_printed_before_the_next_is_read() {
    let desk = readouts();
    let mut child = program(&desk.path(""))
        .args(["analyse", "--jsonl", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());

    input.write_all(b"a.txt\n").unwrap();
    let mut line = String::new();
    output.read_line(&mut line).unwrap();

    assert!(line.contains("\"path\":\"a.txt\""), "{line}");
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let desk = readouts();
    let mut child = program(&desk.path(""))
        .args(["analyse", "--jsonl", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    child.stdin.as_mut().unwrap().write_all(b"a.txt\nb.txt\n").unwrap();
    let mut complaint = String::new();
    child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
    assert_eq!(complaint, "");
    assert!(child.wait().unwrap().success());
}
