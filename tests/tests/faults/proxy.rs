//! A proxy of the environment is used by those alone who ask for it. A variable is set for a process of its own, which is
//! this program with a single test.

use crate::clock::Fake;
use crate::{KEY, What, builder, ok, run};
use std::env;
use std::process::Command;
use tests::faults::Faults;
use vh3_bigchange::Client;

/// Names the case in the process that has the variables.
const CASE: &str = "FAULTS_PROXY_CASE";

/// Runs a case in a process of its own, whose environment names this proxy.
#[track_caller]
fn check(case: &str, server: &Faults, proxy: &Faults) {
    let mut command = Command::new(env::current_exe().expect("this program"));
    command
        .args(["--exact", "proxy::the_case_of_the_environment"])
        .env(CASE, case)
        .env("SERVER", server.url());
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
fn the_case_of_the_environment() {
    let Ok(case) = env::var(CASE) else { return };
    let server = env::var("SERVER").expect("a URL");
    let clock = Fake::new();
    let builder = builder(&server, &clock);
    let client = match case.as_str() {
        "silent" => builder,
        "asked" => builder.base_url("http://a.example/api:test").allow_http().proxy_from_env(),
        "loopback" => builder.proxy_from_env(),
        other => panic!("no case {other}"),
    };
    run(What::Read.send(&client.build().expect("a client"))).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn nobody_is_asked_by_default() {
    let (server, proxy) = (Faults::playing([ok()]), Faults::playing([ok()]));
    check("silent", &server, &proxy);
    assert_eq!((server.connections(), proxy.connections()), (1, 0));
}

#[test]
fn who_asks_for_it_gets_it() {
    let (server, proxy) = (Faults::playing([ok()]), Faults::playing([ok()]));
    check("asked", &server, &proxy);
    assert_eq!((server.connections(), proxy.connections()), (0, 1));
    assert!(proxy.next().starts_with("GET http://a.example/api:test/jobs/job?jobId=7 HTTP/1.1\r\n"));
}

#[test]
fn this_machine_is_never_reached_through_another() {
    let (server, proxy) = (Faults::playing([ok()]), Faults::playing([ok()]));
    check("loopback", &server, &proxy);
    assert_eq!((server.connections(), proxy.connections()), (1, 0));
}

#[test]
fn an_address_in_clear_takes_leave_or_loopback() {
    let build = |url: &str| Client::builder().api_key(KEY).base_url(url).proxy_from_env().build();
    assert!(build("http://a.example").is_err());
    assert!(build("http://localhost").is_ok());
}
