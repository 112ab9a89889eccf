//! The command line of `vh3`.

use std::cell::RefCell;
use std::ffi::OsString;
use tokio::runtime::{Builder, Runtime};
use vh3_cli::{Environment, Exit, Program};

pub(crate) const WORDS: &[&str] = &[
    "\njobs",
    "\nlist",
    "\nget",
    "\ncreate",
    "\n--from",
    "\ntoday-30d",
    "\n2026-01-31",
    "\n--json",
    "\n{\"a\":1}",
    "\n--field",
    "\na=b",
    "\n--status",
    "\ncompletedOk",
    "\n--output",
    "\ncsv",
    "\n--all",
    "\n--type-id",
    "\n42",
    "=",
    "\n--",
    "\n-",
    "\nnull",
    "\n--help",
    "\nhelp",
    "\n--page-size",
    "\n0",
    "\ncompletions",
    "\nbash",
];

thread_local! {
    static PROGRAM: RefCell<(Program, Runtime)> = RefCell::new((
        Program::new().expect("the description"),
        Builder::new_current_thread().enable_all().build().expect("a runtime"),
    ));
}

const KEY: &str = "planted-api-key";

/// Runs the program with a line of the input for each argument, without sending anything.
pub(crate) fn arguments(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let mut words = vec![OsString::from("vh3"), OsString::from("--dry-run")];
    for word in text.lines().map(|line| line.replace('\0', "")) {
        // They write files, read files, or call a server.
        if ["man", "doctor"].contains(&word.as_str()) || word.contains('/') || word.contains('@') {
            return;
        }
        words.push(word.into());
    }
    let environment = Environment {
        api_key: Some(KEY.to_owned()),
        base_url: Some("http://localhost:1".to_owned()),
        input: Some(String::new()),
        now: "2026-03-01T10:20:30Z".parse().ok(),
        ..Environment::default()
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = PROGRAM.with_borrow_mut(|(program, runtime)| {
        runtime.block_on(program.run(words, &environment, &mut out, &mut err))
    });
    let printed = String::from_utf8_lossy(&out).into_owned() + &String::from_utf8_lossy(&err);
    assert!(!printed.contains(KEY), "the key is printed: {printed}");
    match exit {
        Exit::Success | Exit::Usage | Exit::Refused => {}
        other => panic!("nothing is sent, but the exit code is {}: {printed}", other.code()),
    }
}
