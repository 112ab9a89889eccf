//! The commands: a subcommand for each group, and in it one for each operation.

use crate::arguments::{Argument, arguments};
use crate::failure::Failure;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgMatches, Command};
use heck::ToKebabCase;
use vh3_bigchange_description::{Api, Effect, Group, Kind, List, Operation, ReturnKind};

const AFTER_HELP: &str = "\
The API key is read from --key-file, VH3_API_KEY or the system keyring (`vh3 key set`), the address from VH3_BASE_URL or --base-url.

Dates: 2026-01-31, 2026-01-31T08:00:00Z, today, now, today-30d, now-2h (units m, h, d, w). All times are UTC.

Exit codes: 0 done, 1 refused by the server, 2 wrong arguments or settings, 3 a write may have been applied,
4 no connection.";

/// The group of the options that name a file with rows.
const ROWS: &str = "rows";

/// An operation that the arguments choose.
pub(crate) struct Chosen<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) matches: &'a ArgMatches,
}

/// Returns the program's command with all subcommands.
pub(crate) fn root(api: &Api) -> Command {
    let mut root = Command::new("vh3")
        .version(env!("CARGO_PKG_VERSION"))
        .about(format!("Calls the {} endpoints of the VH3 Connect API", api.title))
        .after_help(AFTER_HELP)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(settings());
    for group in &api.groups {
        root = root.subcommand(of_group(api, group));
    }
    root.subcommands(crate::shell::commands())
}

/// Returns the options of every subcommand.
fn settings() -> Vec<Arg> {
    let all = vec![
        Arg::new("output")
            .long("output")
            .short('o')
            .value_name("FORMAT")
            .value_parser([
                PossibleValue::new("json").help("JSON; a list is an array"),
                PossibleValue::new("ndjson").help("a line of JSON for each item"),
                PossibleValue::new("csv").help("a header and a row for each item"),
                PossibleValue::new("table").help("columns that fit the terminal"),
            ])
            .help("Writes this format; table on a terminal, else json"),
        Arg::new("key-file").long("key-file").value_name("FILE").help("Reads the API key from a file"),
        Arg::new("profile")
            .long("profile")
            .value_name("NAME")
            .help("Takes address and key file from the settings"),
        Arg::new("base-url").long("base-url").value_name("URL").help("Calls another server"),
        Arg::new("dry-run")
            .long("dry-run")
            .action(ArgAction::SetTrue)
            .help("Prints the call as a curl command and sends nothing"),
    ];
    let mut global = Vec::new();
    for arg in all {
        global.push(arg.global(true));
    }
    under(global, "Settings")
}

fn of_group(api: &Api, group: &Group) -> Command {
    let mut command = Command::new(group.name.to_kebab_case())
        .about(first_sentence(&group.doc))
        .long_about(format!("{}\n\nDocs: {}", group.doc, group.link))
        .subcommand_required(true)
        .arg_required_else_help(true);
    for operation in &group.operations {
        command = command.subcommand(of_operation(api, operation));
    }
    command
}

fn of_operation(api: &Api, operation: &Operation) -> Command {
    let mut command = Command::new(operation.name.to_kebab_case())
        .about(operation.summary.clone())
        .long_about(long_about(operation))
        .override_usage(usage(operation));
    let mut all = arguments(operation);
    all.sort_by_key(|argument| !argument.field.required);
    for argument in &all {
        if argument.is_positional {
            command = command.arg(positional(argument));
        }
        command = command.arg(flag(api, argument));
    }
    command.args(of_call(operation))
}

/// Returns the shortest command line that is complete.
fn usage(operation: &Operation) -> String {
    let mut line = format!("vh3 {}", spelled(&operation.id));
    for argument in arguments(operation) {
        let placeholder = argument.placeholder();
        if argument.is_positional {
            line.push_str(&format!(" <{placeholder}>"));
        } else if argument.field.required {
            line.push_str(&format!(" --{} <{placeholder}>", argument.alias.unwrap_or(&argument.flag)));
        }
    }
    line.push_str(" [OPTIONS]");
    line
}

