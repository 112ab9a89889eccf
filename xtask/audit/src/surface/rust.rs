//! Lines of the public API, and their differences.

mod changes;
mod features;
mod item;
pub(super) mod signature;

pub(super) use changes::changes;
pub use item::sort;
