//! Whether words stand between quotation marks.

use crate::quotation::{Quoted, quotations};
use crate::span::Span;

/// Where words stand towards the outermost quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quoting {
    /// Between no marks.
    Outside,
    /// Between marks.
    Inside,
    /// They are a mark.
    Mark,
}

impl Quoting {
    /// Its row in the table of the model.
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Outside => 0,
            Self::Inside => 1,
            Self::Mark => 2,
        }
    }
}

/// The outermost quotations of a text, asked from its beginning to its end.
#[derive(Debug)]
pub(super) struct Quotations {
    quoted: std::iter::Peekable<std::vec::IntoIter<Quoted>>,
}

impl Quotations {
    pub(super) fn of(text: &str) -> Self {
        let outer: Vec<Quoted> =
            quotations(text).into_iter().filter(|quoted| quoted.depth == 0).collect();
        Self { quoted: outer.into_iter().peekable() }
    }

    /// Where the words that begin at byte `at` stand; no byte asked about lies before the last one.
    pub(super) fn at(&mut self, at: usize) -> Quoting {
        while self.quoted.next_if(|quoted| quoted.span.end <= at).is_some() {}
        let covers = |span: Span| span.start <= at && at < span.end;
        match self.quoted.peek() {
            Some(quoted) if covers(quoted.inner) => Quoting::Inside,
            Some(quoted) if covers(quoted.span) => Quoting::Mark,
            _ => Quoting::Outside,
        }
    }
}
