//! What it costs a user to check the client, beside one that is written by hand.

use crate::cpu::{self, ms};
use crate::generating::fresh;
use crate::specs::{Form, PAGE, Spec};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

/// How often each client is checked.
const RUNS: usize = 7;

/// A client that is checked as a package of its own.
struct Client {
    kind: &'static str,
    endpoints: usize,
    least: Duration,
}

impl Client {
    fn name(&self) -> String {
        format!("{}-{}", self.kind, self.endpoints)
    }
}

/// Checks clients of these two sizes, and prints a table.
pub(crate) fn compare(sizes: [usize; 2], dir: &Path) {
    let mut clients = Vec::new();
    for endpoints in sizes {
        for kind in ["whole", "bare", "by-hand"] {
            clients.push(Client { kind, endpoints, least: Duration::MAX });
        }
    }
    fresh(dir);
    workspace(&clients, dir);
    clients.iter().for_each(|client| write(client, &dir.join(client.name())));
    let idle = check_all(&mut clients, dir);
    table(&clients, sizes, idle);
}

/// The least cost of each client, and of a check that finds nothing to do.
fn check_all(clients: &mut [Client], dir: &Path) -> Duration {
    // The first round checks the dependencies and is not counted.
    let mut idle = clients.iter().map(|client| check(client, dir)).min().unwrap_or_default();
    // In turns, so that what else the machine does falls on all of them.
    for _ in 0..RUNS {
        for client in &mut *clients {
            idle = idle.min(check(client, dir));
            touch(&dir.join(client.name()).join("src/lib.rs"));
            client.least = client.least.min(check(client, dir));
        }
    }
    idle
}

fn check(client: &Client, dir: &Path) -> Duration {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["check", "--quiet", "--offline", "--package", &client.name()]);
    command.current_dir(dir).env("CARGO_TARGET_DIR", dir.with_file_name("checked"));
    cpu::of(command.env("CARGO_INCREMENTAL", "0")).cpu
}

fn touch(file: &Path) {
    let file = fs::File::options().append(true).open(file).expect("the client was written");
    file.set_modified(SystemTime::now()).expect("a file of ours can be touched");
}

fn table(clients: &[Client], sizes: [usize; 2], idle: Duration) {
    println!(
        "  client        {:>4} ms   {:>4} ms   by hand = 1          per further endpoint ms",
        sizes[0], sizes[1]
    );
    let cost = |kind: &str, endpoints| {
        let client = clients.iter().find(|client| client.kind == kind && client.endpoints == endpoints);
        client.map_or(f64::NAN, |client| ms(client.least.saturating_sub(idle)))
    };
    for kind in ["by-hand", "bare", "whole"] {
        let [few, many] = sizes.map(|endpoints| cost(kind, endpoints));
        let [few_by_hand, many_by_hand] = sizes.map(|endpoints| cost("by-hand", endpoints));
        println!(
            "  {kind:10} {few:10.0} {many:9.0} {:11.2} {:6.2} {:14.2}",
            few / few_by_hand,
            many / many_by_hand,
            (many - few) / (sizes[1] - sizes[0]) as f64,
        );
    }
    println!("  A check that finds nothing to do, {:.0} ms, is taken off each.", ms(idle));
}

/// A workspace that takes the versions of this one.
fn workspace(clients: &[Client], dir: &Path) {
    let own = tests::root();
    let manifest = fs::read_to_string(own.join("Cargo.toml")).expect("the workspace has a manifest");
    let versions = section(&manifest, "[workspace.dependencies]");
    let versions: String =
        versions.lines().filter(|line| !line.contains("path =")).map(|line| format!("{line}\n")).collect();
    let members: Vec<_> = clients.iter().map(Client::name).collect();
    let text = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n{versions}");
    fs::write(dir.join("Cargo.toml"), text).expect("the folder is ours");
    fs::copy(own.join("Cargo.lock"), dir.join("Cargo.lock")).expect("the workspace has a lock file");
}

/// A section of a manifest, up to the next one.
fn section<'a>(manifest: &'a str, heading: &str) -> &'a str {
    let start = manifest.find(heading).expect("the manifest has this section");
    let section = &manifest[start..];
    section.find("\n[").map_or(section, |end| &section[..end])
}

fn write(client: &Client, dir: &Path) {
    let src = dir.join("src");
    fresh(&src);
    let dependencies = match client.kind {
        "by-hand" => by_hand(client.endpoints, &src),
        kind => emitted(kind, client.endpoints, &src),
    };
    let package = format!("[package]\nname = {:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n", client.name());
    let features = "[features]\nrustls = []\nnative-tls = []\nblocking = []\n";
    let text = format!("{package}\n{features}\n{dependencies}\n");
    fs::write(dir.join("Cargo.toml"), text).expect("the folder is ours");
}

/// The runtime and what is emitted; gives what they depend on.
fn emitted(kind: &str, endpoints: usize, src: &Path) -> String {
    copy(&tests::root().join("generated/src"), src);
    let form = if kind == "bare" { Form::Bare } else { Form::Whole };
    let files: Vec<_> = Spec::read(form).files(endpoints).collect();
    let output = codegen::generate(&files).unwrap_or_else(|report| panic!("{report}"));
    fresh(&src.join("api"));
    for file in output.files {
        fs::write(src.join("api").join(file.name), file.text).expect("the folder is ours");
    }
    let manifest =
        fs::read_to_string(tests::root().join("generated/Cargo.toml")).expect("the client has a manifest");
    section(&manifest, "[dependencies]").to_owned()
}

/// The hand-written client, as often as it takes; gives what it depends on.
fn by_hand(endpoints: usize, src: &Path) -> String {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/by_hand");
    let parts = 0..endpoints / PAGE;
    parts.clone().for_each(|part| copy(&own, &src.join(format!("part{part}"))));
    let root: String = parts.map(|part| format!("pub mod part{part};\n")).collect();
    fs::write(src.join("lib.rs"), root).expect("the folder is ours");
    let names = ["bytes", "reqwest", "serde", "serde_json"];
    let lines: String = names.iter().map(|name| format!("{name}.workspace = true\n")).collect();
    format!("[dependencies]\n{lines}")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is ours");
    for entry in fs::read_dir(from).expect("the sources are there") {
        let entry = entry.expect("a folder of the workspace can be listed");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a source can be copied");
        }
    }
}
