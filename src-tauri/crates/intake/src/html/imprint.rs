//! What a page says of itself: JSON-LD first, then `meta`, then `time`.

use dom_query::Document as Page;
use serde_json::Value;

use crate::document::{Imprint, one_line};

/// The imprint of `page`; nothing is guessed from its prose.
pub(crate) fn imprint(page: &Page) -> Imprint {
    let declared = page
        .select("script[type=\"application/ld+json\"]")
        .nodes()
        .iter()
        .filter_map(|script| serde_json::from_str(&script.text()).ok())
        .find_map(|value| from_json_ld(&value, 0))
        .unwrap_or_default();
    let headline = Imprint { title: headline(page), ..Imprint::default() };
    headline.or(declared.without_blanks()).or(from_meta(page).without_blanks())
}

/// The headline a reader sees: the page's one first-level heading, where its title repeats it.
fn headline(page: &Page) -> Option<String> {
    let headings = page.select("h1");
    let [heading] = headings.nodes() else { return None };
    let heading = one_line(&heading.text());
    let title = one_line(&page.select_single("title").text());
    (heading.split_whitespace().count() > 2 && title.contains(&heading)).then_some(heading)
}

/// The byline without its “By”.
pub(crate) fn without_by(byline: &str) -> String {
    let byline = one_line(byline);
    match byline.split_once(' ') {
        Some((by, rest)) if by.eq_ignore_ascii_case("by") => rest.to_owned(),
        _ => byline,
    }
}

/// The first object that is an article, also within lists and graphs.
fn from_json_ld(value: &Value, depth: usize) -> Option<Imprint> {
    if depth > 8 {
        return None;
    }
    match value {
        Value::Array(values) => values.iter().find_map(|value| from_json_ld(value, depth + 1)),
        Value::Object(object) => {
            let is_article = object.get("@type").is_some_and(names_an_article);
            if !is_article {
                return object.get("@graph").and_then(|graph| from_json_ld(graph, depth + 1));
            }
            let text = |key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
            Some(Imprint {
                title: text("headline"),
                outlet: object.get("publisher").and_then(names),
                url: text("url").or_else(|| {
                    let page = object.get("mainEntityOfPage")?;
                    page.as_str().or_else(|| page.get("@id")?.as_str()).map(str::to_owned)
                }),
                published: text("datePublished"),
                byline: object.get("author").and_then(names).map(|names| without_by(&names)),
                language: text("inLanguage"),
            })
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// `NewsArticle`, `ReportageNewsArticle`, `BlogPosting` and their like, alone or in a list.
fn names_an_article(kind: &Value) -> bool {
    match kind {
        Value::String(name) => name.ends_with("Article") || name.ends_with("Posting"),
        Value::Array(names) => names.iter().any(names_an_article),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

/// The names in a text, an object with a name, or a list of either.
fn names(value: &Value) -> Option<String> {
    match value {
        Value::String(name) => (!name.starts_with("http")).then(|| name.clone()),
        Value::Object(object) => object.get("name").and_then(names),
        Value::Array(values) => {
            let all: Vec<String> = values.iter().filter_map(names).collect();
            (!all.is_empty()).then(|| all.join(", "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn from_meta(page: &Page) -> Imprint {
    let meta = |keys: &[&str]| {
        keys.iter().find_map(|key| {
            ["property", "name", "itemprop"].iter().find_map(|attribute| {
                let found = page.select_single(&format!("meta[{attribute}=\"{key}\"]"));
                let content = found.attr("content")?.trim().to_owned();
                (!content.is_empty()).then_some(content)
            })
        })
    };
    let attribute = |selector: &str, name: &str| {
        page.select_single(selector).attr(name).map(|value| value.trim().to_owned())
    };
    Imprint {
        title: meta(&["og:title"]),
        outlet: meta(&["og:site_name", "application-name", "publisher"]),
        url: attribute("link[rel=\"canonical\"]", "href").or_else(|| meta(&["og:url"])),
        published: meta(&[
            "article:published_time",
            "datePublished",
            "parsely-pub-date",
            "dc.date",
            "DC.date.issued",
            "pubdate",
            "date",
        ])
        .or_else(|| attribute("time[itemprop=\"datePublished\"]", "datetime"))
        .or_else(|| attribute("article time[datetime]", "datetime")),
        byline: meta(&["author", "article:author", "parsely-author"])
            .filter(|author| !author.starts_with("http"))
            .map(|author| without_by(&author)),
        language: attribute("html", "lang"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_found_in_a_graph() {
        let page = Page::from(
            r#"<script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"x"},
            {"@type":["NewsArticle"],"headline":"A","author":["By Asta Berglind",{"name":"Ola Roe"}],
            "publisher":{"name":"Herald"},"mainEntityOfPage":{"@id":"https://herald.example/a"}}]}</script>"#,
        );
        let imprint = imprint(&page);
        assert_eq!(imprint.byline.as_deref(), Some("Asta Berglind, Ola Roe"));
        assert_eq!(imprint.outlet.as_deref(), Some("Herald"));
        assert_eq!(imprint.url.as_deref(), Some("https://herald.example/a"));
    }

    #[test]
    fn meta_and_time_fill_what_is_missing() {
        let page = Page::from(
            r#"<html lang="ms"><meta name="author" content="by Asta Berglind">
            <article><time datetime="2026-04-03">3 April</time></article>"#,
        );
        let imprint = imprint(&page);
        assert_eq!(imprint.byline.as_deref(), Some("Asta Berglind"));
        assert_eq!(imprint.published.as_deref(), Some("2026-04-03"));
        assert_eq!(imprint.language.as_deref(), Some("ms"));
        assert_eq!(imprint.outlet, None);
    }

    #[test]
    fn the_headline_is_the_heading_that_the_title_repeats() {
        let page = "<title>Strait to reopen | Herald</title><h1>Strait <i>to</i> reopen</h1>";
        assert_eq!(headline(&Page::from(page)).as_deref(), Some("Strait to reopen"));
        assert_eq!(headline(&Page::from("<title>Home</title><h1>All of the news</h1>")), None);
    }

    #[test]
    fn json_that_is_broken_is_passed_over() {
        let page = Page::from(r#"<script type="application/ld+json">{oops</script>"#);
        assert_eq!(imprint(&page), Imprint::default());
    }
}
