//! Spans and events of a call. Without the feature `tracing` they cost nothing.

#[cfg(not(feature = "tracing"))]
mod disabled;
#[cfg(feature = "tracing")]
mod enabled;

#[cfg(not(feature = "tracing"))]
pub(crate) use self::disabled::Trace;
#[cfg(feature = "tracing")]
pub(crate) use self::enabled::Trace;
