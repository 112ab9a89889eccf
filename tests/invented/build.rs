//! Emits the client of the invented API beside a copy of the runtime, as `cargo xtask generate` does for the real one.

use codegen::Source;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const RUNTIME: &str = "../../generated/src";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=spec");
    println!("cargo::rerun-if-changed={RUNTIME}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?).join("src");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    copy(Path::new(RUNTIME), &out)?;
    emit(&out.join("api"))
}

/// Copies the runtime without the `api` module of the real client and without docs, whose examples call that module.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_name() == "api" {
            continue;
        } else if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::write(target, without_docs(&fs::read_to_string(entry.path())?))?;
        }
    }
    Ok(())
}

/// Removes docs and crate attributes from a file: an included file cannot have them.
fn without_docs(code: &str) -> String {
    let mut kept = String::new();
    for line in code.lines() {
        if !is_doc_or_attribute(line) {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

fn is_doc_or_attribute(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("//!") || line.starts_with("///") || line.starts_with("#![")
}

fn emit(dir: &Path) -> Result<(), Box<dyn Error>> {
    let mut sources = Vec::new();
    for name in ["spec/api.yaml", "spec/tools.yaml"] {
        sources.push(Source { name: name.to_owned(), text: fs::read_to_string(name)? });
    }
    let output = codegen::generate(&sources)?;
    fs::create_dir_all(dir)?;
    for file in output.files {
        fs::write(dir.join(file.name), file.text)?;
    }
    Ok(())
}
