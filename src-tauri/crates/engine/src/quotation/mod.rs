//! Quotation marks: which words stand between them.

mod apostrophe;
mod glyphs;
mod marks;
mod style;

use crate::span::Span;
use crate::text::paragraphs;

use marks::{Family, Turn};
use style::Style;

/// Words between quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quoted {
    /// The words with their marks.
    pub span: Span,
    /// The words without.
    pub inner: Span,
    /// How the quotation ends.
    pub close: Close,
    /// How deep it stands: 0 for an outer quotation, 1 for one inside it.
    pub depth: usize,
}

/// How a quotation ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Close {
    /// By its closing mark.
    Marked,
    /// By the end of its paragraph; the next one opens with a mark again.
    ///
    /// A quotation running over several paragraphs opens anew in each and closes only in the last,
    /// so an opening mark without a partner is not an error.
    Continues,
    /// By the end of its paragraph, and nothing shows where it should have ended.
    Missing,
}

/// A quotation left open looks this many paragraphs on for its closing mark.
const LOOK_AHEAD: usize = 12;

/// The quotations of `text`, in order of their opening marks.
///
/// Read are “curly”, "straight", ''doubled'', «angle», „low-high“ and 「corner」 marks, ‘single’ ones
/// where they cannot be apostrophes, and the ways in which languages turn them: „so“, »so«, ”so”.
/// No quotation crosses a paragraph: one that runs on is given in pieces, a piece a paragraph,
/// whether or not each opens with a mark anew.
#[must_use]
pub fn quotations(text: &str) -> Vec<Quoted> {
    let paragraphs = paragraphs(text);
    let style = Style::of(text);
    let mut found: Vec<Quoted> = Vec::new();
    let mut closing: Option<(usize, Span)> = None;
    for (index, &paragraph) in paragraphs.iter().enumerate() {
        let mut rest = paragraph;
        if let Some((last, mark)) = closing {
            if index < last {
                found.push(piece(paragraph, paragraph.end, Close::Continues));
                continue;
            }
            if mark.start > paragraph.start {
                found.push(Quoted {
                    span: Span::new(paragraph.start, mark.end),
                    ..piece(paragraph, mark.start, Close::Marked)
                });
            }
            rest = Span::new(mark.end, paragraph.end);
            closing = None;
        }
        let next = paragraphs.get(index + 1).and_then(|next| marks::first_family(text, *next));
        for quoted in marks::pairs(text, rest, style, next) {
            let close = match quoted.close {
                Close::Missing if quoted.depth == 0 => {
                    let family = marks::first_family(text, quoted.span);
                    closing = closing_mark(text, &paragraphs, index, family, style);
                    if closing.is_some() || family.is_some() && next == family {
                        Close::Continues
                    } else {
                        Close::Missing
                    }
                }
                Close::Marked | Close::Continues | Close::Missing => quoted.close,
            };
            found.push(Quoted { close, ..quoted });
        }
    }
    found
}

fn piece(paragraph: Span, end: usize, close: Close) -> Quoted {
    let span = Span::new(paragraph.start, end);
    Quoted { span, inner: span, close, depth: 0 }
}

