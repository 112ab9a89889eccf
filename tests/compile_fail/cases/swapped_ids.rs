//! Two kinds of id cannot be swapped.

use vh3_bigchange::{ContactId, JobTypeId, jobs};

fn main() {
    let (job_type, contact) = (JobTypeId::from(42), ContactId::from(12345));
    let _ = jobs::Create::new(contact, job_type);
}
