//! Lists: what is on a page, and the way through all of them.

mod chunk;
mod created;
mod cursor;
mod engine;
mod fetch;
mod item;
mod items;
mod page;
mod paging;
mod plan;
mod windows;

pub use self::created::Created;
pub use self::cursor::Cursor;
pub use self::items::{Items, Pages};
pub use self::page::{Page, Paged};
pub(crate) use self::paging::Paging;