/// The paragraph and place of the mark of `family` that closes a quotation left open in paragraph
/// `index`, where no paragraph between opens with a mark anew.
fn closing_mark(
    text: &str,
    paragraphs: &[Span],
    index: usize,
    family: Option<Family>,
    style: Style,
) -> Option<(usize, Span)> {
    for (at, paragraph) in paragraphs.iter().enumerate().skip(index + 1).take(LOOK_AHEAD) {
        if let Some(mark) = marks::first_mark(text, *paragraph, style) {
            let closes = mark.turn == Turn::Closes && Some(mark.family) == family;
            return closes.then_some((at, mark.span));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Vec<&str> {
        quotations(text).into_iter().map(|quoted| quoted.inner.of(text)).collect()
    }

    #[test]
    fn curly_straight_and_angle_marks_are_read() {
        assert_eq!(quoted("He said “one,” then \"two\" and «three»."), ["one,", "two", "three"]);
    }

    #[test]
    fn low_high_angle_and_corner_marks_are_read_as_each_language_turns_them() {
        assert_eq!(quoted("„Wir gehen“, sagte er. „Nein.“"), ["Wir gehen", "Nein."]);
        assert_eq!(quoted("„Idziemy” – powiedział. „Nie.”"), ["Idziemy", "Nie."]);
        assert_eq!(quoted("»Wir gehen«, sagte er. »Nein.«"), ["Wir gehen", "Nein."]);
        assert_eq!(quoted("»Vi går», sade han. »Nej.»"), ["Vi går", "Nej."]);
        assert_eq!(quoted("”Vi går”, sade han. ”Nej.”"), ["Vi går", "Nej."]);
        assert_eq!(
            quoted("Il a dit : « Nous partons. » Puis : «Non.»"),
            [" Nous partons. ", "Non."]
        );
        assert_eq!(quoted("”ہم جاتے ہیں،“ انہوں نے کہا۔ ”نہیں۔“"), ["ہم جاتے ہیں،", "نہیں۔"]);
        assert_eq!(quoted("「行きます」と述べた。『否』とも。"), ["行きます", "否"]);
        assert_eq!(quoted("他说:\"我们走。\"她说\"不\"。"), ["我们走。", "不"]);
        assert_eq!(quoted("‚So‘ sprach er, ‹oui› dit-elle."), ["So", "oui"]);
    }

    #[test]
    fn doubled_apostrophes_are_the_marks_of_old_agency_copy() {
        assert_eq!(quoted("``We go,'' he said. ''They stay.''"), ["We go,", "They stay."]);
        assert_eq!(quoted("``He said `never' twice,'' she said.")[0], "He said `never' twice,");
        assert_eq!(quoted("‘‘We go,’’ he said, at 40°26'46'' north."), ["We go,"]);
    }

    #[test]
    fn a_mark_may_follow_a_colon_without_a_space() {
        assert_eq!(quoted("He said:\"We go.\" She left."), ["We go."]);
    }

    #[test]
    fn british_quotations_stand_in_single_marks() {
        let text = "‘The leaders’ talks failed. We told them “never again”,’ he said. ‘We’ll go.’";
        let found = quotations(text);
        let outer: Vec<&str> =
            found.iter().filter(|it| it.depth == 0).map(|it| it.inner.of(text)).collect();
        let whole = "The leaders’ talks failed. We told them “never again”,";
        assert_eq!(outer, [whole, "We’ll go."]);
        assert_eq!(quoted("'The leaders' talks failed,' he said."), ["The leaders' talks failed,"]);
        assert_eq!(quoted("He spoke of ‘talks’ once. She said ‘no’."), ["talks", "no"]);
    }

    #[test]
    fn a_british_quotation_may_run_over_paragraphs() {
        for text in ["‘We came.\n\n‘We saw.’", "'We came.\n\n'We saw.'"] {
            assert_eq!(quoted(text), ["We came.", "We saw."]);
        }
    }

    #[test]
    fn a_mark_that_lost_its_partner_does_not_swallow_the_quotations_after_it() {
        assert_eq!(quoted("“We go, he said. “They stay.” She left."), ["They stay."]);
        assert_eq!(quoted("\"We go, he said. \"They stay.\" She left."), ["They stay."]);
        assert_eq!(quoted("“He said “no” twice,” she said.")[0], "He said “no” twice,");
    }

    #[test]
    fn a_closing_mark_missing_at_the_end_of_a_paragraph_quotes_to_the_end() {
        for text in ["He said: “We go.\n\nShe left.", "He said: \"We go.\n\nShe left."] {
            let found = quotations(text);
            assert_eq!(quoted(text), ["We go."]);
            assert_eq!(found[0].close, Close::Missing);
        }
        assert_eq!(quoted("He said: „Wir gehen.\n\nSie ging."), ["Wir gehen."]);
        assert_eq!(quoted("Il a dit : «Nous partons.\n\nElle part."), ["Nous partons."]);
    }

    #[test]
    fn an_acronym_in_hebrew_is_no_mark() {
        assert_eq!(quoted("הוא אמר \"צה\"ל נסוג\" היום"), ["צה\"ל נסוג"]);
    }

    #[test]
    fn single_marks_quote_where_they_cannot_be_apostrophes() {
        assert_eq!(
            quoted(
                "Pakistan’s leaders’ talks on ‘persistent terrorism’ and 'quick action' didn't end"
            ),
            ["persistent terrorism", "quick action"]
        );
    }

    #[test]
    fn a_single_inside_a_double_is_one_deeper() {
        let text = "“He told us ‘never again’ twice,” she said.";
        let found = quotations(text);
        assert_eq!(found.iter().map(|quoted| quoted.depth).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(found[1].inner.of(text), "never again");
    }

    #[test]
    fn a_quotation_may_run_over_paragraphs() {
        let text = "“We came.\n\n“We saw.”\n\nHe left “half open.";
        let closes: Vec<Close> = quotations(text).into_iter().map(|quoted| quoted.close).collect();
        assert_eq!(closes, [Close::Continues, Close::Marked, Close::Missing]);
    }

    #[test]
    fn one_may_run_over_paragraphs_without_opening_anew() {
        let text = "“We came.\n\nWe saw.\n\nWe left,” he said. “Go.”";
        assert_eq!(quoted(text), ["We came.", "We saw.", "We left,", "Go."]);
    }

    #[test]
    fn a_year_or_an_elision_opens_nothing() {
        assert!(quoted("in the ’90s rock ’n’ roll, it’s theirs'").is_empty());
        assert!(quoted("in the ‘90s rock ‘n’ roll, ‘twas the boys’ best").is_empty());
    }
}
