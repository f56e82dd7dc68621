//! Header lines at the top of a plain-text file.

use crate::document::Imprint;

/// Takes the header lines off the top of `text`: `key: value` with the keys of [`Imprint`], up to
/// the first blank line or the first line that is none. Gives them and what follows.
///
/// A text whose first line is not one of these keys has no header: *Clinton: We shall see.* is
/// text, and so is a `url:` further down.
pub(crate) fn header(text: &str) -> (Imprint, &str) {
    let mut imprint = Imprint::default();
    let mut rest = text;
    while let Some((line, after)) = first_line(rest) {
        let Some(field) = line
            .split_once(':')
            .and_then(|(key, value)| Some((field(&mut imprint, key.trim_end())?, value.trim())))
        else {
            break;
        };
        let (slot, value) = field;
        slot.get_or_insert_with(|| value.to_owned());
        rest = after;
    }
    (imprint, rest)
}

/// The field that `key` names.
pub(crate) fn field<'i>(imprint: &'i mut Imprint, key: &str) -> Option<&'i mut Option<String>> {
    Some(match key.to_ascii_lowercase().as_str() {
        "title" => &mut imprint.title,
        "outlet" => &mut imprint.outlet,
        "url" => &mut imprint.url,
        "published" => &mut imprint.published,
        "byline" => &mut imprint.byline,
        "language" => &mut imprint.language,
        _ => return None,
    })
}

/// The first line of `text` and what follows it; none at the end.
fn first_line(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() { None } else { Some(text.split_once('\n').unwrap_or((text, ""))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_lines_end_at_the_first_blank_line() {
        let (imprint, rest) =
            header("title: Bridge: closed\noutlet: Herald\nurl:\n\nurl: not a header\n");
        assert_eq!(imprint.title.as_deref(), Some("Bridge: closed"));
        assert_eq!(imprint.outlet.as_deref(), Some("Herald"));
        assert_eq!(imprint.url.as_deref(), Some(""));
        assert_eq!(rest, "\nurl: not a header\n");
    }

    #[test]
    fn a_speaker_before_a_colon_is_text() {
        let text = "Clinton: We shall see.\ntitle: no\n";
        assert_eq!(header(text), (Imprint::default(), text));
    }

    #[test]
    fn a_line_that_is_no_header_begins_the_text() {
        let (imprint, rest) = header("outlet: Herald\nThe bridge closed.\n");
        assert_eq!(imprint.outlet.as_deref(), Some("Herald"));
        assert_eq!(rest, "The bridge closed.\n");
    }
}
