//! Calls as users write them, by the item that they are about.

use codegen::emit::sample::call;
use codegen::model::{Api, Group, Operation};
use std::collections::BTreeMap;

const BEGIN: &str =
    "const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {\n";
const END: &str = "    Ok(())\n};\n";

/// The examples of all that is emitted for endpoints.
pub(super) fn all(api: &Api) -> BTreeMap<String, String> {
    let calls =
        api.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
    calls.flat_map(|(group, operation)| of(api, group, operation)).collect()
}

fn of(api: &Api, Group { module, .. }: &Group, operation: &Operation) -> Vec<(String, String)> {
    let Operation { name, method_name, fields, .. } = operation;
    let kind = |client: &str| format!("vh3_bigchange::Call<{client}, vh3_bigchange::{module}::op::{name}>");
    let plain = code(call(api, module, operation, None));
    let mut found = vec![
        (format!("vh3_bigchange::{module}::Group<C>::{method_name}"), plain.clone()),
        (format!("{}::new", kind("vh3_bigchange::Detached")), plain),
    ];
    for field in fields.iter().filter(|field| !field.required) {
        let set = call(api, module, operation, Some(field));
        found.push((format!("{}::{}", kind("C"), field.name), code(set)));
    }
    found
}

fn code((imports, call): (Vec<String>, String)) -> String {
    let imports = match imports.as_slice() {
        [] => String::new(),
        [one] => format!("    use vh3_bigchange::{one};\n"),
        many => format!("    use vh3_bigchange::{{{}}};\n", many.join(", ")),
    };
    format!("{BEGIN}{imports}    let _ = {call};\n{END}")
}

/// What users would write of it, if a site has an example.
pub(super) fn inner(site: &str) -> Option<String> {
    let (_, rest) = site.split_once(BEGIN)?;
    let (body, _) = rest.split_once(END.trim_end())?;
    let lines = body.lines().map(str::trim_start).map(|line| line.strip_prefix("let _ = ").unwrap_or(line));
    Some(lines.collect::<Vec<_>>().join("\n"))
}
