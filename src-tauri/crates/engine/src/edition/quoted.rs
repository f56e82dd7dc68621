//! The quotation that surrounds a place.

use crate::span::Span;

/// The quotation within `bounds` that surrounds `place`, with its marks; none where `place` is not
/// inside one. Curly and straight marks are paired; a mark that never closes runs to the end.
pub(super) fn quotation_around(text: &str, place: Span, bounds: Span) -> Option<Span> {
    quotations(text, bounds)
        .into_iter()
        .filter(|quotation| {
            let inside = quotation.start < place.start && place.end < quotation.end;
            inside || (!place.is_empty() && quotation.contains(place))
        })
        .max_by_key(|quotation| quotation.start)
}

/// All quotations within `bounds`, with their marks, in order of their openings.
pub(super) fn quotations(text: &str, bounds: Span) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = None;
    let mut letters = bounds.of(text).char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let at = bounds.start + offset;
        let after = letters.peek().map(|&(_, next)| next);
        let closes = match letter {
            '”' => Some('“'),
            '»' => Some('«'),
            '」' => Some('「'),
            '"' if open.iter().any(|&(_, mark)| mark == '"') => Some('"'),
            '’' if !after.is_some_and(char::is_alphanumeric) => Some('‘'),
            _ => None,
        };
        if let Some(opening) = closes {
            if let Some(depth) = open.iter().rposition(|&(_, mark)| mark == opening) {
                found.push(Span::new(open[depth].0, at + letter.len_utf8()));
                open.truncate(depth);
            }
        } else if matches!(letter, '“' | '«' | '「' | '"')
            || (letter == '‘' && !before.is_some_and(char::is_alphanumeric))
        {
            open.push((at, letter));
        }
        before = Some(letter);
    }
    if let Some(&(start, _)) = open.iter().find(|&&(_, mark)| mark != '‘') {
        found.push(Span::new(start, bounds.end));
    }
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::specimen::find;

    fn around(text: &str, words: &str) -> Option<String> {
        let bounds = Span::new(0, text.len());
        quotation_around(text, find(text, words), bounds).map(|span| span.of(text).to_owned())
    }

    #[test]
    fn curly_and_straight_marks_surround_their_words() {
        assert_eq!(
            around("He urged “concrete action” now.", "action").unwrap(),
            "“concrete action”"
        );
        assert_eq!(around("He \"saw\" it and \"left\".", "left").unwrap(), "\"left\"");
        assert_eq!(around("He \"saw\" it and \"left\".", "it and"), None);
    }

    #[test]
    fn a_quotation_within_a_quotation_is_the_nearer_one() {
        let text = "“He said ‘never’ to us,” she recalled.";
        assert_eq!(around(text, "never").unwrap(), "‘never’");
        assert_eq!(around(text, "to us").unwrap(), "“He said ‘never’ to us,”");
    }

    #[test]
    fn a_mark_that_never_closes_runs_to_the_end() {
        assert_eq!(around("“We go on", "go").unwrap(), "“We go on");
    }
}
