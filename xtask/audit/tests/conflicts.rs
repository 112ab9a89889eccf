//! The comparison of a page does not depend on how conflicts are resolved.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use audit::page::{Accepted, Spec};
use support::conflicts::{conflicts, switched};
use support::facts;

#[test]
fn facts_do_not_depend_on_a_resolution() {
    let mut pages = Vec::new();
    for facts in facts() {
        let accepted: Accepted = serde_json::from_str(&facts.text).expect("the accepted facts");
        pages.push((facts.name, accepted));
    }
    for conflict in conflicts() {
        for source in &conflict.sources {
            let sources = switched(&conflict.name, source);
            let spec = Spec::new(&sources).expect("a valid spec");
            for (name, accepted) in &pages {
                let found = spec.since_accepted(accepted);
                assert!(found.is_empty(), "{name}: {} by {source}: {found:#?}", conflict.name);
            }
        }
    }
}
