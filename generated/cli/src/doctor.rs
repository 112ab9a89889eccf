//! `vh3 doctor`: checks the settings and the connection with one cheap read.

use crate::commands::{is_list, spelled};
use crate::failure::Failure;
use crate::shapes::{self, Recorded};
use std::io::Write;
use vh3_bigchange::reqwest::header::DATE;
use vh3_bigchange::{Client, Error, ErrorKind};
use vh3_bigchange_description::{Api, Evidence, Operation};

/// The difference between the clocks that is reported as a problem, in seconds.
const SKEW: i64 = 300;

/// Checks address, TLS, key and clock, and writes a line for each.
pub(crate) async fn run(
    api: &Api,
    client: &Client,
    record: Option<&str>,
    now: jiff::Timestamp,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let Some(operation) = cheapest(api) else {
        return Err(Failure::usage("the API has no read that needs no fields"));
    };
    writeln!(out, "address     {}", client.base_url())?;
    let mut call = client.call_named(&operation.id).ok_or_else(|| Failure::usage("no such operation"))?;
    if let Some(paging) = &api.paging {
        call = call.field(&paging.number, 1).field(&paging.size, 1);
    }
    let response = match call.send_as::<serde_json::Value>().await {
        Ok(response) => response,
        Err(error) => return Err(diagnosed(error)),
    };
    writeln!(out, "connection  ok")?;
    writeln!(out, "key         accepted")?;
    let date = response.headers().get(DATE).and_then(|date| date.to_str().ok());
    writeln!(out, "clock       {}", clock(date, jiff::Timestamp::now()))?;
    writeln!(out, "read        ok: {}", spelled(&operation.id))?;
    if let Some(path) = record {
        let Recorded { calls, reads, left } = shapes::record(api, client, now, path).await?;
        writeln!(
            out,
            "shapes      {path}: {calls} calls of {} reads, no values; {left} reads need more",
            reads - left
        )?;
    }
    Ok(out.flush()?)
}

/// Returns the first documented list that needs no field.
fn cheapest(api: &Api) -> Option<&Operation> {
    api.operations().find(|operation| {
        let needs_nothing = operation.at_least_one.is_empty()
            && operation.windows.is_empty()
            && !operation.fields.iter().any(|field| field.required);
        is_list(operation) && needs_nothing && operation.evidence == Evidence::Docs
    })
}

/// Adds what to do to the error of the read.
fn diagnosed(error: Error) -> Failure {
    let hint = match error.kind() {
        ErrorKind::Connect => {
            "fix: check the address, the network and the proxy; `--base-url` selects another server"
        }
        ErrorKind::Timeout | ErrorKind::Transport => {
            "the server was reached and did not respond; try again later"
        }
        _ if error.is_unauthorized() => "the server was reached; fix: check the API key",
        _ if error.is_forbidden() => "the server accepts the key, but its owner may not do this read",
        ErrorKind::Redirect => "fix: set VH3_BASE_URL to the address that the server redirects to",
        _ => "the server was reached",
    };
    Failure::Call(error, Some(hint.to_owned()))
}

/// Compares the `Date` of the response with the clock of this machine.
fn clock(date: Option<&str>, now: jiff::Timestamp) -> String {
    let Some(date) = date else { return "unknown: the response has no Date".to_owned() };
    let Ok(theirs) = jiff::fmt::rfc2822::parse(date) else { return format!("unknown: Date is `{date}`") };
    let apart = now.as_second() - theirs.timestamp().as_second();
    match apart {
        0.. if apart > SKEW => format!("{apart} s ahead of the server; relative dates such as now are wrong"),
        ..0 if -apart > SKEW => {
            format!("{} s behind the server; relative dates such as now are wrong", -apart)
        }
        _ => "ok".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_is_compared_with_the_date_of_the_response() {
        let now = "2026-03-01T10:00:00Z".parse().unwrap();
        assert_eq!(clock(Some("Sun, 01 Mar 2026 10:00:05 GMT"), now), "ok");
        let ahead = clock(Some("Sun, 01 Mar 2026 09:50:00 GMT"), now);
        assert!(ahead.starts_with("600 s ahead of the server"), "{ahead}");
        let behind = clock(Some("Sun, 01 Mar 2026 11:00:00 GMT"), now);
        assert!(behind.starts_with("3600 s behind the server"), "{behind}");
        assert_eq!(clock(Some("today"), now), "unknown: Date is `today`");
        assert_eq!(clock(None, now), "unknown: the response has no Date");
    }
}
