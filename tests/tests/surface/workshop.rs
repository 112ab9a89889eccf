//! Builds clients with planted changes and returns their public API.

use super::computed;
use super::emitted::Emitted;
use super::planted::Tree;
use audit::surface::wire;
use codegen::Source;
use probe::Docs;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tests::{root, target};

/// The copied parts of the workspace.
const COPIED: &[&str] =
    &["Cargo.toml", "Cargo.lock", "codegen", "generated", "spec", "tests/support", "xtask/audit"];

/// Writes the output of a generator and its wire.
const RUNNER: &str = r#"
use std::{env, fs};

fn main() {
    let mut arguments = env::args().skip(1);
    let out = arguments.next().expect("a folder");
    let mut sources = Vec::new();
    for name in arguments {
        sources.push(codegen::Source { text: fs::read_to_string(&name).expect("a spec"), name });
    }
    let output = codegen::generate(&sources).unwrap_or_else(|report| panic!("{report}"));
    for file in output.files.into_iter().chain([output.table]) {
        fs::write(format!("{out}/{}", file.name), file.text).expect("the folder is there");
    }
    print!("{}", audit::surface::wire(&codegen::parse(&sources).unwrap_or_else(|report| panic!("{report}"))));
}
"#;

/// An editable copy of the workspace.
pub(crate) struct Workshop {
    /// The unchanged files.
    pub(crate) tree: Tree,
    /// The output of the unchanged generator.
    pub(crate) emitted: Emitted,
    folder: PathBuf,
}

/// A generated client.
pub(crate) struct Made {
    pub(crate) tree: Tree,
    pub(crate) emitted: Emitted,
    pub(crate) wire: String,
}

impl Workshop {
    /// Creates a copy in a folder of this name.
    pub(crate) fn new(name: &str) -> Self {
        let mut tree = Tree::new();
        for name in COPIED {
            collect(name, &mut tree);
        }
        let emitted = emitted(&tree).0;
        Self {
            tree,
            emitted,
            folder: std::path::absolute(target()).expect("a folder").join("planted").join(name),
        }
    }

