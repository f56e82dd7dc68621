//! The process that reads foreign formats: whatever a document does to it, only it ends.
//!
//! The worker is this same program, started again with [`ARGUMENT`] and nothing else: each program
//! that reads documents calls [`run_if_asked`] first thing in its `main`. The document goes in by
//! standard input, the article comes back as JSON by standard output, and is checked again here.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::html::{self, Extract};
use crate::refusal::Refusal;

/// The only argument of a worker process.
pub const ARGUMENT: &str = "--read-page-from-standard-input";

/// How long a worker may take before it is killed.
const PATIENCE: Duration = Duration::from_secs(60);

/// The most bytes of an answer.
const LONGEST_ANSWER: u64 = 64 * 1024 * 1024;

/// What a worker answers.
#[derive(Debug, Serialize, Deserialize)]
enum Answer {
    Read(Extract),
    TooDeep { limit: usize },
    TooManyElements { limit: usize },
    NotRead,
}

/// Does a worker's job and ends the process, if this process was started as a worker.
pub fn run_if_asked() {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == ARGUMENT) && arguments.next().is_none() {
        std::process::exit(if run().is_ok() { 0 } else { 1 });
    }
}

fn run() -> std::io::Result<()> {
    limit_this_process()?;
    let mut html = String::new();
    std::io::stdin().lock().take(crate::MOST_BYTES * 2).read_to_string(&mut html)?;
    let answer = match html::extract(&html) {
        Ok(extract) => Answer::Read(extract),
        Err(Refusal::TooDeep { limit }) => Answer::TooDeep { limit },
        Err(Refusal::TooManyElements { limit }) => Answer::TooManyElements { limit },
        Err(_) => Answer::NotRead,
    };
    let mut output = std::io::stdout().lock();
    serde_json::to_writer(&mut output, &answer)?;
    output.flush()
}

/// Takes from this process what reading a page does not need: at most 1 GiB of memory and 30
/// seconds of work, no files to write, no core dump.
#[cfg(unix)]
fn limit_this_process() -> std::io::Result<()> {
    use rlimit::{Resource, setrlimit};
    setrlimit(Resource::CPU, 30, 30)?;
    setrlimit(Resource::FSIZE, 0, 0)?;
    setrlimit(Resource::CORE, 0, 0)?;
    // macOS does not know this limit.
    if cfg!(target_os = "linux") {
        setrlimit(Resource::AS, 1 << 30, 1 << 30)?;
    }
    Ok(())
}

/// Windows has no such limits for a process of one's own; it is killed when its time is over.
#[cfg(not(unix))]
fn limit_this_process() -> std::io::Result<()> {
    Ok(())
}

/// The program that is started as a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worker {
    program: PathBuf,
}

impl Worker {
    /// This program itself.
    ///
    /// # Errors
    /// [`Refusal::WorkerFailed`] where the system does not say which program this is.
    pub fn itself() -> Result<Self, Refusal> {
        let program = std::env::current_exe()
            .map_err(|error| Refusal::WorkerFailed { reason: error.to_string() })?;
        Ok(Self { program })
    }

    /// The program at `path`, which calls [`run_if_asked`]: for tests, whose own program does not.
    #[must_use]
    pub fn at(path: &Path) -> Self {
        Self { program: path.to_owned() }
    }

    /// The article of the page `html`.
    pub(crate) fn read(&self, html: &str) -> Result<Extract, Refusal> {
        self.read_within(html, PATIENCE)
    }

    fn read_within(&self, html: &str, patience: Duration) -> Result<Extract, Refusal> {
        let failed = |error: std::io::Error| Refusal::WorkerFailed { reason: error.to_string() };
        let mut child = Command::new(&self.program)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let answer = exchange(&mut child, html, patience);
        // What has answered has no more to do, and what has not never will. A worker that ended by
        // itself keeps the status it ended with.
        child.kill().map_err(failed)?;
        let status = child.wait().map_err(failed)?;
        let Some(answer) = answer else { return Err(Refusal::TimedOut) };
        match serde_json::from_slice(&answer) {
            Ok(Answer::Read(extract)) => Ok(checked(extract)),
            Ok(Answer::TooDeep { limit }) => Err(Refusal::TooDeep { limit }),
            Ok(Answer::TooManyElements { limit }) => Err(Refusal::TooManyElements { limit }),
            Ok(Answer::NotRead) | Err(_) => Err(how_it_ended(status)),
        }
    }
}

