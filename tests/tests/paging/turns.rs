//! Other tasks get their turn while the items of a page are read.

use crate::{client, page, run};
use std::time::Duration;
use tests::faults::{Faults, Script};

fn long(from: i64) -> Script {
    page(&(from..from + 1000).collect::<Vec<_>>())
}

#[test]
fn the_next_page_is_asked_for_while_items_are_at_hand() {
    let server = Faults::playing([long(0), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().items();
        for _ in 0..999 {
            types.try_next().await.expect("no error").expect("an item");
        }
        // The only thread of the runtime waits here: nothing is sent that was not sent before.
        server.next();
        assert!(server.next().contains(r#""pageNumber":2"#));
    });
}

#[test]
fn the_timer_of_a_caller_is_asked_while_items_are_at_hand() {
    let server = Faults::playing([long(0), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().items();
        types.try_next().await.expect("no error").expect("an item");
        let rest = async { while types.try_next().await.is_ok_and(|item| item.is_some()) {} };
        assert!(tokio::time::timeout(Duration::ZERO, rest).await.is_err(), "it reads on without a pause");
        // What was read until then is not lost.
        let read = types.progress().items;
        assert!(read < 1000, "{read}");
    });
}
