//! `variorum compare`.

use std::io;
use std::path::{Path, PathBuf};

use variorum_desk::Comparison;

use crate::arguments;
use crate::json::{self, Imprint};
use crate::notice;
use crate::output::{Outcome, complain, print_json};
use crate::reading::{Read, read_all};
use crate::table;

/// Compares the files and prints what was found.
pub(crate) fn run(arguments: &arguments::Compare) -> io::Result<Outcome> {
    let (imprints, compared, refused) = match compared(&arguments.files, arguments.base.as_deref())
    {
        Ok(compared) => compared,
        Err(outcome) => return Ok(outcome),
    };
    if arguments.json {
        print_json(&json::Comparison::of(&imprints, &compared))?;
    } else {
        table::print_comparison(&imprints, &compared)?;
    }
    Ok(Outcome::with(refused))
}

/// The comparison of the files that can be read, with what is printed of each, and how many could
/// not be read; or how the command ends where there is nothing to compare, which was said.
pub(crate) fn compared(
    files: &[PathBuf],
    base: Option<&Path>,
) -> Result<(Vec<Imprint>, Comparison, usize), Outcome> {
    if let Some(base) = base
        && !files.iter().any(|file| file == base)
    {
        complain(&base.to_string_lossy(), "The base must be one of the files that are compared.");
        return Err(Outcome::Misused);
    }
    let (read, refused) = read_all(files);
    let place = match base {
        None => Some(0),
        Some(base) => {
            let base = base.to_string_lossy();
            read.iter().position(|read| read.path.as_deref() == Some(&*base))
        }
    };
    let Some(place) = place else {
        complain("compare", "The base could not be read, so nothing was compared.");
        return Err(Outcome::Incomplete);
    };
    if read.len() < 2 {
        complain("compare", "Fewer than two files could be read, so nothing was compared.");
        return Err(Outcome::Incomplete);
    }
    let imprints: Vec<Imprint> = read
        .iter()
        .enumerate()
        .map(|(place, Read { path, document, .. })| {
            Imprint::of(document, format!("a{}", place + 1), path.clone())
        })
        .collect();
    let documents = read.into_iter().map(|read| read.document).collect();
    let compared = Comparison::of(documents, place);
    notice::tell(&imprints, &compared.analysis);
    Ok((imprints, compared, refused))
}
