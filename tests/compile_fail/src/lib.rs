//! A package of its own, since every case is built with all that its package depends on.
