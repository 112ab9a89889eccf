//! Lists: pages, and pagination through all of them.
//!
//! The content of a page or item is read in `types`; a single page is requested like any other call.

mod chunk;
mod created;
mod cursor;
mod fetch;
mod given;
mod hash;
mod item;
mod items;
mod known;
mod page;
mod pager;
mod paging;
mod place;
mod plan;
mod problem;
mod repair;
mod route;
#[cfg(test)]
mod schedules;
mod windows;

pub use self::created::Created;
pub use self::cursor::{Cursor, Progress};
pub use self::items::{Items, Pages};
pub use self::page::{Many, Page, Paged};
// The spec decides whether it has lists.
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use self::page::entities;
pub(crate) use self::paging::Paging;
