//! `vh3 doctor --record-shapes`: the names and types of requests and responses, for comparison with the spec.
//!
//! Every read is called that needs nothing but dates and ids that another read returns. Where sources disagree about a field of
//! a read, the read is called in each of the forms too. No value is written.

mod request;
mod shape;

use crate::failure::Failure;
use request::{Fields, Pool};
use serde_json::{Value, json};
use shape::Shape;
use std::fs::File;
use std::io::Write;
use vh3_bigchange::{Client, Error, ErrorKind};
use vh3_bigchange_description::{Api, Effect, Operation};

/// The numbers of a run.
pub(crate) struct Recorded {
    pub(crate) calls: usize,
    pub(crate) reads: usize,
    /// The reads that nothing could be sent for.
    pub(crate) left: usize,
}

/// A recorder of calls.
struct Recorder<'a> {
    client: &'a Client,
    file: File,
    calls: usize,
}

/// Calls the reads and writes a line for each call to a new file.
pub(crate) async fn record(
    api: &Api,
    client: &Client,
    now: jiff::Timestamp,
    path: &str,
) -> Result<Recorded, Failure> {
    let file = File::create_new(path).map_err(|error| {
        Failure::usage(format!("--record-shapes {path}: {error}; name a file that does not exist"))
    })?;
    let mut recorder = Recorder { client, file, calls: 0 };
    let mut pool = Pool::new(api, now);
    let mut left: Vec<_> = api.operations().filter(|operation| operation.effect == Effect::Read).collect();
    let reads = left.len();
    loop {
        let before = left.len();
        let mut waiting = Vec::new();
        for operation in left {
            let Some(fields) = pool.fields(operation) else {
                waiting.push(operation);
                continue;
            };
            for variant in pool.variants(operation, &fields) {
                recorder.call(operation, &variant).await?;
            }
            if let Some(response) = recorder.call(operation, &fields).await? {
                pool.learn(operation, &response);
            }
        }
        left = waiting;
        if left.is_empty() || left.len() == before {
            return Ok(Recorded { calls: recorder.calls, reads, left: left.len() });
        }
    }
}

impl Recorder<'_> {
    /// Makes a call and writes its line. Returns the result of one that succeeded.
    async fn call(&mut self, operation: &Operation, fields: &Fields) -> Result<Option<Value>, Failure> {
        let Some(mut call) = self.client.call_named(&operation.id) else { return Ok(None) };
        for (name, value) in fields {
            call = call.field(name, value);
        }
        match call.send_as::<Value>().await {
            Ok(response) => {
                let body = serde_json::from_slice(response.bytes()).unwrap_or_default();
                self.line(operation, fields, response.status().as_u16(), &body)?;
                Ok(Some(response.json()))
            }
            Err(error) => {
                let Some(status) = error.status().filter(|_| !ends_all(&error)) else {
                    // A form that the client refuses to send is left out.
                    let is_unsent = error.kind() == ErrorKind::InvalidRequest;
                    return if is_unsent { Ok(None) } else { Err(error.into()) };
                };
                let body = serde_json::from_str(error.body().unwrap_or_default()).unwrap_or_default();
                self.line(operation, fields, status.as_u16(), &body)?;
                Ok(None)
            }
        }
    }

    fn line(
        &mut self,
        operation: &Operation,
        fields: &Fields,
        status: u16,
        body: &Value,
    ) -> Result<(), Failure> {
        let sent = Shape::new(&fields.clone().into()).to_json();
        let line = json!({
            "operation": operation.id, "sent": sent, "status": status, "response": Shape::new(body).to_json(),
        });
        self.calls += 1;
        Ok(writeln!(self.file, "{line}")?)
    }
}

/// Whether the next call would fail for the same reason.
fn ends_all(error: &Error) -> bool {
    error.is_connect() || error.is_unauthorized() || error.is_rate_limited()
}
