//! The cost of generating.

use crate::cpu::{self, ms};
use crate::folders::fresh;
use crate::specs::{Form, Spec};
use codegen::{Output, Source};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Measures specs of these sizes and prints a table.
pub(crate) fn compare(sizes: &[usize], root: &Path) {
    build();
    let specs = Form::ALL.map(Spec::read);
    // The processes come first: the memory of their parent counts into their peak.
    let mut rows = Vec::new();
    for endpoints in sizes {
        for (form, spec) in Form::ALL.into_iter().zip(&specs) {
            let dir = root.join(format!("{}-{endpoints}", form.name()));
            let process = process(spec, *endpoints, &dir);
            rows.push(Row { form, spec, endpoints: *endpoints, process });
        }
    }
    println!(
        "  spec    endpoints   process ms   peak MiB   in-process ms   per endpoint us   lines   of these docs"
    );
    for row in rows {
        print(&row);
    }
}

struct Row<'a> {
    form: Form,
    spec: &'a Spec,
    endpoints: usize,
    process: cpu::Cost,
}

fn print(row: &Row<'_>) {
    let Row { form, spec, endpoints, process } = *row;
    let files: Vec<Source> = spec.files(endpoints).collect();
    let cpu = cpu::least(runs(endpoints), || generated(&files));
    let Lines { all: lines, docs } = count_lines(&generated(&files));
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

/// Measures `xtask generate` into an empty folder.
fn process(spec: &Spec, endpoints: usize, dir: &Path) -> cpu::Cost {
    let (from, to) = (dir.join("spec"), dir.join("out"));
    fresh(&from);
    write_spec(spec, endpoints, &from);
    let mut costs = Vec::new();
    for _ in 0..runs(endpoints).min(10) {
        fresh(&to);
        costs.push(cpu::measure(&mut command(&from, &to)));
    }
    costs.into_iter().min_by_key(|cost| cost.cpu).expect("there are runs")
}

/// Writes the files of a spec.
pub(crate) fn write_spec(spec: &Spec, endpoints: usize, dir: &Path) {
    for file in spec.files(endpoints) {
        let name = file.name.trim_start_matches("spec/");
        fs::write(dir.join(name), file.text).expect("a file of the spec can be written");
    }
}

/// Returns the command that generates a client.
pub(crate) fn command(from: &Path, to: &Path) -> Command {
    let mut generate = Command::new(program());
    generate.arg("generate").arg("--spec").arg(from).arg("--out").arg(to);
    generate
}

/// The number of emitted lines.
#[derive(Default)]
pub(crate) struct Lines {
    pub(crate) all: usize,
    /// Lines of docs, and blank ones.
    pub(crate) docs: usize,
}

impl Lines {
    /// Adds the lines of a file.
    pub(crate) fn count(&mut self, text: &str) {
        for line in text.lines() {
            self.all += 1;
            self.docs += usize::from(line.is_empty() || line.trim_start().starts_with("//"));
        }
    }
}

fn count_lines(output: &Output) -> Lines {
    let mut lines = Lines::default();
    for file in &output.files {
        lines.count(&file.text);
    }
    lines
}

/// Builds the program behind `cargo xtask` for release.
pub(crate) fn build() {
    let target = target();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--release", "--package", "xtask", "--target-dir"]).arg(&target);
    cpu::measure(build.current_dir(tests::root()));
}

fn program() -> PathBuf {
    target().join("release").join(format!("xtask{}", std::env::consts::EXE_SUFFIX))
}

/// Returns the target folder of this program, the parent of its `target/tmp`.
fn target() -> PathBuf {
    let own = Path::new(env!("CARGO_TARGET_TMPDIR"));
    own.parent().unwrap_or(own).to_path_buf()
}
