//! Fetches a page with curl. An HTTP library would be built by every user of the commands.

use crate::Error;
use std::io::Read as _;
use std::process::{Child, Command, Output, Stdio};

/// The maximum size of a page, in bytes.
pub(super) const LARGEST: u64 = 1024 * 1024;
/// The maximum number of redirects.
const REDIRECTS: usize = 5;

/// Returns whether a page is a URL.
pub(crate) fn is_url(page: &str) -> bool {
    page.starts_with("https://") || page.starts_with("http://")
}

/// Returns the body of a page. Follows redirects within its site only.
pub(super) fn fetch(url: &str) -> Result<Vec<u8>, Error> {
    let mut at = url.to_owned();
    for _ in 0..=REDIRECTS {
        let response = get(&at).map_err(|reason| failed(url, &reason))?;
        if response.next.is_empty() {
            return Ok(response.body);
        }
        if origin(&response.next) != origin(url) {
            let site = origin(&response.next);
            return Err(
                format!("{url} redirects to another site, {site}; if you trust it, pass its URL").into()
            );
        }
        at = response.next;
    }
    Err(failed(url, &format!("more than {REDIRECTS} redirects")))
}

fn failed(url: &str, reason: &str) -> Error {
    format!("cannot fetch {url}: {reason}\n  without a network, pass a file with the page").into()
}

struct Response {
    body: Vec<u8>,
    /// The target of a redirect.
    next: String,
}

fn get(url: &str) -> Result<Response, String> {
    let mut curl = Command::new("curl");
    // `--disable` ignores the configuration file of the user.
    curl.args([
        "--disable",
        "--globoff",
        "--silent",
        "--show-error",
        "--fail",
        "--proto",
        "=http,https",
        "--compressed",
    ]);
    curl.args(["--connect-timeout", "10", "--max-time", "30"]);
    curl.args(["--write-out", "%{stderr}%{redirect_url}", "--", url]);
    curl.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = curl.spawn().map_err(|error| format!("cannot run curl: {error}"))?;
    let output = limited_output(child).map_err(|error| format!("cannot read from curl: {error}"))?;
    if output.stdout.len() as u64 > LARGEST {
        return Err(format!("the body has more than {LARGEST} bytes, the limit for a page"));
    }
    let next = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if !output.status.success() {
        return Err(reason(&next));
    }
    Ok(Response { body: output.stdout, next })
}

/// Returns the output of curl, and kills it if the body exceeds the limit.
fn limited_output(mut child: Child) -> std::io::Result<Output> {
    let mut body = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        stdout.take(LARGEST + 1).read_to_end(&mut body)?;
    }
    if body.len() as u64 > LARGEST {
        child.kill()?;
    }
    Ok(Output { stdout: body, ..child.wait_with_output()? })
}

/// Returns the reason in a message such as `curl: (6) Could not resolve host: …`.
fn reason(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    let text = line.split_once(") ").map_or(line, |(_, text)| text);
    if text.is_empty() { "curl gives no reason".to_owned() } else { text.to_owned() }
}

/// Returns scheme, host and port of a URL.
fn origin(url: &str) -> String {
    let end = url.match_indices(['/', '?', '#']).map(|(at, _)| at).nth(2).unwrap_or(url.len());
    url.get(..end).unwrap_or_default().to_lowercase()
}
