//! The desktop's own dialogs. They are opened here and not by the page, which never sees a path
//! that the user has not chosen.
//!
//! With the feature `scripted-dialogs`, for the walks on the real desktop, environment variables
//! answer in the user's place, since a driver of web pages cannot reach a native dialog.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};

/// Endings of documents that can be imported.
const DOCUMENTS: &[&str] = &["txt", "text", "md", "markdown", "html", "htm", "xhtml"];

/// The ending of a library.
const LIBRARY: &str = "variorum";

/// Which documents to import; none when the user cancels.
pub(crate) fn documents(app: &AppHandle) -> Vec<PathBuf> {
    if let Some(answer) = scripted("VARIORUM_ANSWER_OPEN") {
        return answer;
    }
    let chosen = app
        .dialog()
        .file()
        .set_title("Add articles")
        .add_filter("Articles", DOCUMENTS)
        .add_filter("All files", &["*"])
        .blocking_pick_files();
    chosen.unwrap_or_default().into_iter().filter_map(path).collect()
}

/// Which library to open; none when the user cancels.
pub(crate) fn existing_library(app: &AppHandle) -> Option<PathBuf> {
    if let Some(answer) = scripted("VARIORUM_ANSWER_OPEN") {
        return answer.into_iter().next();
    }
    let dialog = app.dialog().file().set_title("Open a library");
    dialog.add_filter("Variorum library", &[LIBRARY]).blocking_pick_file().and_then(path)
}

/// Where to make a library; none when the user cancels.
pub(crate) fn new_library(app: &AppHandle) -> Option<PathBuf> {
    save(app, "Make a library", "Library", LIBRARY, "Variorum library")
}

/// Where to write a report; none when the user cancels.
pub(crate) fn report(app: &AppHandle, name: &str) -> Option<PathBuf> {
    save(app, "Export the report", name, "html", "Web page")
}

fn save(app: &AppHandle, title: &str, name: &str, ending: &str, kind: &str) -> Option<PathBuf> {
    if let Some(answer) = scripted("VARIORUM_ANSWER_SAVE") {
        return answer.into_iter().next();
    }
    let chosen = app
        .dialog()
        .file()
        .set_title(title)
        .set_file_name(format!("{name}.{ending}"))
        .add_filter(kind, &[ending])
        .blocking_save_file()
        .and_then(path)?;
    if chosen.extension().is_some_and(|extension| extension == ending) {
        return Some(chosen);
    }
    let mut named = chosen.into_os_string();
    named.push(".");
    named.push(ending);
    Some(named.into())
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// What the environment answers in the user's place: paths, a line each.
#[cfg(feature = "scripted-dialogs")]
fn scripted(variable: &str) -> Option<Vec<PathBuf>> {
    let answer = std::env::var_os(variable)?;
    Some(answer.to_string_lossy().lines().map(PathBuf::from).collect())
}

#[cfg(not(feature = "scripted-dialogs"))]
fn scripted(_variable: &str) -> Option<Vec<PathBuf>> {
    None
}
