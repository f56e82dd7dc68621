//! The same work on many things at once.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many things of little work are given to a thread at once.
const HANDFUL: usize = 512;

/// What `work` makes of each of `things` that it makes something of, in their order, on `threads` threads.
pub(crate) fn each_in_parallel<T: Sync, U: Send>(
    things: &[T],
    threads: usize,
    work: impl Fn(&T) -> Option<U> + Sync,
) -> Vec<U> {
    let handfuls: Vec<&[T]> = things.chunks(HANDFUL).collect();
    let made = in_parallel(&handfuls, threads, |handful, (): &mut ()| {
        Some(handful.iter().filter_map(&work).collect::<Vec<U>>())
    });
    made.unwrap_or_default().into_iter().flatten().collect()
}

/// What `work` makes of each of `things`, in their order, on `threads` threads; none where it makes
/// none of one of them: then no other is begun. What `work` keeps between things of one thread
/// must not change the outcome.
pub(crate) fn in_parallel<T: Sync, U: Send, K: Default>(
    things: &[T],
    threads: usize,
    work: impl Fn(&T, &mut K) -> Option<U> + Sync,
) -> Option<Vec<U>> {
    let next = AtomicUsize::new(0);
    let some = || {
        let mut kept = K::default();
        let mut made = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(place) else { return Some(made) };
            let Some(one) = work(thing, &mut kept) else {
                next.store(things.len(), Ordering::Relaxed);
                return None;
            };
            made.push((place, one));
        }
    };
    let threads = threads.clamp(1, things.len().max(1));
    let mut made = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(some)).collect();
        let mut all = some();
        for other in others {
            // A fault in a thread is this call's fault.
            let theirs = other.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault));
            all = all.zip(theirs).map(|(mut all, theirs)| {
                all.extend(theirs);
                all
            });
        }
        all
    })?;
    made.sort_by_key(|(place, _)| *place);
    Some(made.into_iter().map(|(_, one)| one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_things() {
        let things: Vec<usize> = (0..100).collect();
        let doubled = in_parallel(&things, 4, |thing, (): &mut ()| Some(thing * 2));
        assert_eq!(doubled, Some((0..100).map(|thing| thing * 2).collect()));
        assert_eq!(in_parallel(&[], 4, |thing: &usize, (): &mut ()| Some(*thing)), Some(vec![]));
    }

    #[test]
    fn one_without_outcome_stops_the_rest() {
        let things: Vec<usize> = (0..100).collect();
        let begun = AtomicUsize::new(0);
        let outcome = in_parallel(&things, 1, |thing, (): &mut ()| {
            begun.fetch_add(1, Ordering::Relaxed);
            (*thing < 3).then_some(())
        });
        assert_eq!((outcome, begun.into_inner()), (None, 4));
    }
}
