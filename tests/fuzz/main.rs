//! Reads mutilated texts: `fuzz [TEXTS] [SEED] [EVENT]`, from that event on. Ends with 1 where one was not
//! read soundly.

use std::io::{self, Write};
use std::ops::Range;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use acceptance::fuzz::{Fault, Material, TEXTS_IN_EVENT, event};

/// Faults beyond these are only counted.
const SHOWN: usize = 10;

/// What all events together gave.
#[derive(Default)]
struct Tally {
    statements: usize,
    slowest: (Duration, u64),
    faults: Vec<(u64, Fault)>,
}

fn main() -> io::Result<ExitCode> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let mut next = || arguments.next().transpose();
    let (Ok(texts), Ok(seed), Ok(first)) = (next(), next(), next()) else {
        writeln!(io::stderr(), "usage: fuzz [TEXTS] [SEED] [EVENT]")?;
        return Ok(ExitCode::from(2));
    };
    let (texts, seed, first) =
        (texts.unwrap_or(100_000), seed.unwrap_or(1), first.unwrap_or_default());
    // A panic is a fault to be told below, not a trace for each.
    std::panic::set_hook(Box::new(|_| {}));
    let material = Material::read()?;
    let events = texts.div_ceil(TEXTS_IN_EVENT);
    let began = Instant::now();
    let tally = tally(&material, seed, first..first + events);
    tell(&tally, events, seed, began.elapsed())?;
    Ok(if tally.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Goes through the events on all cores. Each depends on its number alone, so that the result is
/// the same on any number of them.
fn tally(material: &Material, seed: u64, events: Range<u64>) -> Tally {
    let next = AtomicU64::new(events.start);
    let tally = Mutex::new(Tally::default());
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= events.end {
                        break;
                    }
                    let outcome = event(material, seed, number);
                    let mut tally = tally.lock().expect("invariant: no event panics past its own");
                    tally.statements += outcome.statements;
                    tally.slowest = tally.slowest.max((outcome.took, number));
                    tally.faults.extend(outcome.fault.map(|fault| (number, fault)));
                }
            });
        }
    });
    let mut tally = tally.into_inner().expect("invariant: no event panics past its own");
    tally.faults.sort_by_key(|(number, _)| *number);
    tally
}

fn tell(tally: &Tally, events: u64, seed: u64, took: Duration) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for (number, fault) in tally.faults.iter().take(SHOWN) {
        writeln!(output, "event {number}: {}", fault.what)?;
        for text in &fault.texts {
            writeln!(output, "    {text:?}")?;
        }
    }
    let panics = tally.faults.iter().filter(|(_, fault)| fault.what.starts_with("panic")).count();
    let (slowest, number) = tally.slowest;
    writeln!(
        output,
        "{} texts, seed {seed}: {panics} panics, {} unsound results, {} statements, {:.0} s; \
         the slowest event, {number}, took {:.1} s",
        events * TEXTS_IN_EVENT,
        tally.faults.len() - panics,
        tally.statements,
        took.as_secs_f64(),
        slowest.as_secs_f64(),
    )
}
