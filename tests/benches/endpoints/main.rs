//! `cargo bench -p tests --bench endpoints`: the cost of the generator, and of checking the client.
//!
//! It prints figures and judges none. Compare ratios of one run only.

mod bare;
mod checking;
mod cpu;
mod generating;
mod specs;

use std::path::Path;

const HELP: &str = "\
cargo bench -p tests --bench endpoints [-- OPTIONS]

  --large          generate 10000 endpoints as well
  --generate       only the cost of generating
  --check          only the cost of checking the client
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
