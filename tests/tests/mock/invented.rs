//! An API that nobody has taught the server is served and judged by its spec alone.

use crate::{Raw, run};
use serde_json::json;
use tests::mock::{Mock, Options};
use tests::source;

#[test]
fn another_spec_is_served_without_a_line_of_code() {
    let spec = ["api.yaml", "tools.yaml"].map(|name| source(&format!("tests/invented/spec/{name}")));
    let api = codegen::parse(&spec).expect("the spec is valid");
    let mock = Mock::start(&spec, &Options::default()).expect("the server starts");
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let operations: Vec<_> = api.groups.iter().flat_map(|group| &group.operations).collect();
    assert!(operations.len() > 3);
    run(async {
        for operation in operations {
            let url = mock.url() + &operation.path;
            let method = reqwest::Method::from_bytes(operation.method.as_str().as_bytes()).expect("a method");
            let request = http.request(method, url).header(&api.key_header, "any");
            let request = request.header("content-type", "application/json").body("{}");
            let response = request.send().await.expect("an answer");
            let needs = operation.fields.iter().any(|field| field.required);
            let status = response.status().as_u16();
            assert_eq!(status, if needs { 400 } else { 200 }, "{}", operation.path);
        }
        let (status, _) = Raw::new(&mock).post("/no/such", &json!({})).await;
        assert_eq!(status, 404);
    });
}
