//! The comparison set out as an edition prints it: rows and cells, marked runs, sentences.
//!
//! Pure, and shared by every face of a comparison: the desktop's views and the report say the
//! same thing in the same words because both are set from here.

mod extent;
mod gist;
mod independence;
mod mark;
mod marking;
mod pairs;
mod passage;
mod place;
mod quoted;
mod runs;
mod shown;
mod table;
mod truncation;
mod voice;
mod wording;

#[cfg(test)]
mod specimen;

pub use extent::extent;
pub use gist::gist;
pub use independence::{Independence, independence};
pub use mark::{Mark, MarkKind, Omission, Run, Side};
pub use pairs::{AlignedPair, aligned_pairs};
pub use place::{Place, body_paragraphs, place};
pub use runs::{marked_runs, reading_runs};
pub use table::{Cell, GapReason, Group, Row, Table, table};
pub use truncation::cut_off_after;
pub use wording::{finding, reasons, sentence};
