//! The campaigns.

/// A set of tests that prove one promise.
pub(super) struct Campaign {
    /// Its name, in one word.
    pub(super) name: &'static str,
    /// The question that it answers.
    pub(super) asks: &'static str,
    /// The tests. The campaign of mutants has none of its own.
    pub(super) runs: &'static [Run],
}

/// Variables of the environment with their values.
type Sizes = &'static [(&'static str, &'static str)];

/// One call of `cargo test`.
pub(super) struct Run {
    /// The package and its tests, as arguments of `cargo test`.
    pub(super) test: &'static [&'static str],
    /// The part of the names of the tests that are run.
    pub(super) filter: &'static str,
    /// The profile of a full run. `prove` is optimized, with the checks of a debug build.
    pub(super) profile: &'static str,
    /// The variables that set the size of a full run.
    pub(super) sizes: Sizes,
}

/// All campaigns.
pub(super) const CAMPAIGNS: &[Campaign] = &[
    Campaign {
        name: "faults",
        asks: "does every call end as documented when the network, the server or a proxy fails?",
        runs: &[
            run(&["--package", "tests", "--test", "faults"], "matrix::", &[("VH3_ROUNDS", "50")]),
            run(&["--package", "tests", "--test", "faults"], "moments::", &[("VH3_ROUNDS", "50")]),
            run(&["--package", "tls"], "", &[("VH3_ROUNDS", "50")]),
            run(&["--package", "vh3-bigchange", "--test", "tls"], "", &[]),
        ],
    },
    Campaign {
        name: "once",
        asks: "is a write applied at most once, and does a read succeed if one allowed attempt would?",
        runs: &[run(&["--package", "tests", "--test", "faults"], "once::", &[("VH3_ONCE", "10000")])],
    },
    Campaign {
        name: "lists",
        asks: "does a list that changes while it is read return each item once, or an error?",
        runs: &[Run {
            test: &["--package", "vh3-bigchange", "--no-default-features", "--lib"],
            filter: "schedules",
            profile: "prove",
            sizes: &[("VH3_SCHEDULES", "10000")],
        }],
    },
    Campaign {
        name: "windows",
        asks: "do the windows of a date range cover it, for every day from 2000 to 2100 and every year?",
        runs: &[run(&["--package", "tests", "--test", "paging"], "calendar::", &[("VH3_WINDOWS", "1")])],
    },
    Campaign {
        name: "key",
        asks: "does the API key go into one header to one origin, and nowhere else?",
        runs: &[run(&["--package", "tests", "--test", "key"], "", &[])],
    },
    Campaign {
        name: "load",
        asks: "do memory and requests stay within their limits under load?",
        runs: &[Run {
            test: &["--package", "tests", "--test", "load"],
            filter: "",
            profile: "prove",
            sizes: &[("VH3_CALLS", "1000"), ("VH3_JOBS", "1000000"), ("VH3_CONNECTIONS", "1000")],
        }],
    },
    Campaign {
        name: "fuzz",
        asks: "does every reader of foreign bytes end without a panic, in linear time and flat memory?",
        runs: &[Run {
            test: &["--package", "fuzz"],
            filter: "",
            profile: "prove",
            sizes: &[("VH3_FUZZ", "10000000")],
        }],
    },
    Campaign {
        name: "properties",
        asks: "do random specs reach model and code completely, and never a name twice?",
        runs: &[
            Run {
                test: &["--package", "codegen", "--test", "properties"],
                filter: "",
                profile: "prove",
                sizes: &[("VH3_CASES", "10000")],
            },
            run(&["--package", "tests", "--test", "properties"], "", &[("VH3_CASES", "10000")]),
        ],
    },
    Campaign {
        name: "disk",
        asks: "does `generate` leave whole files and foreign files alone, whatever happens to it?",
        runs: &[run(GENERATE, "disk::", &[("VH3_KILLS", "500")])],
    },
    Campaign {
        name: "same",
        asks: "does `generate` write the same bytes in every environment?",
        runs: &[
            run(GENERATE, "same::", &[("VH3_ENVIRONMENTS", "64")]),
            Run { profile: "release", ..run(GENERATE, "same::", &[("VH3_ENVIRONMENTS", "64")]) },
        ],
    },
    Campaign {
        name: "mutants",
        asks: "does a test fail for each small change of a critical module?",
        runs: &[],
    },
];

const GENERATE: &[&str] = &["--package", "xtask", "--test", "generate"];

/// Returns a run with the profile of tests.
const fn run(test: &'static [&'static str], filter: &'static str, sizes: Sizes) -> Run {
    Run { test, filter, profile: "dev", sizes }
}
