//! The progress of a list, on one line of the terminal.

use std::io::{self, Write};
use std::time::{Duration, Instant};
use vh3_bigchange::Progress;

/// The time between two updates of the line.
const PAUSE: Duration = Duration::from_millis(200);

/// A line that shows the window, the page, the items and their rate.
pub(crate) struct Line {
    is_shown: bool,
    start: Instant,
    last: Option<Instant>,
    /// The items of a run before, which say nothing about the rate.
    before: u64,
}

impl Line {
    pub(crate) fn new(is_shown: bool, before: u64) -> Self {
        Self { is_shown, start: Instant::now(), last: None, before }
    }

    /// Shows the progress, a few times a second.
    pub(crate) fn update(&mut self, err: &mut dyn Write, progress: Progress) -> io::Result<()> {
        if !self.is_shown || self.last.is_some_and(|last| last.elapsed() < PAUSE) {
            return Ok(());
        }
        self.last = Some(Instant::now());
        let seconds = self.start.elapsed().as_secs_f64().max(0.001);
        let rate = (progress.items - self.before) as f64 / seconds;
        write!(err, "\r\x1b[K{progress}, {rate:.0} items/s")?;
        err.flush()
    }

    /// Removes the line.
    pub(crate) fn clear(&self, err: &mut dyn Write) -> io::Result<()> {
        if self.last.is_some() { write!(err, "\r\x1b[K") } else { Ok(()) }
    }
}
