//! Writes the JSON Schema of the spec format into a folder, or without one prints the texts of its files by name, as JSON. `cargo
//! xtask check` runs it, so that generation does not build the crates that derive a schema.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let files = audit::schema::files()?;
    if let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) {
        for file in files {
            std::fs::write(folder.join(&file.name), file.text)?;
        }
        return Ok(());
    }
    let texts: BTreeMap<_, _> = files.into_iter().map(|file| (file.name, file.text)).collect();
    println!("{}", serde_json::to_string(&texts)?);
    Ok(())
}
