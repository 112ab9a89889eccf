//! Ids: numbers or strings that only fields of their own kind take.

pub(super) mod number;
pub(super) mod text;

/// The kind of an [`Id`](number::Id) or a [`TextId`](text::TextId). Sealed: this module is private.
pub trait Kind: 'static {
    /// The name of the id in `Debug` output and errors, such as `JobId`.
    const NAME: &'static str;

    /// Whether the id must be a UUID to be sent.
    const IS_UUID: bool;
}

/// Declares markers of kinds, which are named as the ids are. A kind in brackets is a UUID.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! kinds {
    ($($name:tt),* $(,)?) => {
        $($crate::types::kinds!(@one $name);)*
    };
    (@one [$name:ident]) => {
        $crate::types::kinds!(@marker $name true);
    };
    (@one $name:ident) => {
        $crate::types::kinds!(@marker $name false);
    };
    (@marker $name:ident $is_uuid:literal) => {
        #[doc = concat!("Marker of [`", stringify!($name), "`](super::", stringify!($name), ").")]
        pub enum $name {}

        impl $crate::types::Kind for $name {
            const NAME: &'static str = stringify!($name);
            const IS_UUID: bool = $is_uuid;
        }
    };
}
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use kinds;

#[cfg(test)]
mod tests;