    /// Returns the public API of a client.
    pub(crate) fn rust(&self, made: &Made, docs: Docs) -> String {
        let client = self.client(made);
        probe::rust(&client, docs).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Returns the behaviour of a client.
    pub(crate) fn behaviour(&self, made: &Made) -> String {
        let client = self.client(made);
        probe::behaviour(&client, "planted-behaviour").unwrap_or_else(|error| panic!("{error}"))
    }

    /// Returns the reason why a client cannot be observed.
    pub(crate) fn unobserved(&self, made: &Made) -> String {
        match probe::behaviour(&self.client(made), "planted-behaviour") {
            Ok(_) => panic!("the client can be observed"),
            Err(error) if error.is::<probe::NotObserved>() => error.to_string(),
            Err(error) => panic!("{error}"),
        }
    }

    /// Writes a workspace that has only the client, and returns its folder.
    pub(crate) fn client(&self, made: &Made) -> PathBuf {
        let client = self.folder.join("client");
        let mut tree = made.tree.clone();
        tree.retain(|path, _| path.starts_with("generated/") || path.starts_with("Cargo"));
        tree.retain(|path, _| !path.starts_with("generated/src/api/"));
        only_members(&mut tree, "\"generated\"");
        for (name, text) in &made.emitted {
            tree.insert(format!("generated/src/api/{name}"), text.clone());
        }
        write(&client, &tree);
        client
    }

    /// Generates the client of a changed spec with the unchanged generator.
    pub(crate) fn by_spec(&self, tree: &Tree) -> Made {
        let (emitted, wire) = emitted(tree);
        Made { tree: tree.clone(), emitted, wire }
    }

    /// Returns a client with a changed runtime and the unchanged emitted code.
    pub(crate) fn by_runtime(&self, tree: &Tree) -> Made {
        Made { tree: tree.clone(), emitted: self.emitted.clone(), wire: computed().wire.clone() }
    }

    /// Builds a changed generator, and generates the client of the unchanged spec.
    pub(crate) fn by_generator(&self, tree: &Tree) -> Made {
        let folder = self.folder.join("generator");
        let mut own = tree.clone();
        own.retain(|path, _| !path.starts_with("generated/"));
        only_members(&mut own, "\"codegen\", \"tests/support\", \"xtask/audit\", \"runner\"");
        own.insert("runner/src/main.rs".to_owned(), RUNNER.to_owned());
        let manifest = "[package]\nname = \"runner\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\naudit.workspace = true\ncodegen.workspace = true\n";
        own.insert("runner/Cargo.toml".to_owned(), manifest.to_owned());
        write(&folder, &own);
        let out = folder.join("out");
        let _ = fs::remove_dir_all(&out);
        fs::create_dir_all(&out).expect("a folder can be made");
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(&folder).args([
            "run",
            "--quiet",
            "--offline",
            "--package",
            "runner",
            "--target-dir",
        ]);
        // A separate target folder, since cargo would otherwise reuse the unchanged generator.
        cargo.arg(self.folder.join("target")).arg("--").arg(&out).args(specs(tree));
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
        let ended = cargo.env("RUSTFLAGS", "").output().expect("cargo runs");
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        let mut emitted = Emitted::new();
        for entry in fs::read_dir(&out).expect("the folder is there") {
            let path = entry.expect("it can be listed").path();
            let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
            emitted.insert(name, fs::read_to_string(path).expect("it is text"));
        }
        Made { tree: tree.clone(), emitted, wire: String::from_utf8(ended.stdout).expect("it is text") }
    }
}

/// Builds a changed emitter. Its wire is read from the emitted code.
pub(crate) fn by_emitter(shop: &Workshop, tree: &Tree) -> Made {
    let made = shop.by_generator(tree);
    Made { wire: super::emitted::read(&made.emitted), ..made }
}

fn emitted(tree: &Tree) -> (Emitted, String) {
    let sources = sources(tree);
    let output = codegen::generate(&sources).unwrap_or_else(|report| panic!("{report}"));
    let api = codegen::parse(&sources).unwrap_or_else(|report| panic!("{report}"));
    (output.files.into_iter().chain([output.table]).map(|file| (file.name, file.text)).collect(), wire(&api))
}

/// Returns the spec of a tree.
pub(crate) fn sources(tree: &Tree) -> Vec<Source> {
    specs(tree).into_iter().map(|name| Source { text: tree[&name].clone(), name }).collect()
}

/// Returns the files of the spec, the shared one first.
fn specs(tree: &Tree) -> Vec<String> {
    let mut names: Vec<_> =
        tree.keys().filter(|name| name.starts_with("spec/") && name.ends_with(".yaml")).cloned().collect();
    names.sort_by_key(|name| name != "spec/api.yaml");
    names
}

/// Keeps these members of a workspace. Cargo prunes the lock file.
fn only_members(tree: &mut Tree, members: &str) {
    let manifest = tree.get_mut("Cargo.toml").expect("it is there");
    let (begin, rest) = manifest.split_once("members = [").expect("a workspace has members");
    let (_, end) = rest.split_once(']').expect("it ends");
    *manifest = format!("{begin}members = [{members}]{end}");
}

/// Adds the text files below a path of the workspace.
fn collect(name: &str, tree: &mut Tree) {
    let path = root().join(name);
    if path.is_dir() {
        for entry in fs::read_dir(&path).expect("a folder of the workspace can be listed") {
            let entry = entry.expect("it can be listed").file_name();
            collect(&format!("{name}/{}", entry.to_string_lossy()), tree);
        }
    } else if let Ok(text) = fs::read_to_string(&path) {
        tree.insert(name.to_owned(), text);
    }
}

/// Writes the changed files, and removes files that are not in the tree.
fn write(folder: &std::path::Path, tree: &Tree) {
    let mut known = Vec::new();
    list(folder, &mut known);
    let kept = |path: &PathBuf| {
        let name = path.strip_prefix(folder).expect("it is below").to_string_lossy().replace('\\', "/");
        tree.contains_key(&name) || name.starts_with("out/") || name == "Cargo.lock"
    };
    for path in known.iter().filter(|path| !kept(path)) {
        fs::remove_file(path).expect("it can be removed");
    }
    for (name, text) in tree {
        let path = folder.join(name);
        // Cargo has pruned the lock file, so it is written only once.
        let is_same = fs::read_to_string(&path).is_ok_and(|old| old == *text || name == "Cargo.lock");
        if !is_same {
            fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
            fs::write(path, text).expect("it can be written");
        }
    }
}

fn list(folder: &std::path::Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() { list(&path, found) } else { found.push(path) }
    }
}
