//! The program `variorum` from outside: arguments, standard output, standard error, exit status.

#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

mod bad_input;
mod contract;
mod languages;
mod libraries;
mod pages;
mod program;
mod reports;
mod streaming;
