//! Lists as streams: the trait gives what the methods give.

use crate::{client, page, run};
use futures_core::Stream;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use tests::faults::{Faults, answer};

async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

#[test]
fn stream_of_items_has_each_item_and_an_end() {
    let server = Faults::playing([page(&[1, 2]), page(&[3]), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().page_size(2).items().with_single_pass();
        for expected in 1..4 {
            let found = next(&mut types).await.expect("an item").expect("no error");
            assert_eq!(found.id.map(|id| id.get()), Some(expected));
        }
        assert!(next(&mut types).await.is_none());
    });
}

#[test]
fn stream_of_pages_has_each_page_and_an_error() {
    let server = Faults::playing([page(&[1, 2]), answer("403 Forbidden", "", "{}")]);
    run(async {
        let mut pages = client(&server).job_types().list().page_size(2).pages().with_single_pass();
        assert_eq!(next(&mut pages).await.expect("a page").expect("no error").items.len(), 2);
        assert!(next(&mut pages).await.expect("an end").is_err());
        assert!(next(&mut pages).await.is_none());
    });
}

#[test]
fn received_items_wait_for_no_other_task_each() {
    let server = Faults::playing([page(&[1, 2, 3, 4, 5, 6, 7, 8, 9]), page(&[])]);
    run(async {
        let mut types = client(&server).job_types().list().page_size(9).items().with_single_pass();
        assert!(next(&mut types).await.expect("an item").is_ok());
        let (mut items, mut turns) = (1, 0);
        while items < 9 {
            match poll_fn(|context| Poll::Ready(Pin::new(&mut types).poll_next(context))).await {
                Poll::Ready(item) => {
                    assert!(item.expect("an item").is_ok());
                    items += 1;
                }
                Poll::Pending => {
                    turns += 1;
                    tokio::task::yield_now().await;
                }
            }
        }
        assert!(turns <= 1, "{turns} turns of other tasks for 8 items");
    });
}
