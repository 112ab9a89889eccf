//! Spans and events of a call. Without the feature `tracing` there are none, at no cost.

#[cfg(not(feature = "tracing"))]
mod disabled;
#[cfg(feature = "tracing")]
mod enabled;

#[cfg(not(feature = "tracing"))]
pub(crate) use self::disabled::Trace;
#[cfg(feature = "tracing")]
pub(crate) use self::enabled::Trace;
