//! Words with a part to play: kept as tables a person can read and extend, one idea a file.

pub mod abbreviations;
pub mod grammar;
