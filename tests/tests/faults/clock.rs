//! A clock on which time passes when the test says so.

use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use vh3_bigchange::Clock;

/// What is shorter passes at once, as the waits between attempts do; what is longer is a timeout, and stays until the test
/// lets it expire. So it is unless a test says otherwise.
const SHORT: Duration = Duration::from_secs(100);

/// No wait is off by this, so what is off by it is a timeout, however short.
pub(crate) const OFF: Duration = Duration::from_nanos(1);

/// The limits of a client for which all waits are short and all timeouts are not.
pub(crate) const CALL: Duration = Duration::from_secs(6000);
pub(crate) const ATTEMPT: Duration = Duration::from_secs(3000);
pub(crate) const IDLE: Duration = Duration::from_secs(1500);

#[derive(Clone)]
pub(crate) struct Fake(Arc<Shared>);

struct Shared {
    start: Instant,
    share: f64,
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

struct Timer {
    id: usize,
    end: Duration,
    waker: Option<Waker>,
}

impl Fake {
    /// A clock whose waits are this share of what they can be.
    pub(crate) fn with_share(share: f64) -> Self {
        Self::made(share, SHORT)
    }

    /// A clock that takes what is this long for a timeout.
    pub(crate) fn with_timeouts_from(short: Duration) -> Self {
        Self::made(1.0, short)
    }

    pub(crate) fn new() -> Self {
        Self::made(1.0, SHORT)
    }

    fn made(share: f64, short: Duration) -> Self {
        let (state, changed) = Default::default();
        Self(Arc::new(Shared { start: Instant::now(), share, short, state, changed }))
    }

    /// The waits so far, in seconds.
    pub(crate) fn waits(&self) -> Vec<f64> {
        self.state().waits.iter().map(Duration::as_secs_f64).collect()
    }

    /// Does something at each wait.
    pub(crate) fn on_wait(&self, hook: impl FnMut() + Send + 'static) {
        self.state().on_wait = Some(Box::new(hook));
    }

    /// Waits until somebody set a timer for this time from now, and lets so much time pass.
    pub(crate) fn expire(&self, time: Duration) {
        self.pass(time, time);
    }

    /// Waits until somebody set a timer for this time from now, and lets some time pass.
    pub(crate) fn pass(&self, timer: Duration, time: Duration) {
        let state = self.state();
        let unset = |state: &mut State| !state.timers.iter().any(|set| set.end == state.past + timer);
        let patience = Duration::from_secs(30);
        let (mut state, late) = self.0.changed.wait_timeout_while(state, patience, unset).unwrap();
        assert!(!late.timed_out(), "nobody set a timer for {timer:?}");
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

    /// From the beginning of 2026 on.
    fn date(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_767_225_600) + self.state().past
    }

    fn jitter(&self) -> f64 {
        self.0.share
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
