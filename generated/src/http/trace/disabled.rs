//! Tracing without the feature `tracing`: nothing.

use std::time::Duration;

use crate::call::endpoint::Endpoint;
use crate::error::Error;
use crate::http::reply::Reply;

pub(crate) struct Trace;

impl Trace {
    pub(crate) fn new(_: &Endpoint, _: &str) -> Self {
        Self
    }

    pub(crate) fn around<F>(&self, call: F) -> F {
        call
    }

    pub(crate) fn attempt(&self, _: u32, _: Result<&Reply, &Error>, _: Option<Duration>) {}

    pub(crate) fn end(&self, _: Result<&Reply, &Error>) {}
}
