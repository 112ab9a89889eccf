//! A closed enum accepts no other value.

use vh3_bigchange::jobs;

fn main() {
    let _ = jobs::SetResult::new(12345, "completedOk");
}
