//! How far the walk through a list has come, in a form that can be kept.

use std::collections::{HashSet, VecDeque};
use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use crate::types::Timestamp;

/// A place in a list: everything before it was handed out, nothing after it.
///
/// Made by [`Items::cursor`](crate::Items::cursor) and [`Pages::cursor`](crate::Pages::cursor), and taken by their
/// `resume`. It is plain JSON when it is serialised, and holds no field of the request but the ends of its span.
///
/// # Examples
///
/// ```no_run
/// # async fn run(client: vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use vh3_bigchange::Cursor;
///
/// let mut types = client.job_types().list().items();
/// types.try_next().await?;
/// std::fs::write("cursor.json", serde_json::to_string(&types.cursor())?)?;
///
/// let cursor: Cursor = serde_json::from_str(&std::fs::read_to_string("cursor.json")?)?;
/// let rest = client.job_types().list().items().resume(cursor)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
pub struct Cursor {
    pub(crate) operation: String,
    /// What the request was, apart from its span and its page.
    pub(crate) request: String,
    pub(crate) span: Option<(Timestamp, Timestamp)>,
    pub(crate) window: usize,
    pub(crate) page: i64,
    /// How many items of the page were handed out, or dropped as doubles.
    pub(crate) taken: usize,
    /// The most items of a page that was not the last one.
    pub(crate) proven: usize,
    pub(crate) recent: Recent,
    /// What the window before had at the boundary.
    pub(crate) before: HashSet<Box<str>>,
    /// What this window has at the boundary to the next.
    pub(crate) edge: HashSet<Box<str>>,
    pub(crate) done: bool,
}

/// The ids of the items that came last.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Recent {
    order: VecDeque<Box<str>>,
    ids: HashSet<Box<str>>,
}

/// How many ids are remembered: those of two pages of the largest size.
pub(crate) const REMEMBERED: usize = 2000;

impl Recent {
    pub(crate) fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    pub(crate) fn add(&mut self, id: &str) {
        if !self.ids.insert(id.into()) {
            return;
        }
        self.order.push_back(id.into());
        let oldest = (self.order.len() > REMEMBERED).then(|| self.order.pop_front()).flatten();
        if let Some(oldest) = oldest {
            self.ids.remove(&oldest);
        }
    }
}

impl FromIterator<Box<str>> for Recent {
    fn from_iter<I: IntoIterator<Item = Box<str>>>(ids: I) -> Self {
        let mut recent = Self::default();
        for id in ids {
            recent.add(&id);
        }
        recent
    }
}

/// The form of what is written, so that a later one is not misread.
const VERSION: u64 = 1;

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sorted = |ids: &HashSet<Box<str>>| {
            let mut ids: Vec<_> = ids.iter().cloned().collect();
            ids.sort_unstable();
            ids
        };
        json!({
            "version": VERSION,
            "operation": self.operation,
            "request": self.request,
            "from": self.span.map(|(from, _)| from),
            "to": self.span.map(|(_, to)| to),
            "window": self.window,
            "page": self.page,
            "taken": self.taken,
            "proven": self.proven,
            "recent": self.recent.order,
            "before": sorted(&self.before),
            "edge": sorted(&self.edge),
            "done": self.done,
        })
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut written = Value::deserialize(deserializer)?;
        if written.get("version").and_then(Value::as_u64) != Some(VERSION) {
            return Err(D::Error::custom(format_args!("this is not a cursor of version {VERSION}")));
        }
        let from: Option<Timestamp> = member(&mut written, "from")?;
        let to: Option<Timestamp> = member(&mut written, "to")?;
        let recent: Vec<Box<str>> = member(&mut written, "recent")?;
        Ok(Self {
            operation: member(&mut written, "operation")?,
            request: member(&mut written, "request")?,
            span: from.zip(to),
            window: member(&mut written, "window")?,
            page: member(&mut written, "page")?,
            taken: member(&mut written, "taken")?,
            proven: member(&mut written, "proven")?,
            recent: recent.into_iter().collect(),
            before: member(&mut written, "before")?,
            edge: member(&mut written, "edge")?,
            done: member(&mut written, "done")?,
        })
    }
}

fn member<T: serde::de::DeserializeOwned, E: serde::de::Error>(
    written: &mut Value,
    name: &str,
) -> Result<T, E> {
    let value = written.get_mut(name).map(Value::take).unwrap_or_default();
    serde_json::from_value(value).map_err(|_| E::custom(format_args!("the cursor's `{name}` cannot be read")))
}

/// Where it is, without the ids that it remembers.
impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor")
            .field("operation", &self.operation)
            .field("window", &self.window)
            .field("page", &self.page)
            .field("taken", &self.taken)
            .finish_non_exhaustive()
    }
}
