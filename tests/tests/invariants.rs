//! Checks the invariants of ARCHITECTURE.md, most of them absences.

use std::fs;
use syn::visit::Visit;
use tests::{root, rust_files, spec};

/// Asserts that no file below `folder` holds any of `words`, comments aside.
#[track_caller]
fn absent(folder: &str, words: &[&str], except: &[&str]) {
    for (path, text) in rust_files(folder) {
        if except.iter().any(|except| path.ends_with(except)) {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for word in words {
                assert!(!code.contains(word), "{}:{}: `{word}`", path.display(), number + 1);
            }
        }
    }
}

#[test]
fn generator_and_audit_do_no_io() {
    let doors = [
        "std::fs",
        "std::io",
        "std::env",
        "std::net",
        "std::process",
        "std::time",
        "std::thread",
        "env!(",
        "print!(",
        "println!(",
    ];
    absent("codegen/src", &doors, &[]);
    absent("xtask/audit/src", &doors, &[]);
}

#[test]
fn identifiers_are_made_in_one_place() {
    absent("codegen/src", &["Ident::new", "format_ident!", "Ident::new_raw"], &["names.rs"]);
}

#[test]
fn the_generator_and_the_commands_build_without_the_client() {
    for manifest in [
        "codegen/Cargo.toml",
        "xtask/Cargo.toml",
        "xtask/audit/Cargo.toml",
        "xtask/probe/Cargo.toml",
        "tests/support/Cargo.toml",
    ] {
        let text = fs::read_to_string(root().join(manifest)).expect("a manifest");
        let depends = text.lines().any(|line| line.starts_with("vh3-bigchange"));
        assert!(!depends, "{manifest} depends on the client");
    }
}

#[test]
fn only_the_commands_write() {
    absent("codegen/src", &["write("], &["format.rs", "diagnostic.rs"]);
    absent("generated/src", &["std::fs", "std::process"], &["send/tests.rs"]);
}

#[test]
fn an_emitted_function_is_one_expression() {
    let mut functions = 0;
    for (path, text) in rust_files("generated/src/api") {
        let file = syn::parse_file(&text).expect("emitted code is Rust");
        let mut count = Functions { path: path.display().to_string(), seen: 0 };
        count.visit_file(&file);
        functions += count.seen;
    }
    assert!(functions > 100, "the files were not read: {functions} functions");
}

struct Functions {
    path: String,
    seen: usize,
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.seen += 1;
        let [syn::Stmt::Expr(body, None)] = function.block.stmts.as_slice() else {
            panic!("{}: `{}` is not one expression", self.path, function.sig.ident);
        };
        let plain = matches!(body, syn::Expr::MethodCall(_) | syn::Expr::Call(_) | syn::Expr::Struct(_));
        let spelled = matches!(body, syn::Expr::Match(_)) && function.sig.ident == "as_str";
        assert!(plain || spelled, "{}: `{}` holds logic", self.path, function.sig.ident);
    }
}

#[test]
fn the_runtime_names_no_endpoint() {
    let api = codegen::parse(&spec()).unwrap_or_else(|report| panic!("{report}"));
    let operations = || api.groups.iter().flat_map(|group| &group.operations);
    let mut names: Vec<String> = operations().map(|operation| format!("\"{}\"", operation.path)).collect();
    names.extend(operations().map(|operation| format!("\"{}\"", operation.id)));
    let fields = operations().flat_map(|operation| &operation.fields);
    // Words that are names of JSON in general, such as `status`, tell nothing of an endpoint.
    let telling = fields.map(|field| &field.wire).filter(|wire| wire.contains(char::is_uppercase));
    names.extend(telling.map(|wire| format!("\"{wire}\"")));
    assert!(names.len() > 100);
    for (path, text) in rust_files("generated/src") {
        let emitted = path.starts_with(root().join("generated/src/api"));
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code: String = code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
        for name in &names {
            assert!(emitted || !code.contains(name.as_str()), "{}: {name}", path.display());
        }
    }
}

#[test]
fn the_generator_knows_no_endpoint() {
    let api = codegen::parse(&spec()).unwrap_or_else(|report| panic!("{report}"));
    let operations = api.groups.iter().flat_map(|group| &group.operations);
    let ids: Vec<_> =
        operations.flat_map(|operation| [operation.id.clone(), operation.path.clone()]).collect();
    for (path, text) in rust_files("codegen/src") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code: String = code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
        for id in &ids {
            assert!(!code.contains(&format!("\"{id}\"")), "{}: {id}", path.display());
        }
    }
}
