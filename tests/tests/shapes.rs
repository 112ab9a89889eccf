//! The shapes that `vh3 doctor` records on the mock server, and the conflicts that they settle.

use audit::shapes::{Settled, compare};
use std::ffi::OsString;
use support::spec;
use vh3_bigchange_mock::Mock;
use vh3_cli::{Environment, Exit, Program};

/// The mock server reads the documented names, and accepts a disputed form if any source does. The access hours in its
/// responses have the names of upstream, as the entity in the spec has.
#[tokio::test]
async fn recorded_calls_settle_conflicts_of_the_mock() {
    let (from, to) = ("2026-02-01T00:00:00Z".parse().unwrap(), "2026-02-20T00:00:00Z".parse().unwrap());
    let server = Mock::builder().created(from, to).start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shapes.ndjson");
    let environment = Environment {
        api_key: Some("any".to_owned()),
        base_url: Some(server.url()),
        now: Some("2026-03-01T00:00:00Z".parse().unwrap()),
        ..Environment::default()
    };
    let words = ["vh3", "doctor", "--record-shapes", path.to_str().unwrap()].map(OsString::from);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = Program::new().unwrap().run(words, &environment, &mut out, &mut err).await;
    assert_eq!(exit, Exit::Success, "{}", String::from_utf8_lossy(&err));
    let verdicts = compare(&spec(), &std::fs::read_to_string(&path).unwrap()).unwrap();
    let results =
        |name: &str| verdicts.iter().find(|verdict| verdict.conflict == name).unwrap().result.clone();
    for (conflict, expected) in [
        ("C1", Settled::Confirmed),
        ("C2", Settled::All),
        ("C3", Settled::Confirmed),
        ("C16", Settled::Otherwise(vec!["upstream".to_owned()])),
        ("C21", Settled::Confirmed),
        ("C30", Settled::Confirmed),
        ("C4", Settled::Open),
    ] {
        assert_eq!(results(conflict), expected, "{conflict}");
    }
    let others = verdicts.iter().filter(|verdict| matches!(verdict.result, Settled::Otherwise(_))).count();
    assert_eq!(others, 1, "{verdicts:#?}");
}
