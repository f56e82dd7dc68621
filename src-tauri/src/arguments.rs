//! What the app is started with: `variorum-desktop [--sample] [--library FILE | FILE]`.

use std::ffi::OsString;
use std::path::PathBuf;

/// The arguments understood; others are passed over, since desktops add their own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The library to open in place of the last one.
    pub(crate) library: Option<PathBuf>,
    /// Whether the sample event is put into the library.
    pub(crate) sample: bool,
}

impl Arguments {
    pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Self {
        let mut read = Self::default();
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            if argument == "--sample" {
                read.sample = true;
            } else if argument == "--library" {
                read.library = arguments.next().map(PathBuf::from);
            } else if !argument.to_string_lossy().starts_with('-') {
                // How file managers open a file.
                read.library.get_or_insert_with(|| PathBuf::from(argument));
            }
        }
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Arguments {
        Arguments::read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn a_library_is_named_with_or_without_its_option() {
        let named = Arguments { library: Some("Strait desk.variorum".into()), sample: false };
        assert_eq!(read(&["--library", "Strait desk.variorum"]), named);
        assert_eq!(read(&["Strait desk.variorum"]), named);
    }

    #[test]
    fn what_is_not_known_is_passed_over() {
        assert_eq!(
            read(&["--gapplication-service", "--sample"]),
            Arguments { library: None, sample: true }
        );
    }
}
