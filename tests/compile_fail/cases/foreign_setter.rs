//! An operation has its own fields only.

use vh3_bigchange::jobs;

fn main() {
    let _ = jobs::Cancel::new(12345).comment("On site");
}
