//! Names that the hand-written part of the client takes: the generator's own lists of them have to keep up with it.

use crate::template::Template;
use codegen::{File, Report, generate};
use std::fs;
use std::path::PathBuf;
use syn::{ImplItem, Item, Type};

fn source_files() -> Vec<PathBuf> {
    let emitted = support::root().join("generated/src/api");
    let mut files = Vec::new();
    for (path, _) in support::rust_files("generated/src") {
        if !path.starts_with(&emitted) {
            files.push(path);
        }
    }
    files
}

fn emitted(slot: &str, text: &str) -> Result<Vec<File>, Report> {
    let spec = Template::read().fill(|other| (other.name == slot).then(|| text.to_owned()));
    generate(&spec).map(|output| output.files)
}

/// The methods that calls of every operation have.
fn call_methods() -> Vec<String> {
    let mut names = Vec::new();
    for path in source_files() {
        let text = fs::read_to_string(&path).expect("a source file is text");
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for item in file.items {
            let Item::Impl(block) = item else { continue };
            let of_call = matches!(&*block.self_ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Call"));
            let methods = block.items.into_iter().filter(|_| of_call).filter_map(|item| match item {
                ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            });
            names.extend(methods);
        }
    }
    names
}

#[test]
fn no_group_has_the_name_of_a_module() {
    for entry in fs::read_dir(support::root().join("generated/src")).expect("the client is there") {
        let path = entry.expect("a folder can be listed").path();
        if path.is_file() && path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let module = path.file_stem().and_then(|stem| stem.to_str()).expect("names are ASCII");
        assert!(
            emitted("module", module).is_err(),
            "a group could be called `{module}`: see `TAKEN_MODULES` in names.rs"
        );
    }
}

#[test]
fn no_setter_hides_a_method_of_calls() {
    let methods = call_methods();
    assert!(methods.iter().any(|method| method == "extra"), "{methods:?}");
    for method in methods {
        let files = emitted("setter", &method).unwrap_or_else(|report| panic!("{report}"));
        let renamed = files.iter().any(|file| file.text.contains(&format!("pub fn {method}_(")));
        assert!(renamed, "a setter is called `{method}`: see `CALL_METHODS` in names.rs");
    }
}

#[test]
fn no_type_is_called_like_one_of_the_client() {
    let root =
        source_files().into_iter().find(|path| path.ends_with("lib.rs")).expect("the crate has a root");
    let text = fs::read_to_string(root).expect("a source file is text");
    let exports = text.lines().filter_map(|line| line.strip_prefix("pub use ")?.strip_suffix(';'));
    let names: Vec<_> = exports
        .flat_map(|path| path.rsplit("::").next().unwrap_or_default().trim_matches(['{', '}']).split(", "))
        .filter(|name| name.starts_with(char::is_uppercase))
        .collect();
    assert!(names.contains(&"Client") && names.len() > 10, "{names:?}");
    for name in names {
        assert!(
            emitted("id", name).is_err(),
            "a type could be called `{name}`: see `TAKEN_TYPES` in names.rs"
        );
    }
}
