//! The digits of numbers.

/// The most digits to which a number with an exponent is expanded.
const LONGEST: usize = 400;

/// Returns the digits of a number in their shortest form, without an exponent.
pub(crate) fn digits(number: &str) -> Option<Box<str>> {
    let Some((number, exponent)) = number.split_once(['e', 'E']) else { return shortest(number) };
    let exponent: i32 = exponent.parse().ok()?;
    let (minus, number) = match number.strip_prefix('-') {
        Some(number) => ("-", number),
        None => ("", number),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let point = i32::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let digits = format!("{whole}{fraction}");
    let zeros = usize::try_from(point.unsigned_abs()).ok()?;
    if zeros > LONGEST || digits.len() > LONGEST {
        return None;
    }
    let Ok(point) = usize::try_from(point) else {
        return shortest(&format!("{minus}0.{}{digits}", "0".repeat(zeros)));
    };
    match digits.split_at_checked(point) {
        Some((whole, "")) => shortest(&format!("{minus}{whole}")),
        Some((whole, fraction)) => shortest(&format!("{minus}0{whole}.{fraction}")),
        None => shortest(&format!("{minus}{digits}{}", "0".repeat(point - digits.len()))),
    }
}

/// Drops the parts that do not change the value. Returns `None` if the text is not a decimal number.
pub(super) fn shortest(text: &str) -> Option<Box<str>> {
    let (minus, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !number(whole) || !number(fraction) {
        return None;
    }
    if text.contains('.') && !text.starts_with('+') && is_shortest(whole, fraction) {
        return Some(text.into());
    }
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    Some(match (whole, fraction) {
        ("", "") => "0".into(),
        ("", _) => format!("{minus}0.{fraction}").into(),
        (_, "") => format!("{minus}{whole}").into(),
        (_, _) => format!("{minus}{whole}.{fraction}").into(),
    })
}

/// Whether no digit of a number with a fraction can be left out.
fn is_shortest(whole: &str, fraction: &str) -> bool {
    (whole == "0" || !whole.starts_with('0')) && !fraction.ends_with('0')
}
