//! The position of pagination: reported, saved and resumed from.

use super::Pager;
use crate::error::{Error, ErrorKind};
use crate::types::Timestamp;
use crate::walk::cursor::{Cursor, Progress};
use crate::walk::plan;

impl Pager {
    pub(crate) fn progress(&self) -> Progress {
        let at = self.route.state.at;
        Progress {
            range: self.range(),
            window: at.window + 1,
            windows: self.route.windows.len().max(1),
            page: at.page,
            items: self.total,
            done: !self.ended && self.route.next.is_none() && self.items.is_empty(),
        }
    }

    fn range(&self) -> Option<(Timestamp, Timestamp)> {
        self.plan.as_ref().map(|plan| plan.range)
    }

    pub(crate) fn cursor(&self) -> Cursor {
        Cursor {
            operation: self.endpoint.name.to_owned(),
            request: self.request.clone(),
            progress: self.progress(),
            state: self.route.state.clone(),
            taken: self.taken,
            known: self.known.clone(),
            pages: self.route.pages(),
        }
    }

    /// Resumes from a cursor. Items of its page that were returned are dropped again.
    pub(crate) fn resume(&mut self, cursor: Cursor) -> Result<(), Error> {
        self.check(&cursor)?;
        self.route.resume(cursor.state, &cursor.pages, cursor.progress.done);
        self.known = cursor.known;
        self.taken = cursor.taken;
        self.total = cursor.progress.items;
        self.pending = None;
        self.items.clear();
        self.ended = false;
        self.bad = None;
        Ok(())
    }

    /// Refuses the cursor of another list.
    fn check(&self, cursor: &Cursor) -> Result<(), Error> {
        let message = if cursor.operation != self.endpoint.name || cursor.request != self.request {
            format!(
                "the cursor is that of another request, one of {}; make the request with the fields that it had",
                cursor.operation.escape_debug()
            )
        } else if cursor.progress.range != self.range() {
            format!(
                "the cursor is for {} and the request for {}; make the request with the range of the cursor, and list \
                 the rest of the range with another request",
                plan::spelled(cursor.progress.range),
                plan::spelled(self.range())
            )
        } else {
            return Ok(());
        };
        Err(Error::new(ErrorKind::InvalidRequest, message).with_operation(self.endpoint.name))
    }
}
