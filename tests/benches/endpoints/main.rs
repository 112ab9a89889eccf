//! `cargo bench -p tests --bench endpoints`: the cost of the generator, and of checking the client.
//!
//! It prints figures and judges none. Compare ratios of one run only.

mod bare;
#[allow(dead_code, unreachable_pub, reason = "it is a whole client, of which one call is made here")]
#[path = "../by_hand/mod.rs"]
mod by_hand;
mod checking;
mod cpu;
mod exporting;
mod folders;
mod generating;
mod peers;
mod plot;
#[path = "../../cost/src/responder.rs"]
mod responder;
mod specs;

use std::path::{Path, PathBuf};

const HELP: &str = "\
cargo bench -p tests --bench endpoints [-- OPTIONS]

  --large          generate 10000 endpoints as well
  --generate       only the cost of generating
  --check          only the cost of checking the client
  --exports DIR    only the cost of exporting jobs; writes a plot to DIR
  --peers DIR      only the comparison with other generators, which must be on the path; writes clients and a plot to DIR
  --building DIR   only the builds of the clients in DIR
  --emit N FORM    generate N endpoints of FORM, `whole` or `bare`, once and do nothing else: to be run by a profiler
";

fn main() {
    // Cargo itself adds `--bench`.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => everything(&[25, 250, 1000]),
        ["--large"] => everything(&[25, 250, 1000, 10000]),
        ["--generate"] => generating(&[25, 250, 1000]),
        ["--generate", "--large"] => generating(&[25, 250, 1000, 10000]),
        ["--check"] => checking(),
        ["--emit", endpoints, form] => emit(endpoints, form),
        ["--export", way, jobs, url] => exporting::run(way, number(jobs), url),
        ["--serve"] => responder::serve(),
        ["--serve", jobs] => exporting::serve(number(jobs)),
        ["--exports", dir] => exports(Path::new(dir)),
        ["--building", dir] => peers::build(&absolute(dir)),
        ["--peers", dir] => peers::compare(&absolute(dir)),
        _ => print!("{HELP}"),
    }
}

fn everything(sizes: &[usize]) {
    generating(sizes);
    println!();
    checking();
}

fn scratch() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

fn generating(sizes: &[usize]) {
    println!(
        "Generating: the Jobs page, 25 endpoints, repeated under other names.\n\
         whole: the complete spec. bare: the content of the page alone, as in an OpenAPI document.\n\
         process: CPU and peak memory of `xtask generate`, built for release, into an empty folder.\n\
         in-process: CPU of `codegen::generate`. Lines are per endpoint. Each figure is the least of several runs.\n"
    );
    generating::compare(sizes, &scratch().join("generating"));
}

fn checking() {
    println!(
        "Checking: CPU of `cargo check` of a client alone, without TLS and after its dependencies were checked.\n\
         whole, bare: the runtime and the code emitted from that spec. by-hand: tests/benches/by_hand, requests\n\
         that derive serde and one async fn for each call of the page; 250 are the same 25 ten times.\n\
         Each figure is the least of several runs, taken in turns.\n"
    );
    checking::compare([25, 250], &scratch().join("checking/clients"));
}

fn exports(dir: &Path) {
    println!(
        "Exporting: CPU and peak memory of a process that reads all jobs of a mock server, in pages of 1,000.\n\
         by hand, pages, items_as: into a type of 6 fields; items: into the `Job` of the client.\n"
    );
    let exports = exporting::compare(&[20_000, 200_000, 1_000_000]);
    std::fs::write(dir.join("exporting.svg"), exporting::plot(&exports)).expect("the folder is there");
}

/// Returns a path that is the same from any folder.
fn absolute(dir: &str) -> PathBuf {
    std::path::absolute(dir).expect("a path")
}

fn number(text: &str) -> u32 {
    text.parse().expect("a number")
}

fn emit(endpoints: &str, form: &str) {
    let form = specs::Form::ALL.into_iter().find(|known| known.name() == form);
    let (Some(form), Ok(endpoints)) = (form, endpoints.parse()) else { return print!("{HELP}") };
    let files: Vec<_> = specs::Spec::read(form).files(endpoints).collect();
    let output = start(&files);
    println!("{} endpoints, {} files", output.endpoints, output.files.len());
}

/// A separate function, so that a profiler can start here.
#[inline(never)]
fn start(files: &[codegen::Source]) -> codegen::Output {
    codegen::generate(files).unwrap_or_else(|report| panic!("{report}"))
}
