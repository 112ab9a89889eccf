//! Fetches a page with curl, which most machines have: an HTTP library would have to be built by everybody who generates.

use crate::Error;
use std::io::Read as _;
use std::process::{Child, Command, Stdio};

/// The most that is read of a page, in bytes.
pub(super) const LARGEST: u64 = 1024 * 1024;
/// The most redirects that are followed.
const REDIRECTS: usize = 5;

/// Returns whether a page is given by its URL.
pub(crate) fn is_url(page: &str) -> bool {
    page.starts_with("https://") || page.starts_with("http://")
}

/// The body of a page. Redirects are followed within its site alone.
pub(super) fn fetch(url: &str) -> Result<Vec<u8>, Error> {
    let mut at = url.to_owned();
    for _ in 0..=REDIRECTS {
        let answer = get(&at).map_err(|why| refused(url, &why))?;
        if answer.next.is_empty() {
            return Ok(answer.body);
        }
        if origin(&answer.next) != origin(url) {
            let site = origin(&answer.next);
            return Err(format!("{url} leads to another site, {site}; give its URL if that is meant").into());
        }
        at = answer.next;
    }
    Err(refused(url, &format!("there are more than {REDIRECTS} redirects")))
}

fn refused(url: &str, why: &str) -> Error {
    format!("cannot fetch {url}: {why}\n  without a network, save the page elsewhere and give the file")
        .into()
}

struct Answer {
    body: Vec<u8>,
    /// The target of a redirect.
    next: String,
}

fn get(url: &str) -> Result<Answer, String> {
    let mut curl = Command::new("curl");
    // The first argument keeps a configuration of the user out of it.
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
    let child =
        curl.spawn().map_err(|error| format!("curl is needed for that, and does not run: {error}"))?;
    let (body, said) = ended(child).map_err(|error| error.to_string())?;
    if body.len() as u64 > LARGEST {
        return Err(format!("there are more than {LARGEST} bytes, which no page has"));
    }
    said.map(|next| Answer { body, next })
}

/// Returns the output of curl up to the size limit, or its error.
fn ended(mut child: Child) -> std::io::Result<(Vec<u8>, Result<String, String>)> {
    let mut body = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        stdout.take(LARGEST + 1).read_to_end(&mut body)?;
    }
    if body.len() as u64 > LARGEST {
        child.kill()?;
    }
    let output = child.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Ok((body, if output.status.success() { Ok(said) } else { Err(reason(&said)) }))
}

/// Why curl failed: `curl: (6) Could not resolve host: …`.
fn reason(said: &str) -> String {
    let line = said.lines().next().unwrap_or_default();
    let text = line.split_once(") ").map_or(line, |(_, text)| text);
    if text.is_empty() { "curl gives no reason".to_owned() } else { text.to_owned() }
}

/// Scheme, host and port of a URL.
fn origin(url: &str) -> String {
    let end = url.match_indices(['/', '?', '#']).map(|(at, _)| at).nth(2).unwrap_or(url.len());
    url.get(..end).unwrap_or_default().to_lowercase()
}
