//! What cannot be read gives one line that names it and says why; the rest goes on.

use crate::program::{Desk, Ran, readouts};

/// Analyses `name` with a good file after it: the good one is done, the bad one named.
fn refused(desk: &Desk, name: &str) -> String {
    let ran = desk.run(&["analyse", name, "a.txt", "--json"]);
    assert_eq!(ran.status, 1, "{ran:?}");
    let printed = ran.json();
    assert_eq!(printed["articles"].as_array().unwrap().len(), 1);
    assert_eq!(printed["articles"][0]["path"], "a.txt");
    let lines: Vec<&str> = ran.stderr.lines().collect();
    let [line] = lines[..] else { panic!("not one line: {lines:?}") };
    line.strip_prefix(&format!("variorum: {name}: ")).expect(line).to_owned()
}

#[test]
fn an_empty_file_is_refused() {
    let desk = readouts().with("empty.txt", "");
    assert!(refused(&desk, "empty.txt").contains("no text"));
}

#[test]
fn a_text_of_64_megabytes_is_refused() {
    let desk = readouts().with("long.txt", "The strait is open.\n\n".repeat(3_196_000));
    assert!(refused(&desk, "long.txt").contains("too large"));
    let desk = readouts().with("long.txt", "The strait is open.\n\n".repeat(1_000_000));
    assert!(refused(&desk, "long.txt").contains("too long"));
}

#[test]
fn a_binary_under_a_text_name_is_refused() {
    let desk = readouts()
        .with("paper.txt", b"%PDF-1.7\n%\xe2\xe3")
        .with("noise.txt", b"\x7f\x01\x02\x00\x03ab\xff\x00\x01");
    assert!(refused(&desk, "paper.txt").contains("a PDF document, not text"));
    assert!(refused(&desk, "noise.txt").contains("a binary file, not text"));
}

#[test]
fn what_is_not_there_or_no_file_is_refused() {
    let desk = readouts();
    std::fs::create_dir(desk.path("folder")).unwrap();
    assert!(refused(&desk, "missing.txt").contains("not there"));
    assert!(refused(&desk, "folder").contains("a folder, not a file"));
}

#[cfg(unix)]
#[test]
fn a_pipe_or_device_is_refused_without_waiting() {
    let desk = readouts();
    let made = std::process::Command::new("mkfifo").arg(desk.path("pipe.txt")).status().unwrap();
    assert!(made.success());
    std::os::unix::fs::symlink("/dev/zero", desk.path("zero.txt")).unwrap();
    assert!(refused(&desk, "pipe.txt").contains("a pipe, not a file"));
    assert!(refused(&desk, "zero.txt").contains("a device, not a file"));
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_refused() {
    use std::os::unix::fs::PermissionsExt;

    let desk = readouts().with("secret.txt", "The strait is open.");
    let path = desk.path("secret.txt");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::File::open(&path).is_ok() {
        // Root may read everything; how the system's answer is worded is tested with the refusals.
        return;
    }
    assert!(refused(&desk, "secret.txt").contains("not permitted"));
}

#[test]
fn invalid_utf_8_is_read_in_the_encoding_it_is_in() {
    let desk = Desk::new().with("old.txt", b"She said: \x93The caf\xe9 is open.\x94");
    let ran = desk.run(&["analyse", "old.txt", "--json"]);
    assert_eq!(ran.status, 0);
    assert_eq!(ran.json()["articles"][0]["text"], "She said: “The café is open.”");
}

#[test]
fn a_comparison_needs_two_readable_files() {
    let desk = readouts().with("empty.txt", "");
    let ran = desk.run(&["compare", "a.txt", "empty.txt", "--json"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("Fewer than two files could be read"), "{}", ran.stderr);
}

#[test]
fn the_base_must_be_among_the_files_and_readable() {
    let desk = readouts().with("empty.txt", "");
    let ran = desk.run(&["compare", "a.txt", "b.txt", "--base", "c.txt", "--json"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    let ran = desk.run(&["compare", "a.txt", "b.txt", "empty.txt", "--base", "empty.txt"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("The base could not be read"), "{}", ran.stderr);
}

#[test]
fn wrong_arguments_end_with_2_and_print_nothing() {
    for arguments in [&["analyse"][..], &["compare", "a.txt"], &["nonsense"], &["analyse", "--no"]]
    {
        let Ran { status, stdout, stderr } = readouts().run(arguments);
        assert_eq!((status, stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(!stderr.is_empty());
    }
}

#[test]
fn a_name_does_not_steer_the_terminal() {
    let ran = Desk::new().run(&["analyse", "\u{1b}[2Jx.txt"]);
    assert!(ran.stderr.starts_with("variorum: \u{fffd}[2Jx.txt: "), "{:?}", ran.stderr);
}
