//! `variorum report`.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

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

/// Writes `bytes` to `path` wholly or not at all: beside it first, then in its place, so that what
/// was there stays when the disk is full. What is no file (a pipe, `/dev/stdout`) is written to.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let is_special = fs::metadata(path).is_ok_and(|metadata| !metadata.is_file());
    let Some(name) = path.file_name().filter(|_| !is_special) else {
        return fs::write(path, bytes);
    };
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.part", std::process::id()));
    let beside = path.with_file_name(beside);
    let written = File::create_new(&beside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // It may not even be there; the error that counts is the first.
        fs::remove_file(&beside).ok();
    }
    written
}
