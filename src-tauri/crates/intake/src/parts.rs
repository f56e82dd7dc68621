//! Which part of a text is headline, standfirst, byline or body.

use variorum_engine::text::paragraphs;
use variorum_engine::{Parts, Span};

use crate::document::one_line;
use crate::layout::ends_a_sentence;

/// The parts of a text and the byline in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) parts: Parts,
    pub(crate) byline: Option<String>,
}

/// The most characters of a first line that is a headline.
const LONGEST_HEADLINE: usize = 120;

/// The most characters of a standfirst.
const LONGEST_STANDFIRST: usize = 400;

/// Tells the parts of `text` apart; `title` is its headline, when known, and stands first.
///
/// The text is not changed: a byline stays in the body.
pub(crate) fn parts(text: &str, title: Option<&str>) -> Found {
    let paragraphs = paragraphs(text);
    let mut rest = paragraphs.as_slice();
    let headline = match rest {
        [first, after @ ..] if is_headline(text, *first, after, title) => {
            rest = after;
            Some(*first)
        }
        _ => None,
    };
    let standfirst = match rest {
        [first, after @ ..] if is_standfirst(first.of(text), after, text, headline) => {
            rest = after;
            Some(*first)
        }
        _ => None,
    };
    let end = text.trim_end().len();
    let start = rest.first().map_or(end, |first| first.start);
    let byline = rest.iter().take(2).find_map(|paragraph| byline(paragraph.of(text)));
    Found { parts: Parts { headline, standfirst, body: Span::new(start, end) }, byline }
}

/// Whether the first paragraph of `text` is `title`, white space and case aside.
pub(crate) fn begins_with_title(text: &str, title: &str) -> bool {
    paragraphs(text).first().is_some_and(|first| is_same(first.of(text), title))
}

fn is_same(paragraph: &str, title: &str) -> bool {
    one_line(paragraph).to_lowercase() == one_line(title).to_lowercase()
}

/// A first line is a headline where it is the known title or, without one, where it is short, does
/// not end as a sentence and has text after it.
fn is_headline(text: &str, first: Span, after: &[Span], title: Option<&str>) -> bool {
    let line = first.of(text);
    if let Some(title) = title {
        return is_same(line, title);
    }
    let Some(next) = after.first() else { return false };
    let stands_apart = Span::new(first.end, next.start).of(text).matches('\n').count() > 1
        || next.of(text).len() > 2 * line.len();
    stands_apart
        && line.chars().count() <= LONGEST_HEADLINE
        && line.split_whitespace().count() > 1
        && !line.trim_end().trim_end_matches(['”', '’', '"', '\'']).ends_with(['.', ',', ':', ';'])
        && !is_dated(line)
        && byline(line).is_none_or(|_| !starts_with_by(line))
}

/// A standfirst sums the story up before its byline or dateline, or does not end as a sentence.
/// Without a headline above it, only the latter is sign enough.
fn is_standfirst(paragraph: &str, after: &[Span], text: &str, headline: Option<Span>) -> bool {
    let Some(next) = after.first().map(|next| next.of(text)) else { return false };
    let length = paragraph.chars().count();
    let words = paragraph.split_whitespace().count();
    let may_be = (5..=LONGEST_STANDFIRST).contains(&length)
        && words >= 5
        && !is_dated(paragraph)
        && byline(paragraph).is_none();
    let ends_open = !ends_a_sentence(paragraph)
        && !paragraph.trim_end().ends_with([':', ',', ';', '-', '—', '–']);
    let announces = byline(next).is_some() || is_dated(next);
    may_be
        && if headline.is_some() {
            ends_open || announces
        } else {
            ends_open && length > LONGEST_HEADLINE
        }
}

/// Who wrote the article, where `paragraph` says nothing else: *By Jane Doe*, *Asghar Ali Mubarak*.
fn byline(paragraph: &str) -> Option<String> {
    let line = paragraph.trim();
    if line.chars().count() > 80 || line.ends_with(['.', '!', '?', ':', '”', '"']) {
        return None;
    }
    let named = if starts_with_by(line) { line.get(3..)?.trim() } else { line };
    let words: Vec<&str> = named.split_whitespace().collect();
    let all_names = words.iter().all(|word| is_name(word) || LITTLE_WORDS.contains(word));
    let names = words.iter().filter(|word| is_name(word)).count();
    let written_out = words.iter().any(|word| word.chars().any(char::is_lowercase));
    let fits =
        if starts_with_by(line) { (1..=12).contains(&names) } else { (2..=5).contains(&names) };
    (all_names && fits && written_out).then(|| named.to_owned())
}

/// Words of a byline that are not names.
const LITTLE_WORDS: &[&str] =
    &["and", "in", "with", "for", "de", "van", "von", "der", "bin", "al", "of", "|", "—", "-"];

fn starts_with_by(line: &str) -> bool {
    line.get(..3).is_some_and(|first| first.eq_ignore_ascii_case("by "))
}

/// Whether `word` is capitalised and has no digit, as the words of a name are.
fn is_name(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';']);
    let mut letters = word.chars();
    letters.next().is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
        && letters.all(|letter| letter.is_alphabetic() || matches!(letter, '.' | '-' | '’' | '\''))
}

