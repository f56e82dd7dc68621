//! Reports written to files.

use crate::program::readouts;

#[test]
fn a_report_is_written_where_it_is_asked_for() {
    let desk = readouts();
    let ran = desk.run(&["report", "a.txt", "b.txt", "--format", "html", "-o", "out.html"]);
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""));
    let report = std::fs::read_to_string(desk.path("out.html")).unwrap();
    assert!(report.starts_with("<!DOCTYPE html>"));
    assert!(report.contains("Foreign Ministry of Ostmere"));

    let again = ["report", "a.txt", "b.txt", "--format", "html", "-o", "again.html"];
    assert_eq!(desk.run(&again).status, 0);
    assert_eq!(std::fs::read_to_string(desk.path("again.html")).unwrap(), report);
    assert_eq!(std::fs::read_dir(desk.path("")).unwrap().count(), 4, "nothing is left over");
}

#[test]
fn a_format_that_is_to_come_is_said_to_be() {
    let ran = readouts().run(&["report", "a.txt", "b.txt", "--format", "pdf", "-o", "out.pdf"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("pdf is not available yet; html is"), "{}", ran.stderr);
}

#[test]
fn a_report_that_cannot_be_written_leaves_nothing() {
    let desk = readouts();
    let ran = desk.run(&["report", "a.txt", "b.txt", "--format", "html", "-o", "none/out.html"]);
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.starts_with("variorum: none/out.html: The report could not be written"));
    assert_eq!(std::fs::read_dir(desk.path("")).unwrap().count(), 2);
}

#[cfg(unix)]
#[test]
fn a_report_may_go_to_standard_output() {
    let desk = readouts();
    let ran = desk.run(&["report", "a.txt", "b.txt", "--format", "html", "-o", "/dev/stdout"]);
    assert!(ran.stdout.starts_with("<!DOCTYPE html>"), "{ran:?}");
}
