//! Opening files that may be anything.

use std::fs::{self, File, FileType, OpenOptions};
use std::io::Read;
use std::path::Path;

use crate::MOST_BYTES;
use crate::refusal::Refusal;

/// The bytes of the file at `path`.
///
/// Only a regular file is read, also behind a link: a pipe or a device could hang or never end.
/// What it is is asked before it is opened (opening a device may already do something) and again
/// of the open file, since the name may have come to mean something else in between.
pub(crate) fn contents(path: &Path) -> Result<Vec<u8>, Refusal> {
    let before = fs::metadata(path)?;
    expect_file(before.file_type())?;
    expect_size(before.len())?;
    let file = open(path)?;
    let metadata = file.metadata()?;
    expect_file(metadata.file_type())?;
    expect_size(metadata.len())?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    expect_size(bytes.len() as u64)?;
    Ok(bytes)
}

fn open(path: &Path) -> Result<File, Refusal> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY);
    }
    Ok(options.open(path)?)
}

pub(crate) fn expect_size(bytes: u64) -> Result<(), Refusal> {
    if bytes > MOST_BYTES {
        return Err(Refusal::TooLarge { bytes, limit: MOST_BYTES });
    }
    Ok(())
}

fn expect_file(kind: FileType) -> Result<(), Refusal> {
    if kind.is_file() {
        return Ok(());
    }
    Err(Refusal::NotAFile { what: if kind.is_dir() { "a folder" } else { special(kind) } })
}

#[cfg(unix)]
fn special(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    if kind.is_fifo() {
        "a pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn special(_: FileType) -> &'static str {
    "a device"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(contents(folder.path()), Err(Refusal::NotAFile { what: "a folder" }));
    }

    #[test]
    fn a_missing_file_is_not_found() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(contents(&folder.path().join("none.txt")), Err(Refusal::NotFound));
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_not_read_even_behind_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("zero.txt");
        std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
        assert_eq!(contents(&link), Err(Refusal::NotAFile { what: "a device" }));
    }

    #[test]
    fn a_file_over_the_limit_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.txt");
        File::create(&path).unwrap().set_len(MOST_BYTES + 1).unwrap();
        assert_eq!(
            contents(&path),
            Err(Refusal::TooLarge { bytes: MOST_BYTES + 1, limit: MOST_BYTES })
        );
    }
}