fn long_about(operation: &Operation) -> String {
    let mut text = format!("{}.", operation.summary.trim_end_matches('.'));
    if let Some(doc) = &operation.doc {
        text.push_str(&format!("\n\n{doc}"));
    }
    let effect = match operation.effect {
        Effect::Read => "Read-only.",
        Effect::Create => "Creates; calling twice creates two.",
        Effect::Change => "Changes what exists.",
        Effect::Irreversible => "Cannot be undone; asks first, unless --yes is given.",
    };
    if let Some(reason) = &operation.deprecated {
        text.push_str(&format!("\n\nDeprecated: {reason}"));
    }
    text.push_str(&format!("\n\n{} {}\n{effect}", operation.method.as_str(), operation.path));
    text
}

/// Returns the options that depend on the effect of the operation.
fn of_call(operation: &Operation) -> Vec<Arg> {
    let mut all = vec![
        Arg::new("json")
            .long("json")
            .value_name("JSON|@FILE")
            .help("Sends the members of this JSON object; flags replace them"),
        Arg::new("field")
            .long("field")
            .value_name("NAME=JSON")
            .action(ArgAction::Append)
            .help("Sends a field that has no flag, or any JSON in one that has"),
    ];
    if is_list(operation) {
        let help = "Lists everything: all pages, and date ranges of any length";
        all.push(Arg::new("all").long("all").action(ArgAction::SetTrue).help(help));
        let help = "Lists everything into a file, and goes on there after an interruption";
        all.push(Arg::new("resume").long("resume").value_name("FILE").help(help));
    }
    if !is_list(operation) {
        let help =
            "Makes a call for each row of a CSV file, `-` for standard input; the header names the fields";
        all.push(Arg::new("from-csv").long("from-csv").value_name("FILE").group(ROWS).help(help));
        if arguments(operation).iter().any(|argument| argument.is_positional) {
            let help = "Makes a call for each line of a file, an id; `-` for standard input";
            all.push(Arg::new("from-ids").long("from-ids").value_name("FILE").group(ROWS).help(help));
        }
        let help =
            "Keeps what was done here, so that a second run does not repeat it; FILE.journal without this";
        all.push(Arg::new("journal").long("journal").value_name("FILE").requires(ROWS).help(help));
    }
    if operation.effect == Effect::Irreversible {
        all.push(Arg::new("yes").long("yes").action(ArgAction::SetTrue).help("Does not ask"));
    }
    if let Some(read) = &operation.settled_by {
        let help = format!("Runs `{}` if it is unknown whether the call was applied", spelled(read));
        all.push(Arg::new("settle").long("settle").action(ArgAction::SetTrue).help(help));
    }
    under(all, "Call")
}

/// Puts options under a heading of the help.
fn under(all: Vec<Arg>, heading: &'static str) -> Vec<Arg> {
    let mut placed = Vec::new();
    for arg in all {
        placed.push(arg.help_heading(heading));
    }
    placed
}

/// Whether the operation returns pages.
pub(crate) fn is_list(operation: &Operation) -> bool {
    operation.returns.kind == ReturnKind::Page && operation.effect == Effect::Read
}

/// Returns the command of an operation, such as `jobs get`.
pub(crate) fn spelled(id: &str) -> String {
    let mut words = Vec::new();
    for word in id.split('.') {
        words.push(word.to_kebab_case());
    }
    words.join(" ")
}

fn positional(argument: &Argument) -> Arg {
    Arg::new(format!("positional:{}", argument.flag))
        .value_name(argument.placeholder())
        .help(format!("The same as --{}", argument.flag))
        .conflicts_with(argument.flag.clone())
        .allow_negative_numbers(true)
}

