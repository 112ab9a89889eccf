//! Checks the structure of the tree: the invariants of ARCHITECTURE.md, imports, and sizes of functions and files.

mod imports;
mod invariants;
mod sizes;
