//! The bytes as they came.

use rusqlite::{OptionalExtension, Transaction, params};
use sha2::{Digest, Sha256};

use crate::{Library, LibraryError};

impl Library {
    /// The original with this hash, checked against it.
    ///
    /// # Errors
    /// [`LibraryError::Gone`] where there is none, [`LibraryError::Damaged`] where its bytes are
    /// no longer what was imported.
    pub fn original(&self, sha256: &str) -> Result<Vec<u8>, LibraryError> {
        self.read(|transaction| read_back(transaction, sha256))
    }
}

/// Keeps `bytes` under their hash and gives it back; they are read again and hashed again before
/// anybody is told that they are kept.
pub(crate) fn keep(transaction: &Transaction<'_>, bytes: &[u8]) -> Result<String, LibraryError> {
    let sha256 = hash(bytes);
    let known: Option<i64> = transaction
        .query_row("SELECT 1 FROM original WHERE sha256 = ?1", [&sha256], |row| row.get(0))
        .optional()?;
    if known.is_none() {
        transaction.execute(
            "INSERT INTO original (sha256, size, bytes) VALUES (?1, ?2, ?3)",
            params![sha256, bytes.len(), bytes],
        )?;
    }
    read_back(transaction, &sha256)?;
    Ok(sha256)
}

fn read_back(transaction: &Transaction<'_>, sha256: &str) -> Result<Vec<u8>, LibraryError> {
    let bytes: Vec<u8> =
        transaction.query_row("SELECT bytes FROM original WHERE sha256 = ?1", [sha256], |row| {
            row.get(0)
        })?;
    if hash(&bytes) == sha256 {
        Ok(bytes)
    } else {
        Err(LibraryError::Damaged(format!("the original {sha256} is not what was imported")))
    }
}

/// SHA-256 in 64 hexadecimal digits.
pub(crate) fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(
            hash(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
