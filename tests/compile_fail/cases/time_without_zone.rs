//! A time without a zone is no point in time.

use vh3_bigchange::jiff::civil;
use vh3_bigchange::jobs;

fn main() {
    let day = civil::date(2026, 1, 1);
    let _ = jobs::List::new(day, day.at(0, 0, 0, 0));
}
