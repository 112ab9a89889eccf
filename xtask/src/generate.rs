//! `generate` and its check: one path that differs in its last step.

use crate::plan::{PREFIX, Plan, SUFFIX, Write, plan};
use crate::{Error, Outcome, spec};
use similar::TextDiff;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// How many lines of a difference are shown for a file.
const DIFF_LINES: usize = 60;

/// What the command line asked for.
pub(crate) struct Options {
    pub(crate) mode: Mode,
    pub(crate) spec: PathBuf,
    pub(crate) out: PathBuf,
    pub(crate) root: PathBuf,
}

/// What to do with the differences.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// Runs the generator and brings the folder in step, or says how it is not.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let output = codegen::generate(&spec::read(&options.spec, &options.root)?)?;
    let endpoints = output.endpoints;
    let plan = plan(&options.out, output.files)?;
    println!("{}: {endpoints} endpoints", shown(&options.spec, options));
    match options.mode {
        Mode::Write => write(&plan, options),
        Mode::Check => Ok(report(&plan, options)),
    }
}

fn write(plan: &Plan, options: &Options) -> Result<Outcome, Error> {
    if let Some(foreign) = plan.foreign.first() {
        return Err(foreign_error(foreign, options));
    }
    fs::create_dir_all(&options.out)
        .map_err(|error| format!("cannot make {}: {error}", options.out.display()))?;
    for leftover in &plan.leftovers {
        remove(leftover)?;
    }
    for write in &plan.writes {
        replace(&options.out, write)?;
    }
    for stale in &plan.removals {
        remove(stale)?;
    }
    println!(
        "{}: {} written, {} unchanged, {} removed",
        shown(&options.out, options),
        plan.writes.len(),
        plan.unchanged,
        plan.removals.len()
    );
    Ok(Outcome::InStep)
}

/// Writes a file so that it is the old or the new one at any moment.
fn replace(dir: &Path, write: &Write) -> Result<(), Error> {
    let problem = |error: &dyn std::fmt::Display| format!("cannot write {}: {error}", write.path.display());
    let mut file = tempfile::Builder::new()
        .prefix(PREFIX)
        .suffix(SUFFIX)
        .permissions(permissions(&write.path))
        .tempfile_in(dir)
        .map_err(|error| problem(&error))?;
    file.write_all(write.after.as_bytes()).map_err(|error| problem(&error))?;
    file.as_file().sync_all().map_err(|error| problem(&error))?;
    file.persist(&write.path).map_err(|error| problem(&error.error))?;
    Ok(())
}

/// Those of the file that is replaced, else what a new file usually gets.
fn permissions(path: &Path) -> fs::Permissions {
    if let Ok(metadata) = fs::metadata(path) {
        return metadata.permissions();
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::Permissions::from_mode(0o644)
    }
    #[cfg(not(unix))]
    {
        let own = std::env::current_exe().and_then(fs::metadata).map(|metadata| metadata.permissions());
        own.unwrap_or_else(|error| unreachable!("a running program has a file: {error}"))
    }
}

fn remove(path: &Path) -> Result<(), Error> {
    fs::remove_file(path).map_err(|error| format!("cannot remove {}: {error}", path.display()).into())
}

fn report(plan: &Plan, options: &Options) -> Outcome {
    if plan.is_in_step() {
        println!("{}: in step, {} files", shown(&options.out, options), plan.unchanged);
        return Outcome::InStep;
    }
    for write in &plan.writes {
        let name = shown(&write.path, options);
        match &write.before {
            None => println!("\n{name} is missing"),
            Some(_) if plan.foreign.contains(&write.path) => {
                println!("\n{name} was changed by hand:\n{}", difference(write, &name));
            }
            Some(_) => println!("\n{name} is out of step with the spec:\n{}", difference(write, &name)),
        }
    }
    for stale in &plan.removals {
        println!("\n{} is no longer emitted", shown(stale, options));
    }
    let written: Vec<_> = plan.writes.iter().map(|write| &write.path).collect();
    for extra in plan.foreign.iter().filter(|path| !written.contains(path)) {
        println!("\n{} was not emitted: move it out of this folder or delete it", shown(extra, options));
    }
    println!("\nTo mend it: {}", command(options));
    Outcome::Drift
}

/// From what is there to what the command would write.
fn difference(write: &Write, name: &str) -> String {
    let before = write.before.as_deref().unwrap_or_default();
    let diff = TextDiff::from_lines(before, &write.after);
    let text = diff.unified_diff().header(name, "what the spec gives").to_string();
    let lines: Vec<_> = text.lines().collect();
    let rest = lines.len().saturating_sub(DIFF_LINES);
    let shown = lines.into_iter().take(DIFF_LINES).collect::<Vec<_>>().join("\n");
    if rest == 0 { shown } else { format!("{shown}\n… and {rest} more lines") }
}

fn foreign_error(path: &Path, options: &Options) -> Error {
    let name = shown(path, options);
    format!(
        "{name} was not left so by the generator: it is foreign or was changed by hand\n  \
         what it says beyond the spec belongs into the spec (spec/README.md) or into generated/src/\n  \
         then delete it and run: {}",
        command(options)
    )
    .into()
}

/// The one command that brings the folder in step.
fn command(options: &Options) -> String {
    let mut command = codegen::COMMAND.to_owned();
    let default = [(" --spec ", &options.spec, "spec"), (" --out ", &options.out, "generated/src/api")];
    for (flag, path, usual) in default {
        if *path != options.root.join(usual) {
            command.push_str(flag);
            command.push_str(&path.to_string_lossy());
        }
    }
    command
}

fn shown(path: &Path, options: &Options) -> String {
    path.strip_prefix(&options.root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
