//! A required field cannot be left out.

use vh3_bigchange::jobs;

fn main() {
    let _ = jobs::Create::new(42);
}
