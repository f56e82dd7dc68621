//! All cores at work on windows.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// How many cores work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Cores {
    /// As many as there are.
    #[default]
    All,
    /// One.
    One,
}

/// Who waits for the work.
pub struct Watch<'a> {
    /// Whether it is no longer wanted; asked before each window.
    pub is_cancelled: &'a (dyn Fn() -> bool + Sync),
    /// Told after each window.
    pub progress: &'a (dyn Fn(Progress) + Sync),
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Windows read.
    pub done: usize,
    /// Windows there are.
    pub of: usize,
}

impl Watch<'_> {
    /// Wants all of it, and to hear nothing on the way.
    pub const PATIENT: Watch<'static> = Watch { is_cancelled: &|| false, progress: &|_| () };
}

impl std::fmt::Debug for Watch<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Watch").finish_non_exhaustive()
    }
}

/// One worker for each core, shared by everybody who has work, so that no more threads compute than
/// there are cores.
///
/// Each is a pool of one thread: the arithmetic inside would otherwise part its own work by how many
/// threads its pool has.
fn workers() -> &'static [ThreadPool] {
    static WORKERS: OnceLock<Vec<ThreadPool>> = OnceLock::new();
    WORKERS.get_or_init(|| {
        let count = thread::available_parallelism().map_or(1, NonZero::get);
        let worker = |number| {
            let name = move |_| format!("tagger-{number}");
            ThreadPoolBuilder::new().num_threads(1).thread_name(name).build()
        };
        (0..count).map_while(|number| worker(number).ok()).collect()
    })
}

/// The results of `task` for all numbers below `count`, in their order; none if it was cancelled.
///
/// A worker makes a `bench` for itself, which it uses for one task after the other.
pub(super) fn all<B, T: Send>(
    count: usize,
    cores: Cores,
    watch: &Watch<'_>,
    bench: impl Fn() -> B + Sync,
    task: impl Fn(usize, &mut B) -> T + Sync,
) -> Option<Vec<T>> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(count));
    let work = || {
        let mut bench = bench();
        while !(watch.is_cancelled)() {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= count {
                break;
            }
            let result = task(number, &mut bench);
            let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
            results.push((number, result));
            (watch.progress)(Progress { done: results.len(), of: count });
        }
    };
    match (workers(), cores) {
        ([], _) => work(),
        ([first, ..], Cores::One) => first.install(work),
        (workers, Cores::All) => thread::scope(|scope| {
            for worker in workers {
                scope.spawn(|| worker.install(work));
            }
        }),
    }
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_unstable_by_key(|(number, _)| *number);
    (results.len() == count).then(|| results.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn squares(watch: &Watch<'_>) -> Option<Vec<usize>> {
        all(100, Cores::All, watch, || (), |number, ()| number * number)
    }

    #[test]
    fn results_are_in_order() {
        let expected: Vec<usize> = (0..100).map(|number| number * number).collect();
        assert_eq!(squares(&Watch::PATIENT), Some(expected));
    }

    #[test]
    fn work_that_is_cancelled_ends() {
        let done = AtomicUsize::new(0);
        let watch = Watch {
            is_cancelled: &|| done.load(Ordering::Relaxed) >= 10,
            progress: &|progress| done.store(progress.done, Ordering::Relaxed),
        };
        assert_eq!(squares(&watch), None);
        assert!(done.into_inner() < 100);
    }

    #[test]
    fn progress_counts_up_to_all() {
        let told = Mutex::new(Vec::new());
        let watch = Watch {
            progress: &|progress| told.lock().unwrap().push(progress.done),
            ..Watch::PATIENT
        };
        assert!(squares(&watch).is_some());
        assert_eq!(told.into_inner().unwrap(), Vec::from_iter(1..=100));
    }
}
