//! Proxies of the environment are used only on request. Each case runs this program as a child process with one test, so that
//! the variables do not affect other tests.

use crate::clock::Fake;
use crate::{KEY, What, builder, ok, run};
use std::env;
use std::process::Command;
use tests::faults::Faults;
use vh3_bigchange::Client;

/// The variable that names the case in the child process.
const CASE: &str = "FAULTS_PROXY_CASE";

/// Runs a case in a child process whose environment names this proxy.
#[track_caller]
fn check(case: &str, server: &Faults, proxy: &Faults) {
    let mut command = Command::new(env::current_exe().expect("this program"));
    command.args(["--exact", "proxy::case_in_a_child_process"]).env(CASE, case).env("SERVER", server.url());
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        command.env(name, proxy.url());
    }
    for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        command.env_remove(name);
    }
    let output = command.output().expect("this program runs");
    assert!(output.status.success(), "{case}: {}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn case_in_a_child_process() {
    let Ok(case) = env::var(CASE) else { return };
    let server = env::var("SERVER").expect("a URL");
    let clock = Fake::new();
    let builder = builder(&server, &clock);
    let client = match case.as_str() {
        "default" => builder,
        "requested" => builder.base_url("http://a.example/api:test").allow_http().proxy_from_env(),
        "loopback" => builder.proxy_from_env(),
        other => panic!("no case {other}"),
    };
    run(What::Read.send(&client.build().expect("a client"))).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn proxy_variables_are_ignored_by_default() {
    let (server, proxy) = (Faults::playing([ok()]), Faults::playing([ok()]));
    check("default", &server, &proxy);
    assert_eq!((server.connections(), proxy.connections()), (1, 0));
}

#[test]
fn proxy_from_env_uses_the_proxy() {
    let (server, proxy) = (Faults::playing([ok()]), Faults::playing([ok()]));
    check("requested", &server, &proxy);
    assert_eq!((server.connections(), proxy.connections()), (0, 1));
    assert!(proxy.next().starts_with("GET http://a.example/api:test/jobs/job?jobId=7 HTTP/1.1\r\n"));
}

#[test]
fn loopback_is_never_proxied() {
    let (server, proxy) = (Faults::playing([ok()]), Faults::playing([ok()]));
    check("loopback", &server, &proxy);
    assert_eq!((server.connections(), proxy.connections()), (1, 0));
}

#[test]
fn plain_http_needs_loopback_or_permission() {
    for (url, is_allowed) in [("http://a.example", false), ("http://localhost", true)] {
        let client = Client::builder().api_key(KEY).base_url(url).proxy_from_env().build();
        assert_eq!(client.is_ok(), is_allowed, "{url}");
    }
}
