//! A saved position in a list.

use std::fmt;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use super::known::{Known, Seen};
use super::place::{Back, Extent, Order, Origin, Place, Seek, Step};
use super::route::{State, Way};
use crate::types::Timestamp;

/// A position in a list, to resume from. All items before it were returned, and none after it.
///
/// [`Items::cursor`](crate::Items::cursor) and [`Pages::cursor`](crate::Pages::cursor) return it, and their `resume`
/// accepts it. It is serialized as JSON, and contains no field of the request except its range.
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
/// println!("{}", cursor.progress());
/// let rest = client.job_types().list().items().resume(cursor)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
pub struct Cursor {
    pub(super) operation: String,
    /// The hash of the request, apart from its range and its page.
    pub(super) request: String,
    pub(super) progress: Progress,
    pub(super) state: State,
    /// The number of items of the page that were returned or dropped.
    pub(super) taken: usize,
    pub(super) known: Known,
    /// The fingerprints and numbers of the last pages.
    pub(super) pages: Vec<(u64, i64)>,
}

impl Cursor {
    /// Returns the progress up to this position.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Returns the date range of the request, if the list has one.
    ///
    /// Only a request with the same range can resume a cursor. If the range ended at the current time, build the request with
    /// the range of the cursor, and list the later items with another request.
    #[must_use]
    pub fn range(&self) -> Option<(Timestamp, Timestamp)> {
        self.progress.range
    }

    /// Returns whether the end of the list was reached.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.progress.done
    }
}

/// The progress of a list that is read page by page.
///
/// # Examples
///
/// ```no_run
/// # use vh3_bigchange::{Client, Timestamp};
/// # async fn run(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let (from, to): (Timestamp, Timestamp) = ("2024-01-01T00:00:00Z".parse()?, "2026-03-31T23:59:59Z".parse()?);
/// let mut jobs = client.jobs().list(from, to).items();
/// while jobs.try_next().await?.is_some() {
///     println!("{}", jobs.progress()); // such as: window 2 of 3, page 4, 1200 items
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The date range of the request, if the list has one.
    pub range: Option<(Timestamp, Timestamp)>,
    /// The number of the current window, from 1.
    pub window: usize,
    /// The number of windows that the range is split into, at least 1.
    pub windows: usize,
    /// The number of the last page. It restarts in each window, and for each page that is requested by time.
    pub page: i64,
    /// The number of returned items, including those before an interruption.
    pub items: u64,
    /// Whether the end of the list was reached.
    pub done: bool,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { window, windows, page, items, done, .. } = self;
        write!(f, "window {window} of {windows}, page {page}, {items} items")?;
        f.write_str(if *done { ", done" } else { "" })
    }
}

/// Writes the position, without the remembered items.
impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor")
            .field("operation", &self.operation)
            .field("progress", &self.progress)
            .field("taken", &self.taken)
            .finish_non_exhaustive()
    }
}

/// The version of the JSON, so that a later version is not misread.
const VERSION: u64 = 3;

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { progress, state, known, .. } = self;
        json!({
            "version": VERSION,
            "operation": self.operation,
            "request": self.request,
            "range": progress.range,
            "windows": progress.windows,
            "items": progress.items,
            "done": progress.done,
            "at": place(state.at),
            "way": state.way.name(),
            "times": state.extent.map(times),
            "sought": state.sought,
            "misses": state.misses,
            "rounds": state.rounds,
            "low": state.low,
            "taken": self.taken,
            "pages": self.pages.iter().map(|(fingerprint, page)| json!([hex(*fingerprint), page])).collect::<Vec<_>>(),
            "shared": known.shared,
            "recent": known.recent().map(|seen| [hex(seen.mark), hex(seen.id)]).collect::<Vec<_>>(),
            "before": sorted(known.before.iter()),
            "edge": sorted(known.edge.iter()),
        })
        .serialize(serializer)
    }
}

fn times(extent: Extent) -> Value {
    let Extent { low, high, order, steps, last } = extent;
    json!({ "low": low, "high": high, "order": order.map(Order::name), "steps": steps, "last": last })
}

fn hex(mark: u64) -> String {
    format!("{mark:016x}")
}

fn sorted<'a>(marks: impl Iterator<Item = &'a u64>) -> Vec<String> {
    let mut marks: Vec<_> = marks.copied().map(hex).collect();
    marks.sort_unstable();
    marks
}

fn place(place: Place) -> Value {
    let step = match place.step {
        Step::Forward => Value::Null,
        Step::Seek(origin) => json!({ "seek": seek(origin.seek), "page": origin.page }),
        Step::Back(back) => json!({ "top": back.top, "found": back.found, "then": seek(back.then) }),
    };
    json!({ "window": place.window, "seek": seek(place.seek), "page": place.page, "step": step })
}

