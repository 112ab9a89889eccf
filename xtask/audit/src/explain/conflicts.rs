//! The conflicts that a spec registers.

use codegen::source::diagnostic::{Report, Source};
use codegen::source::yaml::Value;

/// A conflict, and where the spec registers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// Its name, such as `C1`.
    pub name: String,
    /// The name of the file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// The conflicts of a spec, in its order.
///
/// # Errors
///
/// When the files are not YAML.
pub fn conflicts(sources: &[Source]) -> Result<Vec<Registered>, Report> {
    let indexes = codegen::index(sources).map_err(|found| Report::new(sources, found))?;
    let mut registered = Vec::new();
    for (source, index) in sources.iter().zip(&indexes) {
        let Value::Mapping(sections) = &index.value else { continue };
        let sections = sections.iter().filter(|(key, _)| &*key.name == "conflicts");
        for (_, section) in sections {
            let Value::Mapping(conflicts) = &section.value else { continue };
            registered.extend(conflicts.iter().map(|(key, _)| {
                let (line, column) = source.line_and_column(key.span.start);
                Registered { name: key.name.to_string(), file: source.name.clone(), line, column }
            }));
        }
    }
    Ok(registered)
}
