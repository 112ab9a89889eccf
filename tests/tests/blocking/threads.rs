//! Threads of the blocking client.

use super::{JOB, builder, client, run};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;
use tests::faults::{Faults, Gate, answer, script};

#[test]
fn calls_of_several_threads_run_concurrently() {
    // The server responds once it has all requests.
    let (calls, all) = (4, Arc::new(Barrier::new(4)));
    let server = Faults::playing((0..calls).map(|_| {
        let all = all.clone();
        script(move |peer| {
            peer.request();
            all.wait();
            let length = JOB.len();
            peer.write(format!(
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{JOB}"
            ));
        })
    }));
    let client = client(&server);
    let threads: Vec<_> = (0..calls)
        .map(|_| client.clone())
        .map(|client| thread::spawn(move || client.jobs().get(12345).send().map(|job| job.id)))
        .collect();
    for thread in threads {
        let id = thread.join().expect("no panic").expect("a job").expect("an id");
        assert_eq!(id.get(), 12345);
    }
}

#[test]
fn call_in_async_code_does_not_panic() {
    let server = Faults::playing([answer("200 OK", "", JOB), answer("200 OK", "", JOB)]);
    run(async {
        let client = client(&server);
        assert!(client.jobs().get(12345).send().is_ok());
        let elsewhere = client.clone();
        let sent = tokio::task::spawn_blocking(move || elsewhere.jobs().get(12345).send().is_ok());
        assert!(sent.await.expect("no panic"));
        // The last clone, whose thread ends with it.
        drop(client);
    });
}

#[test]
fn many_calls_in_a_task_exceed_no_coop_budget() {
    let (pages, asked) = (200, Arc::new(AtomicUsize::new(0)));
    // The client opens another connection if the last one is still busy.
    let server = Faults::playing((0..600).map(|_| {
        let asked = asked.clone();
        script(move |peer| {
            loop {
                peer.request();
                let number = asked.fetch_add(1, Ordering::SeqCst);
                let items = if number < pages { format!(r#"{{"id":{number}}}"#) } else { String::new() };
                let body = format!(r#"{{"items":[{items}]}}"#);
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
                if !peer.write(head + &body) {
                    return;
                }
            }
        })
    }));
    let client = client(&server);
    let (sender, done) = channel();
    thread::spawn(move || {
        run(async {
            let types = client.job_types();
            let found = types.list().page_size(1).items().with_single_pass().filter(Result::is_ok).count();
            let sent = (0..300).filter(|_| types.list().send().is_ok()).count();
            sender.send((found, sent)).ok();
        });
    });
    assert_eq!(done.recv_timeout(Duration::from_secs(30)), Ok((200, 300)), "it never hangs");
}

#[test]
fn closed_connection_is_dropped_while_idle() {
    let (sender, noticed) = channel();
    let first = script(move |peer| {
        peer.request();
        peer.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{JOB}", JOB.len()));
        peer.finish();
        peer.hang();
        sender.send(()).ok();
    });
    let server = Faults::playing([first, answer("200 OK", "", JOB)]);
    let client = client(&server);
    client.jobs().get(12345).send().expect("a job");
    noticed.recv_timeout(Duration::from_secs(30)).expect("the client closes its end without a call");
    client.jobs().start(12345).send().expect("a new connection");
    assert_eq!(server.connections(), 2);
}

#[test]
fn thread_ends_with_the_last_clone() {
    let (sender, ended) = channel();
    let gate = Gate::shut();
    let (open, sent) = (gate.clone(), gate);
    let server = Faults::playing([script(move |peer| {
        peer.request();
        peer.write(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{JOB}", JOB.len()));
        open.open();
        peer.hang();
        sender.send(()).ok();
    })]);
    let client = builder(&server).build_blocking().expect("a client");
    let clone = client.clone();
    client.jobs().get(12345).send().expect("a job");
    sent.pass();
    drop(client);
    assert!(ended.try_recv().is_err(), "a clone is left");
    drop(clone);
    ended.recv_timeout(Duration::from_secs(30)).expect("the connection ends with the thread");
}
