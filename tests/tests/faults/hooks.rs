//! Hooks and headers of a client, and its settings in the environment.

use crate::clock::Fake;
use crate::{KEY, What, builder, ok, run};
use std::process::Command;
use std::sync::{Arc, Mutex};
use tests::faults::{Faults, answer};
use vh3_bigchange::{AttemptEnd, ClientBuilder, RetryPolicy};

/// The lines that hooks write.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Lines {
    fn push(&self, line: String) {
        self.0.lock().expect("no hook panicked").push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("no hook panicked"))
    }
}

fn line(end: &AttemptEnd<'_>) -> String {
    let status = end.status().map(|status| status.as_u16());
    let error = end.error().map(|error| error.kind());
    format!("{} {} {status:?} {error:?} {:?}", end.endpoint().name, end.number(), end.retry_in())
}

#[test]
fn hooks_see_each_attempt() {
    let (server, clock) = (Faults::playing([answer("503 Service Unavailable", "", "{}"), ok()]), Fake::new());
    let lines = Lines::default();
    let (before, after) = (lines.clone(), lines.clone());
    let client = builder(&server.url(), &clock)
        .retry(RetryPolicy::new().base(std::time::Duration::ZERO))
        .before_attempt(move |start| before.push(format!("{start:?}")))
        .before_attempt(|start| start.header("X-Attempt", start.number().to_string()))
        .after_attempt(move |end| after.push(line(end)))
        .build()
        .expect("a client");
    run(What::Read.send(&client)).expect("an answer");
    let seen = lines.take();
    assert_eq!(seen.len(), 4, "{seen:?}");
    assert_eq!(seen[1], "jobs.get 1 Some(503) Some(Api(503)) Some(0ns)");
    assert_eq!(seen[3], "jobs.get 2 Some(200) None None");
    assert!(seen.iter().all(|line| !line.contains(KEY)), "{seen:?}");
    for number in ["1", "2"] {
        let request = server.next();
        assert!(request.contains(&format!("x-attempt: {number}\r\n")), "{request}");
    }
}

#[test]
fn hook_with_a_reserved_header_sends_nothing() {
    let (server, clock) = (Faults::playing([]), Fake::new());
    let builder = builder(&server.url(), &clock).before_attempt(|start| start.header("X-Api-Key", "planted"));
    let error = run(What::Read.send(&builder.build().expect("a client"))).expect_err("a reserved header");
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!((error.attempts(), server.connections()), (0, 0));
    let text = "jobs.get: before_attempt: X-Api-Key: the client sets this header itself; leave it out";
    assert_eq!(error.to_string(), text);
}

#[test]
fn headers_of_a_client_are_sent_with_every_call() {
    let (server, clock) = (Faults::playing([ok(), ok()]), Fake::new());
    let builder = builder(&server.url(), &clock).header("X-Team", "operations").user_agent("nightly/1.2");
    let client = builder.build().expect("a client");
    run(What::Read.send(&client)).expect("an answer");
    let request = server.next();
    assert!(request.contains("x-team: operations\r\n"), "{request}");
    let agent = format!("user-agent: vh3-bigchange/{} nightly/1.2\r\n", env!("CARGO_PKG_VERSION"));
    assert!(request.contains(&agent), "{request}");
    let call = client.jobs().edit(7).with_header("X-Team", "finance").with_header("User-Agent", "mine/1");
    run(call.send()).expect("an answer");
    let request = server.next();
    assert!(
        request.contains("x-team: finance\r\n") && request.contains("user-agent: mine/1\r\n"),
        "{request}"
    );
    assert!(!request.contains("operations") && !request.contains("nightly"), "{request}");
}

/// The variable that marks the child process.
const CHILD: &str = "FAULTS_ENVIRONMENT";

/// Builds a client in a child process with these variables, and returns its output.
fn built(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--exact", "--nocapture", "hooks::environment_allows_http_of_another_machine"]);
    for name in ["VH3_API_KEY", "VH3_BASE_URL", "VH3_ALLOW_HTTP"] {
        command.env_remove(name);
    }
    let output = command.env(CHILD, "1").envs(variables.iter().copied()).output();
    String::from_utf8_lossy(&output.expect("this program runs").stdout).into_owned()
}

#[test]
fn environment_allows_http_of_another_machine() {
    if std::env::var_os(CHILD).is_some() {
        println!("{:?}", ClientBuilder::from_env().and_then(ClientBuilder::build));
        return;
    }
    let (key, url) = (("VH3_API_KEY", KEY), ("VH3_BASE_URL", "http://mock:8080"));
    let refused = built(&[key, url]);
    assert!(refused.contains("permit it by ClientBuilder::allow_http or VH3_ALLOW_HTTP=1"), "{refused}");
    assert!(built(&[key, url, ("VH3_ALLOW_HTTP", "0")]).contains("InvalidUrl"));
    let allowed = built(&[key, url, ("VH3_ALLOW_HTTP", "1")]);
    assert!(allowed.contains(r#"Ok(Client { base_url: "http://mock:8080", .. })"#), "{allowed}");
    let unclear = built(&[key, url, ("VH3_ALLOW_HTTP", "yes")]);
    assert!(unclear.contains("VH3_ALLOW_HTTP has no valid value; set it to 1 or 0"), "{unclear}");
}
