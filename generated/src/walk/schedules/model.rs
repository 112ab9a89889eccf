//! A server in memory with one list.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::future::ready;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::PAGING;
use crate::call::endpoint::{Effect, Endpoint, Method, Window};
use crate::error::Error;
use crate::http::key::Key;
use crate::http::reply::Reply;
use crate::types::Timestamp;
use crate::types::encode::Object;
use crate::walk::fetch::{Fetched, Pending, Source};
use crate::walk::place::shifted;

const SORT: &str = match PAGING.sort {
    Some(sort) => sort,
    None => "sort",
};

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "greek.list",
    method: Method::Post,
    path: "/greek/list",
    effect: Effect::Read,
    fields: &["from", "to", SORT],
    at_least_one: &[],
    needs: &[],
    settled_by: None,
    windows: &[Window { from: "from", to: "to", months: 1, item: Some("at") }],
};

/// A source of numbers that is the same on every machine.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    pub(super) fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())]
    }
}

/// The order of the rows of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Order {
    Time,
    TimeDescending,
    /// By id, where ids were given up to a minute before or after the time.
    Id,
    Random,
}

/// The properties of a server and its list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Traits {
    order: Order,
    /// Whether the request has a range.
    range: bool,
    rows: usize,
    /// The seconds between rows, on average.
    spacing: usize,
    size: i64,
    /// The largest page of the server.
    clamp: usize,
    /// One in so many rows is left out of its page.
    hidden: usize,
    inserts: usize,
    deletions: usize,
    /// The rows that get another content.
    edits: usize,
    /// Whether rows have neither an id nor a time.
    pub(super) anonymous: bool,
    /// One in so many responses is that to an earlier request.
    repeats: usize,
    /// Whether the response behind the last page is a 404.
    absent: bool,
    pub(super) twice: bool,
}

/// Never, for one in so many.
const NEVER: usize = usize::MAX;

impl Traits {
    fn any(random: &mut Random) -> Self {
        Self {
            order: Order::Time,
            range: true,
            rows: random.below(60),
            spacing: random.pick(&[1, 20, 300, 40_000]),
            size: random.pick(&[1, 2, 3, 5, 10, 25]),
            clamp: random.pick(&[2, 4, 1000]),
            hidden: random.pick(&[3, 8, NEVER]),
            inserts: random.pick(&[0, 3, 12]),
            deletions: random.pick(&[0, 3, 12]),
            edits: random.pick(&[0, 3, 12]),
            anonymous: false,
            repeats: random.pick(&[10, NEVER]),
            absent: random.one_in(4),
            twice: false,
        }
    }

    pub(super) fn of_a_range(random: &mut Random) -> Self {
        let order = random.pick(&[Order::Time, Order::TimeDescending, Order::Id]);
        Self { order, ..Self::any(random) }
    }

    pub(super) fn of_a_list(random: &mut Random) -> Self {
        let order = random.pick(&[Order::Id, Order::Random]);
        Self { order, range: false, ..Self::any(random) }
    }

    pub(super) fn of_a_list_without_ids(random: &mut Random) -> Self {
        Self { anonymous: true, ..Self::of_a_list(random) }
    }

    pub(super) fn of_a_second_pass(random: &mut Random) -> Self {
        let order = random.pick(&[Order::Time, Order::Id, Order::Random]);
        Self { order, range: random.one_in(2), twice: true, ..Self::any(random) }
    }

    pub(super) fn sound(random: &mut Random) -> Self {
        let order = random.pick(&[Order::Time, Order::TimeDescending, Order::Id, Order::Random]);
        let range = random.one_in(2);
        Self {
            order,
            range,
            hidden: NEVER,
            repeats: NEVER,
            inserts: 0,
            deletions: 0,
            edits: 0,
            ..Self::any(random)
        }
    }
}

#[derive(Clone, Debug)]
struct Row {
    id: i64,
    at: Timestamp,
    key: (i64, i64),
    version: u32,
    hidden: bool,
    /// Whether it was there from the start.
    first: bool,
}

/// The server.
pub(super) struct Model {
    pub(super) traits: Traits,
    rows: Vec<Row>,
    random: Random,
    next_id: i64,
    /// The responses so far, each with its request.
    sent: Vec<(String, String)>,
    was_repeated: bool,
    pub(super) requests: usize,
    pub(super) log: Vec<String>,
}

fn start() -> Timestamp {
    Timestamp::new(2026, 1, 15, 0, 0, 0).unwrap()
}

impl Model {
    pub(super) fn new(traits: Traits, random: &mut Random) -> Self {
        let mut model = Self {
            traits,
            rows: Vec::new(),
            random: Random(random.next()),
            next_id: 1,
            sent: Vec::new(),
            was_repeated: false,
            requests: 0,
            log: vec![format!("{traits:?}")],
        };
        for _ in 0..traits.rows {
            model.insert(true);
        }
        model
    }

    /// The request for the whole list.
    pub(super) fn request(&self, fields: Object) -> Object {
        let fields = fields.set(PAGING.size, self.traits.size);
        if !self.traits.range {
            return fields;
        }
        let end = shifted(start(), (self.traits.spacing * 80) as i64);
        let fields = fields.set("from", start()).set("to", end);
        match PAGING.descending {
            Some((name, value)) if self.traits.order == Order::TimeDescending => fields.set(name, value),
            _ => fields,
        }
    }

    /// Forgets the last response: that to the request which an interruption ended, so that nothing has taken it in.
    pub(super) fn interrupt(&mut self) {
        self.sent.pop();
    }

    /// The rows that were there from the start and are there still.
    pub(super) fn throughout(&self) -> impl Iterator<Item = i64> {
        self.rows.iter().filter(|row| row.first && !row.hidden).map(|row| row.id)
    }

