//! Checks the structure of the tree: the invariants of ARCHITECTURE.md, imports, sizes, and the ends of sentences.

mod imports;
mod invariants;
mod sentences;
mod sizes;
