//! Checks the files that the published package has from the root. They are copies, since a checkout may lack symbolic links.

use super::tree::Tree;
use crate::Error;
use audit::report::{Finding, StepVerdict};
use std::fs;

/// The folder of the package.
const PACKAGE: &str = "generated";
/// The copied files.
pub(crate) const COPIES: [&str; 3] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];
const FIX: &str = "cp CHANGELOG.md LICENSE-APACHE LICENSE-MIT generated/";

/// Compares the copies with the files at the root.
pub(super) fn check(tree: &Tree) -> Result<StepVerdict, Error> {
    let mut findings = Vec::new();
    for name in COPIES {
        let original = fs::read_to_string(tree.root.join(name));
        let original = original.map_err(|error| format!("cannot read {name}: {error}"))?;
        let file = format!("{PACKAGE}/{name}");
        let path = tree.root.join(&file);
        if path.is_symlink() {
            findings
                .push(Finding::on(&file, format!("{file} is a symbolic link, expected a copy of {name}")));
            continue;
        }
        match fs::read_to_string(path) {
            Ok(copy) if copy == original => {}
            Ok(copy) => {
                let message = format!("{file} differs from {name}");
                findings.push(Finding::differs(&file, message, &copy, &original, name));
            }
            Err(error) => findings.push(Finding::on(&file, format!("cannot read {file}: {error}"))),
        }
    }
    Ok(StepVerdict::new(findings, FIX, format!("{} files", COPIES.len())))
}
