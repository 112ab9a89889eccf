//! The type into which a caller decodes jobs.

use serde::Deserialize;

/// A page of jobs.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Page {
    pub(crate) items: Vec<Job>,
    pub(crate) page_item_count: usize,
}

/// A job with the fields of a typical caller.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "it is decoded and dropped")]
pub(crate) struct Job {
    pub(crate) id: i64,
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
