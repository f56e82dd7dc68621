//! A text in word pieces, with what the encoder is told of each.

use crate::span::Span;
use crate::text::paragraphs;

use super::case::Case;
use super::folding::{self, Folded};
use super::quoting::{Quotations, Quoting};
use super::vocabulary::Vocabulary;

/// Characters of a folded word beyond which it is not taken apart.
const LONGEST_WORD: usize = 100;

/// A word, a part of one, or the break between two paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands; empty for a paragraph break.
    pub span: Span,
    /// Its number in the vocabulary.
    pub id: u32,
    /// What it is.
    pub kind: Kind,
    /// The case of the whole word.
    pub case: Case,
    /// Where it stands towards quotation marks.
    pub quoting: Quoting,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word or its beginning.
    Word,
    /// Goes on with the word of the piece before.
    Continuation,
    /// The break between two paragraphs.
    ParagraphBreak,
}

/// The pieces of `text` in order: those of WordPiece (Wu et al. 2016, section 4.1), which are the
/// longest that the vocabulary has, from the left.
///
/// One paragraph break stands between two paragraphs, and none at either end, however many line
/// breaks the text has. A word that the vocabulary cannot put together, or of more than a hundred
/// characters, is one unknown piece. Characters that cannot be seen lie in no piece, or inside one.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece> {
    let vocabulary = Vocabulary::get();
    let mut quotations = Quotations::of(text);
    let mut found = Vec::with_capacity(text.len() / 4);
    let mut letters = String::new();
    let mut end = None;
    for paragraph in paragraphs(text) {
        found.extend(end.map(|end| paragraph_break(vocabulary, end)));
        end = Some(paragraph.end);
        folding::words(text, paragraph, |word| {
            letters.clear();
            letters.extend(word.iter().map(|it| it.character));
            cut(text, vocabulary, word, &letters, &mut quotations, &mut found);
        });
    }
    found
}

impl Piece {
    /// Whether it is the break between two paragraphs.
    #[must_use]
    pub fn is_break(&self) -> bool {
        self.kind == Kind::ParagraphBreak
    }
}

fn paragraph_break(vocabulary: &Vocabulary, at: usize) -> Piece {
    Piece {
        span: Span::new(at, at),
        id: vocabulary.paragraph_break,
        kind: Kind::ParagraphBreak,
        case: Case::Caseless,
        quoting: Quoting::Outside,
    }
}

/// Cuts `word`, whose characters are `letters`, and adds its pieces to `found`.
fn cut(
    text: &str,
    vocabulary: &Vocabulary,
    word: &[Folded],
    letters: &str,
    quotations: &mut Quotations,
    found: &mut Vec<Piece>,
) {
    let (Some(first), Some(last)) = (word.first(), word.last()) else { return };
    let whole = first.span.hull(last.span);
    let case = Case::of(whole.of(text));
    let begins = quotations.at(whole.start);
    let before = found.len();
    let (mut from, mut rest) = (0, word);
    while from < letters.len() {
        let piece = vocabulary.longest(letters, from).filter(|_| word.len() <= LONGEST_WORD);
        let Some((id, end)) = piece else {
            found.truncate(before);
            let id = vocabulary.unknown;
            found.push(Piece { span: whole, id, kind: Kind::Word, case, quoting: begins });
            return;
        };
        let count = letters.get(from..end).map_or(0, |piece| piece.chars().count());
        let (here, after) = rest.split_at(count);
        let span = hull(here).unwrap_or(whole);
        let kind = if from == 0 { Kind::Word } else { Kind::Continuation };
        found.push(Piece { span, id, kind, case, quoting: quotations.at(span.start) });
        (from, rest) = (end, after);
    }
}

fn hull(letters: &[Folded]) -> Option<Span> {
    Some(letters.first()?.span.hull(letters.last()?.span))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        pieces(text).into_iter().map(|piece| piece.span.of(text)).collect()
    }

    #[test]
    fn a_rare_word_is_cut_into_pieces() {
        let text = "Embezzlement, he said.";
        assert_eq!(words(text), ["Em", "be", "zzle", "ment", ",", "he", "said", "."]);
        let starts: Vec<bool> =
            pieces(text).into_iter().map(|piece| piece.kind == Kind::Word).collect();
        assert_eq!(starts, [true, false, false, false, true, true, true, true]);
    }

    #[test]
    fn all_pieces_of_a_word_have_its_case() {
        assert!(pieces("ERDOGAN").len() > 1);
        assert!(pieces("ERDOGAN").iter().all(|piece| piece.case == Case::Upper));
    }

    #[test]
    fn one_break_stands_between_two_paragraphs() {
        let found = pieces("\n\nOne.\n \r\n\nTwo.\n");
        let breaks: Vec<usize> =
            (0..found.len()).filter(|&index| found[index].kind == Kind::ParagraphBreak).collect();
        assert_eq!(breaks, [2]);
        assert!(found[2].span.is_empty());
    }

    #[test]
    fn pieces_know_the_outermost_quotation() {
        use Quoting::{Inside, Mark, Outside};
        let states = |text| -> Vec<Quoting> {
            pieces(text).into_iter().map(|piece| piece.quoting).collect()
        };
        assert_eq!(states("“a ‘b’” c"), [Mark, Inside, Inside, Inside, Inside, Mark, Outside]);
        assert_eq!(states("''a'' b"), [Mark, Mark, Inside, Mark, Mark, Outside]);
        assert_eq!(states("‘a b’ c"), [Mark, Inside, Inside, Mark, Outside]);
        assert_eq!(states("“a\n\n“b”"), [Mark, Inside, Outside, Mark, Inside, Mark]);
    }

    #[test]
    fn a_word_that_the_vocabulary_cannot_put_together_is_one_piece() {
        let text = format!("🏛 {}", "a".repeat(101));
        let found = pieces(&text);
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|piece| piece.id == Vocabulary::get().unknown));
    }
}
