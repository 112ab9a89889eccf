//! The rules, one test for each.

use super::*;
use crate::http::key::Key;
use crate::http::reply::Reply;

const EFFECTS: [(Effect, bool); 7] = [
    (Effect::Read, false),
    (Effect::Change, true),
    (Effect::Change, false),
    (Effect::Create, false),
    (Effect::Irreversible, false),
    // Such a call is refused earlier. If it were not, the declaration would have no effect.
    (Effect::Create, true),
    (Effect::Irreversible, true),
];

/// Counts the effects, from the front, that are retried after this.
#[track_caller]
fn check(error: &Error, repeated: usize) {
    for (index, (effect, declared)) in EFFECTS.into_iter().enumerate() {
        let harmless = is_harmless(effect, declared, error);
        assert_eq!(harmless, index < repeated, "{error} {effect:?} {declared}");
    }
}

fn status(status: u16) -> Error {
    Error::refused("greek.get", Reply::received(status, ""), None, &Key::new("k").unwrap())
}

#[test]
fn what_was_not_accepted_is_always_sent_again() {
    check(&Error::new(ErrorKind::Connect, ""), EFFECTS.len());
    check(&status(429), EFFECTS.len());
}

#[test]
fn only_safe_calls_are_retried_after_sending() {
    for code in [408, 500, 502, 503, 504] {
        check(&status(code), 2);
    }
    for kind in [ErrorKind::Transport, ErrorKind::Timeout] {
        check(&Error::new(kind, "").with_sent(Sent::Unknown), 2);
        check(&Error::new(kind, "").with_sent(Sent::Yes), 2);
        check(&Error::new(kind, "").with_sent(Sent::No), EFFECTS.len());
    }
}

#[test]
fn what_will_not_change_is_never_sent_again() {
    for code in [302, 400, 401, 403, 404, 409, 422, 501, 505, 599] {
        check(&status(code), 0);
    }
    for kind in [ErrorKind::Decode, ErrorKind::TooLarge, ErrorKind::Build, ErrorKind::InvalidRequest] {
        check(&Error::new(kind, ""), 0);
    }
}

#[test]
fn a_write_is_in_doubt_unless_the_server_told() {
    let open = |error: &Error| EFFECTS.map(|(effect, _)| leaves_open(effect, error));
    let (doubt, none) = ([false, true, true, true, true, true, true], [false; 7]);
    let cut = |kind, sent| Error::new(kind, "").with_sent(sent);
    assert_eq!(open(&cut(ErrorKind::Transport, Sent::Unknown)), doubt);
    assert_eq!(open(&cut(ErrorKind::Timeout, Sent::Yes)), doubt);
    assert_eq!(open(&cut(ErrorKind::Timeout, Sent::No)), none);
    assert_eq!(open(&cut(ErrorKind::TooLarge, Sent::Yes)), none);
    assert_eq!(open(&status(500)), doubt);
    assert_eq!(open(&status(408)), doubt);
    for code in [302, 400, 422, 429] {
        assert_eq!(open(&status(code)), none);
    }
}

#[test]
fn waits_double_up_to_a_longest_one() {
    let policy = RetryPolicy::new();
    let waits = |share| [1, 2, 3, 5, 6, 99].map(|attempts| policy.wait(attempts, share).as_millis());
    assert_eq!(waits(1.0), [1000, 2000, 4000, 16_000, 20_000, 20_000]);
    assert_eq!(waits(0.5), [500, 1000, 2000, 8000, 10_000, 10_000]);
    assert_eq!(waits(0.0), [0; 6]);
    for nonsense in [f64::NAN, -1.0, f64::INFINITY] {
        assert_eq!(waits(nonsense), waits(1.0));
    }
    let endless = policy.base(Duration::MAX).max(Duration::MAX);
    assert_eq!(endless.wait(7, 2.0), Duration::MAX);
}

#[test]
fn retry_after_is_a_minimum_up_to_a_limit() {
    let seconds = Duration::from_secs;
    assert_eq!(agreed(seconds(2), Asked::Nothing), Some(seconds(2)));
    assert_eq!(agreed(seconds(2), Asked::Wait(seconds(1))), Some(seconds(2)));
    assert_eq!(agreed(seconds(2), Asked::Wait(seconds(60))), Some(seconds(60)));
    assert_eq!(agreed(seconds(2), Asked::Wait(seconds(61))), None);
    assert_eq!(agreed(seconds(2), Asked::Unreadable), Some(seconds(60)));
}

#[test]
fn a_policy_counts_the_first_attempt() {
    assert!(RetryPolicy::new().allows(2) && !RetryPolicy::new().allows(3));
    assert!(!RetryPolicy::none().allows(1));
    assert!(!RetryPolicy::new().attempts(0).allows(1));
}
