//! The cost of `cargo check` on the client, beside a hand-written one.

use crate::cpu::{self, ms};
use crate::folders::{copy, fresh, touch};
use crate::specs::{Form, PAGE, Spec};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The number of checks of each client.
const RUNS: usize = 7;

/// A client that is checked as a separate package.
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
    for client in &clients {
        write(client, &dir.join(client.name()));
    }
    let idle = check_all(&mut clients, dir);
    table(&clients, sizes, idle);
}

/// Measures the least cost of each client, and returns that of a check without work.
fn check_all(clients: &mut [Client], dir: &Path) -> Duration {
    // The first round checks the dependencies and is not counted.
    let mut idle = clients.iter().map(|client| check(client, dir)).min().unwrap_or_default();
    // In turns, so that other load of the machine affects all of them.
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
    cpu::measure(command.env("CARGO_INCREMENTAL", "0")).cpu
}

fn table(clients: &[Client], sizes: [usize; 2], idle: Duration) {
    println!(
        "  client        {:>4} ms   {:>4} ms   by hand = 1          per further endpoint ms",
        sizes[0], sizes[1]
    );
    for kind in ["by-hand", "bare", "whole"] {
        let [few, many] = sizes.map(|endpoints| cost(clients, kind, endpoints, idle));
        let [few_by_hand, many_by_hand] = sizes.map(|endpoints| cost(clients, "by-hand", endpoints, idle));
        println!(
            "  {kind:10} {few:10.0} {many:9.0} {:11.2} {:6.2} {:14.2}",
            few / few_by_hand,
            many / many_by_hand,
            (many - few) / (sizes[1] - sizes[0]) as f64,
        );
    }
    println!("  The {:.0} ms of a check without work are subtracted.", ms(idle));
}

/// Returns the CPU time of a client in milliseconds, without that of a check without work.
fn cost(clients: &[Client], kind: &str, endpoints: usize, idle: Duration) -> f64 {
    for client in clients {
        if client.kind == kind && client.endpoints == endpoints {
            return ms(client.least.saturating_sub(idle));
        }
    }
    f64::NAN
}

/// Writes a workspace with the versions of this one.
fn workspace(clients: &[Client], dir: &Path) {
    let own = tests::root();
    let versions = versions();
    let members: Vec<_> = clients.iter().map(Client::name).collect();
    let text = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n{versions}");
    fs::write(dir.join("Cargo.toml"), text).expect("the folder is ours");
    fs::copy(own.join("Cargo.lock"), dir.join("Cargo.lock")).expect("the workspace has a lock file");
}

/// Returns the versions of this workspace, without its own packages.
pub(crate) fn versions() -> String {
    let manifest =
        fs::read_to_string(tests::root().join("Cargo.toml")).expect("the workspace has a manifest");
    let mut versions = String::new();
    for line in section(&manifest, "[workspace.dependencies]").lines() {
        if !line.contains("path =") {
            versions.push_str(line);
            versions.push('\n');
        }
    }
    versions
}

/// Returns a section of a manifest, up to the next one.
fn section<'a>(manifest: &'a str, heading: &str) -> &'a str {
    let start = manifest.find(heading).expect("the manifest has this section");
    let section = &manifest[start..];
    section.find("\n[").map_or(section, |end| &section[..end])
}

/// Features whose names are in the code.
pub(crate) const FEATURES: &str = "[features]\nrustls = []\nnative-tls = []\nblocking = []\napi-json = []\n";

fn write(client: &Client, dir: &Path) {
    let src = dir.join("src");
    fresh(&src);
    let dependencies = match client.kind {
        "by-hand" => by_hand(client.endpoints, &src),
        kind => emitted(kind, client.endpoints, &src),
    };
    let package = format!("[package]\nname = {:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n", client.name());
    let text = format!("{package}\n{FEATURES}\n{dependencies}\n");
    fs::write(dir.join("Cargo.toml"), text).expect("the folder is ours");
}

/// Writes the runtime and the emitted code, and returns their dependencies.
fn emitted(kind: &str, endpoints: usize, src: &Path) -> String {
    copy(&tests::root().join("generated/src"), src);
    let form = if kind == "bare" { Form::Bare } else { Form::Whole };
    let files: Vec<_> = Spec::read(form).files(endpoints).collect();
    let output = codegen::generate(&files).unwrap_or_else(|report| panic!("{report}"));
    fresh(&src.join("api"));
    for file in output.files {
        fs::write(src.join("api").join(file.name), file.text).expect("the folder is ours");
    }
    dependencies()
}

/// Returns the dependencies of the generated client.
pub(crate) fn dependencies() -> String {
    let manifest =
        fs::read_to_string(tests::root().join("generated/Cargo.toml")).expect("the client has a manifest");
    section(&manifest, "[dependencies]").to_owned()
}

/// Writes copies of the hand-written client, and returns their dependencies.
pub(crate) fn by_hand(endpoints: usize, src: &Path) -> String {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/by_hand");
    let mut root = String::new();
    for part in 0..endpoints / PAGE {
        copy(&own, &src.join(format!("part{part}")));
        root.push_str(&format!("pub mod part{part};\n"));
    }
    fs::write(src.join("lib.rs"), root).expect("the folder is ours");
    let mut dependencies = String::from("[dependencies]\n");
    for name in ["bytes", "reqwest", "serde", "serde_json"] {
        dependencies.push_str(&format!("{name}.workspace = true\n"));
    }
    dependencies
}