fn seek(seek: Option<Seek>) -> Value {
    match seek {
        Some(Seek::From(from)) => json!({ "from": from }),
        Some(Seek::To(to)) => json!({ "to": to }),
        None => Value::Null,
    }
}

impl Order {
    const fn name(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Ascending, Self::Descending].into_iter().find(|order| order.name() == name)
    }
}

impl Way {
    const fn name(self) -> &'static str {
        match self {
            Self::Position => "position",
            Self::Time => "time",
            Self::Twice => "twice",
            Self::Compared => "compared",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Position, Self::Time, Self::Twice, Self::Compared].into_iter().find(|way| way.name() == name)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Reader(Value::deserialize(deserializer)?);
        read.cursor().map_err(D::Error::custom)
    }
}

/// The reader of a cursor's JSON.
struct Reader(Value);

impl Reader {
    fn cursor(&self) -> Result<Cursor, String> {
        if self.member::<u64>("version") != Ok(VERSION) {
            return Err(format!("this is not a cursor of version {VERSION}; start the list again"));
        }
        let state = self.state()?;
        Ok(Cursor {
            operation: self.member("operation")?,
            request: self.member("request")?,
            progress: Progress {
                range: self.member("range")?,
                window: state.at.window + 1,
                windows: self.member("windows")?,
                page: state.at.page,
                items: self.member("items")?,
                done: self.member("done")?,
            },
            state,
            pages: self.pages()?,
            taken: self.member("taken")?,
            known: Known::new(
                self.recent()?,
                self.marks("before")?,
                self.marks("edge")?,
                self.member("shared")?,
            ),
        })
    }

    fn state(&self) -> Result<State, String> {
        Ok(State {
            at: self.inner("at").place().map_err(|_| unreadable("at"))?,
            way: Way::named(&self.member::<String>("way")?).ok_or_else(|| unreadable("way"))?,
            extent: self.extent()?,
            sought: self.member("sought")?,
            misses: self.member("misses")?,
            rounds: self.member("rounds")?,
            low: self.member("low")?,
        })
    }

    fn extent(&self) -> Result<Option<Extent>, String> {
        let times = self.inner("times");
        if times.0.is_null() {
            return Ok(None);
        }
        let order = match times.member::<Option<String>>("order")? {
            Some(name) => Some(Order::named(&name).ok_or_else(|| unreadable("times"))?),
            None => None,
        };
        let (low, high, last) = (times.member("low")?, times.member("high")?, times.member("last")?);
        Ok(Some(Extent { low, high, order, steps: times.member("steps")?, last }))
    }

    fn place(&self) -> Result<Place, String> {
        let step = self.inner("step");
        let step = if step.0.is_null() {
            Step::Forward
        } else if step.0.get("top").is_some() {
            Step::Back(Back {
                top: step.member("top")?,
                found: step.member("found")?,
                then: step.seek("then")?,
            })
        } else {
            Step::Seek(Origin { seek: step.seek("seek")?, page: step.member("page")? })
        };
        Ok(Place {
            window: self.member("window")?,
            seek: self.seek("seek")?,
            page: self.member("page")?,
            step,
        })
    }

    fn seek(&self, name: &str) -> Result<Option<Seek>, String> {
        let seek = self.inner(name);
        if seek.0.is_null() {
            Ok(None)
        } else if seek.0.get("to").is_some() {
            seek.member("to").map(|to| Some(Seek::To(to)))
        } else {
            seek.member("from").map(|from| Some(Seek::From(from)))
        }
    }

    fn recent(&self) -> Result<Vec<Seen>, String> {
        let mut recent = Vec::new();
        for [mark, id] in self.member::<Vec<[String; 2]>>("recent")? {
            recent.push(Seen { mark: self.hash("recent", &mark)?, id: self.hash("recent", &id)? });
        }
        Ok(recent)
    }

    fn hash(&self, name: &str, hex: &str) -> Result<u64, String> {
        u64::from_str_radix(hex, 16).map_err(|_| unreadable(name))
    }

    fn marks(&self, name: &str) -> Result<Vec<u64>, String> {
        let mut marks = Vec::new();
        for mark in self.member::<Vec<String>>(name)? {
            marks.push(self.hash(name, &mark)?);
        }
        Ok(marks)
    }

    fn pages(&self) -> Result<Vec<(u64, i64)>, String> {
        let mut pages = Vec::new();
        for (fingerprint, page) in self.member::<Vec<(String, i64)>>("pages")? {
            pages.push((self.hash("pages", &fingerprint)?, page));
        }
        Ok(pages)
    }

    fn member<T: DeserializeOwned>(&self, name: &str) -> Result<T, String> {
        T::deserialize(self.0.get(name).unwrap_or(&Value::Null)).map_err(|_| unreadable(name))
    }

    fn inner(&self, name: &str) -> Self {
        Self(self.0.get(name).cloned().unwrap_or_default())
    }
}

fn unreadable(name: &str) -> String {
    format!("the cursor's `{name}` cannot be read; start the list again")
}
