//! A required field takes no `Option`.

use vh3_bigchange::{Job, jobs};

fn main() {
    let job = Job::default();
    let _ = jobs::Get::new(job.id);
}
