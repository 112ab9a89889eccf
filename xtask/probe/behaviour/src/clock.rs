//! A clock for tests without real waits.

use std::future::{Future, pending, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use vh3_bigchange::Clock;

/// A clock on which short waits end at once and long waits never end.
#[derive(Clone)]
pub(crate) struct Fast {
    start: Instant,
    short: Duration,
    passed: Arc<Mutex<Vec<Duration>>>,
}

impl Fast {
    /// Creates a clock on which waits shorter than this end at once.
    pub(crate) fn below(short: Duration) -> Self {
        Self { start: Instant::now(), short, passed: Arc::default() }
    }

    /// Returns the waits in seconds.
    pub(crate) fn waits(&self) -> Vec<f64> {
        self.passed.lock().expect("no thread panics").iter().map(Duration::as_secs_f64).collect()
    }

    fn past(&self) -> Duration {
        self.passed.lock().expect("no thread panics").iter().sum()
    }
}

impl Clock for Fast {
    fn now(&self) -> Instant {
        self.start + self.past()
    }

    /// Starts at the beginning of 2026.
    fn date(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_767_225_600) + self.past()
    }

    /// Selects the longest wait.
    fn jitter(&self) -> f64 {
        1.0
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        if time >= self.short {
            return Box::pin(pending());
        }
        self.passed.lock().expect("no thread panics").push(time);
        Box::pin(ready(()))
    }
}
