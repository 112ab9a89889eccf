//! The reference page: every endpoint, and the same call in each of its forms.

use audit::reference;
use serde_json::Value;
use std::ffi::OsString;
use support::spec;
use vh3_cli::{Environment, Exit, Program};

fn api() -> codegen::model::Api {
    codegen::parse(&spec()).unwrap_or_else(|report| panic!("{report}"))
}

/// Returns the code of each figure of a kind, in the order of the page.
fn figures(page: &str, kind: &str) -> Vec<String> {
    let mut all = Vec::new();
    for part in page.split(&format!("<figure class=\"{kind}\">")).skip(1) {
        let (_, code) = part.split_once("<code>").expect("code");
        let (code, _) = code.split_once("</code>").expect("the end of the code");
        let code =
            code.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
        all.push(code.replace("&amp;", "&"));
    }
    all
}

/// Returns the URL, the query and the body of a curl command.
fn read(command: &str) -> (String, Vec<String>, Value) {
    let words = shlex::split(&command.replace("\\\n", " ")).expect("words of a shell");
    let url = words.iter().find(|word| word.starts_with("https://")).expect("a URL").clone();
    let (mut query, mut body) = (Vec::new(), Value::Null);
    for pair in words.windows(2) {
        match pair[0].as_str() {
            "--data-urlencode" => query.push(pair[1].clone()),
            "-d" => body = serde_json::from_str(&pair[1]).expect("JSON"),
            _ => {}
        }
    }
    (url, query, body)
}

#[tokio::test]
async fn each_form_of_a_call_sends_the_same() {
    let api = api();
    let page = reference::page(&api);
    let (curls, commands) = (figures(&page, "curl"), figures(&page, "vh3"));
    let count = api.groups.iter().map(|group| group.operations.len()).sum::<usize>();
    assert_eq!((curls.len(), commands.len(), figures(&page, "Rust").len()), (count, count, count));
    let mut program = Program::new().expect("the description");
    for (curl, command) in curls.iter().zip(&commands) {
        let mut words = shlex::split(command).expect("words of a shell");
        words.push("--dry-run".to_owned());
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let words = words.into_iter().map(OsString::from);
        let exit = program.run(words, &Environment::default(), &mut out, &mut err).await;
        assert_eq!(exit, Exit::Success, "{command}: {}", String::from_utf8_lossy(&err));
        let shown = String::from_utf8(out).expect("UTF-8");
        let (url, query, body) = read(curl);
        let (shown_url, shown_query, shown_body) = read(&shown);
        if shown_url.contains('?') {
            continue;
        }
        assert_eq!((url, query), (shown_url, shown_query), "{command}");
        assert_eq!(body, shown_body, "{command}");
    }
}

#[test]
fn every_link_of_the_page_leads_somewhere() {
    let page = reference::page(&api());
    let mut links = 0;
    for part in page.split("href=\"#").skip(1) {
        let id = part.split('"').next().expect("an id");
        assert!(page.contains(&format!("id=\"{id}\"")), "#{id}");
        links += 1;
    }
    assert!(links > 500, "{links} links");
    assert!(!page.contains("src="), "the page needs nothing else");
}
