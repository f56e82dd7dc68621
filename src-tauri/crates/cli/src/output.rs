//! What is printed, and how the program ends.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};
use std::process::ExitCode;

/// How a command went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(crate) enum Outcome {
    /// All of it was done.
    Done,
    /// Some of it could not be done, which was said.
    Incomplete,
    /// The arguments do not fit together, which was said.
    Misused,
}

impl Outcome {
    /// Incomplete where anything was refused.
    pub(crate) fn with(refused: usize) -> Self {
        if refused == 0 { Self::Done } else { Self::Incomplete }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => Self::SUCCESS,
            Outcome::Incomplete => Self::from(1),
            Outcome::Misused => Self::from(2),
        }
    }
}

/// Standard output, buffered.
pub(crate) fn stdout() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(1 << 16, io::stdout().lock())
}

/// Prints `value` as JSON on one line.
pub(crate) fn print_json(value: &impl serde::Serialize) -> io::Result<()> {
    let mut output = stdout();
    serde_json::to_writer(&mut output, value)?;
    output.write_all(b"\n")?;
    output.flush()
}

/// Says on standard error, in one line, what went wrong with `what`.
pub(crate) fn complain(what: &str, why: &str) {
    let line = format!("variorum: {}: {}\n", visible(what), visible(why));
    // With standard error closed there is nobody left to tell.
    io::stderr().lock().write_all(line.as_bytes()).ok();
}

/// How the program ends where its output could not be written. Nobody reading on (`| head`) is no
/// error.
pub(crate) fn ended_by(error: &io::Error) -> ExitCode {
    if error.kind() == ErrorKind::BrokenPipe {
        return ExitCode::SUCCESS;
    }
    complain("output", &format!("It could not be written ({error})."));
    ExitCode::from(1)
}

/// `text` in one line, with the characters made visible that would steer a terminal or hide text.
pub(crate) fn visible(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\t' | '\n' | '\r' => ' ',
            other if other.is_control() || is_hidden(other) => char::REPLACEMENT_CHARACTER,
            other => other,
        })
        .collect()
}

/// Line and paragraph separators, and marks that override the direction of what follows.
fn is_hidden(character: char) -> bool {
    matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(visible("a\u{1b}[2J\nb\u{202e}c é"), "a\u{fffd}[2J b\u{fffd}c é");
    }
}
