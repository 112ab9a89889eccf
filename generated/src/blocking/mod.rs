//! The client for code without async.
//!
//! A blocking [`Client`] has the same groups, calls and setters as the async one. Its [`send`](crate::Call::send) blocks until the
//! response is complete, and its lists are [iterators](Items). Both clients send the same requests: one that was built
//! without a client can be sent by either.
//!
//! ```no_run
//! # fn main() -> Result<(), vh3_bigchange::Error> {
//! use vh3_bigchange::blocking::Client;
//!
//! let client = Client::from_env()?;
//! let job = client.jobs().get(12345).send()?;
//! println!("{:?} {:?}", job.status, job.planned_start_at);
//!
//! for job_type in client.job_types().list().items() {
//!     println!("{:?}", job_type?.name);
//! }
//! # Ok(())
//! # }
//! ```

mod client;
mod items;

pub use self::client::Client;
pub use self::items::{Items, Pages};
