//! The tagger: a small transformer that reads who is said to hold what.
//!
//! `MiniLM-L6` (Wang et al. 2020, 6 layers of 384) over word pieces, with each word's case and
//! its place in quotation marks as further inputs; a linear-chain CRF over BIO tags of content, cue
//! and source; and two arc heads that lead from a content or source to its cue and from a cue to
//! its source. `training/` makes the weights; a window of text is read alone, so the result does
//! not depend on the number of threads.

mod arithmetic;
mod case;
mod chain;
mod encoder;
mod folding;
mod links;
mod pieces;
mod quoting;
mod tags;
mod vocabulary;
mod weights;
mod windows;

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::in_parallel::in_parallel;
use crate::pace::{Pace, Progress};
use crate::span::Span;

pub use case::Case;
pub use pieces::{Kind, Piece, pieces};
pub use quoting::Quoting;
pub use weights::Unreadable;

/// A relation as the tagger reads it, in bytes of the text; nothing snapped or inherited yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Tagged {
    /// Who holds it; none where the text leaves it unsaid.
    pub source: Option<Span>,
    /// The attributing words; none where a content hangs on a source alone.
    pub cue: Option<Span>,
    /// What is held, in pieces; none crosses a line break.
    pub content: Vec<Span>,
    /// How sure the tagger is of the parts and of their belonging together.
    pub evidence: Evidence,
}

/// What speaks for a relation, each in log-probability: 0 is certain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// Of the content's tags, on the average of its pieces.
    pub content: f32,
    /// Of the content's first and last tag, the less sure of the two.
    pub edges: f32,
    /// Of the cue's tags.
    pub cue: f32,
    /// Of the source's tags, 0 where there is none.
    pub source: f32,
    /// Of the content's hanging on this cue.
    pub content_arc: f32,
    /// Of this cue's having this source, or none.
    pub source_arc: f32,
}

/// The network.
#[derive(Debug)]
pub struct Tagger {
    encoder: encoder::Encoder,
    tags: tags::Tags,
    links: links::Links,
}

impl Tagger {
    /// The tagger that the engine carries.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<Tagger> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            Self::from_bytes(include_bytes!("../../../weights/attribution.safetensors"))
                .expect("the weights built into the engine are whole")
        })
    }

    /// The tagger whose weights are `bytes`, a safetensors file.
    ///
    /// # Errors
    /// Where a part is missing or has another shape.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Unreadable> {
        let weights = weights::Weights::read(bytes)?;
        Ok(Self {
            encoder: encoder::Encoder::new(&weights)?,
            tags: tags::Tags::new(&weights)?,
            links: links::Links::new(&weights)?,
        })
    }

    /// The relations in `text`, in order; none where the step of `pace` said to stop.
    pub fn relations(&self, text: &str, pace: &Pace<'_>) -> Option<Vec<Tagged>> {
        let pieces = pieces(text);
        let windows = windows::windows(&pieces);
        let read = AtomicUsize::new(0);
        let found =
            in_parallel(&windows, pace.threads, |window, scratch: &mut encoder::Scratch| {
                let window = pieces.get(window.clone()).unwrap_or_default();
                let relations = self.window(text, window, scratch);
                let bytes = window
                    .first()
                    .zip(window.last())
                    .map_or(0, |(first, last)| last.span.end.saturating_sub(first.span.start));
                let read = read.fetch_add(bytes, Ordering::Relaxed) + bytes;
                (pace.step)(Progress { read: read.min(text.len()), all: text.len() })
                    .then_some(relations)
            })?;
        Some(found.into_iter().flatten().collect())
    }

    /// The relations of one window.
    fn window(&self, text: &str, window: &[Piece], scratch: &mut encoder::Scratch) -> Vec<Tagged> {
        let hidden = self.encoder.encode(window, scratch);
        let read = self.tags.read(&hidden);
        let parts = chain::parts(&read);
        self.links.relations(text, window, &parts, &hidden)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Several windows of news.
    fn long() -> String {
        let paragraph = "Prime Minister Irena Valsk said on Friday that the strait must stay open. \
                         “We have waited long enough,” she told reporters in Averne. The ministry \
                         of President Teodor Amaru rejected the charge, adding that no vessel had \
                         been searched.";
        vec![paragraph; 24].join("\n\n")
    }

    #[test]
    fn any_number_of_threads_reads_the_same() {
        let text = long();
        let on = |threads| {
            Tagger::embedded().relations(&text, &Pace { threads, ..Pace::whole_machine() })
        };
        let alone = on(1);
        assert!(alone.as_ref().is_some_and(|found| found.len() >= 72), "{alone:?}");
        assert_eq!(alone, on(3));
    }

    #[test]
    fn a_reading_that_is_stopped_gives_nothing() {
        let text = long();
        let step = |progress: Progress| progress.read < text.len() / 3;
        assert_eq!(Tagger::embedded().relations(&text, &Pace { threads: 2, step: &step }), None);
    }

    #[test]
    fn weights_that_are_none_are_refused() {
        assert!(Tagger::from_bytes(b"no weights").is_err());
    }
}
