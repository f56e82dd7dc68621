//! Opening and making libraries.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::schema::{self, APPLICATION_ID, NEWEST};
use crate::{Library, LibraryError, settings};

/// Up to this size a library is checked whole at every opening; a larger one only when it was not
/// closed properly, since the check takes some seconds for each GiB.
const CHECKED_ALWAYS: u64 = 64 * 1024 * 1024;

impl Library {
    /// Opens the library at `path`.
    ///
    /// What is not ours, or of a newer version, is refused by its first hundred bytes, before
    /// SQLite touches it.
    ///
    /// # Errors
    /// Says which of the conditions of [`LibraryError`] stands in the way.
    pub fn open(path: &Path) -> Result<Self, LibraryError> {
        // Absolute: a name that begins with `file:` is a name and no address with options.
        let path = fs::canonicalize(path)?;
        let found = Header::read(&path)?.schema;
        let unclean = fs::metadata(beside(&path, "-wal")).is_ok_and(|wal| wal.len() > 0);

        let mut writer = connect(&path)?;
        // The header may be older than what an unclean end left in the log beside it; whoever
        // only finds that out must not move the log into the file.
        writer.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        settings::distrust(&writer)?;
        let found = found.max(writer.query_row("PRAGMA user_version", [], |row| row.get(0))?);
        refuse_newer(found)?;
        schema::check(&writer, found)?;
        if unclean || fs::metadata(&path)?.len() <= CHECKED_ALWAYS {
            quick_check(&writer)?;
        }
        writer.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        settings::endure(&writer)?;
        schema::migrate(&mut writer)?;

        let reader = connect(&path)?;
        settings::distrust(&reader)?;
        settings::only_read(&reader)?;
        Ok(Self::of(path, writer, reader))
    }

    /// Makes a new library at `path` and opens it. It appears there whole or not at all, and never
    /// in the place of another file.
    ///
    /// # Errors
    /// [`LibraryError::AlreadyThere`] where a file of that name is; else what stands in the way.
    pub fn create(path: &Path) -> Result<Self, LibraryError> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            Some(_) | None => Path::new("."),
        };
        let folder = fs::canonicalize(folder)?;
        let Some(name) = path.file_name() else { return Err(LibraryError::NotFound) };

        let made = tempfile::Builder::new().prefix(".variorum-").tempfile_in(&folder)?;
        let mut connection = connect(made.path())?;
        settings::distrust(&connection)?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        schema::migrate(&mut connection)?;
        settings::endure(&connection)?;
        connection.close().map_err(|(_, error)| error)?;

        let path = folder.join(name);
        made.persist_noclobber(&path).map_err(|refused| refused.error)?;
        // The name is part of the folder: without this a power cut could take it away again.
        #[cfg(unix)]
        File::open(&folder)?.sync_all()?;
        Self::open(&path)
    }
}

/// What SQLite's header says, read without SQLite.
struct Header {
    schema: i64,
}

impl Header {
    fn read(path: &Path) -> Result<Self, LibraryError> {
        let mut header = [0; 100];
        match File::open(path)?.read_exact(&mut header) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
                return Err(LibraryError::NotALibrary);
            }
            Err(error) => return Err(error.into()),
        }
        let number = |at: usize| {
            i64::from(u32::from_be_bytes([
                header[at],
                header[at + 1],
                header[at + 2],
                header[at + 3],
            ]))
        };
        // Places of the fields: https://sqlite.org/fileformat2.html#the_database_header
        if !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
            return Err(LibraryError::NotALibrary);
        }
        let schema = number(60);
        refuse_newer(schema)?;
        Ok(Self { schema })
    }
}

fn refuse_newer(found: i64) -> Result<(), LibraryError> {
    if found > NEWEST { Err(LibraryError::Newer { found, known: NEWEST }) } else { Ok(()) }
}

fn connect(path: &Path) -> Result<Connection, LibraryError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(path, flags)?)
}

