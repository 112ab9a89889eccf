//! Walks through lists that share the client with other calls, and are read as slowly as it may be.

use crate::clock::{self, Fake};
use crate::{KEY, What, builder, ok, run};
use serde_json::json;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use tests::faults::{Faults, Script, answer, script};
use vh3_bigchange::{Client, Items, JobType, RetryPolicy, Sent};

const PATIENCE: Duration = Duration::from_secs(20);

fn page(ids: &[i64]) -> Script {
    let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    answer("200 OK", "", &json!({ "items": items }).to_string())
}

/// A client that sends one call at a time, by the machine's clock: what has no end would be too late here.
fn one_at_a_time(server: &Faults) -> Client {
    let client = Client::builder().api_key(KEY).base_url(server.url()).timeout(PATIENCE);
    client.max_concurrency(1).build().expect("a client")
}

fn types(client: &Client) -> Items<JobType> {
    client.job_types().list().page_size(2).items()
}

/// Waits for a signal of a script, while the runtime does what it has to.
async fn signal(receiver: Receiver<()>) -> bool {
    let wait = tokio::task::spawn_blocking(move || receiver.recv_timeout(PATIENCE).is_ok());
    wait.await.expect("no panic")
}

#[test]
fn a_walk_lets_the_calls_between_its_items_have_their_turn() {
    // Whether the page ahead or the call has its turn first is not said, so the answers are right for either.
    let server = Faults::playing([page(&[1, 2]), page(&[]), page(&[]), page(&[])]);
    let client = one_at_a_time(&server);
    let mut count = 0;
    run(async {
        let mut types = types(&client);
        while types.try_next().await.expect("a page").is_some() {
            What::Read.send(&client).await.expect("a turn comes");
            count += 1;
        }
    });
    assert_eq!((count, server.connections()), (2, 4));
}

#[test]
fn a_page_that_nobody_waits_for_any_more_keeps_no_turn() {
    let server = Faults::playing([page(&[1, 2]), ok(), page(&[])]);
    let client = one_at_a_time(&server);
    run(async {
        let mut types = types(&client);
        tokio::select! {
            biased;
            item = types.try_next() => panic!("{item:?}"),
            () = std::future::ready(()) => {}
        }
        What::Read.send(&client).await.expect("a turn comes");
        assert!(types.try_next().await.expect("the page came meanwhile").is_some());
    });
}

#[test]
fn the_page_ahead_is_taken_in_while_nobody_polls() {
    let body = json!({ "items": [{ "id": 3, "name": "x".repeat(16 << 20) }] }).to_string();
    let (sender, written) = channel();
    let large = script(move |peer| {
        peer.request();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        // More than the sockets hold: it is only written when somebody reads it.
        if peer.write(head) && peer.write(body) {
            sender.send(()).ok();
        }
    });
    let server = Faults::playing([page(&[1, 2]), large]);
    let client = one_at_a_time(&server);
    run(async {
        let mut types = types(&client);
        types.try_next().await.expect("a page").expect("an item");
        assert!(signal(written).await, "all of it is read");
        types.try_next().await.expect("a page").expect("an item");
        assert_eq!(
            types.try_next().await.expect("a page").and_then(|found| found.id).map(|id| id.get()),
            Some(3)
        );
    });
}

#[test]
fn time_that_runs_out_while_nobody_can_wait_for_the_page_ahead_is_no_failure() {
    let (server, clock) = (Faults::playing([page(&[1, 2]), page(&[3]), page(&[3]), page(&[])]), Fake::new());
    let client = builder(&server.url(), &clock).retry(RetryPolicy::none()).build().expect("a client");
    let ids: Vec<_> = run(async {
        let (mut types, mut ids) = (types(&client), Vec::new());
        while let Some(found) = types.try_next().await.expect("the page is asked for once more") {
            if ids.is_empty() {
                // A reader that keeps the only thread for itself: the page on its way is not looked after.
                clock.pass(clock::ATTEMPT, clock::CALL);
            }
            ids.extend(found.id.map(|id| id.get()));
        }
        ids
    });
    assert_eq!(ids, [1, 2, 3]);
}

#[test]
fn one_page_is_asked_for_ahead_and_no_more() {
    // Which of two connections comes first is not said, so every answer is right for either.
    let server = Faults::playing([&[1, 2], &[3, 4], &[5, 6], &[7, 8], &[9, 10]].map(|ids| page(ids)));
    let client = builder(&server.url(), &Fake::new()).build().expect("a client");
    run(async {
        let mut types = types(&client);
        types.try_next().await.expect("a page").expect("an item");
        // The page ahead comes before the first of these, and another one would come before the last.
        for _ in 0..3 {
            What::Read.send(&client).await.expect("an answer");
        }
    });
    let requests: Vec<_> = (0..5).map(|_| server.next()).collect();
    let pages = requests.iter().filter_map(|request| request.split_once("\r\n\r\n")).map(|(_, body)| body);
    let pages: Vec<_> = pages.filter(|body| !body.is_empty()).collect();
    assert_eq!(pages, [r#"{"pageNumber":1,"pageSize":2}"#, r#"{"pageNumber":2,"pageSize":2}"#]);
}

#[test]
fn whole_pages_are_asked_for_ahead_too() {
    let server = Faults::playing([page(&[1, 2]), page(&[3, 4]), page(&[])]);
    let client = builder(&server.url(), &Fake::new()).build().expect("a client");
    run(async {
        let mut pages = client.job_types().list().page_size(2).pages();
        pages.try_next().await.expect("a page").expect("one page");
        What::Read.send(&client).await.expect("an answer");
    });
    let requests = [server.next(), server.next(), server.next()];
    let second = requests.iter().filter(|request| request.ends_with(r#"{"pageNumber":2,"pageSize":2}"#));
    assert_eq!(second.count(), 1, "{requests:?}");
}

#[test]
fn a_walk_that_is_dropped_asks_for_nothing_more() {
    let (sender, left) = channel();
    let (asked, arrived) = channel();
    let held = script(move |peer| {
        peer.request();
        asked.send(()).ok();
        peer.hang();
        sender.send(()).ok();
    });
    let server = Faults::playing([page(&[1, 2]), held]);
    let client = builder(&server.url(), &Fake::new()).build().expect("a client");
    run(async {
        let mut types = types(&client);
        types.try_next().await.expect("a page").expect("an item");
        assert!(signal(arrived).await, "a page is asked for ahead");
        drop(types);
        assert!(signal(left).await, "and given up");
    });
}

#[test]
fn a_walk_whose_runtime_has_ended_says_so_and_can_be_gone_on_with() {
    let held = script(|peer| {
        peer.request();
        peer.hang();
    });
    let server = Faults::playing([page(&[1, 2]), held, page(&[1, 2]), page(&[1, 2]), page(&[3]), page(&[])]);
    let client = builder(&server.url(), &Fake::new()).build().expect("a client");
    let mut first = types(&client);
    let mut read = || run(async { first.try_next().await.map(|found| found.and_then(|found| found.id)) });
    assert!(matches!((read(), read()), (Ok(Some(_)), Ok(Some(_)))));
    let error = read().expect_err("the page ahead went with the runtime");
    let text = "job_types.list: the task that asks for a page ended with its runtime; resume from the cursor";
    assert_eq!((error.to_string().as_str(), error.sent()), (text, Sent::Unknown));
    let mut rest = types(&client).resume(first.cursor()).expect("the same list");
    let found = run(rest.try_next()).expect("a page").expect("an item");
    assert_eq!(found.id.map(|id| id.get()), Some(3));
}
