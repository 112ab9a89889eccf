//! A field takes no value of an unrelated type.

use vh3_bigchange::jobs;

fn main() {
    let _ = jobs::Get::new(1.5);
    let _ = jobs::Edit::new(12345).reference(4711);
    let _ = jobs::Edit::new(12345).planned_duration(true);
    let _ = jobs::List::new("2026-01-01T00:00:00Z", "2026-03-31T23:59:59Z").status([1]);
}
