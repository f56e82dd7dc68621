//! The desk: an open library and what was compared last.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use variorum_intake::Reader;
use variorum_store::{Library, LibraryError};

use crate::compared::Compared;
use crate::wire::{Failure, FailureCode, OpenLibrary, Start};

/// The name of the library that the app makes for itself.
const OWN: &str = "Variorum.variorum";
/// The file that remembers which library was open last.
const LAST: &str = "last-library";

/// Everything the user can do, one method for each command. A clone is the same desk.
///
/// ```
/// # let folder = tempfile::tempdir().unwrap();
/// let desk = variorum_desk::Desk::new(folder.path());
/// let event = desk.open_sample().unwrap();
/// assert_eq!(desk.collation(event, None).unwrap().witnesses.len(), 6);
/// ```
#[derive(Debug, Clone)]
pub struct Desk {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    /// Where the app's own things lie; none for a desk that leaves no trace.
    folder: Option<PathBuf>,
    reader: Reader,
    library: Mutex<Option<Arc<Library>>>,
    failure: Mutex<Option<Failure>>,
    compared: Mutex<Compared>,
}

impl Desk {
    /// A desk without a library; the app's own things lie in `folder`, made when needed.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self::with_reader(folder, Reader::default())
    }

    /// The same, with documents read by `reader`.
    #[must_use]
    pub fn with_reader(folder: &Path, reader: Reader) -> Self {
        Self::of(Some(folder.to_owned()), reader)
    }

    /// A desk apart from the app: it has no library of its own and does not remember which one was
    /// open, so that a script does not change what the window shows at its next start.
    #[must_use]
    pub fn apart() -> Self {
        Self::of(None, Reader::default())
    }

    fn of(folder: Option<PathBuf>, reader: Reader) -> Self {
        Self {
            shared: Arc::new(Shared {
                folder,
                reader,
                library: Mutex::default(),
                failure: Mutex::default(),
                compared: Mutex::default(),
            }),
        }
    }

    /// Opens the library that was open last, if there was one. What stands in the way is told by
    /// [`Desk::start`].
    pub fn reopen(&self) {
        let Some(folder) = &self.shared.folder else { return };
        let Ok(last) = std::fs::read_to_string(folder.join(LAST)) else { return };
        let failure = self.open(Path::new(last.trim_end_matches('\n'))).err();
        *locked(&self.shared.failure) = failure;
    }

    /// What the window shows first.
    ///
    /// # Errors
    /// Where the open library cannot be read.
    pub fn start(&self) -> Result<Start, Failure> {
        let library = locked(&self.shared.library).clone();
        Ok(Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            library: library.map(|library| in_a_line(&library)).transpose()?,
            failure: locked(&self.shared.failure).clone(),
        })
    }

    /// Opens the library at `path`. Where that fails, the one that was open stays open.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn open(&self, path: &Path) -> Result<Start, Failure> {
        self.show(Library::open(path)?)
    }

    /// Makes a library at `path` and opens it.
    ///
    /// # Errors
    /// Why it cannot be made; never takes the place of another file.
    pub fn create(&self, path: &Path) -> Result<Start, Failure> {
        self.show(Library::create(path)?)
    }

    /// Opens the app's own library, made if it is not there.
    ///
    /// # Errors
    /// Why it cannot be opened or made.
    pub fn open_own(&self) -> Result<Start, Failure> {
        let Some(folder) = &self.shared.folder else {
            return Err(Failure::of(FailureCode::NoLibrary));
        };
        let own = folder.join(OWN);
        match Library::open(&own) {
            Ok(library) => self.show(library),
            Err(LibraryError::NotFound) => {
                std::fs::create_dir_all(folder).map_err(LibraryError::from)?;
                self.create(&own)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn show(&self, library: Library) -> Result<Start, Failure> {
        let library = Arc::new(library);
        self.remember(library.path());
        *locked(&self.shared.library) = Some(library);
        *locked(&self.shared.failure) = None;
        *locked(&self.shared.compared) = Compared::default();
        self.start()
    }

    /// Remembers a library for the next start. Not being able to is no reason not to open it.
    fn remember(&self, path: &Path) {
        let (Some(folder), Some(path)) = (&self.shared.folder, path.to_str()) else { return };
        let written =
            std::fs::create_dir_all(folder).and_then(|()| std::fs::write(folder.join(LAST), path));
        if let Err(error) = written {
            tracing::warn!(%error, "the open library is not remembered");
        }
    }

    pub(crate) fn library(&self) -> Result<Arc<Library>, Failure> {
        locked(&self.shared.library).clone().ok_or_else(|| Failure::of(FailureCode::NoLibrary))
    }

    pub(crate) fn reader(&self) -> &Reader {
        &self.shared.reader
    }

    pub(crate) fn compared(&self) -> MutexGuard<'_, Compared> {
        locked(&self.shared.compared)
    }
}

fn in_a_line(library: &Library) -> Result<OpenLibrary, Failure> {
    let (articles, statements) = library.counts()?;
    let path = library.path();
    Ok(OpenLibrary {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        path: path.to_string_lossy().into_owned(),
        articles,
        statements,
    })
}

/// A panic elsewhere leaves nothing half-made in what is locked here: each is replaced whole.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_start_has_no_library_and_no_failure() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(&folder.path().join("not made yet"));
        desk.reopen();
        let start = desk.start().unwrap();
        assert_eq!((start.library, start.failure), (None, None));
    }

    #[test]
    fn the_library_open_last_is_open_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Strait desk.variorum");
        Desk::new(folder.path()).create(&path).unwrap();

        let desk = Desk::new(folder.path());
        desk.reopen();

        assert_eq!(desk.start().unwrap().library.unwrap().name, "Strait desk.variorum");
    }

    #[test]
    fn a_library_that_is_gone_at_the_next_start_is_told_and_does_not_stop_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gone.variorum");
        Desk::new(folder.path()).create(&path).unwrap();
        std::fs::remove_file(&path).unwrap();

        let desk = Desk::new(folder.path());
        desk.reopen();

        let start = desk.start().unwrap();
        assert_eq!(start.library, None);
        assert_eq!(start.failure.unwrap().code, FailureCode::NotFound);
        assert_eq!(desk.open_own().unwrap().failure, None);
    }

    #[test]
    fn a_library_stays_open_when_another_cannot_be_opened() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path());
        desk.open_own().unwrap();
        let other = folder.path().join("letter.variorum");
        std::fs::write(&other, "Dear Sir").unwrap();

        assert_eq!(desk.open(&other).unwrap_err().code, FailureCode::NotALibrary);
        assert_eq!(desk.create(&other).unwrap_err().code, FailureCode::AlreadyThere);

        assert_eq!(desk.start().unwrap().library.unwrap().name, OWN);
        assert_eq!(std::fs::read_to_string(&other).unwrap(), "Dear Sir");
    }

    #[test]
    fn the_apps_own_library_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path());
        desk.open_sample().unwrap();
        assert_eq!(desk.open_own().unwrap().library.unwrap().articles, 6);
    }
}
