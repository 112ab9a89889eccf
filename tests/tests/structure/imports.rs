//! Checks that no file imports from a file that imports from it, directly or over further files.
//!
//! Imports are the paths of `use`, and the paths of more than one word in code, such as `super::place::Place`. The root of
//! a crate may import from everything and be imported from, and tests beside the code may import anything.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, Item, ItemMod, ItemUse, Lit, Macro, Meta, UseTree, VisRestricted};
use tests::{root, rust_files};

/// The path of a module from the root of its crate.
type Module = Vec<String>;

/// The files that each file imports from, with one path that does so.
type Imports<'c> = BTreeMap<&'c Path, BTreeMap<&'c Path, &'c [String]>>;

/// A crate: the files of its modules, and the imports.
#[derive(Default)]
struct Crate {
    files: BTreeMap<Module, PathBuf>,
    imports: Vec<Import>,
}

/// A path in a module, such as `super::Place`.
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
                Item::Mod(inner) if inner.attrs.iter().any(|attribute| attribute.path().is_ident("cfg")) => {}
                Item::Mod(inner) => self.module(module, inner, declared),
                item => {
                    let mut paths = Paths::default();
                    paths.visit_item(item);
                    for path in paths.0 {
                        self.imports.push(Import { module: module.clone(), path });
                    }
                }
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
                graph.entry(from).or_default().entry(to).or_insert(&import.path);
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

/// The paths of an item that may lead to another file.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl Paths {
    fn tree(&mut self, tree: &UseTree, before: &[String]) {
        let mut path = before.to_vec();
        match tree {
            UseTree::Path(next) => {
                path.push(next.ident.to_string());
                return self.tree(&next.tree, &path);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(tree, before);
                }
                return;
            }
            UseTree::Name(name) => path.push(name.ident.to_string()),
            UseTree::Rename(rename) => path.push(rename.ident.to_string()),
            UseTree::Glob(_) => {}
        }
        self.0.push(path);
    }

    /// Adds the paths among the arguments of a macro, which have no syntax yet.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.add(std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    self.add(std::mem::take(&mut path));
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.add(path);
    }

    /// Adds a path, unless it is one word: the name of an item in scope or of a variable.
    fn add(&mut self, path: Vec<String>) {
        if path.len() > 1 {
            self.0.push(path);
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        // Quoted code, and that of a macro, belongs where it is inserted.
        if !called.path.is_ident("quote") && !called.path.is_ident("macro_rules") {
            visit::visit_macro(self, called);
            self.tokens(called.tokens.clone());
        }
    }

    // A visibility names a folder, and an attribute is no code.
    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}

/// Returns whether a file reaches another over its imports.
fn reaches(graph: &Imports<'_>, from: &Path, to: &Path) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(file) = open.pop() {
        let Some(imports) = graph.get(file) else { continue };
        for next in imports.keys() {
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
        for (to, path) in all {
            if reaches(&graph, to, from) {
                let [from, to] = [from, to].map(|path| path.strip_prefix(root()).unwrap_or(path).display());
                found.push(format!("{from} imports {} from {to}", path.join("::")));
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
    let folder = tempfile::tempdir().expect("the folder of temporary files is writable");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("the folder of tests is writable");
    }
    let mut lines = Vec::new();
    for line in circles(&folder.path().join("lib.rs")) {
        let words = line.split(' ').map(|word| word.rsplit('/').next().unwrap_or(word));
        lines.push(words.collect::<Vec<_>>().join(" "));
    }
    lines
}

#[test]
fn cycle_over_three_files_is_found() {
    let found = circles_of(&[
        ("lib.rs", "mod a;\nmod b;\nmod c;\nmod d;\n"),
        ("a.rs", "use crate::b::{B, self};\npub struct A;\n"),
        ("b.rs", "mod inner { use super::super::c::C as Renamed; }\npub struct B;\n"),
        ("c.rs", "pub use super::a::*;\n#[cfg(test)]\nmod tests { use crate::d::D; }\n"),
        ("d.rs", "use crate::a::A;\nuse std::fmt;\n"),
    ]);
    assert_eq!(
        found,
        [
            "a.rs imports crate::b::B from b.rs",
            "b.rs imports super::super::c::C from c.rs",
            "c.rs imports super::a from a.rs"
        ]
    );
}

#[test]
fn cycle_over_paths_in_code_is_found() {
    let found = circles_of(&[
        ("lib.rs", "mod a;\nmod b;\nmod c;\nmod d;\n"),
        ("a.rs", "pub struct A(crate::b::B);\n"),
        ("b.rs", "pub(in crate::d) fn b() { println!(\"{}\", [super::c::c()][0]) }\npub struct B;\n"),
        ("c.rs", "pub fn c() { use super::a::A; let d = std::fmt::D; }\n"),
        ("d.rs", "#[crate::a::attribute]\nfn d() { crate::b::b() }\n"),
    ]);
    assert_eq!(
        found,
        [
            "a.rs imports crate::b::B from b.rs",
            "b.rs imports super::c::c from c.rs",
            "c.rs imports super::a::A from a.rs"
        ]
    );
}
