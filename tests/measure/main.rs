//! How well the engine does, in tables. `./dev measure` lists the measures and runs them.
//!
//! A measure is read by people and compared between versions; it never fails for a figure.

mod attribution;
mod calibration;
mod collation;
mod corpus;
mod errors;
mod failure;
mod figures;
mod pairs;
mod parties;
mod passages;
mod polnear;
mod ranking;
mod regression;
mod score;
mod table;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use failure::Failure;

/// Measures how well the engine does, and prints tables
#[derive(Debug, Parser)]
#[command(name = "./dev measure", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    measure: Option<Measure>,
}

#[derive(Debug, Subcommand)]
enum Measure {
    /// Who said what: spans, relations, confidence and speed, against annotated articles
    Attribution(attribution::Arguments),
    /// Whether two sentences say the same: paraphrases and same events of public corpora
    Pairs(pairs::Arguments),
    /// Who is speaking: parties, vias and kinds in our annotated events, per kind of mention
    Parties(parties::Arguments),
    /// Which statements are one claim, and how their readings part, in our annotated events
    Collation(collation::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let printed = match &arguments.measure {
        Some(Measure::Attribution(arguments)) => attribution::run(arguments),
        Some(Measure::Pairs(arguments)) => pairs::run(arguments),
        Some(Measure::Parties(arguments)) => parties::run(arguments),
        Some(Measure::Collation(arguments)) => collation::run(arguments),
        None => Ok(Arguments::command().render_long_help().to_string()),
    };
    let written = printed.and_then(|text| {
        let mut out = io::stdout().lock();
        match writeln!(out, "{}", text.trim_end()) {
            // Whoever reads has seen enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => written.map_err(Failure::Output),
        }
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // With nowhere to complain to, the exit status still tells.
            writeln!(io::stderr(), "{failure}").ok();
            ExitCode::FAILURE
        }
    }
}
