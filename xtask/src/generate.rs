//! `generate` and its check: one path that differs in its last step.

use crate::output::counted;
use crate::plan::{PREFIX, Plan, SUFFIX, Write, plan};
use crate::shell::quoted;
use crate::{Error, Outcome, spec};
use audit::report::{self, Finding, StepVerdict};
use codegen::Output;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) mode: Mode,
    pub(crate) spec: PathBuf,
    pub(crate) out: PathBuf,
    pub(crate) root: PathBuf,
}

/// The action on a difference.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

impl Options {
    /// Returns the options that check the client of a workspace.
    pub(crate) fn check(root: &Path) -> Self {
        Self {
            mode: Mode::Check,
            spec: root.join("spec"),
            out: root.join("generated/src/api"),
            root: root.to_path_buf(),
        }
    }
}

/// The emitted files, compared with those in the folder.
pub(crate) struct Emitted<'o> {
    options: &'o Options,
    plan: Plan,
}

/// Runs the generator and updates the folder, or reports the differences.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let output = codegen::generate(&spec::read(&options.spec, &options.root)?)?;
    println!("{}: {}", shown(&options.spec, options), counted(output.endpoints, "endpoint"));
    match options.mode {
        Mode::Write => {
            let _lock = lock(&options.out)?;
            write(&Emitted::new(options, output)?.plan, options)
        }
        Mode::Check => Ok(print_findings(&Emitted::new(options, output)?)),
    }
}

/// Waits until no other run writes the folder. The lock ends with the returned file.
fn lock(dir: &Path) -> Result<Option<fs::File>, Error> {
    fs::create_dir_all(dir).map_err(|error| format!("cannot create {}: {error}", dir.display()))?;
    // A folder cannot be opened or locked on every system. There, two runs at once may end in an error of one of them.
    let Ok(folder) = fs::File::open(dir) else { return Ok(None) };
    match folder.lock() {
        Ok(()) => Ok(Some(folder)),
        Err(_) => Ok(None),
    }
}

fn write(plan: &Plan, options: &Options) -> Result<Outcome, Error> {
    if let Some(foreign) = plan.foreign.first() {
        return Err(foreign_error(foreign, options));
    }
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
    Ok(Outcome::Success)
}

fn replace(dir: &Path, write: &Write) -> Result<(), Error> {
    match try_replace(dir, write) {
        Ok(()) => Ok(()),
        Err(error) => Err(format!("cannot write {}: {error}", write.path.display()).into()),
    }
}

/// Replaces a file in one step: at any moment it has the old or the new text.
fn try_replace(dir: &Path, write: &Write) -> std::io::Result<()> {
    let mut file = tempfile::Builder::new()
        .prefix(PREFIX)
        .suffix(SUFFIX)
        .permissions(permissions(&write.path))
        .tempfile_in(dir)?;
    file.write_all(write.after.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(&write.path)?;
    Ok(())
}

/// Returns the permissions of the replaced file, or those of a new file.
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

fn print_findings(emitted: &Emitted<'_>) -> Outcome {
    let findings = emitted.findings();
    if findings.is_empty() {
        let name = shown(&emitted.options.out, emitted.options);
        println!("{name}: up to date, {} files", emitted.plan.unchanged);
        return Outcome::Success;
    }
    for finding in findings {
        print!("\n{}", report::text(&finding, None));
    }
    println!("\nfix: {}", emitted.fix());
    Outcome::Drift
}

impl<'o> Emitted<'o> {
    pub(crate) fn new(options: &'o Options, output: Output) -> Result<Self, Error> {
        let lock = output.lock(&spec::facts(&options.spec, &options.root)?);
        let files = output.files.into_iter().chain([output.table, lock]).collect();
        Ok(Self { options, plan: plan(&options.out, files)? })
    }

    /// Returns the verdict: `Passed` if the folder has exactly the emitted files.
    pub(crate) fn verdict(&self) -> StepVerdict {
        StepVerdict::new(self.findings(), self.fix(), format!("{} files", self.plan.unchanged))
    }

    fn findings(&self) -> Vec<Finding> {
        let Plan { writes, removals, foreign, .. } = &self.plan;
        let mut findings = Vec::new();
        for write in writes {
            findings.push(self.outdated(write));
        }
        for stale in removals {
            findings.push(self.on(stale, "is no longer emitted"));
        }
        for path in foreign {
            if !writes.iter().any(|write| write.path == *path) {
                findings.push(self.on(path, "was not emitted: move it out of this folder or delete it"));
            }
        }
        findings
    }

    fn outdated(&self, write: &Write) -> Finding {
        let name = shown(&write.path, self.options);
        let Some(before) = &write.before else { return self.on(&write.path, "is missing") };
        let cause = match self.plan.foreign.contains(&write.path) {
            true => "was edited by hand",
            false => "is out of date",
        };
        Finding::differs(&name, format!("{name} {cause}"), before, &write.after, "generated from the spec")
    }

    fn on(&self, path: &Path, cause: &str) -> Finding {
        let name = shown(path, self.options);
        Finding::on(&name, format!("{name} {cause}"))
    }

    /// Returns the command that updates the folder. It removes edited files first, since a run never replaces one.
    fn fix(&self) -> String {
        let names = self.plan.foreign.iter().map(|path| quoted(&shown(path, self.options)));
        let names = names.collect::<Vec<_>>().join(" ");
        let command = command(self.options);
        if names.is_empty() { command } else { format!("rm -r {names} && {command}") }
    }
}

fn foreign_error(path: &Path, options: &Options) -> Error {
    let name = shown(path, options);
    format!(
        "{name} was not written by the generator, or was edited by hand since\n  \
         move your edits to the spec (spec/README.md) or to generated/src/\n  \
         then delete the file and run: {}",
        command(options)
    )
    .into()
}

/// Returns the command that writes the folder.
fn command(options: &Options) -> String {
    let mut command = codegen::COMMAND.to_owned();
    let default = [(" --spec ", &options.spec, "spec"), (" --out ", &options.out, "generated/src/api")];
    for (flag, path, usual) in default {
        if *path != options.root.join(usual) {
            command.push_str(flag);
            command.push_str(&quoted(&path.to_string_lossy()));
        }
    }
    command
}

fn shown(path: &Path, options: &Options) -> String {
    path.strip_prefix(&options.root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
