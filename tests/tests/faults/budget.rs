//! The retry budget limits the retries of all calls of a client.

use crate::clock::Fake;
use crate::{What, builder, client, ok, run};
use tests::faults::{Faults, answer};
use vh3_bigchange::{Client, RetryPolicy};

fn down() -> tests::faults::Script {
    answer("503 Service Unavailable", "", "")
}

/// Returns the attempts of this many calls, each by a new clone of the client.
async fn attempts(client: &Client, calls: usize) -> Vec<u32> {
    let mut attempts = Vec::new();
    for _ in 0..calls {
        attempts.push(What::Read.send(&client.clone()).await.expect_err("down").attempts());
    }
    attempts
}

#[test]
fn clones_share_the_retry_budget() {
    let (server, clock) = (Faults::playing((0..20).map(|_| down())), Fake::new());
    let client =
        builder(&server.url(), &clock).retry(RetryPolicy::new().budget(5)).build().expect("a client");
    assert_eq!(run(attempts(&client, 5)), [3, 3, 2, 1, 1]);
    assert_eq!(server.connections(), 10);
    let error = run(What::Read.send(&client)).expect_err("down");
    let end = "; not sent again, since the budget of repeated attempts is used up";
    assert!(error.to_string().ends_with(end), "{error}");
    let other = run(What::Read.send(&crate::client(&server, &clock))).expect_err("down");
    assert!(other.to_string().ends_with(" (after 3 attempts)"), "{other}");
    assert_eq!(other.attempts(), 3, "another client has its own budget");
}

#[test]
fn client_has_a_retry_budget_by_default() {
    let (server, clock) = (Faults::playing((0..60).map(|_| down())), Fake::new());
    let client = client(&server, &clock);
    assert_eq!(run(attempts(&client, 12)), [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1]);
}

#[test]
fn successes_refill_the_budget() {
    let scripts = (0..3).map(|_| down()).chain((0..10).map(|_| ok())).chain((0..9).map(|_| down()));
    let (server, clock) = (Faults::playing(scripts), Fake::new());
    let client =
        builder(&server.url(), &clock).retry(RetryPolicy::new().budget(1)).build().expect("a client");
    run(async {
        assert_eq!(attempts(&client, 2).await, [2, 1]);
        for _ in 0..10 {
            What::Read.send(&client).await.expect("up again");
        }
        assert_eq!(attempts(&client, 2).await, [2, 1]);
    });
}

#[test]
fn policy_of_a_call_uses_the_budget_of_the_client() {
    let (server, clock) = (Faults::playing((0..9).map(|_| down())), Fake::new());
    let client =
        builder(&server.url(), &clock).retry(RetryPolicy::new().budget(0)).build().expect("a client");
    let call = client.jobs().get(7).with_retry(RetryPolicy::new().budget(100));
    assert_eq!(run(call.send()).expect_err("down").attempts(), 1);
}
