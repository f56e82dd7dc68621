//! `variorum report`.

use std::io;

use variorum_desk::write_whole;

use crate::arguments::{self, Format};
use crate::compare::compared;
use crate::output::{Outcome, complain};

/// Compares the files and writes the report.
pub(crate) fn run(arguments: &arguments::Report) -> io::Result<Outcome> {
    let (_, compared, refused) = match compared(&arguments.files, arguments.base.as_deref()) {
        Ok(compared) => compared,
        Err(outcome) => return Ok(outcome),
    };
    let base = compared.witnesses.get(compared.comparison.base);
    let title = base.map_or("", |witness| witness.title.as_str());
    let report = match arguments.format {
        Format::Html => compared.html_report(title, None),
    };
    if let Err(error) = write_whole(&arguments.output, report.as_bytes()) {
        let name = arguments.output.to_string_lossy();
        complain(&name, &format!("The report could not be written there ({error})."));
        return Ok(Outcome::Incomplete);
    }
    Ok(Outcome::with(refused))
}
