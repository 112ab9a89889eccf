//! Each command of the docs pages succeeds on a server that was just started.

use crate::commands::{BASE, Command, KEY, commands};
use crate::samples::{operations, preparation, request};
use crate::{Raw, mock, run};
use codegen::model::Api;
use tests::spec;

#[test]
fn command_of_every_page_succeeds() {
    let api = codegen::parse(&spec()).expect("the spec is valid");
    let commands = commands();
    for command in &commands {
        check(&api, command);
    }
    assert_eq!(commands.len(), operations(&api).count());
}

#[track_caller]
fn check(api: &Api, command: &Command) {
    let (method, path) = command.endpoint.split_once(' ').expect("a method and a path");
    assert!(
        command.text.contains(&format!("\"{BASE}{path}\"")) && command.text.contains(KEY),
        "{}",
        command.text
    );
    let operation = operations(api).find(|operation| operation.path == path).expect("an operation");
    let (server, body) = (mock(), command.body().to_owned());
    let raw = Raw::new(&server);
    let (status, answer) = run(async {
        if let Some(first) = preparation(api, operation) {
            raw.call(first, &request(api, first).into()).await;
        }
        let body = if body.is_empty() { None } else { Some(body) };
        raw.send(method, &(path.to_owned() + &command.query()), body).await
    });
    assert_eq!(status, 200, "{} of {}: {answer}", command.endpoint, command.page);
    let journal = server.journal();
    let entry = journal.last().expect("an entry");
    assert!(entry.undocumented.is_empty(), "{}: {:?}", command.endpoint, entry.undocumented);
    assert_eq!(entry.operation.as_deref(), Some(operation.id.as_str()));
}
