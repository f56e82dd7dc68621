//! From bytes to code points.

use variorum_engine::Span;

use super::Place;

/// How many code points stand before each byte of a text, counted once.
#[derive(Debug)]
pub(crate) struct CodePoints<'t> {
    text: &'t str,
    /// Code points before byte 0, `STRIDE`, twice `STRIDE` and so on.
    before: Vec<usize>,
}

/// Bytes between two remembered counts.
const STRIDE: usize = 256;

impl<'t> CodePoints<'t> {
    /// Counts the code points of `text`.
    pub(crate) fn of(text: &'t str) -> Self {
        let mut before = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut count = 0;
        for piece in text.as_bytes().chunks(STRIDE) {
            before.push(count);
            count += starts(piece);
        }
        Self { text, before }
    }

    /// `span` in code points.
    pub(crate) fn place(&self, span: Span) -> Place {
        [self.at(span.start), self.at(span.end)]
    }

    /// All of `spans` in code points.
    pub(crate) fn places(&self, spans: &[Span]) -> Vec<Place> {
        spans.iter().map(|span| self.place(*span)).collect()
    }

    fn at(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let stride = (byte / STRIDE).min(self.before.len().saturating_sub(1));
        let rest = self.text.as_bytes().get(stride * STRIDE..byte).unwrap_or_default();
        self.before.get(stride).copied().unwrap_or_default() + starts(rest)
    }
}

/// How many code points begin in `bytes`: every byte but those that continue one.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_boundary_is_counted_right() {
        for text in ["", "a", &"é😀x“".repeat(200), &"a".repeat(STRIDE), &"a".repeat(STRIDE * 2)]
        {
            let points = CodePoints::of(text);
            for (count, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(points.at(byte), count);
            }
            assert_eq!(points.at(text.len()), text.chars().count());
        }
    }
}