fn flag(api: &Api, argument: &Argument) -> Arg {
    let field = argument.field;
    let mut arg = Arg::new(argument.flag.clone())
        .long(argument.flag.clone())
        .value_name(argument.placeholder())
        .allow_negative_numbers(true)
        .help_heading(if field.required { "Required" } else { "Fields" })
        .help(help(argument));
    if let Some(alias) = argument.alias {
        arg = arg.visible_alias(alias);
    }
    if field.list.is_some() {
        arg = arg.action(ArgAction::Append);
    }
    if field.kind == Kind::Boolean && field.list.is_none() {
        let values = ["true", "false"];
        return arg.num_args(0..=1).require_equals(true).default_missing_value("true").value_parser(values);
    }
    match field.of.as_ref().and_then(|name| api.enums.get(name)).filter(|_| field.kind == Kind::Enum) {
        Some(set) => {
            let mut values = Vec::new();
            for value in &set.values {
                values.push(value.value.clone());
            }
            if field.list.is_some() {
                arg = arg.value_delimiter(',');
            }
            arg.value_parser(PossibleValuesParser::new(values))
        }
        None => arg,
    }
}

fn help(argument: &Argument) -> String {
    let field = argument.field;
    let mut text = first_sentence(field.doc.as_deref().unwrap_or_default());
    if field.list.is_some() {
        text.push_str(match field.kind {
            Kind::Object | Kind::Json | Kind::Entity => " One JSON object, or an array of them, or @FILE.",
            Kind::String => " Can be repeated.",
            _ => " Can be repeated, or several with commas.",
        });
    }
    if field.list == Some(List::Csv) && field.kind == Kind::String {
        text.push_str(" Without commas in a value.");
    }
    if let Some(reason) = &field.deprecated {
        text.push_str(&format!(" Deprecated: {reason}"));
    }
    if let Some(default) = &field.default {
        text.push_str(&format!(" The server takes {default} without it."));
    }
    text.trim().to_owned()
}

/// Returns the text up to the end of its first sentence.
fn first_sentence(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => flat,
    }
}

/// Returns the operation that the arguments choose.
pub(crate) fn chosen<'a>(api: &'a Api, matches: &'a ArgMatches) -> Result<Chosen<'a>, Failure> {
    if let Some((group_name, in_group)) = matches.subcommand()
        && let Some((operation_name, matches)) = in_group.subcommand()
    {
        for group in api.groups.iter().filter(|group| group.name.to_kebab_case() == group_name) {
            for operation in &group.operations {
                if operation.name.to_kebab_case() == operation_name {
                    return Ok(Chosen { operation, matches });
                }
            }
        }
    }
    Err(Failure::usage("no operation was chosen; `vh3 --help` lists the groups"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::RESERVED;

    fn api() -> Api {
        Api::read(vh3_bigchange::API_JSON).unwrap()
    }

    #[test]
    fn commands_are_consistent() {
        root(&api()).debug_assert();
    }

    #[test]
    fn every_operation_is_a_command() {
        let (api, root) = (api(), root(&api()));
        for operation in api.operations() {
            let words = spelled(&operation.id);
            let (group, name) = words.split_once(' ').unwrap();
            let found = root.find_subcommand(group).and_then(|group| group.find_subcommand(name));
            assert!(found.is_some(), "{}", operation.id);
        }
    }

    #[test]
    fn own_flags_are_reserved() {
        let api = api();
        for arg in settings() {
            assert!(RESERVED.contains(&arg.get_id().as_str()), "{}", arg.get_id());
        }
        for operation in api.operations() {
            for arg in of_call(operation) {
                assert!(RESERVED.contains(&arg.get_id().as_str()), "{}", arg.get_id());
            }
        }
    }

    #[test]
    fn first_sentence_ends_at_a_full_stop() {
        assert_eq!(first_sentence("One\nline. Another."), "One line.");
        assert_eq!(first_sentence("v1.2 only"), "v1.2 only");
    }
}
