//! The clients as packages of their own, with programs that use them.

use super::generators::Generator;
use crate::checking;
use crate::folders::{copy, fresh};
use crate::specs::{Form, PAGE};
use std::fs;
use std::path::{Path, PathBuf};

/// The author of a client.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Author {
    Hand,
    Generator(Generator),
}

impl Author {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Hand => "by hand",
            Self::Generator(generator) => generator.name(),
        }
    }

    /// Returns the folder of the programs that use such a client, in `tests/benches/programs`.
    fn programs(self) -> Option<&'static str> {
        match self {
            Self::Hand => Some("by_hand"),
            Self::Generator(Generator::Own(Form::Whole)) => Some("own"),
            Self::Generator(Generator::Own(Form::Bare)) => None,
            Self::Generator(Generator::Nexus) => Some("openapi_nexus"),
            Self::Generator(Generator::Oas3Gen) => Some("oas3_gen"),
            Self::Generator(Generator::Progenitor) => Some("progenitor"),
        }
    }
}

/// A client in a workspace of its own.
pub(crate) struct Package {
    pub(crate) author: Author,
    pub(crate) endpoints: usize,
    pub(crate) dir: PathBuf,
}

impl Package {
    /// Returns whether there are programs that use it.
    pub(crate) fn has_programs(&self) -> bool {
        self.endpoints == PAGE && self.author.programs().is_some()
    }
}

/// Writes the package of a client. That of a generator is in a folder already.
pub(crate) fn write(author: Author, endpoints: usize, generated: &Path, dir: PathBuf) -> Package {
    fresh(&dir);
    let src = dir.join("src");
    let manifest = match author {
        Author::Hand => own_manifest(&checking::by_hand(endpoints, &src), &dir),
        Author::Generator(Generator::Own(_)) => {
            copy(&tests::root().join("generated/src"), &src);
            fresh(&src.join("api"));
            copy(generated, &src.join("api"));
            own_manifest(&checking::dependencies(), &dir)
        }
        Author::Generator(_) => {
            copy(&generated.join("src"), &src);
            let manifest = fs::read_to_string(generated.join("Cargo.toml")).expect("a generated manifest");
            without_tls(&manifest) + "[workspace]\n"
        }
    };
    let text = format!("{manifest}\n{PROGRAMS}");
    fs::write(dir.join("Cargo.toml"), text).expect("the folder is ours");
    let package = Package { author, endpoints, dir };
    if let Some(programs) = author.programs()
        && package.has_programs()
    {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/programs").join(programs);
        copy(&sources, &package.dir.join("examples"));
    }
    package
}

/// The end of each manifest.
const PROGRAMS: &str = r#"[lib]
name = "client"

[dev-dependencies]
tokio = { version = "1.28.1", features = ["macros", "rt"] }

[profile.release]
strip = true
"#;

/// Returns a manifest with the versions of this workspace.
fn own_manifest(dependencies: &str, dir: &Path) -> String {
    let own = tests::root();
    fs::copy(own.join("Cargo.lock"), dir.join("Cargo.lock")).expect("the workspace has a lock file");
    let package = "[package]\nname = \"client\"\nversion = \"0.0.0\"\nedition = \"2024\"\n";
    let versions = checking::versions();
    format!("{package}\n{}\n{dependencies}\n\n[workspace]\n\n{versions}", checking::FEATURES)
}

/// Removes TLS from the dependencies of a generated manifest.
fn without_tls(manifest: &str) -> String {
    let mut out = String::new();
    for line in manifest.lines() {
        let line = line.replace(r#""native-tls", "#, "");
        if line.starts_with("reqwest") && !line.contains("default-features") {
            let features = r#"default-features = false, features = ["charset", "http2", "system-proxy", "#;
            out.push_str(&line.replace("features = [", features));
        } else {
            out.push_str(&line);
        }
        out.push('\n');
    }
    out
}