/// Gives the worker its page and takes its answer; none where it takes longer than `patience`.
///
/// Both directions go at once: a worker may answer, or die, before it has read everything.
fn exchange(child: &mut Child, html: &str, patience: Duration) -> Option<Vec<u8>> {
    let (stdin, stdout) = (child.stdin.take()?, child.stdout.take()?);
    let page = html.to_owned();
    std::thread::spawn(move || {
        let mut stdin = stdin;
        // A worker that stops reading has its reasons, which its answer or its end tells.
        stdin.write_all(page.as_bytes()).ok();
    });
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        stdout.take(LONGEST_ANSWER).read_to_end(&mut answer).ok();
        sender.send(answer).ok();
    });
    receiver.recv_timeout(patience).ok()
}

/// The extract with nothing in it that a page's text cannot have, whatever the worker answered.
fn checked(mut extract: Extract) -> Extract {
    let clean = |text: &mut String| text.retain(|letter| !letter.is_control());
    extract.paragraphs.iter_mut().for_each(clean);
    extract.paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    let imprint = &mut extract.imprint;
    [
        &mut imprint.title,
        &mut imprint.outlet,
        &mut imprint.url,
        &mut imprint.published,
        &mut imprint.byline,
        &mut imprint.language,
    ]
    .into_iter()
    .flatten()
    .for_each(clean);
    extract
}

#[cfg(unix)]
fn how_it_ended(status: ExitStatus) -> Refusal {
    use std::os::unix::process::ExitStatusExt;
    match status.signal() {
        Some(libc::SIGXCPU) => Refusal::TimedOut,
        Some(libc::SIGABRT) => Refusal::WorkerFailed { reason: "it wanted too much memory".into() },
        _ => Refusal::WorkerFailed { reason: status.to_string() },
    }
}

#[cfg(not(unix))]
fn how_it_ended(status: ExitStatus) -> Refusal {
    Refusal::WorkerFailed { reason: status.to_string() }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A worker that does what `script` says, in a folder that lives as long as the test.
    fn worker(script: &str) -> (tempfile::TempDir, Worker) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("worker");
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        (folder, Worker::at(&path))
    }

    #[test]
    fn an_answer_is_cleaned_of_control_characters() {
        let (_folder, worker) = worker(
            r#"printf '%s' '{"Read":{"imprint":{},"paragraphs":["a\u001b[2Jb"," "],"hidden_words":0}}'"#,
        );
        assert_eq!(worker.read("<p>").unwrap().paragraphs, ["a[2Jb"]);
    }

    #[test]
    fn a_worker_that_says_nothing_is_killed() {
        let (_folder, worker) = worker("exec sleep 1000");
        let refusal = worker.read_within("<p>", Duration::from_millis(200)).unwrap_err();
        assert_eq!(refusal, Refusal::TimedOut);
    }

    #[test]
    fn a_worker_that_breaks_or_babbles_is_refused() {
        for script in
            ["kill -SEGV $$", "exit 3", "echo '<html>'", "exec head -c 80000000 /dev/zero"]
        {
            let (_folder, worker) = worker(script);
            let refusal = worker.read("<p>").unwrap_err();
            assert!(matches!(refusal, Refusal::WorkerFailed { .. }), "{script}: {refusal:?}");
        }
    }

    #[test]
    fn a_worker_that_does_not_read_does_not_hold_the_parent() {
        let (_folder, worker) = worker("echo nothing");
        assert!(worker.read(&"<p>".repeat(1_000_000)).is_err());
    }
}
