//! A clock that the test controls.

use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use vh3_bigchange::Clock;

/// The default limit between waits and timeouts. A shorter sleep is a wait between attempts and ends at once. A longer one is
/// a timeout and lasts until the test lets it expire.
const SHORT: Duration = Duration::from_secs(100);

/// A remainder that no wait has. A sleep with it is a timeout, even a short one.
pub(crate) const OFF: Duration = Duration::from_nanos(1);

/// Timeouts of a client that are all above the limit.
pub(crate) const CALL: Duration = Duration::from_secs(6000);
pub(crate) const ATTEMPT: Duration = Duration::from_secs(3000);
pub(crate) const IDLE: Duration = Duration::from_secs(1500);

#[derive(Clone)]
pub(crate) struct Fake(Arc<Shared>);

struct Shared {
    start: Instant,
    jitter: f64,
    short: Duration,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    past: Duration,
    waits: Vec<Duration>,
    timers: Vec<Timer>,
    made: usize,
    on_wait: Option<Box<dyn FnMut() + Send>>,
}

impl State {
    fn has_timer(&self, end: Duration) -> bool {
        self.timers.iter().any(|timer| timer.end == end)
    }
}

struct Timer {
    id: usize,
    end: Duration,
    waker: Option<Waker>,
}

impl Fake {
    /// Returns a clock with this jitter, from 0 to 1.
    pub(crate) fn with_jitter(jitter: f64) -> Self {
        Self::build(jitter, SHORT)
    }

    /// Returns a clock that treats sleeps of this length and above as timeouts.
    pub(crate) fn with_timeouts_from(short: Duration) -> Self {
        Self::build(1.0, short)
    }

    pub(crate) fn new() -> Self {
        Self::build(1.0, SHORT)
    }

    fn build(jitter: f64, short: Duration) -> Self {
        let (state, changed) = Default::default();
        Self(Arc::new(Shared { start: Instant::now(), jitter, short, state, changed }))
    }

    /// Returns the waits so far, in seconds.
    pub(crate) fn waits(&self) -> Vec<f64> {
        self.state().waits.iter().map(Duration::as_secs_f64).collect()
    }

    /// Calls a function at each wait.
    pub(crate) fn on_wait(&self, hook: impl FnMut() + Send + 'static) {
        self.state().on_wait = Some(Box::new(hook));
    }

    /// Waits until the client sets a timer of this length, then lets it expire.
    pub(crate) fn expire(&self, time: Duration) {
        self.pass(time, time);
    }

    /// Waits until the client sets a timer of this length, then advances the clock by `time`.
    pub(crate) fn pass(&self, timer: Duration, time: Duration) {
        let state = self.state();
        let patience = Duration::from_secs(30);
        let waited =
            self.0.changed.wait_timeout_while(state, patience, |state| !state.has_timer(state.past + timer));
        let (mut state, late) = waited.unwrap();
        assert!(!late.timed_out(), "no timer of {timer:?} was set");
        state.past += time;
        state.timers.iter_mut().filter_map(|timer| timer.waker.take()).for_each(Waker::wake);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap()
    }
}

impl Clock for Fake {
    fn now(&self) -> Instant {
        self.0.start + self.state().past
    }

    /// Starts at the beginning of 2026.
    fn date(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_767_225_600) + self.state().past
    }

    fn jitter(&self) -> f64 {
        self.0.jitter
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let mut state = self.state();
        let off = time.subsec_micros() * 1000 != time.subsec_nanos();
        if time < self.0.short && !off {
            state.past += time;
            state.waits.push(time);
            if let Some(hook) = &mut state.on_wait {
                hook();
            }
            return Box::pin(ready(()));
        }
        let (id, end) = (state.made, state.past + time);
        state.made += 1;
        state.timers.push(Timer { id, end, waker: None });
        self.0.changed.notify_all();
        Box::pin(Sleep { clock: self.clone(), id })
    }
}

struct Sleep {
    clock: Fake,
    id: usize,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        let past = state.past;
        match state.timers.iter_mut().find(|timer| timer.id == self.id && timer.end > past) {
            Some(timer) => {
                timer.waker = Some(context.waker().clone());
                Poll::Pending
            }
            None => Poll::Ready(()),
        }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.state().timers.retain(|timer| timer.id != self.id);
    }
}
