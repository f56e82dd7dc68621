//! Libraries: made, filled, listed, searched, and not mistaken.

use serde_json::json;

use crate::program::readouts;

#[test]
fn articles_are_brought_in_once_and_found() {
    let desk = readouts();
    assert_eq!(desk.run(&["library", "init", "l.variorum", "--json"]).status, 0);

    let ran = desk.run(&["library", "import", "l.variorum", "a.txt", "b.txt", "a.txt", "--json"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    let files = &ran.json()["files"];
    assert_eq!((&files[0]["path"], &files[0]["is"]), (&json!("a.txt"), &json!("added")));
    assert_eq!(files[2], json!({"path": "a.txt", "is": "known", "article": files[0]["article"]}));

    let list = desk.run(&["library", "list", "l.variorum", "--json"]).json();
    assert_eq!((&list["schema"], &list["total"]), (&json!("variorum/list/1"), &json!(2)));
    let found =
        desk.run(&["library", "search", "l.variorum", "would", "consider", "--json"]).json();
    assert_eq!(found["articles"].as_array().unwrap().len(), 1);
    assert_eq!(found["articles"][0]["outlet"], "Foreign Ministry of Ostmere");
    assert!(desk.run(&["library", "list", "l.variorum"]).stdout.ends_with("2 of 2 articles\n"));
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let desk = readouts().with("empty.txt", "");
    desk.run(&["library", "init", "l.variorum"]);
    let ran = desk.run(&["library", "import", "l.variorum", "empty.txt", "a.txt", "--json"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.starts_with("variorum: empty.txt: There is no text"), "{}", ran.stderr);
    assert_eq!(ran.json()["files"][1]["is"], "added");
    let list = desk.run(&["library", "list", "l.variorum", "--json"]).json();
    assert_eq!(list["total"], 1);
}

#[test]
fn what_is_no_library_is_said_not_to_be_one_and_left_alone() {
    let desk = readouts().with("notes.variorum", "Not a database.");
    for arguments in [
        &["library", "list", "notes.variorum", "--json"][..],
        &["library", "import", "notes.variorum", "a.txt"],
    ] {
        let ran = desk.run(arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
        assert!(ran.stderr.contains("not a Variorum library"), "{}", ran.stderr);
    }
    let ran = desk.run(&["library", "init", "notes.variorum"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("a file of that name already"), "{}", ran.stderr);
    assert_eq!(std::fs::read(desk.path("notes.variorum")).unwrap(), b"Not a database.");

    let ran = desk.run(&["library", "list", "none.variorum"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("not there"), "{}", ran.stderr);
    assert!(!desk.path("none.variorum").exists());
}

#[test]
fn a_library_of_a_newer_version_is_said_to_be_newer_and_left_alone() {
    let desk = readouts();
    desk.run(&["library", "init", "l.variorum"]);
    let path = desk.path("l.variorum");
    let mut bytes = std::fs::read(&path).unwrap();
    // SQLite keeps the application's schema version at byte 60 of the header, big-endian.
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(&path, &bytes).unwrap();

    let ran = desk.run(&["library", "list", "l.variorum", "--json"]);

    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("newer version"), "{}", ran.stderr);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}
