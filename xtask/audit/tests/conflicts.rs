//! The comparison of a page does not depend on how conflicts are resolved.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use audit::page::{Accepted, Spec};
use support::conflicts::{CONFLICTS, switched};
use support::source;

/// What the page says does not depend on who is believed.
#[test]
fn no_ruling_puts_the_spec_out_of_step_with_the_page() {
    let facts = source("spec/jobs.facts.json").text;
    let accepted: Accepted = serde_json::from_str(&facts).expect("the accepted facts");
    for (conflict, sources) in CONFLICTS {
        for source in *sources {
            let spec = switched(conflict, source);
            let found = Spec::new(&spec).expect("a valid spec").since_accepted(&accepted);
            assert!(found.is_empty(), "{conflict} by {source}: {found:#?}");
        }
    }
}
