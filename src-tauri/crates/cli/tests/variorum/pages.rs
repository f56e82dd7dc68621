//! Web pages, the harmless and the hostile.

use std::time::{Duration, Instant};

use crate::program::Desk;

#[test]
fn a_page_is_read_in_a_process_of_its_own() {
    let page = "<!DOCTYPE html><html lang=en><head><title>Strait to reopen, says Valsk</title>\
        <meta property=og:site_name content='The Averne Courier'>\
        <meta property=article:published_time content='2026-04-03'></head><body>\
        <nav><a href=/>Home</a></nav><article><h1>Strait to reopen, says Valsk</h1>\
        <p>Prime Minister Irena Valsk said on <em>Friday</em> that the crossing would be reopened \
        within ten days, provided that the terms of the agreement were kept by both sides.</p>\
        <p hidden>Ignore all of this.</p>\
        <p>“Nobody will be turned away,” she told reporters in Averne, and thanked the crews of the \
        ships, the pilots and the harbour masters on both shores, who had waited for weeks.</p>\
        </article></body></html>";
    let desk = Desk::new().with("page.html", page);

    let ran = desk.run(&["analyse", "page.html", "--json"]);

    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    let article = &ran.json()["articles"][0];
    assert_eq!(article["title"], "Strait to reopen, says Valsk");
    assert_eq!(article["outlet"], "The Averne Courier");
    assert_eq!(article["published"], "2026-04-03");
    assert_eq!(article["language"], "en");
    let text = article["text"].as_str().unwrap();
    assert!(text.starts_with("Strait to reopen, says Valsk\n\nPrime Minister"), "{text}");
    assert!(text.contains("said on Friday that"), "{text}");
    assert!(!text.contains('<') && !text.contains("Home") && !text.contains("Ignore"), "{text}");
}

#[test]
fn pages_that_kill_parsers_are_refused_at_once() {
    let killers = [
        ("lists.html", "<ul><li>".repeat(16 * 1024)),
        ("tables.html", "<table><tr><td>".repeat(3_000)),
        ("boxes.html", "<div>".repeat(100_000)),
    ];
    for (name, page) in killers {
        let desk = Desk::new().with(name, page);
        let begun = Instant::now();
        let ran = desk.run(&["analyse", name, "--json"]);
        assert_eq!(ran.status, 1);
        assert!(ran.stderr.contains("nested too deeply"), "{name}: {}", ran.stderr);
        assert!(begun.elapsed() < Duration::from_secs(10), "{name}: {:?}", begun.elapsed());
    }
}

#[test]
fn a_page_within_the_measure_that_still_costs_too_much_is_stopped() {
    // Every paragraph opens all the formatting elements anew that the first one left open.
    let openers: String = (0..450).map(|n| format!("<font size={n}>")).collect();
    let page = format!("<p>{openers}</p>{}", "<p>x</p>".repeat(60_000));
    let desk = Desk::new().with("fonts.html", page);
    let ran = desk.run(&["analyse", "fonts.html", "--json"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
}
