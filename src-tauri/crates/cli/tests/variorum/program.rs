//! Running the program.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A folder of articles and what the program makes of them.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

/// What the program printed and how it ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        std::fs::write(self.path(name), content).unwrap();
        self
    }

    /// Runs the program in the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with_input(arguments, b"")
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Ran {
        let mut child = program(self.folder.path())
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        child.wait_with_output().unwrap().into()
    }
}

/// The program, to be run in `folder`.
pub(crate) fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_variorum"));
    command.current_dir(folder);
    command
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().expect("ended by a signal"),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    /// The one JSON object on standard output.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Two readouts of one call, with characters of one to four bytes before what is said.
pub(crate) fn readouts() -> Desk {
    Desk::new()
        .with(
            "a.txt",
            "title: Valsk and Amaru agree to reopen the crossing\noutlet: Prime Minister’s Office\n\
             published: 2026-04-03\nurl: https://pm.example/1\n\n\
             𝐂aldria 🕊️ — Prime Minister Irena Valsk said on Friday that the Serrin Strait must be \
             kept open. She told reporters: “We agreed to reopen the crossing.”\n",
        )
        .with(
            "b.txt",
            "title: Readout of the call with Caldria\noutlet: Foreign Ministry of Ostmere\n\n\
             Prime Minister Irena Valsk said on Friday that the Serrin Strait should be kept open. \
             President Teodor Amaru said that Ostmere would consider reopening the crossing.\n",
        )
}
