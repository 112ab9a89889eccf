//! The client of an invented API: the runtime of `vh3-bigchange` with another `api` module.

#![allow(unexpected_cfgs, reason = "the features of the real crate are not declared here")]

include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
