//! Tests of calls over TLS. They are a package of their own, since TLS is the slowest dependency to build.
