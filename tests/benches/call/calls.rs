//! The call, made by both clients.

use crate::by_hand;
use reqwest::header::HeaderValue;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use std::hint::black_box;
use vh3_bigchange::{Client, Direction, Timestamp};

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2026-03-31T23:59:59Z";

/// A page of jobs with the fields of a typical caller.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    items: Vec<Job>,
    page_item_count: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "it is decoded and dropped")]
struct Job {
    id: i64,
    type_id: i64,
    contact_id: i64,
    contact_name: String,
    status: String,
    planned_duration: i64,
    reference: Option<String>,
    description: String,
    created_at: String,
    is_confirmed: bool,
}

/// Makes the call `times` times.
pub(crate) fn run(kind: &str, times: u64, url: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        match kind.split_once('-') {
            Some(("generated", answer)) => generated(answer, times, url).await,
            _ => written(kind.trim_start_matches("by-hand-"), times, url).await,
        }
    });
}

async fn generated(answer: &str, times: u64, url: &str) {
    let client = Client::builder().api_key("a-key").base_url(url).build().expect("a client");
    let [from, to]: [Timestamp; 2] = [FROM, TO].map(|time| time.parse().expect("a time"));
    for _ in 0..times {
        let call = client.jobs().list(from, to).page_number(1).page_size(20).direction(Direction::Descending);
        let call = call.contact_id([12345, 67890]);
        match answer {
            "bytes" => _ = black_box(call.send_as::<IgnoredAny>().await.expect("an answer")),
            "typed" => assert_eq!(call.send_as::<Page>().await.expect("an answer").into_inner().count(), 4),
            _ => _ = black_box(call.send_as::<Value>().await.expect("an answer")),
        }
    }
}

async fn written(answer: &str, times: u64, url: &str) {
    let client = by_hand::Client::new(url, HeaderValue::from_static("a-key")).expect("a client");
    for _ in 0..times {
        let request = by_hand::ListJobs {
            page_number: Some(1),
            page_size: Some(20),
            created_at_from: FROM.to_owned(),
            created_at_to: TO.to_owned(),
            direction: Some(by_hand::Direction::Descending),
            contact_id: Some("12345,67890".to_owned()),
            ..by_hand::ListJobs::default()
        };
        match answer {
            "bytes" => _ = black_box(client.post("/jobs/list", &request).await.expect("an answer")),
            "typed" => {
                let page: Page = client.call("/jobs/list", &request).await.expect("an answer");
                assert_eq!(page.count(), 4);
            }
            _ => _ = black_box(client.list_jobs(&request).await.expect("an answer")),
        }
    }
}

impl Page {
    /// Returns the number of jobs.
    fn count(&self) -> usize {
        assert_eq!(self.items.len(), self.page_item_count as usize);
        self.items.len()
    }
}
