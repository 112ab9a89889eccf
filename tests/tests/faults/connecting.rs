//! Calls that find no connection to send them.

use crate::{KEY, What, ok, run, shown};
use std::error::Error as _;
use std::io;
use std::time::{Duration, Instant};
use tests::faults::{Faults, script};
use vh3_bigchange::reqwest::dns::{Addrs, Name, Resolve, Resolving};
use vh3_bigchange::reqwest::redirect::Policy;
use vh3_bigchange::{Client, Error, RetryPolicy, Sent, reqwest};

/// A resolver that fails with these words.
struct Failing(&'static str);

impl Resolve for Failing {
    fn resolve(&self, _: Name) -> Resolving {
        let failure = io::Error::other(self.0);
        Box::pin(async { Err::<Addrs, _>(failure.into()) })
    }
}

/// Makes a call whose lookup fails. None, where a machine lacks the certificates for an HTTP client with TLS.
fn lookup(words: &'static str, what: What) -> Option<Error> {
    let http = reqwest::Client::builder().no_proxy().redirect(Policy::none()).dns_resolver(Failing(words));
    let client = Client::builder().api_key(KEY).base_url("http://a.example").allow_http();
    let client = client.http_client(http.build().ok()?).retry(RetryPolicy::new().base(Duration::ZERO));
    Some(run(what.send(&client.build().expect("a client"))).expect_err("no address"))
}

#[test]
fn unknown_host_is_named_and_not_retried() {
    for words in [
        "failed to lookup address information: Name or service not known",
        "failed to lookup address information: No address associated with hostname",
        "failed to lookup address information: nodename nor servname provided, or not known",
        "failed to lookup address information: Name does not resolve",
    ] {
        for what in What::ALL {
            let Some(error) = lookup(words, what) else { return };
            assert!(error.is_connect() && error.source().is_some(), "{error}");
            assert_eq!((error.sent(), error.attempts()), (Sent::No, 1), "{error}");
            let text = format!("could not connect: the host is not in DNS ({words}); check the base URL");
            assert!(error.to_string().ends_with(&text), "{error}");
        }
    }
}

#[test]
fn unreachable_name_server_is_named_and_retried() {
    for words in ["failed to lookup address information: Temporary failure in name resolution", "Try again"] {
        let Some(error) = lookup(words, What::Create) else { return };
        assert_eq!((error.is_connect(), error.sent(), error.attempts()), (true, Sent::No, 3), "{error}");
        let text =
            format!("could not connect: the DNS lookup of the host failed ({words}) (after 3 attempts)");
        assert!(error.to_string().ends_with(&text), "{error}");
    }
}

#[test]
fn words_of_a_cause_are_one_line_without_the_key() {
    let words = "no planted-secret\r\n\u{1b}[31m at all";
    let Some(error) = lookup(words, What::Read) else { return };
    assert!(error.to_string().contains("(no [key] [31m at all)"), "{error}");
    assert!(!error.to_string().contains(KEY), "{}", shown(&error));
}

/// Keeps a connection open after its first response, and sends no second one.
fn kept() -> tests::faults::Script {
    script(|peer| {
        peer.request();
        peer.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
        peer.hang();
    })
}

#[test]
fn connection_of_an_idle_runtime_is_replaced() {
    for what in What::ALL {
        let server = Faults::playing([kept(), ok()]);
        let client = Client::builder().api_key(KEY).base_url(server.url());
        let client = client.connect_timeout(Duration::from_millis(50));
        let policy = RetryPolicy::new().base(Duration::from_millis(1));
        let client = client.retry(policy).build().expect("a client");
        let idle = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        idle.block_on(What::Read.send(&client)).expect("a response");
        // The task of the kept connection belongs to a runtime that nothing drives any more.
        let start = Instant::now();
        run(what.send(&client)).unwrap_or_else(|error| panic!("{what:?}: {error}"));
        assert!(start.elapsed() < Duration::from_secs(10), "{what:?}: {:?}", start.elapsed());
        assert_eq!(server.connections(), 2, "{what:?}");
    }
}

#[test]
fn call_that_no_connection_began_was_not_sent() {
    let server = Faults::playing([kept(), ok()]);
    let client = Client::builder().api_key(KEY).base_url(server.url()).retry(RetryPolicy::none());
    let client = client.build().expect("a client");
    let idle = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    idle.block_on(What::Read.send(&client)).expect("a response");
    let call = client.jobs().create(42, 7).with_timeout(Duration::from_millis(50));
    let error = run(call.send()).expect_err("no time is left");
    assert!(error.is_connect() && error.is_timeout(), "{error}");
    assert_eq!((error.sent(), error.settled_by()), (Sent::No, None));
    assert_eq!(error.to_string(), "jobs.create: could not connect within the 50ms of the call");
}
