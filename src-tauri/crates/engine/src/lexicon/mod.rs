//! Words with a part to play: kept as tables a person can read and extend, one idea a file.

pub mod abbreviations;
pub mod bodies;
pub mod calendar;
pub mod cues;
pub mod documents;
pub mod function_words;
pub mod given_names;
pub mod grammar;
pub mod irregular;
pub mod modality;
pub mod negation;
pub mod numbers;
pub mod organisations;
pub mod people;
pub mod places;
pub mod relays;
pub mod roles;
pub mod spelling;
pub mod stance;
pub mod stand;
pub mod titles;
pub mod units;
pub mod word_list;
