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
    for facts in facts() {
        let accepted: Accepted = serde_json::from_str(&facts.text).expect("the accepted facts");
        for conflict in conflicts() {
            for source in &conflict.sources {
                let spec = switched(&conflict.name, source);
                let found = Spec::new(&spec).expect("a valid spec").since_accepted(&accepted);
                assert!(found.is_empty(), "{}: {} by {source}: {found:#?}", facts.name, conflict.name);
            }
        }
    }
}
