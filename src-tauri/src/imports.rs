//! Imports, one after another on a thread of their own.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use tauri::{AppHandle, Manager};
use variorum_desk::wire::{
    Failure, FailureCode, Happening, ImportOutcome, ImportProgress, ImportedFile,
};
use variorum_desk::{Cancel, Desk};

use crate::happenings::Happenings;
use crate::opening::ensure_library;

/// The queue of imports.
pub(crate) struct Imports {
    queue: Mutex<Sender<Job>>,
    /// The jobs that are not over: the running one and those that wait.
    open: Arc<Mutex<Vec<Cancel>>>,
}

/// Files to import together.
struct Job {
    paths: Vec<PathBuf>,
    cancel: Cancel,
}

impl Imports {
    /// Starts the thread that imports into `desk` and tells the window of `app` how far it is.
    pub(crate) fn start(app: AppHandle, desk: Desk) -> Self {
        let (queue, waiting) = channel::<Job>();
        let open: Arc<Mutex<Vec<Cancel>>> = Arc::default();
        let over = Arc::clone(&open);
        std::thread::spawn(move || {
            for job in waiting {
                import(&app, &desk, &job);
                let mut open = over.lock().unwrap_or_else(PoisonError::into_inner);
                if !open.is_empty() {
                    open.remove(0);
                }
            }
        });
        Self { queue: Mutex::new(queue), open }
    }

    /// Imports `paths` after whatever is being imported.
    pub(crate) fn add(&self, paths: Vec<PathBuf>) {
        let cancel = Cancel::default();
        self.open.lock().unwrap_or_else(PoisonError::into_inner).push(cancel.clone());
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        if queue.send(Job { paths, cancel }).is_err() {
            tracing::error!("the thread that imports is gone");
        }
    }

    /// Stops the import in hand, with all that waits.
    pub(crate) fn cancel(&self) {
        for cancel in self.open.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            cancel.cancel();
        }
    }
}

/// Does one job. Whatever happens, the window hears that it is over.
fn import(app: &AppHandle, desk: &Desk, job: &Job) {
    let tell = |progress| app.state::<Happenings>().tell(Happening::Import { progress });
    let done = catch_unwind(AssertUnwindSafe(|| {
        ensure_library(desk)?;
        desk.add_files(&job.paths, &tell, &job.cancel).map(|_| ())
    }));
    match done {
        Ok(Ok(())) => {}
        Ok(Err(failure)) => tell(nothing(&job.paths, &failure)),
        Err(_) => tell(nothing(&job.paths, &Failure::of(FailureCode::Fault))),
    }
}

/// The end of an import that brought nothing in, since no library could take it.
fn nothing(paths: &[PathBuf], failure: &Failure) -> ImportProgress {
    let name = paths.first().and_then(|path| path.file_name());
    let reason = failure.to_string();
    ImportProgress {
        done: 0,
        total: u32::try_from(paths.len()).unwrap_or(u32::MAX),
        percent: 0,
        file: Some(ImportedFile {
            name: name.unwrap_or_default().to_string_lossy().into_owned(),
            outcome: ImportOutcome::Refused { reason },
        }),
        over: true,
        cancelled: false,
    }
}
