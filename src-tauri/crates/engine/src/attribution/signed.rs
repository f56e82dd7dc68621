//! Quotations with their speaker's name under or after them: *“It is late.” — Irena Valsk*.

use super::Attribution;
use crate::quotation::Quoted;
use crate::span::Span;
use crate::statement::{Quotation, Stance};
use crate::text::words;

/// How sure the rule is.
const CONFIDENCE: f32 = 0.8;
/// A quotation that somebody signs says something.
const FEWEST_WORDS: usize = 4;
/// A name is no longer than this.
const LONGEST_NAME: usize = 8;

/// The quotations that `line` holds and signs, each a whole sentence and followed by a dash and a
/// name that ends the line.
pub(super) fn signed(text: &str, line: Span, quoted: &[Quoted]) -> Option<Attribution> {
    let quotation = quoted.iter().find(|quoted| line.contains(quoted.span))?;
    let before = Span::new(line.start, quotation.span.start);
    let after = Span::new(quotation.span.end, line.end);
    let count = words(text, quotation.inner).iter().filter(|word| word.is_wordlike()).count();
    if before.of(text).contains(char::is_alphanumeric) || count < FEWEST_WORDS {
        return None;
    }
    let mut rest = words(text, after).into_iter();
    let dash = rest.next().filter(|word| matches!(word.text, "—" | "–" | "―" | "-" | "--"))?;
    let name: Vec<_> =
        rest.take_while(|word| !matches!(word.text, "," | "(" | "." | "@")).collect();
    let source = name.first()?.span.hull(name.last()?.span);
    let named = name.len() <= LONGEST_NAME
        && name.first()?.is_capitalised()
        && name.iter().all(|word| {
            !word.is_wordlike()
                || word.is_capitalised()
                || matches!(word.text, "of" | "the" | "and" | "de" | "al" | "bin" | "van")
        });
    named.then(|| Attribution {
        source: vec![source],
        cue: vec![dash.span],
        content: vec![quotation.span],
        via: Vec::new(),
        continues: None,
        quotation: Quotation::Direct,
        stance: Stance::Neutral,
        reading: quotation.span.hull(source),
        confidence: CONFIDENCE,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotation::quotations;

    fn source(text: &str) -> Option<String> {
        let found = signed(text, Span::new(0, text.len()), &quotations(text))?;
        Some(found.source.first()?.of(text).to_owned())
    }

    #[test]
    fn a_name_after_a_dash_signs() {
        assert_eq!(
            source("“The bridge must stay open.” ― Ruth Tamm").as_deref(),
            Some("Ruth Tamm")
        );
        assert_eq!(
            source("“The bridge must stay open.” — Ruth Tamm (@tamm) 3 April").as_deref(),
            Some("Ruth Tamm")
        );
    }

    #[test]
    fn a_dash_within_a_sentence_does_not() {
        assert_eq!(source("“The bridge must stay open” — that was the answer."), None);
        assert_eq!(source("She said “the bridge must stay open” — Ruth Tamm"), None);
    }
}