fn quick_check(connection: &Connection) -> Result<(), LibraryError> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(LibraryError::Damaged(found)) }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tempfile::TempDir;

    use super::*;

    /// Every file of a folder with its bytes.
    fn folder(at: &TempDir) -> BTreeMap<OsString, Vec<u8>> {
        fs::read_dir(at.path())
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| (entry.file_name(), fs::read(entry.path()).unwrap()))
            .collect()
    }

    /// A folder with one file of these bytes, which is refused and not touched.
    fn refused(bytes: &[u8]) -> LibraryError {
        let at = TempDir::new().unwrap();
        let path = at.path().join("given.variorum");
        fs::write(&path, bytes).unwrap();
        let before = folder(&at);

        let error = Library::open(&path).unwrap_err();

        assert_eq!(folder(&at), before, "a refused file was changed, or something was left by it");
        error
    }

    /// The bytes of a library that was closed properly.
    fn library_bytes(change: impl FnOnce(&Connection)) -> Vec<u8> {
        let at = TempDir::new().unwrap();
        let path = at.path().join("made.variorum");
        drop(Library::create(&path).unwrap());
        let connection = Connection::open(&path).unwrap();
        change(&connection);
        connection.close().unwrap();
        fs::read(&path).unwrap()
    }

    #[test]
    fn a_new_library_can_be_opened_again() {
        let at = TempDir::new().unwrap();
        let path = at.path().join("new.variorum");
        drop(Library::create(&path).unwrap());
        let library = Library::open(&path).unwrap();
        assert_eq!(library.path(), fs::canonicalize(&path).unwrap());
        assert_eq!(library.counts().unwrap(), (0, 0));
    }

    #[test]
    fn nothing_is_left_beside_a_closed_library() {
        let at = TempDir::new().unwrap();
        drop(Library::create(&at.path().join("new.variorum")).unwrap());
        assert_eq!(folder(&at).into_keys().collect::<Vec<_>>(), ["new.variorum"]);
    }

    #[test]
    fn a_new_library_never_takes_the_place_of_a_file() {
        let at = TempDir::new().unwrap();
        let path = at.path().join("letters.variorum");
        fs::write(&path, "mine").unwrap();
        assert!(matches!(Library::create(&path), Err(LibraryError::AlreadyThere)));
        assert_eq!(folder(&at), BTreeMap::from([("letters.variorum".into(), b"mine".to_vec())]));
    }

    #[test]
    fn a_name_that_looks_like_an_address_is_a_name() {
        let at = TempDir::new().unwrap();
        let path = at.path().join("file:x?mode=memory&immutable=1.variorum");
        drop(Library::create(&path).unwrap());
        assert!(fs::metadata(&path).unwrap().len() > 0);
        Library::open(&path).unwrap();
    }

    #[test]
    fn what_is_not_a_library_is_refused_untouched() {
        let other = library_bytes(|connection| {
            connection.pragma_update(None, "application_id", 0).unwrap();
        });
        for bytes in [&b""[..], b"SQLite format 3\0", b"Dear diary", &[0; 4096], &other] {
            assert!(matches!(refused(bytes), LibraryError::NotALibrary));
        }
    }

    #[test]
    fn a_library_of_a_newer_version_is_refused_untouched() {
        let newer = library_bytes(|connection| {
            connection.pragma_update(None, "user_version", NEWEST + 1).unwrap();
        });
        let error = refused(&newer);
        assert!(
            matches!(error, LibraryError::Newer { found, known } if found == NEWEST + 1 && known == NEWEST)
        );
    }

    #[test]
    fn a_newer_version_is_noticed_in_the_log_beside_the_library() {
        let at = TempDir::new().unwrap();
        let path = at.path().join("live.variorum");
        drop(Library::create(&path).unwrap());
        let newer = Connection::open(&path).unwrap();
        newer.pragma_update(None, "user_version", NEWEST + 1).unwrap();
        let before = fs::read(&path).unwrap();
        assert!(matches!(Library::open(&path), Err(LibraryError::Newer { .. })));
        assert_eq!(fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_planted_view_is_refused() {
        let planted = library_bytes(|connection| {
            connection.execute_batch("CREATE VIEW evil AS SELECT * FROM original").unwrap();
        });
        let at = TempDir::new().unwrap();
        let path = at.path().join("given.variorum");
        fs::write(&path, planted).unwrap();
        assert!(matches!(Library::open(&path), Err(LibraryError::Damaged(_))));
    }

    #[test]
    fn a_library_with_pages_missing_or_overwritten_is_never_opened_as_sound() {
        let sound = library_bytes(|_| ());
        let mut cut = sound.clone();
        cut.truncate(sound.len() / 2);
        let mut overwritten = sound.clone();
        overwritten[4096..8192].fill(0xA5);
        for bytes in [cut, overwritten] {
            let at = TempDir::new().unwrap();
            let path = at.path().join("given.variorum");
            fs::write(&path, bytes).unwrap();
            assert!(matches!(Library::open(&path), Err(LibraryError::Damaged(_))));
        }
    }

    #[test]
    fn what_is_missing_or_a_folder_is_refused() {
        let at = TempDir::new().unwrap();
        let missing = Library::open(&at.path().join("none.variorum"));
        assert!(matches!(missing, Err(LibraryError::NotFound)));
        assert!(matches!(Library::open(at.path()), Err(LibraryError::NotALibrary)));
        let homeless = Library::create(&at.path().join("none/new.variorum"));
        assert!(matches!(homeless, Err(LibraryError::NotFound)));
    }

    #[cfg(unix)]
    #[test]
    fn a_library_that_may_not_be_read_says_so() {
        use std::os::unix::fs::PermissionsExt;

        let at = TempDir::new().unwrap();
        let path = at.path().join("locked.variorum");
        drop(Library::create(&path).unwrap());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
        match Library::open(&path) {
            Err(LibraryError::NotPermitted) => {}
            // The superuser may read everything.
            opened => assert!(opened.is_ok() && File::open(&path).is_ok(), "{opened:?}"),
        }
    }
}
