//! Whole flows, from documents to findings.

#![expect(clippy::unwrap_used, reason = "a story ends where it breaks")]

mod event;
mod parties;
mod sample_event;
