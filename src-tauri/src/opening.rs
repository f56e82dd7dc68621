//! The library that the app starts with, opened while the window is being made.

use std::path::PathBuf;
use std::sync::OnceLock;

use tauri::{AppHandle, Manager};
use variorum_desk::Desk;
use variorum_desk::wire::{Failure, Start};

use crate::arguments::Arguments;

/// Whether the library of the start is open, and why not.
#[derive(Default)]
pub(crate) struct Opening {
    done: OnceLock<Option<Failure>>,
}

/// A desk over the app's own folder: `VARIORUM_HOME` if it is set, else where the system keeps
/// apps' data.
pub(crate) fn desk(app: &AppHandle) -> Desk {
    let folder = std::env::var_os("VARIORUM_HOME")
        .map(PathBuf::from)
        .or_else(|| app.path().app_data_dir().ok())
        .unwrap_or_else(std::env::temp_dir);
    Desk::new(&folder)
}

impl Opening {
    /// Opens what the arguments name, or else what was open last, and puts in the sample event if
    /// asked to. Whoever calls second waits for the first.
    pub(crate) fn open(&self, desk: &Desk, arguments: &Arguments) -> Option<&Failure> {
        self.done.get_or_init(|| opened(desk, arguments).err()).as_ref()
    }

    /// What the window shows first: with the failure of the start, until a library is open.
    pub(crate) fn start(&self, desk: &Desk, arguments: &Arguments) -> Result<Start, Failure> {
        let failure = self.open(desk, arguments).cloned();
        let start = desk.start()?;
        let failure = start.failure.or(failure.filter(|_| start.library.is_none()));
        Ok(Start { failure, ..start })
    }
}

fn opened(desk: &Desk, arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.library {
        Some(library) => desk.open(library).map(|_| ())?,
        None => desk.reopen(),
    }
    if arguments.sample {
        desk.open_sample()?;
    }
    Ok(())
}

/// Opens the app's own library if none is open: articles can be added before one was chosen.
pub(crate) fn ensure_library(desk: &Desk) -> Result<(), Failure> {
    if desk.start()?.library.is_none() {
        desk.open_own()?;
    }
    Ok(())
}
