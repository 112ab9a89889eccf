//! One call, made by both clients.

use crate::budgets::Budgets;
use crate::jobs::Page;
use crate::{by_hand, count};
use reqwest::header::HeaderValue;
use serde::de::IgnoredAny;
use serde_json::Value;
use std::hint::black_box;
use vh3_bigchange::{Client, Direction, Timestamp};

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2026-03-31T23:59:59Z";

/// Compares calls whose response is decoded in three ways.
pub(crate) fn compare(url: &str, budgets: &mut Budgets) {
    println!("one `jobs/list` with a response of 2 KB, over an open connection:");
    println!("  response   instructions by hand   generated   ratio   allocations by hand   generated");
    for answer in ["bytes", "typed", "value"] {
        let [by_hand, generated] =
            ["by-hand", "generated"].map(|client| count::cost(&format!("call-{answer}-{client}"), url));
        let ratio = generated.instructions / by_hand.instructions;
        let limit = budgets.check("call", &format!("{answer}_instructions"), ratio);
        let more = generated.allocations - by_hand.allocations;
        let most = budgets.check("call", &format!("{answer}_allocations"), more);
        println!(
            "  {answer:8} {:22.0} {:11.0}   {ratio:.3} (at most {limit}) {:7.1} {:11.1} (at most {most:+})",
            by_hand.instructions, generated.instructions, by_hand.allocations, generated.allocations
        );
    }
    println!();
}

/// Makes the call `units` times.
pub(crate) async fn run(kind: &str, units: u64, url: &str) {
    match kind.split_once('-') {
        Some((answer, "generated")) => generated(answer, units, url).await,
        Some((answer, _)) => written(answer, units, url).await,
        None => panic!("{kind} is no call"),
    }
}

async fn generated(answer: &str, units: u64, url: &str) {
    let client = Client::builder().api_key("a-key").base_url(url).build().expect("a client");
    let [from, to]: [Timestamp; 2] = [FROM, TO].map(|time| time.parse().expect("a time"));
    for _ in 0..units {
        let call = client.jobs().list(from, to).page_number(1).page_size(4).direction(Direction::Descending);
        let call = call.contact_id([12345, 67890]);
        match answer {
            "bytes" => _ = black_box(call.send_as::<IgnoredAny>().await.expect("an answer")),
            "typed" => assert_eq!(jobs(&call.send_as::<Page>().await.expect("an answer")), 4),
            _ => _ = black_box(call.send_as::<Value>().await.expect("an answer")),
        }
    }
}

async fn written(answer: &str, units: u64, url: &str) {
    let client = by_hand::Client::new(url, HeaderValue::from_static("a-key")).expect("a client");
    for _ in 0..units {
        let request = by_hand::ListJobs {
            page_number: Some(1),
            page_size: Some(4),
            created_at_from: FROM.to_owned(),
            created_at_to: TO.to_owned(),
            direction: Some(by_hand::Direction::Descending),
            contact_id: Some("12345,67890".to_owned()),
            ..by_hand::ListJobs::default()
        };
        match answer {
            "bytes" => _ = black_box(client.raw("/jobs/list", &request).await.expect("an answer")),
            "typed" => {
                let page: Page = client.call("/jobs/list", &request).await.expect("an answer");
                assert_eq!(jobs(&page), 4);
            }
            _ => _ = black_box(client.list_jobs(&request).await.expect("an answer")),
        }
    }
}

/// Returns the number of jobs of a page.
fn jobs(page: &Page) -> usize {
    assert_eq!(page.items.len(), page.page_item_count);
    page.items.len()
}
