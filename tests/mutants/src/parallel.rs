//! A loop on two threads.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The number of threads. More would make tests with a limited time fail.
const THREADS: usize = 2;

/// Calls a function with the index and the value of each element, and returns the results in the order of the elements, or
/// the first error.
pub(crate) fn map<T: Sync, R: Send>(
    elements: &[T],
    call: impl Fn(usize, &T) -> Result<R, String> + Sync,
) -> Result<Vec<R>, String> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(element) = elements.get(index) else { return };
                    let result = call(index, element);
                    results.lock().expect("no thread panics here").push((index, result));
                }
            });
        }
    });
    let mut results = results.into_inner().expect("no thread panics here");
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
