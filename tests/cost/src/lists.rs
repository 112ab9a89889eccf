//! A list, item by item, beside its pages that are read by hand.

use crate::budgets::Budgets;
use crate::jobs::{Job, Page};
use crate::{by_hand, count};
use reqwest::header::HeaderValue;
use std::hint::black_box;
use vh3_bigchange::{Client, Timestamp};

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2026-01-01T23:59:59Z";

/// The jobs of a page.
const PAGE: u64 = 100;

/// Compares the cost of each job.
pub(crate) fn compare(url: &str, budgets: &mut Budgets) {
    let cost = |kind: &str| count::cost(&format!("list-{kind}"), url).each(PAGE);
    let by_hand = cost("by-hand");
    println!("each job of a list, 500 bytes; by hand the pages are decoded into a type of 10 fields:");
    println!("  by hand   {:9.0} instructions {:6.1} allocations", by_hand.instructions, by_hand.allocations);
    for kind in ["items_as", "items"] {
        let own = cost(kind);
        let ratio = own.instructions / by_hand.instructions;
        let limit = budgets.check("list", &format!("{kind}_instructions"), ratio);
        let more = own.allocations - by_hand.allocations;
        let most = budgets.check("list", &format!("{kind}_allocations"), more);
        println!(
            "  {kind:8}  {:9.0} instructions {:6.1} allocations   ratio {ratio:.2} (at most {limit}), {more:+.1} (at most {most:+})",
            own.instructions, own.allocations
        );
    }
    println!();
}

/// Reads `pages` pages of jobs.
pub(crate) async fn run(kind: &str, pages: u64, url: &str) {
    let read = match kind {
        "by-hand" => return written(pages, url).await,
        "items" => generated(pages, url).await,
        _ => generated_as(pages, url).await,
    };
    assert_eq!(read, pages * PAGE);
}

async fn generated(pages: u64, url: &str) -> u64 {
    let mut items = list(url).items();
    let mut read = 0;
    while read < pages * PAGE {
        black_box(items.try_next().await.expect("an answer").expect("a job"));
        read += 1;
    }
    read
}

async fn generated_as(pages: u64, url: &str) -> u64 {
    let mut items = list(url).items_as::<Job>();
    let mut read = 0;
    while read < pages * PAGE {
        black_box(items.try_next().await.expect("an answer").expect("a job"));
        read += 1;
    }
    read
}

fn list(url: &str) -> vh3_bigchange::jobs::List<Client> {
    let client = Client::builder().api_key("a-key").base_url(url).build().expect("a client");
    let [from, to]: [Timestamp; 2] = [FROM, TO].map(|time| time.parse().expect("a time"));
    client.jobs().list(from, to)
}

async fn written(pages: u64, url: &str) {
    let client = by_hand::Client::new(url, HeaderValue::from_static("a-key")).expect("a client");
    for number in 1..=pages {
        let request = by_hand::ListJobs {
            page_number: i64::try_from(number).ok(),
            created_at_from: FROM.to_owned(),
            created_at_to: TO.to_owned(),
            ..by_hand::ListJobs::default()
        };
        let page: Page = client.call("/jobs/list", &request).await.expect("an answer");
        assert_eq!(page.items.len(), page.page_item_count);
        black_box(page.items);
    }
}
