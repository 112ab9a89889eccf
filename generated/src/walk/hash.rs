//! The hash that cursors store, and sets of such hashes.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hasher, RandomState};

/// FNV-1a: the same on every machine and in every version, unlike the hash of the standard library.
#[derive(Clone, Copy)]
pub(super) struct Fnv(u64);

impl Fnv {
    pub(super) const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds bytes.
    pub(super) fn with(self, bytes: &[u8]) -> Self {
        let mut hash = self.0;
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Self(hash)
    }

    pub(super) const fn value(self) -> u64 {
        self.0
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        *self = self.with(bytes);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A set of hashes. They are hashed with a start that no server knows, so that none can choose items that collide.
pub(super) type Hashes = HashSet<u64, Start>;

/// The start of a hash.
#[derive(Clone)]
pub(super) struct Start(Fnv);

impl Default for Start {
    fn default() -> Self {
        Self(Fnv(RandomState::new().hash_one(())))
    }
}

impl BuildHasher for Start {
    type Hasher = Fnv;

    fn build_hasher(&self) -> Fnv {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_is_that_of_the_published_vectors() {
        for (bytes, hash) in
            [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8_u64)]
        {
            assert_eq!(Fnv::new().with(bytes.as_bytes()).value(), hash, "{bytes:?}");
        }
        assert_eq!(Fnv::new().with(b"foo").with(b"bar").value(), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn sets_hash_from_different_starts() {
        let (one, other) = (Start::default(), Start::default());
        assert_ne!(one.hash_one(7_u64), other.hash_one(7_u64));
        assert_eq!(one.hash_one(7_u64), one.0.with(&7_u64.to_ne_bytes()).value());
    }
}
