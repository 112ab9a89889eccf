//! Prints the JSON Schema of the spec format: the names of the files and their texts, as JSON. `cargo xtask check` runs it,
//! so that generation does not build the crates that derive a schema.

use std::collections::BTreeMap;

fn main() -> serde_json::Result<()> {
    let files: BTreeMap<_, _> =
        audit::schema::files()?.into_iter().map(|file| (file.name, file.text)).collect();
    println!("{}", serde_json::to_string(&files)?);
    Ok(())
}
