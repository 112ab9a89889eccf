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
use crate::walk::Cursor;

/// The result of a schedule.
struct Outcome {
    ids: Vec<i64>,
    error: Option<Error>,
    requests: usize,
}

/// Reads a list to its end or to an error. At random places it is interrupted, and resumed from the cursor.
fn read(model: &Arc<Mutex<Model>>, random: &mut Random) -> Outcome {
    let mut pager = pager(model);
    let mut outcome = Outcome { ids: Vec::new(), error: None, requests: 0 };
    loop {
        match next(&mut pager) {
            Some(Ok(id)) => outcome.ids.push(id),
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

/// Returns the id of the next item.
fn next(pager: &mut Pager) -> Option<Result<i64, Error>> {
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match pager.poll_item(&mut context) {
            Poll::Pending => {}
            Poll::Ready(Some(Ok(json))) => {
                let item: serde_json::Value = serde_json::from_slice(&json).unwrap();
                pager.pass();
                pager.advance(&mut context);
                return Some(Ok(item[PAGING.id.unwrap()].as_i64().unwrap()));
            }
            Poll::Ready(Some(Err(error))) => return Some(Err(error)),
            Poll::Ready(None) => return None,
        }
    }
}

/// Runs a schedule, and returns its outcome without its faults: a double, or a miss without an error.
fn run(seed: u64, traits: fn(&mut Random) -> Traits) -> Outcome {
    let mut random = Random(seed);
    let traits = traits(&mut random);
    let model = Arc::new(Mutex::new(Model::new(traits, &mut random)));
    let outcome = read(&model, &mut random);
    let mut unique = HashSet::new();
    let doubles: Vec<_> = outcome.ids.iter().filter(|id| !unique.insert(**id)).collect();
    let model = model.lock().unwrap();
    let missed: Vec<_> = model.throughout().filter(|id| !unique.contains(id)).collect();
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
        items += outcome.ids.len();
        requests += outcome.requests;
        count += 1;
    }
    println!("{name}: {count} schedules, {items} items, {requests} requests, {failed} errors");
    assert!(failed <= count / errors, "{failed} of {count} schedules ended in an error");
}

#[test]
fn a_range_in_order_loses_nothing() {
    check("ranges", 0..6, Traits::of_a_range, 100);
}

#[test]
fn a_list_without_deletions_loses_nothing() {
    check("lists", 6..8, Traits::of_a_list, 50);
}

#[test]
fn a_second_pass_loses_nothing_in_any_order() {
    check("second passes", 8..10, Traits::of_a_second_pass, 100);
}

#[test]
fn a_sound_server_is_no_error() {
    check("sound servers", 0..1, Traits::sound, usize::MAX);
}
