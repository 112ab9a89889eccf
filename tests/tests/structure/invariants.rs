//! Checks the invariants of ARCHITECTURE.md, most of them absences.

use codegen::model::Api;
use std::fs;
use std::path::Path;
use syn::visit::Visit;
use tests::{root, rust_files, spec};

/// Asserts that no file below `folder` contains any of `words` outside comments.
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
fn identifiers_are_made_in_names() {
    absent("codegen/src", &["Ident::new", "format_ident!", "Ident::new_raw"], &["names.rs"]);
}

#[test]
fn generator_and_commands_build_without_client() {
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
fn only_xtask_writes() {
    absent("codegen/src", &["write("], &["header.rs", "diagnostic.rs"]);
    absent("generated/src", &["std::fs", "process::Command"], &["send/tests.rs"]);
}

/// Rust 1.88 is the first version with `if let … && let …`. Clippy reports newer functions of the standard library, but not
/// newer syntax.
#[test]
fn oldest_supported_rust_reads_the_syntax() {
    let mut chains = Vec::new();
    let mut packages = 0;
    for package in ["generated", "generated/description", "generated/mock", "generated/cli"] {
        let text = fs::read_to_string(root().join(package).join("Cargo.toml")).expect("a manifest");
        let minor = text.split_once("rust-version = \"1.").and_then(|(_, rest)| rest.split('"').next());
        let minor: u32 =
            minor.expect("a published package states its rust-version").parse().expect("a number");
        if minor >= 88 {
            continue;
        }
        packages += 1;
        for folder in ["src", "examples"] {
            if root().join(package).join(folder).is_dir() {
                chains.extend(let_chains(&format!("{package}/{folder}")));
            }
        }
    }
    assert!(packages > 0, "every package may use let chains: delete this test");
    assert!(chains.is_empty(), "a let chain needs Rust 1.88; nest the conditions:\n{}", chains.join("\n"));
}

/// Returns the conditions of the let chains below a folder, each after its file.
fn let_chains(folder: &str) -> Vec<String> {
    let mut chains = Vec::new();
    for (path, text) in rust_files(folder) {
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut found = Chains { conditions: Vec::new() };
        found.visit_file(&file);
        for condition in found.conditions {
            chains.push(format!("{}: {condition}", path.display()));
        }
    }
    chains
}

struct Chains {
    conditions: Vec<String>,
}

impl<'ast> Visit<'ast> for Chains {
    fn visit_expr_binary(&mut self, expr: &'ast syn::ExprBinary) {
        for side in [&expr.left, &expr.right] {
            if let syn::Expr::Let(condition) = &**side {
                self.conditions.push(quote::quote!(#condition).to_string());
            }
        }
        syn::visit::visit_expr_binary(self, expr);
    }
}

#[test]
fn emitted_function_is_one_expression() {
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
fn runtime_names_no_endpoint() {
    let api = codegen::parse(&spec()).unwrap_or_else(|report| panic!("{report}"));
    let mut names = operation_names(&api);
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        for field in &operation.fields {
            // A lower-case word, such as `status`, is common in JSON and says nothing about an endpoint.
            if field.wire.contains(char::is_uppercase) {
                names.push(format!("\"{}\"", field.wire));
            }
        }
    }
    assert!(names.len() > 100);
    let emitted = root().join("generated/src/api");
    for (path, text) in rust_files("generated/src") {
        if !path.starts_with(&emitted) {
            assert_names_none(&path, &text, &names);
        }
    }
}

#[test]
fn generator_names_no_endpoint() {
    let api = codegen::parse(&spec()).unwrap_or_else(|report| panic!("{report}"));
    let names = operation_names(&api);
    for folder in ["codegen/src", "generated/mock/src", "xtask/audit/src", "xtask/src"] {
        for (path, text) in rust_files(folder) {
            assert_names_none(&path, &text, &names);
        }
    }
}

/// Returns the ids and paths of all operations as string literals.
fn operation_names(api: &Api) -> Vec<String> {
    let mut names = Vec::new();
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        names.push(format!("\"{}\"", operation.id));
        names.push(format!("\"{}\"", operation.path));
    }
    names
}

/// Asserts that the code of a file, without its tests and comments, has none of these literals.
#[track_caller]
fn assert_names_none(path: &Path, text: &str, names: &[String]) {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    for line in code.lines() {
        let line = line.split("//").next().unwrap_or_default();
        for name in names {
            assert!(!line.contains(name.as_str()), "{}: {name}", path.display());
        }
    }
}
