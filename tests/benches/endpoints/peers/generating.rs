//! The cost of generating, and the size of the output.

use super::generators::Generator;
use crate::cpu::{self, Count};
use crate::folders::fresh;
use crate::generating::{self, Lines};
use std::fs;
use std::path::Path;

/// The client of one generator.
pub(crate) struct Generated {
    pub(crate) generator: Generator,
    pub(crate) endpoints: usize,
    pub(crate) instructions: u64,
    pub(crate) peak: u64,
    lines: Lines,
}

/// Measures all generators at these sizes, and prints a table.
pub(crate) fn compare(sizes: &[usize], dir: &Path) -> Vec<Generated> {
    generating::build();
    println!("  generator       endpoints   M instructions   peak MiB   lines   of these docs");
    let mut all = Vec::new();
    for endpoints in sizes {
        for generator in Generator::ALL {
            let dir = dir.join(format!("{}-{endpoints}", generator.name()));
            match generate(generator, *endpoints, &dir) {
                Ok(generated) => {
                    print(&generated);
                    all.push(generated);
                }
                Err(reason) => println!("  {:13} {endpoints:11}   fails: {reason}", generator.name()),
            }
        }
    }
    all
}

fn print(generated: &Generated) {
    let endpoints = generated.endpoints as f64;
    println!(
        "  {:13} {:11} {:16.1} {:10.1} {:7.1} {:15.1}",
        generated.generator.name(),
        generated.endpoints,
        generated.instructions as f64 / 1e6,
        generated.peak as f64 / f64::from(1 << 20),
        generated.lines.all as f64 / endpoints,
        generated.lines.docs as f64 / endpoints,
    );
}

/// Generates a client of this number of endpoints, twice: the second run is counted.
fn generate(generator: Generator, endpoints: usize, dir: &Path) -> Result<Generated, String> {
    let (input, output) = (dir.join("input"), dir.join("output"));
    fresh(&input);
    generator.prepare(endpoints, &input);
    fresh(&output);
    let peak = cpu::attempt(&mut generator.command(&input, &output), &dir.join("log"))?.peak;
    fresh(&output);
    let command = generator.command(&input, &output);
    let instructions = cpu::count(Count::Instructions, &command, &dir.join("counts"));
    let mut lines = Lines::default();
    count_files(&output, &mut lines);
    Ok(Generated { generator, endpoints, instructions, peak, lines })
}

/// Counts the lines of the Rust files of a folder.
fn count_files(dir: &Path, lines: &mut Lines) {
    for entry in fs::read_dir(dir).expect("a folder of ours can be listed") {
        let path = entry.expect("a folder of ours can be listed").path();
        if path.is_dir() {
            count_files(&path, lines);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            lines.count(&fs::read_to_string(path).expect("the source is text"));
        }
    }
}
