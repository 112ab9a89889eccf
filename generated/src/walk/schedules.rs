//! Random schedules: lists that change while they are read, from a server with faults, against pagination.
//!
//! Each schedule is made from its number, so one that fails can be run alone. `VH3_SCHEDULES` sets how many are run.

mod model;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use self::model::{ENDPOINT, Model, Random, Traits};
use super::pager::Pager;
use crate::PAGING;
use crate::error::{Error, ErrorKind};
use crate::types::encode::Object;
use crate::walk::cursor::Cursor;

/// The result of a schedule.
struct Outcome {
    rows: Vec<Row>,
    error: Option<Error>,
    requests: usize,
}

/// A row in one of its states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Row {
    id: i64,
    version: u64,
}

/// Reads a list to its end or to an error. At random places it is interrupted, and resumed from the cursor.
fn read(model: &Arc<Mutex<Model>>, random: &mut Random) -> Outcome {
    let mut pager = pager(model);
    let mut outcome = Outcome { rows: Vec::new(), error: None, requests: 0 };
    loop {
        match next(&mut pager) {
            Some(Ok(row)) => outcome.rows.push(row),
            Some(Err(error)) => outcome.error = Some(error),
            None => {
                outcome.requests = model.lock().unwrap().requests;
                return outcome;
            }
        }
        if outcome.error.is_none() && random.one_in(15) {
            let kept = serde_json::to_string(&pager.cursor()).unwrap();
            let cursor: Cursor = serde_json::from_str(&kept).unwrap();
            assert_eq!(serde_json::to_string(&cursor).unwrap(), kept);
            model.lock().unwrap().interrupt();
            pager = self::pager(model);
            pager.resume(cursor).unwrap();
        }
    }
}

fn pager(model: &Arc<Mutex<Model>>) -> Pager {
    let (fields, twice) = {
        let model = model.lock().unwrap();
        (model.request(Object::new(ENDPOINT.fields)), model.traits.twice)
    };
    let mut pager = Pager::new(Box::new(model::Connection(model.clone())), &ENDPOINT, fields);
    if twice {
        pager.read_twice();
    }
    pager
}

/// Returns the next item.
fn next(pager: &mut Pager) -> Option<Result<Row, Error>> {
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match pager.poll_item(&mut context) {
            Poll::Pending => {}
            Poll::Ready(Some(Ok(json))) => {
                let item: serde_json::Value = serde_json::from_str(json).unwrap();
                pager.pass();
                pager.advance(&mut context);
                let (id, version) = (item["row"].as_i64().unwrap(), item["version"].as_u64().unwrap());
                return Some(Ok(Row { id, version }));
            }
            Poll::Ready(Some(Err(error))) => return Some(Err(error)),
            Poll::Ready(None) => return None,
        }
    }
}

impl Outcome {
    /// Returns the rows that came twice in one state. Rows without ids may, if an error says so.
    fn doubles(&self, traits: Traits) -> Vec<Row> {
        let mut doubles = Vec::new();
        if traits.anonymous && self.error.is_some() {
            return doubles;
        }
        let mut unique = HashSet::new();
        for row in &self.rows {
            if !unique.insert(*row) {
                doubles.push(*row);
            }
        }
        doubles
    }
}

/// Runs a schedule, and returns its outcome without its faults: a double, or a miss without an error.
fn run(seed: u64, traits: fn(&mut Random) -> Traits) -> Outcome {
    let mut random = Random(seed);
    let traits = traits(&mut random);
    let model = Arc::new(Mutex::new(Model::new(traits, &mut random)));
    let outcome = read(&model, &mut random);
    let model = model.lock().unwrap();
    let doubles = outcome.doubles(model.traits);
    let ids: HashSet<_> = outcome.rows.iter().map(|row| row.id).collect();
    let missed: Vec<_> = model.throughout().filter(|id| !ids.contains(id)).collect();
    let log = || model.log.join("\n");
    assert!(doubles.is_empty(), "schedule {seed}: came twice: {doubles:?}\n{}", log());
    match &outcome.error {
        None => assert!(missed.is_empty(), "schedule {seed}: missed: {missed:?}\n{}", log()),
        Some(error) => assert_eq!(error.kind(), ErrorKind::Paging, "schedule {seed}: {error}\n{}", log()),
    }
    outcome
}

/// Runs some tenths of all schedules, of which at most one in `errors` may end in an error.
fn check(name: &str, tenths: Range<u64>, traits: fn(&mut Random) -> Traits, errors: usize) {
    if PAGING.id.is_none() || PAGING.number.is_empty() || PAGING.size.is_empty() {
        return;
    }
    let all: u64 = match std::env::var("VH3_SCHEDULES") {
        Ok(all) => all.parse().expect("VH3_SCHEDULES is a number"),
        Err(_) => 2000,
    };
    let (mut failed, mut items, mut requests, mut count) = (0, 0, 0, 0);
    for seed in all * tenths.start / 10..all * tenths.end / 10 {
        let outcome = run(seed, traits);
        failed += usize::from(outcome.error.is_some());
        items += outcome.rows.len();
        requests += outcome.requests;
        count += 1;
    }
    println!("proved: {name}: {count} schedules, {items} items, {requests} requests, {failed} errors");
    assert!(failed <= count / errors, "{failed} of {count} schedules ended in an error");
}

#[test]
fn a_range_in_order_loses_nothing() {
    check("ranges", 0..4, Traits::of_a_range, 100);
}

#[test]
fn a_list_in_any_order_loses_nothing() {
    check("lists", 4..7, Traits::of_a_list, 20);
}

#[test]
fn a_list_without_ids_loses_nothing_silently() {
    check("lists without ids", 7..8, Traits::of_a_list_without_ids, 1);
}

#[test]
fn a_second_pass_loses_nothing_in_any_order() {
    check("second passes", 8..10, Traits::of_a_second_pass, 100);
}

#[test]
fn a_sound_server_is_no_error() {
    check("sound servers", 0..1, Traits::sound, usize::MAX);
}