/// Whether `paragraph` begins with a dateline: a place in capitals, and often an agency or a dash:
/// *ISLAMABAD Prime Minister …*, *OSTMERE (Northern Wire) — …*, *Averne, 3 April — …*.
pub(crate) fn is_dated(paragraph: &str) -> bool {
    let opening: String = paragraph.chars().take(60).collect();
    let dashed = [" — ", " – ", " -- ", " - ", "— ", ": "].iter().any(|dash| {
        opening.split_once(dash).is_some_and(|(place, rest)| is_place(place) && !rest.is_empty())
    });
    let first = paragraph.split_whitespace().next().unwrap_or_default();
    let shouted =
        first.trim_end_matches(',').chars().filter(|letter| letter.is_alphabetic()).count() > 3
            && first
                .chars()
                .all(|letter| letter.is_uppercase() || matches!(letter, ',' | '-' | '.'))
            && paragraph.chars().count() > LONGEST_HEADLINE;
    dashed || shouted
}

/// *OSTMERE (Northern Wire)*, *Averne, 3 April*: begins with a capital place and has a sign beside.
fn is_place(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default().trim_end_matches(',');
    let in_capitals =
        first.chars().count() > 2 && first.chars().all(|letter| !letter.is_lowercase());
    let names =
        words.split([' ', ',', '(', ')', '/']).filter(|word| !word.is_empty()).all(|word| {
            is_name(word) || word.chars().all(|digit| digit.is_ascii_digit() || digit == '.')
        });
    names
        && (in_capitals || words.contains('(') || words.chars().any(|digit| digit.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, title: Option<&str>) -> (String, String, String, Option<String>) {
        let found = parts(text, title);
        let words = |span: Option<Span>| span.unwrap_or_default().of(text).to_owned();
        (
            words(found.parts.headline),
            words(found.parts.standfirst),
            words(Some(found.parts.body)),
            found.byline,
        )
    }

    #[test]
    fn a_short_first_line_is_the_headline() {
        let text = "Bridge closes before winter\n\nThe bridge closed on Thursday.";
        let (headline, standfirst, body, _) = shown(text, None);
        assert_eq!(headline, "Bridge closes before winter");
        assert_eq!(standfirst, "");
        assert_eq!(body, "The bridge closed on Thursday.");
    }

    #[test]
    fn a_sentence_is_no_headline() {
        let text = "The bridge closed on Thursday.\n\nNobody was hurt.";
        assert_eq!(shown(text, None).0, "");
    }

    #[test]
    fn a_long_first_line_before_a_byline_is_the_standfirst() {
        let first = "In a call on Thursday, the prime minister tells the president that the strait \
                     faces ‘daily smuggling’ from the northern shore and calls for ‘swift’ action";
        let text =
            format!("{first}\n\nAsta Berglind\n\nAVERNE Prime Minister Irena Valsk held a call.");
        let (headline, standfirst, body, byline) = shown(&text, None);
        assert_eq!((headline.as_str(), standfirst.as_str()), ("", first));
        assert_eq!(byline.as_deref(), Some("Asta Berglind"));
        assert!(body.starts_with("Asta Berglind\n\nAVERNE"));
    }

    #[test]
    fn a_standfirst_stands_between_headline_and_byline() {
        let text = "Bridge closes\n\nCables are worn by salt, the mayor says, and asks for money.\n\n\
                    By Jane Doe and John Roe\n\nThe bridge closed on Thursday.";
        let (headline, standfirst, body, byline) = shown(text, Some("Bridge closes"));
        assert_eq!(headline, "Bridge closes");
        assert_eq!(standfirst, "Cables are worn by salt, the mayor says, and asks for money.");
        assert!(body.starts_with("By Jane Doe"));
        assert_eq!(byline.as_deref(), Some("Jane Doe and John Roe"));
    }

    #[test]
    fn a_first_sentence_after_the_headline_is_the_body() {
        let text = "Bridge closes\n\nThe bridge closed on Thursday.\n\nNobody was hurt.";
        assert_eq!(shown(text, Some("Bridge closes")).1, "");
        let text = "Bridge closes\n\nHe listed the reasons that he saw:\n\nThe cables are worn.";
        assert_eq!(shown(text, Some("Bridge closes")).1, "");
    }

    #[test]
    fn a_dateline_is_a_place_with_an_agency_a_day_or_a_dash() {
        assert!(is_dated("OSTMERE (Northern Wire) — The strait reopened."));
        assert!(is_dated("Averne, 3 April — The strait reopened."));
        assert!(is_dated("AVERNE — The strait reopened."));
        assert!(!is_dated("The strait — closed since May — reopened."));
        assert!(!is_dated("NATO agreed."));
    }

    #[test]
    fn a_body_without_paragraphs_after_the_headline_is_empty() {
        let (headline, _, body, _) = shown("Bridge closes", Some("Bridge closes"));
        assert_eq!((headline.as_str(), body.as_str()), ("Bridge closes", ""));
    }
}