    fn insert(&mut self, first: bool) {
        let id = self.next_id;
        self.next_id += 1;
        let slot = if first || self.random.one_in(2) {
            self.random.below(60)
        } else {
            // As rows are created now.
            60 + self.random.below(15)
        };
        let at = shifted(start(), (slot * self.traits.spacing) as i64);
        let skew = self.random.below(61) as i64 - 30;
        let seconds = (slot * self.traits.spacing) as i64;
        let key = match self.traits.order {
            Order::Time => (seconds, id),
            Order::TimeDescending => (-seconds, id),
            Order::Id => (seconds + skew, id),
            Order::Random => (self.random.below(1000) as i64, id),
        };
        // A hidden row that is created moves others, and no page shows it.
        let hidden = first && self.random.one_in(self.traits.hidden);
        self.log.push(format!("insert {id} at {at} {key:?} hidden {hidden}"));
        self.rows.push(Row { id, at, key, version: 0, hidden, first });
        self.rows.sort_by_key(|row| row.key);
    }

    /// Lets others change the list.
    fn change(&mut self) {
        while self.traits.inserts > 0 && self.random.one_in(3) {
            self.traits.inserts -= 1;
            self.insert(false);
        }
        while self.traits.deletions > 0 && self.random.one_in(3) {
            self.traits.deletions -= 1;
            // A row that comes and goes between two requests moves others to and fro, and no page shows it.
            let old: Vec<_> = self.rows.iter().filter(|row| row.first).map(|row| row.id).collect();
            if old.is_empty() {
                return;
            }
            let id = old[self.random.below(old.len())];
            self.rows.retain(|row| row.id != id);
            self.log.push(format!("delete {id}"));
        }
    }

    /// Lets others change the content of a row.
    fn edit(&mut self) {
        while self.traits.edits > 0 && self.random.one_in(3) {
            self.traits.edits -= 1;
            let index = self.random.below(self.rows.len());
            if let Some(row) = self.rows.get_mut(index) {
                row.version += 1;
                self.log.push(format!("edit {}", row.id));
            }
        }
    }

    /// Answers a request.
    fn answer(&mut self, fields: &Object) -> (u16, String) {
        self.requests += 1;
        self.change();
        self.edit();
        let asked: HashMap<String, Value> = serde_json::from_slice(&fields.clone().into_json()).unwrap();
        let mut line = format!("asked {fields:?}: ");
        let request = format!("{fields:?}");
        if let Some(other) = self.repeated(&request) {
            self.log.push(line + "repeats " + &other);
            return (200, other);
        }
        let page = self.page(&asked);
        write!(line, "{}", json!(page)).unwrap();
        self.log.push(line);
        let Some(items) = page else { return (404, String::new()) };
        let body = json!({ PAGING.items: items }).to_string();
        if !items.is_empty() {
            self.sent.push((request, body.clone()));
        }
        (200, body)
    }

    /// The response to another request, as a broken cache gives it. Never twice in a row.
    fn repeated(&mut self, request: &str) -> Option<String> {
        let others: Vec<_> = self.sent.iter().filter(|(sent, _)| sent != request).collect();
        let was_repeated = std::mem::take(&mut self.was_repeated);
        if was_repeated || others.is_empty() || !self.random.one_in(self.traits.repeats) {
            return None;
        }
        self.was_repeated = true;
        Some(others[self.random.below(others.len())].1.clone())
    }

    fn page(&self, asked: &HashMap<String, Value>) -> Option<Vec<Value>> {
        let time = |name: &str| asked.get(name).map(|at| at.as_str().unwrap().parse::<Timestamp>().unwrap());
        let (from, to) = (time("from"), time("to"));
        let listed = |row: &&Row| from.is_none_or(|from| row.at >= from) && to.is_none_or(|to| row.at <= to);
        let rows: Vec<&Row> = self.rows.iter().filter(listed).collect();
        let number = asked[PAGING.number].as_u64().unwrap() as usize;
        let size = (asked[PAGING.size].as_u64().unwrap() as usize).min(self.traits.clamp);
        let start = (number - 1) * size;
        if start >= rows.len() {
            return if self.traits.absent && number > 1 { None } else { Some(Vec::new()) };
        }
        let page = &rows[start..rows.len().min(start + size)];
        // A page without rows would be the end of the list.
        let all_hidden = page.iter().all(|row| row.hidden);
        let shown = page.iter().filter(|row| all_hidden || !row.hidden);
        Some(shown.map(|row| self.json(row)).collect())
    }
}

impl Model {
    fn json(&self, row: &Row) -> Value {
        let mut json = json!({ "row": row.id, "version": row.version });
        if !self.traits.anonymous {
            json[PAGING.id.unwrap()] = json!(row.id);
        }
        if self.traits.range {
            json["at"] = json!(row.at);
        }
        json
    }
}

/// A connection to the server.
pub(super) struct Connection(pub(super) Arc<Mutex<Model>>);

impl Source for Connection {
    fn ask(&self, fields: Object, time: Option<&'static str>) -> Pending {
        let (status, body) = self.0.lock().unwrap().answer(&fields);
        let reply = Reply::received(status, &body);
        if status == 404 {
            return Box::pin(ready(Err(Error::refused(ENDPOINT.name, reply, None, self.key()))));
        }
        Box::pin(ready(Ok(Fetched::read(reply, time).unwrap_or_else(|_| panic!("a page: {body}")))))
    }

    fn key(&self) -> &Key {
        static KEY: std::sync::OnceLock<Key> = std::sync::OnceLock::new();
        KEY.get_or_init(|| Key::new("a-key").unwrap())
    }
}
