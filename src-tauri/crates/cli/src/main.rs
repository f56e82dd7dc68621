//! `variorum`: the desktop's engine without the desktop. Arguments in, JSON or files out.

mod analyse;
mod arguments;
mod compare;
mod json;
mod library;
mod notice;
mod output;
mod reading;
mod report;
mod stream;
mod table;
mod voices;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Command};

fn main() -> ExitCode {
    variorum_intake::worker::run_if_asked();
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Analyse(arguments) => analyse::run(&arguments),
        Command::Compare(arguments) => compare::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Library(arguments) => library::run(&arguments),
    };
    match done {
        Ok(outcome) => outcome.into(),
        Err(error) => output::ended_by(&error),
    }
}
