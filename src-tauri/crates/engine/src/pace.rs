//! How an analysis is run: on how many threads, and who hears how far it is.

/// How an analysis is run. The result is the same at any pace.
#[derive(Clone, Copy)]
pub struct Pace<'a> {
    /// How many threads read, at least one.
    pub threads: usize,
    /// Hears after each window of text how far the reading is, and says whether to go on: where it
    /// says no, there is no result. Called from any of the threads.
    pub step: &'a (dyn Fn(Progress) -> bool + Sync),
}

/// How far an analysis is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes of text read.
    pub read: usize,
    /// Bytes of text in all.
    pub all: usize,
}

impl Pace<'_> {
    /// As many threads as the machine has, and nobody who hears.
    #[must_use]
    pub fn whole_machine() -> Self {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        Self { threads, step: &|_| true }
    }
}

impl std::fmt::Debug for Pace<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Pace").field("threads", &self.threads).finish_non_exhaustive()
    }
}
