//! Which way a text's marks turn.

/// How a text sets its angle marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// « so » , as in French, Russian and Arabic.
    Outward,
    /// »so«, as in German and Danish books, or »so», as in Swedish.
    Inward,
}

impl Style {
    /// The style in which most quotations of `text` open.
    pub(super) fn of(text: &str) -> Self {
        let (mut outward, mut inward) = (0usize, 0usize);
        let mut before = ' ';
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let opens = before.is_whitespace() || "([—–-:".contains(before);
            match character {
                '«' | '‹' if opens => outward += 1,
                '»' | '›' if opens && characters.peek().is_some_and(|c| c.is_alphanumeric()) => {
                    inward += 1;
                }
                _ => {}
            }
            before = character;
        }
        if inward > outward { Self::Inward } else { Self::Outward }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_is_that_of_most_openings() {
        assert_eq!(Style::of("Il a dit : « Oui. » Elle : « Non. »"), Style::Outward);
        assert_eq!(Style::of("»Ja«, sagte er. »Nein«, sagte sie."), Style::Inward);
        assert_eq!(Style::of("No marks."), Style::Outward);
    }
}
