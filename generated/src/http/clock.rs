//! The clock of calls. All waits use it, so that tests do not have to wait.

use std::future::{Future, poll_fn};
use std::hash::{BuildHasher, RandomState};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};

use tokio::time::Sleep;

/// The source of time and timers of a [`Client`](crate::Client).
///
/// The default is the system's clock and tokio's timer. A test can pass its own to
/// [`ClientBuilder::clock`](crate::ClientBuilder::clock), so that no test has to wait.
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
    /// Returns a monotonic time. Timeouts and deadlines are measured by it.
    fn now(&self) -> Instant;

    /// Waits. It is called for the wait between two attempts and for each timeout. The future of a timeout is dropped when
    /// the limited operation ends first.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// Returns the calendar time, for a `Retry-After` with a date in a response without a `Date` header.
    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Returns the part of a wait between two attempts that is used, from 0 to 1. It is random by default, so that clients
    /// that failed together do not retry together.
    fn jitter(&self) -> f64 {
        // Each `RandomState` has new keys, which is random enough to spread waits.
        let bits = RandomState::new().hash_one(()) >> 32;
        bits as f64 / f64::from(u32::MAX)
    }
}

/// The system's clock.
pub(crate) struct Machine;

impl Clock for Machine {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(time))
    }
}

/// The clock of a client.
#[derive(Clone, Default)]
pub(crate) enum Time {
    /// The system's clock, whose timers need no allocation.
    #[default]
    System,
    /// The clock that the user passed.
    Given(Arc<dyn Clock>),
}

impl Time {
    pub(crate) fn clock(&self) -> &dyn Clock {
        match self {
            Self::System => &Machine,
            Self::Given(clock) => &**clock,
        }
    }
}

/// Waits for a future for a limited time. A future that is ready at once needs no timer. If no time is left, the future is
/// not polled: a future that is always ready must not exceed a deadline.
pub(crate) async fn within<T>(time: &Time, limit: Duration, future: impl Future<Output = T>) -> Option<T> {
    if limit.is_zero() {
        return None;
    }
    let mut future = pin!(future);
    let mut system = pin!(None);
    let mut given = None;
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        let over = match time {
            Time::System => poll_sleep(system.as_mut(), limit, context),
            Time::Given(clock) => given.get_or_insert_with(|| clock.sleep(limit)).as_mut().poll(context),
        };
        over.map(|()| None)
    })
    .await
}

/// Polls a timer of tokio that starts with its first poll.
pub(crate) fn poll_sleep(
    mut timer: Pin<&mut Option<Sleep>>,
    time: Duration,
    context: &mut Context<'_>,
) -> Poll<()> {
    if timer.is_none() {
        timer.set(Some(tokio::time::sleep(time)));
    }
    match timer.as_pin_mut() {
        Some(timer) => timer.poll(context),
        None => Poll::Pending,
    }
}

/// The time at which something must end. A time that the clock cannot represent is never reached.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    pub(crate) fn after(now: Instant, time: Duration) -> Self {
        Self(now.checked_add(time))
    }

    /// Returns the time until then, or zero if it has passed.
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
        assert_eq!(within(&Time::System, Duration::from_nanos(1), ready(1)).await, Some(1));
        assert_eq!(within(&Time::System, Duration::ZERO, ready(1)).await, None);
        assert_eq!(within(&Time::System, Duration::from_millis(1), pending::<()>()).await, None);
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
