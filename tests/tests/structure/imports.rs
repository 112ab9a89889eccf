//! Checks that no file imports from a file that imports from it, directly or over further files.
//!
//! Imports are the paths of `use`. The root of a crate may import from everything and be imported from, and tests beside
//! the code may import anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Attribute, Expr, ExprLit, Item, ItemMod, Lit, Meta, UseTree};
use tests::{root, rust_files};

/// The path of a module from the root of its crate.
type Module = Vec<String>;

/// The files that each file imports from.
type Imports<'c> = BTreeMap<&'c Path, BTreeSet<&'c Path>>;

/// A crate: the files of its modules, and the imports.
#[derive(Default)]
struct Crate {
    files: BTreeMap<Module, PathBuf>,
    imports: Vec<Import>,
}

/// A path after `use` in a module, such as `super::Place`.
struct Import {
    module: Module,
    path: Vec<String>,
}

/// The file of a module, and the folder of its child modules.
struct Declared {
    file: PathBuf,
    folder: PathBuf,
}

impl Declared {
    /// Finds the file of a module that is declared in `parent`, whose child modules are in `folder`.
    fn new(module: &ItemMod, parent: &Path, folder: &Path) -> Self {
        if let Some(path) = module.attrs.iter().find_map(path_attribute) {
            let file = parent.with_file_name(path);
            let folder = file.parent().expect("a file is in a folder").to_path_buf();
            return Self { file, folder };
        }
        let own = folder.join(module.ident.to_string());
        let alone = own.with_extension("rs");
        let file = if alone.exists() { alone } else { own.join("mod.rs") };
        Self { file, folder: own }
    }
}

/// Returns the file in `#[path = "…"]`.
fn path_attribute(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    match &pair.value {
        Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) if pair.path.is_ident("path") => Some(path.value()),
        _ => None,
    }
}

impl Crate {
    fn read(root: &Path) -> Self {
        let mut it = Self::default();
        let folder = root.parent().expect("a file is in a folder").to_path_buf();
        it.file(Vec::new(), &Declared { file: root.to_path_buf(), folder });
        it
    }

    fn file(&mut self, module: Module, declared: &Declared) {
        let path = declared.file.display();
        let text = fs::read_to_string(&declared.file).unwrap_or_else(|error| panic!("{path}: {error}"));
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        self.items(&module, &file.items, declared);
    }

    fn items(&mut self, module: &Module, items: &[Item], declared: &Declared) {
        self.files.insert(module.clone(), declared.file.clone());
        for item in items {
            match item {
                Item::Use(item) => self.tree(module, &item.tree, &[]),
                Item::Mod(inner) if !inner.attrs.iter().any(|attribute| attribute.path().is_ident("cfg")) => {
                    self.module(module, inner, declared);
                }
                _ => {}
            }
        }
    }

    fn module(&mut self, parent: &Module, module: &ItemMod, declared: &Declared) {
        let name = module.ident.to_string();
        let path = [&parent[..], std::slice::from_ref(&name)].concat();
        match &module.content {
            Some((_, items)) => {
                let folder = declared.folder.join(name);
                self.items(&path, items, &Declared { file: declared.file.clone(), folder });
            }
            None => self.file(path, &Declared::new(module, &declared.file, &declared.folder)),
        }
    }

    fn tree(&mut self, module: &Module, tree: &UseTree, before: &[String]) {
        let mut path = before.to_vec();
        match tree {
            UseTree::Path(next) => {
                path.push(next.ident.to_string());
                return self.tree(module, &next.tree, &path);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(module, tree, before);
                }
                return;
            }
            UseTree::Name(name) => path.push(name.ident.to_string()),
            UseTree::Rename(rename) => path.push(rename.ident.to_string()),
            UseTree::Glob(_) => {}
        }
        self.imports.push(Import { module: module.clone(), path });
    }

    /// Returns the files that each file imports from, without the root.
    fn graph(&self) -> Imports<'_> {
        let root = self.files.get(&Vec::new());
        let mut graph = Imports::new();
        for import in &self.imports {
            let from = &self.files[&import.module];
            if let Some(to) = self.target(import)
                && to != from
                && Some(to) != root
            {
                graph.entry(from).or_default().insert(to);
            }
        }
        graph
    }

    /// Returns the file of the module that an import names or takes an item from, unless it is of another crate.
    fn target(&self, import: &Import) -> Option<&PathBuf> {
        let mut module = import.module.clone();
        let mut is_here = false;
        for part in &import.path {
            match part.as_str() {
                "crate" => module.clear(),
                "self" => {}
                "super" => drop(module.pop()),
                name => {
                    module.push(name.to_owned());
                    if !self.files.contains_key(&module) {
                        module.pop();
                        break;
                    }
                }
            }
            is_here = true;
        }
        if is_here { self.files.get(&module) } else { None }
    }
}

/// Returns whether a file reaches another over its imports.
fn reaches(graph: &Imports<'_>, from: &Path, to: &Path) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(file) = open.pop() {
        for next in graph.get(file).into_iter().flatten() {
            if *next == to {
                return true;
            }
            if seen.insert(*next) {
                open.push(next);
            }
        }
    }
    false
}

/// Returns the imports of a crate that are part of a circle, as lines.
fn circles(root_file: &Path) -> Vec<String> {
    let it = Crate::read(root_file);
    let graph = it.graph();
    let mut found = Vec::new();
    for (from, all) in &graph {
        for to in all {
            if reaches(&graph, to, from) {
                let [from, to] = [from, to].map(|path| path.strip_prefix(root()).unwrap_or(path).display());
                found.push(format!("{from} imports from {to}"));
            }
        }
    }
    found
}

#[test]
fn files_have_no_import_cycle() {
    let (mut crates, mut found) = (0, Vec::new());
    for (path, _) in ["codegen", "generated", "tests", "xtask"].map(rust_files).into_iter().flatten() {
        if path.ends_with("lib.rs") || path.ends_with("main.rs") {
            crates += 1;
            found.extend(circles(&path));
        }
    }
    assert!(crates > 10, "the crates were not found: {crates}");
    assert!(found.is_empty(), "import from the file that defines the item:\n{}", found.join("\n"));
}

/// Writes a crate, and returns the imports that are part of a circle.
fn circles_of(files: &[(&str, &str)]) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imports");
    fs::create_dir_all(&folder).expect("the folder of tests is writable");
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("the folder of tests is writable");
    }
    let mut lines = Vec::new();
    for line in circles(&folder.join("lib.rs")) {
        let words = line.split(' ').map(|word| word.rsplit('/').next().unwrap_or(word));
        lines.push(words.collect::<Vec<_>>().join(" "));
    }
    lines
}

#[test]
fn cycle_over_three_files_is_found() {
    let found = circles_of(&[
        ("lib.rs", "mod a;\nmod b;\nmod c;\nmod d;\n"),
        ("a.rs", "use crate::b::{self, B};\npub struct A;\n"),
        ("b.rs", "mod inner { use super::super::c::C as Renamed; }\npub struct B;\n"),
        ("c.rs", "pub use super::a::*;\n#[cfg(test)]\nmod tests { use crate::d::D; }\n"),
        ("d.rs", "use crate::a::A;\nuse std::fmt;\n"),
    ]);
    assert_eq!(found, ["a.rs imports from b.rs", "b.rs imports from c.rs", "c.rs imports from a.rs"]);
}
