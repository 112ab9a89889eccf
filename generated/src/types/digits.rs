//! Numbers in dates and times.

/// Parses digits. Unlike `parse`, it refuses a sign, which no form has.
pub(super) fn unsigned(text: &str) -> Option<i16> {
    let all = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| all)
}
