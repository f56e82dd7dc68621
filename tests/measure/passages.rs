//! Reads our own annotated passages: a file a kind of text, in marked text.

use std::fs;
use std::path::{Path, PathBuf};

use acceptance::marked;

use crate::corpus::Document;
use crate::failure::Failure;

/// The passages of all files in `folder`, in the order of their names; the kind is the file's name.
/// None where there is no such folder.
///
/// # Errors
/// Where a file cannot be read, or its marks are not well-formed.
pub(crate) fn documents(folder: &Path) -> Result<Option<Vec<Document>>, Failure> {
    if !folder.is_dir() {
        return Ok(None);
    }
    let mut documents = Vec::new();
    for path in texts(folder)? {
        let kind = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let file = fs::read_to_string(&path)
            .map_err(|error| Failure::File { path: path.clone(), error })?;
        for (index, passage) in marked::passages(&file).iter().enumerate() {
            let passage_number = index + 1;
            let (text, relations) = marked::relations(&passage.marked).map_err(|fault| {
                Failure::Marks { path: path.clone(), passage: passage_number, fault }
            })?;
            let id = format!("{kind}/{passage_number}");
            documents.push(Document { id, style: kind.clone(), text, relations });
        }
    }
    Ok(Some(documents))
}

fn texts(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failure = |error| Failure::File { path: folder.to_owned(), error };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failure)? {
        let path = entry.map_err(failure)?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_our_passages_are_well_marked() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("passages");
        for half in ["tuning", "test"] {
            let documents = documents(&root.join(half)).unwrap_or_else(|fault| panic!("{fault}"));
            assert!(documents.is_some_and(|documents| !documents.is_empty()), "no {half} half");
        }
    }
}
