//! A hand-written client with the 25 calls of the Jobs page, the baseline of the benchmarks.
//!
//! It has only the content of the page. Ids are numbers, times are strings, and nothing is checked.

mod requests;

pub use requests::*;

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{RequestBuilder, StatusCode};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;
use std::fmt;

/// The failure of a call.
#[derive(Debug)]
pub enum Error {
    /// No response arrived.
    Http(reqwest::Error),
    /// The request or the response is not JSON of the expected form.
    Json(serde_json::Error),
    /// The server returned an error status.
    Api { status: StatusCode, body: String },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(error) => write!(f, "no answer: {error}"),
            Self::Json(error) => write!(f, "not the expected JSON: {error}"),
            Self::Api { status, body } => write!(f, "refused with {status}: {body}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

/// The client.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base: String,
}

impl Client {
    /// Returns a client for the API at a base URL.
    pub fn new(base: &str, mut key: HeaderValue) -> Result<Self, Error> {
        key.set_sensitive(true);
        let mut headers = HeaderMap::new();
        headers.insert("X-API-Key", key);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let http = reqwest::Client::builder().default_headers(headers).no_proxy().build()?;
        Ok(Self { http, base: base.trim_end_matches('/').to_owned() })
    }

    /// Posts a body and decodes the response.
    pub async fn call<T: Serialize, R: DeserializeOwned>(&self, path: &str, body: &T) -> Result<R, Error> {
        Ok(serde_json::from_slice(&self.post(path, body).await?)?)
    }

    /// Posts a body and returns the raw response body, once it is known to be JSON.
    pub async fn raw<T: Serialize>(&self, path: &str, body: &T) -> Result<Bytes, Error> {
        let body = self.post(path, body).await?;
        serde_json::from_slice::<IgnoredAny>(&body)?;
        Ok(body)
    }

    /// Posts a body and returns the raw response body.
    async fn post<T: Serialize>(&self, path: &str, body: &T) -> Result<Bytes, Error> {
        let request = self.http.post(format!("{}{path}", self.base));
        let request = request.header(CONTENT_TYPE, "application/json").body(serde_json::to_vec(body)?);
        Self::send(request).await
    }

    async fn send(request: RequestBuilder) -> Result<Bytes, Error> {
        let response = request.send().await?;
        let status = response.status();
        let body = response.bytes().await?;
        if status.is_success() {
            return Ok(body);
        }
        Err(Error::Api { status, body: String::from_utf8_lossy(&body).into_owned() })
    }
}

impl Client {
    /// Reads one job.
    pub async fn get_job(&self, job_id: i64) -> Result<Value, Error> {
        let url = format!("{}/jobs/job?jobId={job_id}", self.base);
        Ok(serde_json::from_slice(&Self::send(self.http.get(url)).await?)?)
    }

    /// Creates a job.
    pub async fn create_job(&self, request: &CreateJob) -> Result<Value, Error> {
        self.call("/jobs/create", request).await
    }

    /// Changes a job.
    pub async fn edit_job(&self, request: &EditJob) -> Result<Value, Error> {
        self.call("/jobs/edit", request).await
    }

    /// Lists jobs.
    pub async fn list_jobs(&self, request: &ListJobs) -> Result<Value, Error> {
        self.call("/jobs/list", request).await
    }

    /// Cancels a job.
    pub async fn cancel_job(&self, request: &CancelJob) -> Result<Value, Error> {
        self.call("/jobs/cancel", request).await
    }

    /// Starts a job.
    pub async fn start_job(&self, request: &StartJob) -> Result<Value, Error> {
        self.call("/jobs/start", request).await
    }

    /// Completes a job.
    pub async fn set_job_result(&self, request: &SetResult) -> Result<Value, Error> {
        self.call("/jobs/result", request).await
    }

    /// Schedules a job.
    pub async fn schedule_job(&self, request: &ScheduleJob) -> Result<Value, Error> {
        self.call("/jobs/scheduling", request).await
    }

    /// Lists the statuses of a job.
    pub async fn job_status_history(&self, request: &ListOfJob) -> Result<Value, Error> {
        self.call("/jobs/status/history", request).await
    }

    /// Adds a constraint.
    pub async fn create_constraint(&self, request: &CreateConstraint) -> Result<Value, Error> {
        self.call("/jobs/constraints/create", request).await
    }

    /// Removes a constraint.
    pub async fn delete_constraint(&self, request: &DeleteConstraint) -> Result<Value, Error> {
        self.call("/jobs/constraints/delete", request).await
    }

    /// Lists the constraints of a job.
    pub async fn list_constraints(&self, request: &ListOfJob) -> Result<Value, Error> {
        self.call("/jobs/constraints/list", request).await
    }

    /// Adds a stock line.
    pub async fn create_stock(&self, request: &CreateStock) -> Result<Value, Error> {
        self.call("/jobs/stock/create", request).await
    }

    /// Removes a stock line.
    pub async fn delete_stock(&self, request: &OneStock) -> Result<Value, Error> {
        self.call("/jobs/stock/delete", request).await
    }

    /// Reads a stock line.
    pub async fn get_stock(&self, request: &OneStock) -> Result<Value, Error> {
        self.call("/jobs/stock/get", request).await
    }

    /// Lists the stock lines of a job.
    pub async fn list_stock(&self, request: &ListOfJob) -> Result<Value, Error> {
        self.call("/jobs/stock/list", request).await
    }

    /// Creates a job group.
    pub async fn create_job_group(&self, request: &CreateJobGroup) -> Result<Value, Error> {
        self.call("/job_groups/create", request).await
    }

    /// Changes a job group.
    pub async fn edit_job_group(&self, request: &EditJobGroup) -> Result<Value, Error> {
        self.call("/job_groups/edit", request).await
    }

    /// Reads a job group.
    pub async fn get_job_group(&self, request: &OneJobGroup) -> Result<Value, Error> {
        self.call("/job_groups/job_group", request).await
    }

    /// Lists job groups.
    pub async fn list_job_groups(&self, request: &Paged) -> Result<Value, Error> {
        self.call("/job_groups/list", request).await
    }

    /// Lists the statuses of a job group.
    pub async fn job_group_status_history(&self, request: &JobGroupStatusHistory) -> Result<Value, Error> {
        self.call("/job_groups/status_history", request).await
    }

    /// Completes a job group.
    pub async fn complete_job_group(&self, request: &OneJobGroup) -> Result<Value, Error> {
        self.call("/job_groups/job_group_results_as_complete", request).await
    }

    /// Closes the books on a job group.
    pub async fn complete_job_group_financially(&self, request: &OneJobGroup) -> Result<Value, Error> {
        self.call("/job_groups/job_group_results_as_financially_complete", request).await
    }

    /// Reads a job type.
    pub async fn get_job_type(&self, request: &OneJobType) -> Result<Value, Error> {
        self.call("/job_types/job_types", request).await
    }

    /// Lists job types.
    pub async fn list_job_types(&self, request: &Paged) -> Result<Value, Error> {
        self.call("/job_types/list", request).await
    }
}
