//! Names of operations that a test mistypes.

use crate::table::Api;

/// Returns the advice for a name that no operation has.
pub(crate) fn suggestion(api: &Api, name: &str) -> String {
    let mut best: Option<(usize, &str)> = None;
    for operation in api.operations() {
        let distance = strsim::damerau_levenshtein(name, &operation.id);
        if best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, &operation.id));
        }
    }
    match best {
        Some((distance, id)) if distance <= name.len() / 2 => format!("did you mean `{id}`?"),
        Some((_, id)) => format!("name the group and the method of the client, such as `{id}`"),
        None => "the API has no operations".to_owned(),
    }
}
