//! A request without a client cannot be sent.

use vh3_bigchange::jobs;

fn main() {
    let _ = jobs::Get::new(12345).send();
}
