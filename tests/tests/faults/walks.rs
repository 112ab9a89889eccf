//! Prefetching of lists that share the client with other calls and are read slowly.

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

/// Returns a client that sends one call at a time, with the system clock. A call that never ends times out.
fn one_at_a_time(server: &Faults) -> Client {
    let client = Client::builder().api_key(KEY).base_url(server.url()).timeout(PATIENCE);
    client.max_concurrency(1).build().expect("a client")
}

fn types(client: &Client) -> Items<JobType> {
    client.job_types().list().page_size(2).items().with_single_pass()
}

/// Waits for a signal of a script, without blocking the runtime.
async fn signal(receiver: Receiver<()>) -> bool {
    let wait = tokio::task::spawn_blocking(move || receiver.recv_timeout(PATIENCE).is_ok());
    wait.await.expect("no panic")
}

#[test]
fn calls_between_items_are_not_blocked() {
    // Either the prefetch or the call is sent first, so each response fits both.
    let server = Faults::playing([page(&[1, 2]), page(&[]), page(&[]), page(&[])]);
    let client = one_at_a_time(&server);
    let mut count = 0;
    run(async {
        let mut types = types(&client);
        while types.try_next().await.expect("a page").is_some() {
            What::Read.send(&client).await.expect("a slot is free");
            count += 1;
        }
    });
    assert_eq!((count, server.connections()), (2, 4));
}

#[test]
fn dropped_page_request_frees_its_slot() {
    let server = Faults::playing([page(&[1, 2]), ok(), page(&[])]);
    let client = one_at_a_time(&server);
    run(async {
        let mut types = types(&client);
        tokio::select! {
            biased;
            item = types.try_next() => panic!("{item:?}"),
            () = std::future::ready(()) => {}
        }
        What::Read.send(&client).await.expect("a slot is free");
        assert!(types.try_next().await.expect("the page was requested again").is_some());
    });
}

#[test]
fn prefetch_completes_without_polling() {
    let body = json!({ "items": [{ "id": 3, "name": "x".repeat(16 << 20) }] }).to_string();
    let (sender, written) = channel();
    let large = script(move |peer| {
        peer.request();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        // Larger than the socket buffers, so writing ends only if the client reads.
        if peer.write(head) && peer.write(body) {
            sender.send(()).ok();
        }
    });
    let server = Faults::playing([page(&[1, 2]), large]);
    let client = one_at_a_time(&server);
    run(async {
        let mut types = types(&client);
        types.try_next().await.expect("a page").expect("an item");
        assert!(signal(written).await, "the whole body is read");
        types.try_next().await.expect("a page").expect("an item");
        assert_eq!(
            types.try_next().await.expect("a page").and_then(|found| found.id).map(|id| id.get()),
            Some(3)
        );
    });
}

#[test]
fn prefetch_that_timed_out_unpolled_is_retried() {
    let (server, clock) = (Faults::playing([page(&[1, 2]), page(&[3]), page(&[3]), page(&[])]), Fake::new());
    let client = builder(&server.url(), &clock).retry(RetryPolicy::none()).build().expect("a client");
    let ids: Vec<_> = run(async {
        let (mut types, mut ids) = (types(&client), Vec::new());
        while let Some(found) = types.try_next().await.expect("the page is requested again") {
            if ids.is_empty() {
                // The reader blocks the only thread, so the prefetch is not polled.
                clock.pass(clock::ATTEMPT, clock::CALL);
            }
            ids.extend(found.id.map(|id| id.get()));
        }
        ids
    });
    assert_eq!(ids, [1, 2, 3]);
}

#[test]
fn only_one_page_is_prefetched() {
    // The two connections have no fixed order, so each response fits both.
    let server = Faults::playing([&[1, 2], &[3, 4], &[5, 6], &[7, 8], &[9, 10]].map(|ids| page(ids)));
    let client = builder(&server.url(), &Fake::new()).build().expect("a client");
    run(async {
        let mut types = types(&client);
        types.try_next().await.expect("a page").expect("an item");
        // The prefetch arrives before the first of these calls. A second one would arrive before the last.
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
fn pages_are_prefetched_too() {
    let server = Faults::playing([page(&[1, 2]), page(&[3, 4]), page(&[])]);
    let client = builder(&server.url(), &Fake::new()).build().expect("a client");
    run(async {
        let mut pages = client.job_types().list().page_size(2).pages().with_single_pass();
        pages.try_next().await.expect("a page").expect("one page");
        What::Read.send(&client).await.expect("an answer");
    });
    let requests = [server.next(), server.next(), server.next()];
    let second = requests.iter().filter(|request| request.ends_with(r#"{"pageNumber":2,"pageSize":2}"#));
    assert_eq!(second.count(), 1, "{requests:?}");
}

#[test]
fn dropped_list_cancels_its_prefetch() {
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
        assert!(signal(arrived).await, "a page is prefetched");
        drop(types);
        assert!(signal(left).await, "the request is cancelled");
    });
}

#[test]
fn list_outliving_its_runtime_can_be_resumed() {
    let held = script(|peer| {
        peer.request();
        peer.hang();
    });
    let server = Faults::playing([page(&[1, 2]), held, page(&[1, 2]), page(&[1, 2]), page(&[3]), page(&[])]);
    let client = builder(&server.url(), &Fake::new()).build().expect("a client");
    let mut first = types(&client);
    for _ in 0..2 {
        assert!(matches!(run(first.try_next()), Ok(Some(_))));
    }
    let error = run(first.try_next()).expect_err("the prefetch ended with the runtime");
    let text = "job_types.list: the task that asks for a page ended with its runtime; resume from the cursor";
    assert_eq!((error.to_string().as_str(), error.sent()), (text, Sent::Unknown));
    let mut rest = types(&client).resume(first.cursor()).expect("the same list");
    let found = run(rest.try_next()).expect("a page").expect("an item");
    assert_eq!(found.id.map(|id| id.get()), Some(3));
}
