//! Endpoints that the spec format cannot express.

/// Returns the reason why the format cannot express an endpoint.
pub(super) fn lack(method: &str, path: &str) -> Option<String> {
    if !["GET", "POST"].contains(&method) {
        let message = format!(
            "the spec format lacks {method} requests: add the method to codegen/src/source/spec/words.rs and to the client first"
        );
        return Some(message);
    }
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "/_-.".contains(char);
    if !path.chars().all(is_plain) {
        return Some(format!(
            "the spec format lacks parameters in a path, which {path} seems to have: extend the format and the client first"
        ));
    }
    None
}
