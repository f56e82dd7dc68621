//! Untrusted bytes in, articles out: the only code that reads foreign formats.
//!
//! Every document that cannot be read gives a [`Refusal`]: one sentence that names the reason and
//! what to do. Text is read in this process; web pages are read in a [`worker`] process that can be
//! killed.

mod capture;
mod document;
mod encoding;
mod file;
mod header;
mod html;
mod json_line;
#[cfg(test)]
mod laws;
mod layout;
mod markdown;
mod parts;
mod plain;
mod reader;
mod refusal;
mod signature;
pub mod worker;

pub use capture::CUT_OFF;
pub use document::{Document, Format, PASTED};
pub use reader::{Pasted, Reader, read_bytes, read_file, read_json_line, read_pasted};
pub use refusal::Refusal;

/// The most bytes a document may have.
pub const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The most characters an article's text may have.
pub const MOST_CHARACTERS: usize = 20_000_000;
