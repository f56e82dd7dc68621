//! The program `variorum` from outside: arguments, standard output, standard error, exit status.

mod bad_input;
mod contract;
mod pages;
mod program;
mod streaming;
