//! Faults at each moment of a response, against a call of each effect: the server falls silent, a kept connection breaks off,
//! or the caller drops the call. `VH3_ROUNDS` sets how often all of them are run.

use crate::clock::{self, Fake};
use crate::{Answer, What, client, run};
use std::sync::mpsc::channel;
use std::time::Duration;
use support::campaign::{proved, size};
use tests::faults::{Faults, Peer, Script, answer, script};
use tokio::sync::mpsc::unbounded_channel;
use vh3_bigchange::{Clock, Sent};

const WHOLE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":7}";
/// The first byte of the body.
const BODY: usize = WHOLE.len() - 8;
/// The numbers of bytes after which a fault happens.
const MOMENTS: [usize; 7] = [0, 1, 12, 17, BODY, BODY + 1, WHOLE.len() - 1];
const EFFECTS: [What; 4] = [What::Read, What::Create, What::Change, What::Irreversible];

/// The fault after some bytes of a response.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// The server is silent until the attempt times out.
    SilentForAttempt,
    /// The server is silent until the call times out.
    SilentForCall,
    /// The connection closes. It was kept from a call before.
    KeptCloses,
    /// The caller drops the call on a new connection, or on one that was kept from a call before.
    Dropped { kept: bool },
}

const FAULTS: [Fault; 5] = [
    Fault::SilentForAttempt,
    Fault::SilentForCall,
    Fault::KeptCloses,
    Fault::Dropped { kept: false },
    Fault::Dropped { kept: true },
];

/// Responds to a request and keeps the connection.
fn keep(peer: &mut Peer) {
    peer.request();
    peer.write(WHOLE);
}

fn healthy() -> Script {
    answer("200 OK", "", r#"{"id":7}"#)
}

/// Plays a fault, and checks the attempts, the requests and the result.
fn check(fault: Fault, moment: usize, what: What) {
    match fault {
        Fault::SilentForAttempt | Fault::SilentForCall => silent(fault, moment, what),
        Fault::KeptCloses => kept_closes(moment, what),
        Fault::Dropped { kept } => dropped(kept, moment, what),
    }
}

fn silent(fault: Fault, moment: usize, what: What) {
    let (clock, about) = (Fake::new(), format!("{fault:?} after {moment} bytes of {what:?}"));
    // After the head, the pause between two parts of the body is limited too.
    let timeout = if moment < BODY { clock::ATTEMPT } else { clock::IDLE };
    let passes = if fault == Fault::SilentForCall { clock::CALL } else { timeout };
    let turned = clock.clone();
    let script = script(move |peer| {
        peer.request();
        peer.write(&WHOLE[..moment]);
        turned.pass(timeout, passes);
        peer.hang();
    });
    let begin = clock.now();
    let server = Faults::playing([script, healthy()]);
    let result = run(what.send(&client(&server, &clock)));
    let retried = fault == Fault::SilentForAttempt && what.is_repeatable();
    let attempts = 1 + usize::from(retried);
    assert_eq!((server.connections(), server.requests().count()), (attempts, attempts), "{about}");
    assert!(clock.now() - begin <= clock::CALL, "{about}");
    if retried {
        assert!(result.is_ok(), "{about}: {result:?}");
        return;
    }
    let error = result.expect_err("nothing comes");
    assert!(error.is_timeout() && error.attempts() == 1, "{about}: {error:?}");
    check_lost(&error, moment, what, &about);
}

/// Checks the error of a call whose response was lost after some of its bytes.
fn check_lost(error: &vh3_bigchange::Error, moment: usize, what: What, about: &str) {
    let sent = if moment < BODY { Sent::Unknown } else { Sent::Yes };
    assert_eq!(error.sent(), sent, "{about}: {error:?}");
    assert_eq!(error.is_in_doubt(), what != What::Read, "{about}: {error:?}");
}

fn kept_closes(moment: usize, what: What) {
    let about = format!("a kept connection closes after {moment} bytes of {what:?}");
    let first = script(move |peer| {
        keep(peer);
        peer.request();
        peer.write(&WHOLE[..moment]);
    });
    let (server, clock) = (Faults::playing([first, healthy()]), Fake::new());
    let client = client(&server, &clock);
    let result: Answer = run(async {
        What::Read.send(&client).await.expect("a job");
        what.send(&client).await
    });
    let attempts = 1 + usize::from(what.is_repeatable());
    assert_eq!((server.connections(), server.requests().count()), (attempts, 1 + attempts), "{about}");
    match result {
        Ok(_) => assert!(what.is_repeatable(), "{about}"),
        Err(error) => {
            assert!(!what.is_repeatable() && error.attempts() == 1, "{about}: {error:?}");
            check_lost(&error, moment, what, &about);
        }
    }
}

fn dropped(kept: bool, moment: usize, what: What) {
    let about = format!("dropped after {moment} bytes of {what:?}, on a kept connection: {kept}");
    let (sender, mut reached) = unbounded_channel();
    let (is_over, over) = channel();
    let first = script(move |peer| {
        if kept {
            keep(peer);
        }
        peer.request();
        peer.write(&WHOLE[..moment]);
        sender.send(()).ok();
        over.recv_timeout(Duration::from_secs(30)).expect("the test drops the call");
        peer.write(&WHOLE[moment..]);
        peer.hang();
    });
    let server = Faults::playing([first, answer("200 OK", "", r#"{"id":8}"#)]);
    let client = client(&server, &Fake::new());
    let text = run(async {
        if kept {
            What::Read.send(&client).await.expect("a job");
        }
        tokio::select! {
            result = what.send(&client) => panic!("{about}: {result:?}"),
            _ = reached.recv() => {}
        }
        is_over.send(()).expect("the script waits");
        What::Read.send(&client).await.expect("a job").text().into_owned()
    });
    // The next call has its own response, and the dropped one was not sent again.
    assert_eq!(text, r#"{"id":8}"#, "{about}");
    assert_eq!((server.connections(), server.requests().count()), (2, 2 + usize::from(kept)), "{about}");
}

#[test]
fn fault_at_each_moment_ends_as_documented() {
    let rounds = size("VH3_ROUNDS", 1);
    for _ in 0..rounds {
        for fault in FAULTS {
            for moment in MOMENTS {
                for what in EFFECTS {
                    check(fault, moment, what);
                }
            }
        }
    }
    let scenarios = FAULTS.len() * MOMENTS.len();
    proved(format_args!(
        "{scenarios} scenarios of silence, kept connections and dropped calls, 4 effects, {rounds} rounds: all end as documented"
    ));
}
