//! The campaigns.

/// A set of tests that prove one promise.
pub(super) struct Campaign {
    /// Its name, in one word.
    pub(super) name: &'static str,
    /// The question that it answers.
    pub(super) asks: &'static str,
    pub(super) runs: &'static [Run],
}

/// One call of `cargo test`.
pub(super) struct Run {
    /// The package and its tests, as arguments of `cargo test`.
    pub(super) test: &'static [&'static str],
    /// The arguments of the test program.
    pub(super) filter: &'static [&'static str],
    /// The profile of a full run. `prove` is optimized, with the checks of a debug build.
    pub(super) profile: &'static str,
    /// The variables that set the size of a full run.
    pub(super) sizes: &'static [(&'static str, &'static str)],
}

/// All campaigns.
pub(super) const CAMPAIGNS: &[Campaign] = &[
    Campaign {
        name: "properties",
        asks: "do random specs reach model and code completely, and never a name twice?",
        runs: &[Run {
            test: &["--package", "codegen", "--test", "properties"],
            filter: &[],
            profile: "prove",
            sizes: &[("VH3_CASES", "10000")],
        }],
    },
    Campaign {
        name: "disk",
        asks: "does `generate` leave whole files and foreign files alone, whatever happens to it?",
        runs: &[Run {
            test: &["--package", "xtask", "--test", "generate"],
            filter: &["disk::"],
            profile: "dev",
            sizes: &[("VH3_KILLS", "500")],
        }],
    },
    Campaign {
        name: "same",
        asks: "does `generate` write the same bytes in every environment?",
        runs: &[
            Run {
                test: &["--package", "xtask", "--test", "generate"],
                filter: &["same::"],
                profile: "dev",
                sizes: &[("VH3_ENVIRONMENTS", "64")],
            },
            Run {
                test: &["--package", "xtask", "--test", "generate"],
                filter: &["same::"],
                profile: "release",
                sizes: &[("VH3_ENVIRONMENTS", "64")],
            },
        ],
    },
];
