//! Time, as far as calls depend on it: all waiting goes through here, so that tests need not wait.

use std::future::{Future, poll_fn};
use std::hash::{BuildHasher, RandomState};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

/// The source of time and timers of a [`Client`](crate::Client).
///
/// Without [`ClientBuilder::clock`](crate::ClientBuilder::clock) it is the machine's clock and the timer of tokio. A test
/// can give one of its own, on which an hour takes no time.
///
/// # Examples
///
/// ```
/// use std::future::{Future, ready};
/// use std::pin::Pin;
/// use std::time::{Duration, Instant};
/// use vh3_bigchange::{Client, Clock};
///
/// /// Never waits: neither between attempts nor for an answer.
/// struct Impatient;
///
/// impl Clock for Impatient {
///     fn now(&self) -> Instant {
///         Instant::now()
///     }
///
///     fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
///         Box::pin(ready(()))
///     }
/// }
///
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// let client = Client::builder()
///     .api_key("an-api-key")
///     .base_url("http://localhost:8080")
///     .clock(Impatient)
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait Clock: Send + Sync + 'static {
    /// A time that never goes back. Timeouts and deadlines are measured by it.
    fn now(&self) -> Instant;

    /// Waits. Called for the wait between two attempts, and for each timeout: the future is then dropped when what it
    /// limits is there first.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// The time of the calendar, for a `Retry-After` that names a date in an answer that does not tell its own.
    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    /// The share of a wait between two attempts that is waited: 0 to 1, by default at random, so that clients that failed
    /// together do not come back together.
    fn jitter(&self) -> f64 {
        // Each of these is keyed anew, which is chance enough to spread waits.
        let bits = RandomState::new().hash_one(()) >> 32;
        bits as f64 / f64::from(u32::MAX)
    }
}

/// The machine's clock.
pub(crate) struct Machine;

impl Clock for Machine {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(time))
    }
}

/// Waits for a future, for a limited time. A future that is ready at once needs no timer. Where no time is left, even such
/// a future is not polled: one that is always ready must not outlive a deadline.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    limit: Duration,
    future: impl Future<Output = T>,
) -> Option<T> {
    if limit.is_zero() {
        return None;
    }
    let mut future = pin!(future);
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        let timer = timer.get_or_insert_with(|| clock.sleep(limit));
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// The moment by which something has to be over. One that is beyond all clocks never comes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    pub(crate) fn after(now: Instant, time: Duration) -> Self {
        Self(now.checked_add(time))
    }

    /// Returns the time until then, or `None` if it is over.
    pub(crate) fn left(self, now: Instant) -> Duration {
        self.0.map_or(Duration::MAX, |end| end.saturating_duration_since(now))
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    #[test]
    fn chance_is_spread_over_the_whole_wait() {
        let shares: Vec<_> = (0..1000).map(|_| Machine.jitter()).collect();
        assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)));
        for tenth in 0..10 {
            let low = f64::from(tenth) / 10.0;
            let here = shares.iter().filter(|share| (low..low + 0.1).contains(*share)).count();
            assert!(here > 50, "{here} of 1000 in the tenth from {low}");
        }
    }

    #[tokio::test]
    async fn no_time_is_no_wait() {
        assert_eq!(within(&Machine, Duration::from_nanos(1), ready(1)).await, Some(1));
        assert_eq!(within(&Machine, Duration::ZERO, ready(1)).await, None);
        assert_eq!(within(&Machine, Duration::from_millis(1), pending::<()>()).await, None);
    }

    #[test]
    fn a_deadline_beyond_all_clocks_never_comes() {
        let now = Instant::now();
        assert_eq!(Deadline::after(now, Duration::MAX).left(now), Duration::MAX);
        let soon = Deadline::after(now, Duration::from_secs(2));
        assert_eq!(soon.left(now + Duration::from_secs(1)), Duration::from_secs(1));
        assert_eq!(soon.left(now + Duration::from_secs(3)), Duration::ZERO);
    }
}
