//! Scores of found relations against annotated ones.
//!
//! Texts are cut into words and single marks of punctuation; spans count as the sets of their words,
//! so that a comma more or less at an edge is no error. Measures of spans and relations follow
//! PolNeAR's evaluation and what was built on it:
//!
//! - *token*: the words of all spans of a kind, taken together;
//! - *exact*: spans with the same words, all pieces of one relation taken as one span;
//! - *partial*: spans paired one to one whose words have a Jaccard index of at least one half;
//! - *relation*: contents paired in that way whose sources agree, in one of three senses.

mod document;
mod matching;
mod quotation;
mod scores;
mod source;
mod tally;
mod tokens;

pub(crate) use document::{Judgement, judge};
pub(crate) use quotation::quotation;
pub(crate) use scores::{RelationScores, Scores, SpanScores};
