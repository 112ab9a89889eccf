//! What it costs to generate.

use crate::cpu::{self, ms};
use crate::specs::{Form, Spec};
use codegen::{Output, Source};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Measures specs of these sizes and prints a table.
pub(crate) fn compare(sizes: &[usize], root: &Path) {
    let specs = Form::ALL.map(|form| (form, Spec::read(form)));
    let rows: Vec<_> =
        sizes.iter().flat_map(|size| specs.iter().map(move |(form, spec)| (*form, spec, *size))).collect();
    // The processes come first: what they are started from counts into their peak.
    let program = program();
    let dir = |form: Form, size| root.join(format!("{}-{size}", form.name()));
    let processes: Vec<_> =
        rows.iter().map(|(form, spec, size)| process(spec, *size, &program, &dir(*form, *size))).collect();
    println!(
        "  spec    endpoints   process ms   peak MiB   in-process ms   per endpoint us   lines   of these docs"
    );
    for ((form, spec, size), process) in rows.into_iter().zip(processes) {
        row(form, spec, size, process);
    }
}

fn row(form: Form, spec: &Spec, endpoints: usize, process: cpu::Cost) {
    let files: Vec<Source> = spec.files(endpoints).collect();
    let cpu = cpu::least(runs(endpoints), || generated(&files));
    let (lines, docs) = lines(&generated(&files));
    println!(
        "  {:5} {endpoints:11} {:12.1} {:10.1} {:15.2} {:17.1} {:7.1} {:15.1}",
        form.name(),
        ms(process.cpu),
        process.peak as f64 / f64::from(1 << 20),
        ms(cpu),
        ms(cpu) * 1e3 / endpoints as f64,
        lines as f64 / endpoints as f64,
        docs as f64 / endpoints as f64,
    );
}

fn generated(files: &[Source]) -> Output {
    codegen::generate(files).unwrap_or_else(|report| panic!("{report}"))
}

fn runs(endpoints: usize) -> usize {
    (5000 / endpoints).clamp(3, 40)
}

/// The cost of `xtask generate` into an empty folder.
fn process(spec: &Spec, endpoints: usize, program: &Path, dir: &Path) -> cpu::Cost {
    let (from, to) = (dir.join("spec"), dir.join("out"));
    fresh(&from);
    for file in spec.files(endpoints) {
        let name = file.name.trim_start_matches("spec/");
        fs::write(from.join(name), file.text).expect("a file of the spec can be written");
    }
    let costs = (0..runs(endpoints).min(10)).map(|_| {
        fresh(&to);
        cpu::of(Command::new(program).arg("generate").arg("--spec").arg(&from).arg("--out").arg(&to))
    });
    costs.min_by_key(|cost| cost.cpu).expect("there are runs")
}

/// Empties a folder, and makes it if need be.
pub(crate) fn fresh(dir: &Path) {
    if dir.exists() {
        fs::remove_dir_all(dir).expect("a folder of ours can be removed");
    }
    fs::create_dir_all(dir).expect("a folder can be made");
}

/// Lines that were emitted, and how many of them are docs or blank.
fn lines(output: &Output) -> (usize, usize) {
    let lines = || output.files.iter().flat_map(|file| file.text.lines());
    let docs = lines().filter(|line| line.is_empty() || line.trim_start().starts_with("//"));
    (lines().count(), docs.count())
}

/// The program behind `cargo xtask`, built for release.
fn program() -> PathBuf {
    let target = target();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--release", "--package", "xtask", "--target-dir"]).arg(&target);
    cpu::of(build.current_dir(tests::root()));
    target.join("release").join(format!("xtask{}", std::env::consts::EXE_SUFFIX))
}

/// The folder that this program was built into: `target/tmp` is its own.
fn target() -> PathBuf {
    let own = Path::new(env!("CARGO_TARGET_TMPDIR"));
    own.parent().unwrap_or(own).to_path_buf()
}
