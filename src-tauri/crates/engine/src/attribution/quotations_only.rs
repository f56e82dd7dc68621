//! Articles in a language that is not supported: what stands in quotation marks, and no more.

use super::Attribution;
use crate::quotation::{Close, Quoted, quotations};
use crate::statement::{Quotation, Stance};
use crate::text::words;

/// How sure it is that words between marks are somebody's: who, nobody can tell.
const CONFIDENCE: f32 = 0.3;

/// Fewer words are a name or a term, not something said.
const FEWEST: usize = 3;

/// This many words are said even where no stop or comma shows that they are a sentence.
const SURELY: usize = 5;

/// The direct quotations of `text`, each without source and cue.
pub(super) fn attributions(text: &str) -> Vec<Attribution> {
    quotations(text)
        .into_iter()
        .filter(|quoted| quoted.depth == 0 && is_said(text, quoted))
        .map(|quoted| Attribution {
            source: Vec::new(),
            cue: Vec::new(),
            content: vec![quoted.span],
            via: Vec::new(),
            continues: None,
            quotation: Quotation::Direct,
            stance: Stance::Neutral,
            reading: quoted.span,
            confidence: CONFIDENCE,
        })
        .collect()
}

/// Whether quoted words are a sentence or more, and not a name or a term.
///
/// Capitals tell nothing here: German writes every noun with one, Arabic has none.
fn is_said(text: &str, quoted: &Quoted) -> bool {
    let inner = quoted.inner.of(text).trim_end();
    let tokens = words(text, quoted.inner);
    // What is written without spaces is cut into single characters: two of them make a word.
    let unspaced = tokens
        .iter()
        .filter(|word| word.text.chars().count() == 1 && word.text.len() == 3 && word.is_wordlike())
        .count();
    let count = tokens.iter().filter(|word| word.is_wordlike()).count() - unspaced / 2;
    let is_closed = inner
        .ends_with(['.', '!', '?', '…', ',', '。', '！', '？', '，', '、', '،', '؟', '۔', '।']);
    let goes_on = quoted.close == Close::Continues && count > 0;
    goes_on || count >= SURELY || count >= FEWEST && is_closed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<&str> {
        let found = attributions(text);
        assert!(found.iter().all(|it| it.source.is_empty() && it.cue.is_empty()));
        found.iter().map(|it| it.content[0].of(text)).collect()
    }

    #[test]
    fn quotations_are_found_by_the_marks_of_each_language() {
        assert_eq!(
            said("“Kami mahu semua pihak kembali berunding,” katanya."),
            ["“Kami mahu semua pihak kembali berunding,”"]
        );
        assert_eq!(
            said("« Nous voulons que tous reviennent », a-t-il dit au « Monde »."),
            ["« Nous voulons que tous reviennent »"]
        );
        assert_eq!(
            said("„Wir wollen, dass alle Seiten zurückkehren“, sagte er."),
            ["„Wir wollen, dass alle Seiten zurückkehren“"]
        );
        assert_eq!(
            said("「すべての当事者に戻ってほしい」と語った。"),
            ["「すべての当事者に戻ってほしい」"]
        );
        assert_eq!(said("“我们希望各方回到谈判桌前，”他说。"), ["“我们希望各方回到谈判桌前，”"]);
    }

    #[test]
    fn a_name_or_a_term_is_not_said() {
        assert!(said("Das „Handelsblatt“ und die „Neue Zürcher Zeitung“ berichteten.").is_empty());
        assert!(said("他在「人民日報」上寫道。").is_empty());
    }

    #[test]
    fn the_pieces_of_a_long_quotation_are_all_given() {
        let text =
            "„Wir gehen jetzt nach Hause.\n\n„Nein.\n\n„Doch, wir gehen ganz sicher“, sagte er.";
        assert_eq!(said(text).len(), 3);
    }
}
