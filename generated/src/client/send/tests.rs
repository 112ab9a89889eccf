//! The bytes of one call on a loopback socket, and those of the same call by curl.

use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::call::Call;
use crate::call::endpoint::{Effect, Endpoint, Method, Operation};
use crate::call::retry::RetryPolicy;
use crate::client::Client;
use crate::error::ErrorKind;
use crate::types::encode::array;

enum Find {}
impl Operation for Find {
    type Output = Value;
    const ENDPOINT: &'static Endpoint = &endpoint("greek.find", Method::Get, "/greek/find");

    fn decode(json: &str) -> Result<Self::Output, serde_json::Error> {
        serde_json::from_str(json)
    }
}

enum Change {}
impl Operation for Change {
    type Output = Value;
    const ENDPOINT: &'static Endpoint = &endpoint("greek.change", Method::Post, "/greek/change");

    fn decode(json: &str) -> Result<Self::Output, serde_json::Error> {
        serde_json::from_str(json)
    }
}

const fn endpoint(name: &'static str, method: Method, path: &'static str) -> Endpoint {
    Endpoint {
        name,
        method,
        path,
        effect: Effect::Read,
        fields: &["alpha", "beta", "gamma"],
        at_least_one: &[],
        needs: &[],
        settled_by: None,
        windows: &[],
    }
}

/// Serves one connection and returns the bytes that it received.
async fn serve(listener: &TcpListener, answer: &str) -> String {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut seen = Vec::new();
    while !is_whole(&seen) {
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.unwrap();
        assert!(read > 0, "the request ended early");
        seen.extend_from_slice(&chunk[..read]);
    }
    stream.write_all(answer.as_bytes()).await.unwrap();
    String::from_utf8(seen).unwrap()
}

fn is_whole(seen: &[u8]) -> bool {
    let text = String::from_utf8_lossy(seen);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = header(head, "content-length").map_or(0, |length| length.parse().unwrap());
    body.len() >= length
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

async fn listen() -> (TcpListener, Client) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/api:Abc/", listener.local_addr().unwrap());
    let client = Client::builder().api_key("planted-secret").base_url(base);
    (listener, client.build().unwrap())
}

fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

/// The parts that must be equal between this client and curl.
fn gist(request: &str) -> [Option<&str>; 4] {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    [head.lines().next(), header(head, "x-api-key"), header(head, "content-type"), Some(body)]
}

#[tokio::test]
async fn a_get_sends_its_fields_in_the_query() {
    let (listener, client) = listen().await;
    let call = Call::<_, Find>::empty().set("beta", "x y").set("alpha", 1);
    let ok = answer("200 OK", r#"{"delta":4}"#);
    let (seen, response) = tokio::join!(serve(&listener, &ok), client.call(call).send());
    assert_eq!(*response.unwrap(), json!({"delta": 4}));
    let target = "GET /api:Abc/greek/find?alpha=1&beta=x%20y HTTP/1.1";
    assert_eq!(gist(&seen), [Some(target), Some("planted-secret"), None, Some("")]);
    assert_eq!(header(&seen, "accept"), Some("application/json"));
    let agent = header(&seen, "user-agent").unwrap();
    assert!(agent.starts_with("vh3-bigchange/"), "{agent}");
    assert_eq!(header(&seen, "transfer-encoding"), None);
}

#[tokio::test]
async fn a_post_sends_its_fields_in_the_body() {
    let (listener, client) = listen().await;
    let call = Call::<_, Change>::empty().set("gamma", array::<i64, _, _>([1, 2]));
    let created = answer("201 Created", "");
    // Awaits the call itself, without `send`.
    let sent = async { client.call(call).await };
    let (seen, response) = tokio::join!(serve(&listener, &created), sent);
    assert_eq!(response.unwrap().into_inner(), Value::Null);
    let [target, _, content_type, body] = gist(&seen);
    assert_eq!(target, Some("POST /api:Abc/greek/change HTTP/1.1"));
    assert_eq!(content_type, Some("application/json"));
    assert_eq!(body, Some(r#"{"gamma":[1,2]}"#));
}

#[tokio::test]
async fn failures_have_their_kind_and_no_secret() {
    let (listener, client) = listen().await;
    let call = client.call(Call::<_, Find>::empty().set("alpha", "planted-value"));
    let call = call.with_retry(RetryPolicy::none());
    let moved = "HTTP/1.1 302 Found\r\nlocation: /planted-secret\r\ncontent-length: 0\r\n\r\n";
    let (_, redirected) = tokio::join!(serve(&listener, moved), call.clone().send());
    drop(listener);
    let refused = call.send().await.unwrap_err();
    let redirected = redirected.unwrap_err();
    assert_eq!(redirected.kind(), ErrorKind::Redirect);
    assert!(refused.is_connect());
    let shown = format!("{redirected} {redirected:?} {refused} {refused:?}");
    assert!(!shown.contains("planted"), "{shown}");
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[tokio::test]
async fn without_tls_an_encrypted_address_is_tried_once() {
    let builder = Client::builder().api_key("planted-secret").base_url("https://127.0.0.1:1");
    assert_eq!(builder.clone().build().unwrap_err().kind(), ErrorKind::Build);
    let client = builder.http_client(reqwest::Client::new()).build().unwrap();
    let error = client.call(Call::<_, Find>::empty()).send().await.unwrap_err();
    assert!(
        error.is_connect() && error.to_string().ends_with("needs the Cargo feature rustls or native-tls")
    );
    assert_eq!((error.attempts(), error.sent()), (1, crate::Sent::No));
}

#[tokio::test]
async fn curl_sends_the_same() {
    if Command::new("curl").arg("--version").output().is_err() {
        return; // a machine without curl has nothing to compare
    }
    let text = "it's \"a\" $HOME `b` \\ é\n%41+&=@;*~";
    let (listener, client) = listen().await;
    let find = Call::<_, Find>::empty().set("alpha", 12345).set("beta", text);
    compare(listener, client.call(find)).await;
    let (listener, client) = listen().await;
    let plain = Call::<_, Find>::empty().set("beta", "a-b_c.d~").set("alpha", 12345);
    compare(listener, client.call(plain)).await;
    let (listener, client) = listen().await;
    let change = Call::<_, Change>::empty().set("alpha", text).extra(text, [text]);
    compare(listener, client.call(change)).await;
}

async fn compare<O: Operation>(listener: TcpListener, call: Call<Client, O>) {
    let mut shell = Command::new("sh");
    shell.args(["-c", &call.to_curl().unwrap()]);
    shell.env("VH3_API_KEY", "planted-secret").env("no_proxy", "*");
    let mut child = shell.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let ok = answer("200 OK", "{}");
    let by_curl = serve(&listener, &ok).await;
    assert!(child.wait().unwrap().success());
    let (by_client, response) = tokio::join!(serve(&listener, &ok), call.send());
    response.unwrap();
    assert_eq!(gist(&by_curl), gist(&by_client));
}
