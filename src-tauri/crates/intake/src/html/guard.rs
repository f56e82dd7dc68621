//! Measuring a page before it is parsed.

use crate::refusal::Refusal;

/// The most levels of elements, as in browsers.
const DEEPEST: usize = 512;

/// The most elements.
const MOST_ELEMENTS: usize = 500_000;

/// Elements that never hold others.
const EMPTY: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "!doctype",
];

/// Elements whose content is text up to their end tag.
const RAW: &[&str] = &["script", "style", "textarea", "title", "xmp", "iframe", "noembed"];

/// Elements that end where the next of the same group begins, in pages without end tags.
const CLOSED_BY_NEXT: &[&[&str]] = &[
    &["p"],
    &["li"],
    &["dt", "dd"],
    &["option", "optgroup"],
    &["td", "th"],
    &["tr"],
    &["thead", "tbody", "tfoot"],
    &["rt", "rp"],
];

/// Refuses a page whose elements are nested too deeply or are too many.
///
/// Follows the tags once, in time linear in the page, holding at most [`DEEPEST`] names. It is a
/// measure, not a parser: it may count a little more or less than a parser would build.
pub(crate) fn expect_reasonable(html: &str) -> Result<(), Refusal> {
    let mut open: Vec<String> = Vec::new();
    let mut elements = 0_usize;
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let (closing, tag) = match rest.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, rest),
        };
        let name: String = tag
            .chars()
            .take(32)
            .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '!'))
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        if closing {
            if let Some(place) = open.iter().rposition(|other| *other == name) {
                open.truncate(place);
            }
            continue;
        }
        elements += 1;
        if elements > MOST_ELEMENTS {
            return Err(Refusal::TooManyElements { limit: MOST_ELEMENTS });
        }
        if EMPTY.contains(&name.as_str()) {
            continue;
        }
        if RAW.contains(&name.as_str()) {
            rest = after_raw(rest, &name);
            continue;
        }
        let group = CLOSED_BY_NEXT.iter().find(|group| group.contains(&name.as_str()));
        if let (Some(group), Some(last)) = (group, open.last())
            && group.contains(&last.as_str())
        {
            open.pop();
        }
        open.push(name);
        if open.len() > DEEPEST {
            return Err(Refusal::TooDeep { limit: DEEPEST });
        }
    }
    Ok(())
}

/// What follows the end tag of the raw element `name`; nothing where it never ends.
fn after_raw<'h>(rest: &'h str, name: &str) -> &'h str {
    let mut rest = rest;
    while let Some((_, after)) = rest.split_once("</") {
        rest = after;
        if after.get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name)) {
            return after;
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_pages_are_refused() {
        for page in ["<div>".repeat(100_000), "<ul><li>".repeat(16_384)] {
            assert_eq!(expect_reasonable(&page), Err(Refusal::TooDeep { limit: 512 }));
        }
        let tables = "<table><tr><td>".repeat(3_000);
        assert_eq!(expect_reasonable(&tables), Err(Refusal::TooDeep { limit: 512 }));
    }

    #[test]
    fn long_flat_pages_without_end_tags_are_not_deep() {
        let page = format!("<ul>{}</ul>{}", "<li>one".repeat(5_000), "<p>two<br>".repeat(5_000));
        assert_eq!(expect_reasonable(&page), Ok(()));
    }

    #[test]
    fn what_stands_in_scripts_and_comments_is_no_element() {
        let page =
            format!("<script>{0}</SCRIPT><!-- {0} --><p>1 < 2 and <3", "<div>".repeat(1_000));
        assert_eq!(expect_reasonable(&page), Ok(()));
    }

    #[test]
    fn too_many_elements_are_refused() {
        let page = "<b></b>".repeat(MOST_ELEMENTS + 1);
        assert!(matches!(expect_reasonable(&page), Err(Refusal::TooManyElements { .. })));
    }
}
