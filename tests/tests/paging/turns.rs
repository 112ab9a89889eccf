//! Other tasks run while the items of a page are read.

use crate::{client, long_page, page, run};
use std::time::Duration;
use tests::faults::Faults;

#[test]
fn next_page_is_requested_while_items_are_left() {
    let server = Faults::playing([long_page(0), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().items().with_single_pass();
        for _ in 0..999 {
            types.try_next().await.expect("no error").expect("an item");
        }
        // This blocks the only thread of the runtime, so both requests were sent before.
        server.next();
        assert!(server.next().contains(r#""pageNumber":2"#));
    });
}

#[test]
fn reading_buffered_items_yields_to_a_timer() {
    let server = Faults::playing([long_page(0), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().items().with_single_pass();
        types.try_next().await.expect("no error").expect("an item");
        let rest = async { while types.try_next().await.is_ok_and(|item| item.is_some()) {} };
        assert!(tokio::time::timeout(Duration::ZERO, rest).await.is_err(), "reading never yields");
        // The items read so far are counted.
        let read = types.progress().items;
        assert!(read < 1000, "{read}");
    });
}
