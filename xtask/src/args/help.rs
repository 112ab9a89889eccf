//! The help of the commands.

/// The help of all commands.
pub(super) const ALL: &str = "\
cargo xtask COMMAND

  generate [--check] [--spec DIR] [--out DIR]
           generate the client's `api` module from the spec; writes only the files that change
             --check      write nothing, report the files that are out of date
             --spec DIR   the spec to read (default: spec/)
             --out DIR    the folder to write (default: generated/src/api/)
  check [NAME…] [--format text|json|github] [--offline]
           run all checks that need no network, or only those named; writes nothing
             --offline    do not download crates
  accept [PAGE --date YYYY-MM-DD [--url URL]] [--offline]
           update everything that is derived: the accepted facts of PAGE, emitted files, tables, schema and the accepted
           public API; each step reports its changes
  docs PAGE… [--fail-on CLASS] [--format text|json|github|markdown] [--spec DIR]
           compare docs pages with the spec; PAGE is a file, a URL or `-` for standard input; pages without endpoints of the
           spec are read for their examples only
             --fail-on    the mildest class that fails: breaking, deprecated, additive, example, prose or cosmetic
                          (default: example)
           docs PAGE --accept --date YYYY-MM-DD --url URL
             write the accepted facts of the page, if the spec matches it
             --accept-unread HASH  accept a region that cannot be read
           docs --new PAGE
             write the spec file of a page that has none; its comments name the decisions that the page does not state
           docs --index FILE|URL
             compare the index of the docs site (llms.txt) with the pages of the spec
  explain NAME
           show where an item of the client comes from: spec, page, evidence, conflicts, tests
           NAME is one of the spec (jobs.list.pageSize), a path (/jobs/list) or one in Rust (jobs::List::page_size)
  explain --all [--format text|markdown] [--accept]
           list all items with their places; as Markdown, print the tables of the documents
             --accept     write the tables of README.md, spec/COVERAGE.md and the front page of the docs
  mock [--port N] [--profile strict|observed] [--rows N] [--record FILE] …
           run the mock server on this machine; `cargo xtask mock --help` lists all options
  openapi [--check]
           write the API as OpenAPI documents to generated/openapi/
             --check      write nothing, report the documents that are out of date
  prove [CAMPAIGN…] [--quick]
           run all campaigns, which are tests at a large size, or only those named; records the figures in tests/RESULTS.md
             --quick      run them at the size that they have in `cargo test`; record nothing
  reference [FILE]
           write the API as one HTML page (default: target/reference/index.html)
  release --dry-run [STEP…] [--format text|json|github] [--offline]
           run all checks before a release, or only those named; publishes nothing
  shapes FILE
           list the conflicts of the spec that a record of `vh3 doctor --record-shapes` settles
  surface [--accept | --against REV|DIR] [--format text|json|github|markdown] [--offline]
           compare the public API, the requests and the behaviour of the client with the accepted ones; reports what
           changed and what it means for users
             --accept     report the changes, then accept them
             --against    compare with a tag, a commit or another checkout; also check version and changelog
             --offline    do not download crates
  help     print this text

Exit code: 0 up to date, 1 out of date, 2 could not run.
";

/// Returns the help of a command, or of all commands.
pub(super) fn text(command: Option<&str>) -> String {
    let Some(command) = command else { return ALL.to_owned() };
    let mut section = String::new();
    let mut is_asked = false;
    for line in ALL.lines() {
        if let Some(entry) = line.strip_prefix("  ")
            && !entry.starts_with(' ')
        {
            is_asked = entry.split(' ').next() == Some(command);
        } else if line.is_empty() {
            is_asked = false;
        }
        if is_asked {
            section.push_str(line);
            section.push('\n');
        }
    }
    if section.is_empty() { ALL.to_owned() } else { format!("cargo xtask COMMAND\n\n{section}") }
}

/// Returns whether the rest of a command line has `--help`. The mock prints its own help.
pub(super) fn is_asked(mut parser: lexopt::Parser) -> bool {
    let Ok(rest) = parser.raw_args() else { return false };
    for argument in rest {
        if argument == "--help" || argument == "-h" {
            return true;
        }
    }
    false
}
