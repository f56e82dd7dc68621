//! The file as a whole: escaped, self-contained, the same every time.

use scraper::{Html, Selector};

use super::html;
use crate::specimen;

fn parsed(page: &str) -> Html {
    Html::parse_document(page)
}

fn count(page: &Html, selector: &str) -> usize {
    page.select(&Selector::parse(selector).unwrap()).count()
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    page.select(&Selector::parse(selector).unwrap())
        .map(|element| element.text().collect::<String>())
        .collect()
}

#[test]
fn the_same_comparison_gives_the_same_bytes() {
    let event = specimen::event();
    assert_eq!(html(&event.report()), html(&event.report()));
}

#[test]
fn every_difference_but_agreement_has_a_card() {
    let event = specimen::event();
    let page = parsed(&html(&event.report()));
    let names = texts(&page, ".card .t b");
    let numbers = [1, 2, 3, 4, 6, 7, 8, 9, 10];
    assert_eq!(names, numbers.map(|number| format!("Difference {number}")));
}

#[test]
fn a_reading_prints_only_words_of_its_source() {
    let event = specimen::event();
    let page = parsed(&html(&event.report()));
    let gap = Selector::parse(".om").unwrap();
    for reading in page.select(&Selector::parse("blockquote.reading").unwrap()) {
        let counted: Vec<String> = reading.select(&gap).map(|it| it.text().collect()).collect();
        let mut words: String = reading.text().collect();
        for count in counted {
            words = words.replacen(&count, "", 1);
        }
        assert!(event.articles.iter().any(|article| article.text.contains(&words)), "{words}");
    }
}

#[test]
fn the_matrix_says_why_a_cell_is_empty() {
    let event = specimen::event();
    let page = parsed(&html(&event.report()));
    let cells = texts(&page, ".mx td.gap");
    assert_eq!(cells.iter().filter(|cell| *cell == "cannot tell").count(), 3);
    assert!(cells.iter().any(|cell| cell == "not found"));
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    let event = specimen::event();
    let page = html(&event.report());
    let tree = parsed(&page);
    for live in ["script", "link", "img", "iframe", "object", "embed", "form", "base", "[style]"] {
        assert_eq!(count(&tree, live), 0, "{live}");
    }
    assert!(!page.contains("url(http") && !page.contains("@import"));
    let style = texts(&tree, "style").concat();
    assert_eq!(style.matches("url(").count(), style.matches("url(data:font/woff2").count());
    assert!(page.len() < 600 * 1024, "{} bytes", page.len());
}

/// Texts that would do something if any of them were let in as it is.
const HOSTILE: [&str; 30] = [
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg onload=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus='",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<iframe src=https://example.org></iframe>",
    "<link rel=stylesheet href=https://example.org/x.css>",
    "<style>@import 'https://example.org/x.css'</style>",
    "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
    "<base href=https://example.org/>",
    "<form action=https://example.org><input name=a autofocus></form>",
    "<object data=https://example.org></object>",
    "<embed src=https://example.org>",
    "<video><source onerror=alert(1)></video>",
    "<math><mtext></mtext><script>alert(1)</script></math>",
    "<!--><script>alert(1)</script>-->",
    "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "<ScRiPt/src=//example.org>",
    "<details open ontoggle=alert(1)>",
    "\u{202e}<script>\u{202c}\u{0}alert(1)</script>",
    "<noscript><p title=\"</noscript><script>alert(1)</script>\">",
];

#[test]
fn hostile_words_in_every_field_stay_words() {
    let plain = {
        let event = specimen::event();
        parsed(&html(&event.report()))
    };
    for payload in HOSTILE {
        let mut event = specimen::event_on(payload);
        for article in &mut event.articles {
            article.language = Some(payload.to_owned());
            article.published = Some(payload.to_owned());
            article.outlet = Some(payload.to_owned());
        }
        for party in &mut event.analysis.parties {
            party.name = format!("Valsk {payload}");
            party.role = Some(payload.to_owned());
        }
        for outlet in &mut event.outlets {
            *outlet = (payload.to_owned(), payload.to_owned(), payload.to_owned());
        }
        for difference in &mut event.comparison.differences {
            difference.contradiction =
                difference.contradiction.as_ref().map(|_| payload.to_owned());
            for evidence in &mut difference.evidence {
                evidence.note = payload.to_owned();
            }
        }
        let mut report = event.report();
        (report.title, report.question) = (payload, Some(payload));
        for source in &mut report.sources {
            (source.siglum, source.origin, source.sha256, source.encoding) =
                (payload, payload, payload, payload);
            (source.byline, source.url, source.language) =
                (Some(payload), Some(payload), Some(payload));
        }

        let page = parsed(&html(&report));

        for live in [
            "script",
            "link",
            "img",
            "iframe",
            "object",
            "embed",
            "form",
            "base",
            "video",
            "details",
            "math",
            "noscript",
            "input",
            "source",
            "[onerror]",
            "[onload]",
            "[onfocus]",
            "[onmouseover]",
            "[ontoggle]",
            "[autofocus]",
            "[src]",
            "[style]",
        ] {
            assert_eq!(count(&page, live), 0, "{live} from {payload}");
        }
        let outward = page
            .select(&Selector::parse("[href]").unwrap())
            .filter(|element| !element.value().attr("href").unwrap().starts_with("#d"))
            .count();
        assert_eq!(outward, 0, "a link from {payload}");
        for one in ["title", "style", "meta", "h1", "svg", "bdi"] {
            let (plain, now) = (count(&plain, one), count(&page, one));
            assert!(one == "bdi" || one == "svg" || plain == now, "{one} from {payload}");
        }
        let shown = texts(&page, "blockquote.reading").concat();
        let kept = payload.replace('\u{0}', "");
        assert!(shown.replace(['\u{0}', '\u{fffd}'], "").contains(&kept), "{payload} is not shown");
    }
}
