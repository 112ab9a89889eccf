//! Random faults against a server with a state: a write is applied at most once, a read succeeds if one of its attempts can, and an
//! error never states more than the client knows.
//!
//! Each schedule is made from its number, so that one that fails can be run alone. `VH3_ONCE` sets how many are run.

use crate::clock::Fake;
use crate::{What, client, run};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tests::faults::{Faults, Peer, Script, script};
use vh3_bigchange::Sent;

/// The attempts of a call.
const ATTEMPTS: usize = 3;

/// The fate of an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    /// The call is applied, and the response arrives.
    Healthy,
    /// The connection closes before a request is read.
    Closed,
    /// The server is busy, and applies nothing.
    Limited,
    /// The server refuses the call for good.
    Refused,
    /// A proxy reports a failure. The call may have been applied.
    Unavailable { applied: bool },
    /// No response arrives. The call may have been applied.
    Lost { applied: bool },
    /// The response breaks off after the call was applied.
    Cut,
    /// Something else responds with a page for browsers. The call may have been applied.
    Html { applied: bool },
}

impl Fate {
    fn random(random: &mut Random) -> Self {
        let applied = random.below(2) == 0;
        match random.below(10) {
            0 | 1 => Self::Healthy,
            2 => Self::Closed,
            3 => Self::Limited,
            4 => Self::Refused,
            5 | 6 => Self::Unavailable { applied },
            7 => Self::Lost { applied },
            8 => Self::Cut,
            _ => Self::Html { applied },
        }
    }

    fn is_applied(self) -> bool {
        match self {
            Self::Healthy | Self::Cut => true,
            Self::Unavailable { applied } | Self::Lost { applied } | Self::Html { applied } => applied,
            Self::Closed | Self::Limited | Self::Refused => false,
        }
    }

    /// Whether the client sees from its side whether the call was applied.
    fn is_certain(self) -> bool {
        matches!(self, Self::Healthy | Self::Limited | Self::Refused)
    }

    /// Whether another attempt of a read follows.
    fn is_passing(self) -> bool {
        !matches!(self, Self::Healthy | Self::Refused | Self::Html { .. })
    }

    fn play(self, peer: &mut Peer, applied: &AtomicUsize) {
        if self == Self::Closed {
            return;
        }
        peer.request();
        applied.fetch_add(usize::from(self.is_applied()), Ordering::SeqCst);
        let text = match self {
            Self::Closed | Self::Lost { .. } => return,
            Self::Healthy => response("200 OK", r#"{"id":7}"#),
            Self::Limited => response("429 Too Many Requests", ""),
            Self::Refused => response("422 Unprocessable Entity", r#"{"message":"no"}"#),
            Self::Unavailable { .. } => response("503 Service Unavailable", ""),
            Self::Cut => "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"id\"".to_owned(),
            Self::Html { .. } => response("200 OK", "<html>We will be back soon</html>"),
        };
        peer.write(text);
    }
}

/// One server for all schedules: the fates of the next attempts, and the number of calls that it applied.
#[derive(Clone, Default)]
struct Model {
    fates: Arc<Mutex<VecDeque<Fate>>>,
    applied: Arc<AtomicUsize>,
}

impl Model {
    /// Returns the script of a connection, which plays the next fate.
    fn script(&self) -> Script {
        let model = self.clone();
        script(move |peer| {
            let fate = model.fates.lock().expect("no thread panics here").pop_front();
            if let Some(fate) = fate {
                fate.play(peer, &model.applied);
            }
        })
    }

    /// Starts a schedule.
    fn start(&self, fates: &[Fate]) {
        *self.fates.lock().expect("no thread panics here") = fates.iter().copied().collect();
        self.applied.store(0, Ordering::SeqCst);
    }
}

fn response(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
}

/// A source of numbers that is the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }
}

/// Runs a schedule, and asserts its result.
fn check(seed: u64, server: &Faults, model: &Model) {
    let mut random = Random(seed);
    let what = What::ALL[random.below(What::ALL.len())];
    let fates: Vec<_> = (0..ATTEMPTS).map(|_| Fate::random(&mut random)).collect();
    model.start(&fates);
    let before = server.connections();
    let result = run(what.send(&client(server, &Fake::new())));
    let made = server.connections() - before;
    let applied = model.applied.load(Ordering::SeqCst);
    let about =
        format!("schedule {seed}: {what:?} {fates:?}, {made} attempts, applied {applied}: {result:?}");
    assert!((1..=ATTEMPTS).contains(&made), "{about}");
    let made = &fates[..made];
    if what.is_repeatable() {
        check_read(made, &fates, result.is_ok(), &about);
    } else {
        assert!(applied <= 1, "{about}");
    }
    let Err(error) = result else {
        assert!(applied >= 1, "{about}");
        return;
    };
    assert_eq!(error.attempts() as usize, made.len(), "{about}");
    if error.sent() == Sent::No {
        assert_eq!(applied, 0, "{about}");
    }
    let is_certain = made.iter().all(|fate| fate.is_certain());
    match error.is_in_doubt() {
        true => assert!(!is_certain, "{about}"),
        // A read changes nothing, so nothing is in doubt.
        false if What::READS.contains(&what) => {}
        false => assert_eq!(applied, 0, "{about}"),
    }
}

/// Asserts that a read was retried up to its first attempt that settles it.
fn check_read(made: &[Fate], fates: &[Fate], succeeded: bool, about: &str) {
    let last = fates.iter().position(|fate| !fate.is_passing());
    assert_eq!(made.len(), last.map_or(ATTEMPTS, |last| last + 1), "{about}");
    assert_eq!(succeeded, last.is_some_and(|last| fates[last] == Fate::Healthy), "{about}");
}

#[test]
fn random_faults_apply_a_write_at_most_once() {
    let schedules: u64 = match std::env::var("VH3_ONCE") {
        Ok(schedules) => schedules.parse().expect("VH3_ONCE is a number"),
        Err(_) => 300,
    };
    let model = Model::default();
    let server = Faults::playing((0..schedules * ATTEMPTS as u64).map(|_| model.script()));
    for seed in 0..schedules {
        check(seed, &server, &model);
    }
    println!("proved: {schedules} schedules");
}
