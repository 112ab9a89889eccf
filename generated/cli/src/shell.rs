//! The commands that are about the program itself: checks, completions, manual pages.

use crate::failure::Failure;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;
use std::io::Write;
use std::path::PathBuf;
use std::str::FromStr;

/// Returns the commands beside those of the API.
pub(crate) fn commands() -> Vec<Command> {
    let shell = Arg::new("shell").value_name("SHELL").required(true);
    let shell = shell.value_parser(["bash", "elvish", "fish", "powershell", "zsh"]).help("The shell");
    let folder = Arg::new("folder").value_name("FOLDER").required(true).help("The folder to write to");
    vec![
        doctor(),
        crate::key::command(),
        Command::new("completions").about("Prints the completions of a shell").arg(shell),
        Command::new("man").about("Writes the manual pages").arg(folder),
    ]
}

fn doctor() -> Command {
    let shapes = Arg::new("record-shapes").long("record-shapes").value_name("FILE").help(
        "Calls every read that needs nothing but dates and ids that another read returns, and writes the names and types of \
         requests and responses, no values",
    );
    Command::new("doctor")
        .about("Checks the address, the connection, the key and the clock with one cheap read")
        .arg(shapes)
}

/// Prints the completions of a shell.
pub(crate) fn completions(
    root: &mut Command,
    matches: &ArgMatches,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let name = matches.get_one::<String>("shell").map(String::as_str).unwrap_or_default();
    let shell = Shell::from_str(name).map_err(Failure::usage)?;
    let mut script = Vec::new();
    clap_complete::generate(shell, root, "vh3", &mut script);
    out.write_all(&script)?;
    Ok(out.flush()?)
}

/// Writes a manual page for each command.
pub(crate) fn man(root: Command, matches: &ArgMatches, err: &mut dyn Write) -> Result<(), Failure> {
    let folder = PathBuf::from(matches.get_one::<String>("folder").map(String::as_str).unwrap_or_default());
    std::fs::create_dir_all(&folder)
        .and_then(|()| clap_mangen::generate_to(root, &folder))
        .map_err(|error| Failure::usage(format!("{}: {error}", folder.display())))?;
    Ok(writeln!(
        err,
        "manual pages are in {}; read one with: man -l {}/vh3.1",
        folder.display(),
        folder.display()
    )?)
}
