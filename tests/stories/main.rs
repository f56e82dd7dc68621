//! Whole flows, from documents to findings.

#![expect(clippy::unwrap_used, reason = "a story ends where it breaks")]

mod event;
mod long;
mod parties;
mod sample_event;
