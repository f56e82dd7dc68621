//! Many articles, one at a time: memory stays bounded, the order stays that of the input.

use std::io::{self, BufRead, Read as _, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use variorum_intake::{MOST_BYTES, Refusal};

use crate::json::{ArticleLine, Imprint};
use crate::notice;
use crate::output::{Outcome, stdout};
use crate::reading::{Input, is_standard_input};
use crate::voices::{Voices, analysis};

/// One article to do, by its number from 1, and where its line of output is awaited.
struct Job {
    number: usize,
    input: Input,
    done: SyncSender<Option<Vec<u8>>>,
}

/// Prints a line for each article of `files`, in their order, working on all cores.
///
/// One thread reads names, one for each core reads and analyses articles, this one prints. Each
/// article has its own channel, and the queue of these channels keeps both order and bound.
pub(crate) fn run(files: &[PathBuf], voices: Voices) -> io::Result<Outcome> {
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let (jobs, todo) = sync_channel::<Job>(cores);
    let (queue, lines) = sync_channel::<Receiver<Option<Vec<u8>>>>(cores * 2);
    let todo = Mutex::new(todo);
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| work(&todo, voices));
        }
        scope.spawn(move || {
            for (place, input) in inputs(files).enumerate() {
                let (done, line) = sync_channel(1);
                let job = Job { number: place + 1, input, done };
                if queue.send(line).is_err() || jobs.send(job).is_err() {
                    break;
                }
            }
        });
        print(lines)
    })
}

fn work(todo: &Mutex<Receiver<Job>>, voices: Voices) {
    loop {
        let next = todo.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Job { number, input, done }) = next else { break };
        // Where nobody awaits the line any more, the output is closed.
        done.send(line(number, input, voices)).ok();
    }
}

fn line(number: usize, input: Input, voices: Voices) -> Option<Vec<u8>> {
    let read = input.read()?;
    let id = read.id.unwrap_or_else(|| format!("a{number}"));
    let imprint = Imprint::of(&read.document, id, read.path);
    let articles = [read.document.article];
    let found = analysis(&articles, voices);
    notice::tell(std::slice::from_ref(&imprint), &found);
    let mut line = serde_json::to_vec(&ArticleLine::of(&imprint, articles.first()?, &found))
        .expect("invariant: texts, numbers and lists are always JSON");
    line.push(b'\n');
    Some(line)
}

/// Prints the lines as they come. An output that is closed ends the program here: the reader may
/// be waiting for a line of input that never comes.
fn print(lines: Receiver<Receiver<Option<Vec<u8>>>>) -> io::Result<Outcome> {
    let mut output = stdout();
    let mut refused = 0;
    let printed = lines.into_iter().try_for_each(|line| match line.recv().ok().flatten() {
        Some(line) => output.write_all(&line).and_then(|()| output.flush()),
        None => {
            refused += 1;
            Ok(())
        }
    });
    if let Err(error) = printed {
        let broken = error.kind() == io::ErrorKind::BrokenPipe;
        std::process::exit(if broken {
            0
        } else {
            crate::output::ended_by(&error);
            1
        });
    }
    Ok(Outcome::with(refused))
}

/// What `files` name, in order; `-` stands for the lines of standard input.
pub(crate) fn inputs(files: &[PathBuf]) -> impl Iterator<Item = Input> + '_ {
    files.iter().flat_map(|file| -> Box<dyn Iterator<Item = Input>> {
        if is_standard_input(file) {
            Box::new(lines(io::stdin().lock()))
        } else {
            Box::new(std::iter::once(Input::File(file.clone())))
        }
    })
}

/// The articles and paths in the lines of `input`; empty lines are passed over.
fn lines(mut input: impl BufRead) -> impl Iterator<Item = Input> {
    let mut number = 0;
    std::iter::from_fn(move || {
        loop {
            number += 1;
            let mut line = Vec::new();
            let limit = MOST_BYTES + 2;
            let read = input.by_ref().take(limit).read_until(b'\n', &mut line);
            match read {
                Ok(0) => return None,
                Err(error) => return Some(Input::Unusable(number, error.into())),
                Ok(read) if read as u64 == limit && !line.ends_with(b"\n") => {
                    let refusal = Refusal::TooLarge { bytes: MOST_BYTES + 1, limit: MOST_BYTES };
                    input.skip_until(b'\n').ok();
                    return Some(Input::Unusable(number, refusal));
                }
                Ok(_) => {}
            }
            let line = line.trim_ascii();
            if line.is_empty() {
                continue;
            }
            return Some(match String::from_utf8(line.to_vec()) {
                Ok(line) if line.starts_with('{') => Input::Line(number, line),
                Ok(path) => Input::File(PathBuf::from(path)),
                Err(error) => {
                    Input::Unusable(number, Refusal::NotAnArticle { reason: error.to_string() })
                }
            });
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_article_or_a_path() {
        let found: Vec<Input> = lines(&b"a b.txt\r\n\n {\"text\":\"x\"}\n\xff\nlast"[..]).collect();
        assert_eq!(found.len(), 4);
        assert_eq!(found[0], Input::File("a b.txt".into()));
        assert_eq!(found[1], Input::Line(3, "{\"text\":\"x\"}".to_owned()));
        assert!(matches!(found[2], Input::Unusable(4, _)));
        assert_eq!(found[3], Input::File("last".into()));
    }
}
