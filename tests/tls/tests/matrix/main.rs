//! Every failure of TLS against a call of each effect: how often it is attempted, how it ends, and whether it was sent.
//!
//! `VH3_ROUNDS` sets how often all of them are run.

mod server;

use serde_json::Value;
use server::{Play, Server, file};
use std::time::{Duration, Instant};
use support::campaign::{proved, size};
use vh3_bigchange::reqwest::redirect::Policy;
use vh3_bigchange::reqwest::{self, Certificate};
use vh3_bigchange::{Client, Error, Response, RetryPolicy, Sent};

/// The timeout of a call, which none of them needs.
const DEADLINE: Duration = Duration::from_secs(30);

/// One call for each effect.
#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Read,
    Create,
    Change,
    Irreversible,
}

impl What {
    const ALL: [Self; 4] = [Self::Read, Self::Create, Self::Change, Self::Irreversible];

    async fn send(self, client: &Client) -> Result<Response<Value>, Error> {
        match self {
            Self::Read => client.jobs().get(7).send_as().await,
            Self::Create => client.jobs().create(42, 7).send_as().await,
            Self::Change => client.jobs().edit(7).send_as().await,
            Self::Irreversible => client.job_groups().complete_financially(7).send_as().await,
        }
    }
}

/// The end of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Success,
    /// No connection: each call is retried.
    NotConnected,
    /// The certificate is refused: no call is retried.
    Refused,
    /// The call was sent: a read is retried, a write is not.
    Lost,
}

struct Scenario {
    certificate: &'static str,
    play: Play,
    end: End,
}

const BODY: &str = r#"{"id":7}"#;

fn scenarios() -> Vec<Scenario> {
    let whole = format!("HTTP/1.1 200 OK\r\ncontent-length: 8\r\nconnection: close\r\n\r\n{BODY}");
    let without_length = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{BODY}");
    let mut all = Vec::new();
    for (play, end) in [
        (Play::Whole(whole.clone()), End::Success),
        // The length states that nothing is missing.
        (Play::Cut(whole.clone()), End::Success),
        (Play::Whole(without_length.clone()), End::Success),
        // Someone between may have cut the response.
        (Play::Cut(without_length), End::Lost),
    ] {
        all.push(Scenario { certificate: "good", play, end });
    }
    for certificate in ["expired", "early", "misnamed", "untrusted"] {
        all.push(Scenario { certificate, play: Play::Whole(whole.clone()), end: End::Refused });
    }
    for part in 0..20 {
        all.push(Scenario { certificate: "good", play: Play::Handshake(part * 5), end: End::NotConnected });
    }
    for length in (0..whole.len()).step_by(4) {
        let part = whole[..length].to_owned();
        all.push(Scenario { certificate: "good", play: Play::Cut(part.clone()), end: End::Lost });
        all.push(Scenario { certificate: "good", play: Play::Whole(part), end: End::Lost });
    }
    all
}

/// Returns a client that trusts one authority.
fn client(server: &Server) -> Client {
    let authority = Certificate::from_der(&file("trusted.der")).expect("a certificate");
    let http = reqwest::Client::builder().no_proxy().redirect(Policy::none()).tls_certs_only([authority]);
    let client = Client::builder().api_key("planted-secret").base_url(&server.url);
    let policy = RetryPolicy::new().base(Duration::from_millis(1));
    let client = client.http_client(http.build().expect("a client")).retry(policy).timeout(DEADLINE);
    client.build().expect("a client")
}

/// Plays a scenario, and checks the attempts and the result.
fn check(scenario: &Scenario, what: What) {
    let Scenario { certificate, play, end } = scenario;
    let server = Server::start(certificate, play.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let begin = Instant::now();
    let result = runtime.block_on(what.send(&client(&server)));
    let about = format!("{certificate} {play:?} {what:?}: {result:?}");
    assert!(begin.elapsed() < DEADLINE, "{about}");
    let attempts = match end {
        End::NotConnected => 3,
        End::Lost if what == What::Read => 3,
        _ => 1,
    };
    assert_eq!(server.connections(), attempts, "{about}");
    let Err(error) = result else {
        assert_eq!(*end, End::Success, "{about}");
        return;
    };
    assert_eq!(error.attempts() as usize, attempts, "{about}");
    match end {
        End::Success => panic!("{about}"),
        End::NotConnected | End::Refused => {
            assert!(error.is_connect() && error.sent() == Sent::No && !error.is_in_doubt(), "{about}");
        }
        End::Lost => {
            assert!(error.sent() != Sent::No && error.is_in_doubt() == (what != What::Read), "{about}");
        }
    }
    let text = error.to_string();
    assert_eq!(text.contains("the certificate was refused"), *end == End::Refused, "{about}");
}

#[test]
fn every_tls_failure_ends_as_documented() {
    let (scenarios, rounds) = (scenarios(), size("VH3_ROUNDS", 1));
    for _ in 0..rounds {
        for scenario in &scenarios {
            for what in What::ALL {
                check(scenario, what);
            }
        }
    }
    proved(format_args!(
        "{} scenarios of TLS, 4 effects, {rounds} rounds: all end as documented",
        scenarios.len()
    ));
}
