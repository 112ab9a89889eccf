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

/// The runtime, without the `api` module of the real client and without docs: their examples call that module.
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

/// The code of a file. Attributes of the crate go with its docs: what is included cannot have them.
fn without_docs(code: &str) -> String {
    let dropped = |line: &&str| {
        let line = line.trim_start();
        ["//!", "///", "#!["].iter().any(|start| line.starts_with(start))
    };
    code.lines().filter(|line| !dropped(line)).map(|line| format!("{line}\n")).collect()
}

fn emit(dir: &Path) -> Result<(), Box<dyn Error>> {
    let sources = ["api.yaml", "tools.yaml"].map(|name| {
        let name = format!("spec/{name}");
        fs::read_to_string(&name).map(|text| Source { name, text })
    });
    let sources = sources.into_iter().collect::<io::Result<Vec<_>>>()?;
    let output = codegen::generate(&sources)?;
    fs::create_dir_all(dir)?;
    for file in output.files {
        fs::write(dir.join(file.name), file.text)?;
    }
    Ok(())
}
