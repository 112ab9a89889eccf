//! Other generators of Rust clients, side by side with this one.

mod building;
mod calling;
mod documents;
mod generating;
mod generators;
mod packages;

use crate::folders::fresh;
use crate::plot::{Line, Plot, Point};
use generating::Generated;
use generators::Generator;
use packages::Author;
use std::fs;
use std::path::Path;

/// Compares generators that are on the path, and writes a plot to a folder.
pub(crate) fn compare(dir: &Path) {
    println!(
        "Generating: instructions and peak memory of each command. bare, whole: this generator, from the two forms of\n\
         the spec. The others read the bare form as an OpenAPI document. Lines are per endpoint, with the runtime.\n"
    );
    let generated = generating::compare(&[25, 250, 1000], &dir.join("generating"));
    fs::write(dir.join("generating.svg"), plot(&generated)).expect("the folder is ours");
    println!();
    build(dir);
}

/// Compares the builds of the clients that were generated before.
pub(crate) fn build(dir: &Path) {
    println!(
        "Building: CPU of the crate alone, without TLS, after its dependencies were built. The programs are stripped.\n"
    );
    let built = dir.join("built");
    let packages = building::compare(packages(dir), &built);
    println!("\nCalling: one `jobs/list` with a response of 2 KB as a `Value`, over an open connection.\n");
    calling::compare(&packages, &built);
}

/// Writes a package of each client that was generated, and of the hand-written one.
fn packages(dir: &Path) -> Vec<packages::Package> {
    let packages = dir.join("packages");
    fresh(&packages);
    let mut all = Vec::new();
    for endpoints in [25, 250] {
        let own = packages.join(format!("by-hand-{endpoints}"));
        all.push(packages::write(Author::Hand, endpoints, &own, own.clone()));
        for generator in Generator::ALL {
            let name = format!("{}-{endpoints}", generator.name());
            let generated = dir.join("generating").join(&name).join("output");
            if generated.exists() {
                all.push(packages::write(
                    Author::Generator(generator),
                    endpoints,
                    &generated,
                    packages.join(&name),
                ));
            }
        }
    }
    all
}

fn plot(generated: &[Generated]) -> String {
    let mut lines = Vec::new();
    for generator in Generator::ALL {
        let mut points = Vec::new();
        for row in generated {
            if row.generator == generator {
                let endpoints = row.endpoints as f64;
                points.push(Point { x: endpoints, y: row.instructions as f64 / 1e6 / endpoints });
            }
        }
        let name = match generator {
            Generator::Own(form) => format!("this one, {}", form.name()),
            _ => generator.name().to_owned(),
        };
        lines.push(Line { name, points });
    }
    let plot = Plot {
        title: "Generating a client: millions of instructions for each endpoint",
        across: "endpoints",
        places: [25.0, 250.0, 1000.0],
        lines,
    };
    plot.svg()
}
