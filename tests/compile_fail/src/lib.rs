//! A separate package, since each case is built with all dependencies of its package.
