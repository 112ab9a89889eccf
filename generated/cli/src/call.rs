//! A call: shown, sent, listed, settled.

use crate::bulk::Source;
use crate::commands::{Chosen, is_list, spelled};
use crate::context::{Context, call};
use crate::export::Export;
use crate::failure::Failure;
use crate::output::{self, Format, Items};
use crate::progress::Line;
use crate::request::Fields;
use crate::{Environment, bulk, connection, request};
use clap::ArgMatches;
use serde_json::value::RawValue;
use std::collections::HashSet;
use std::io::{BufRead, Write, stdin};
use vh3_bigchange::{Error, NamedCall, Timestamp};
use vh3_bigchange_description::{Api, Effect, Operation};

/// Runs the call of the arguments.
pub(crate) async fn run(
    api: &Api,
    chosen: &Chosen<'_>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let context = prepare(api, chosen, environment)?;
    if !is_list(chosen.operation)
        && let Some(source) = Source::find(chosen)
    {
        return many(&context, chosen, source, environment, out, err).await;
    }
    let fields = request::fields(api, chosen, context.now)?;
    let call = call(&context, chosen.operation, &fields)?;
    if chosen.matches.get_flag("dry-run") {
        writeln!(out, "{}", call.preview()?.to_curl())?;
        return Ok(());
    }
    confirm(chosen, environment, err)?;
    if is_list(chosen.operation) && is_whole(chosen.matches) {
        return all(&context, chosen, call, out, err).await;
    }
    let Err(error) = send(&context, chosen.operation, call, out, err).await else { return Ok(()) };
    match error {
        Failure::Call(error, _) if error.is_in_doubt() => {
            Err(doubt(&context, chosen, &fields, error, out, err).await)
        }
        other => Err(other),
    }
}

/// Returns the parts of the run that every step needs.
fn prepare<'a>(api: &'a Api, chosen: &Chosen<'_>, environment: &Environment) -> Result<Context<'a>, Failure> {
    let matches = chosen.matches;
    let now = match environment.now {
        Some(now) => now,
        None => now()?,
    };
    let format = matches.get_one::<String>("output").map(String::as_str);
    Ok(Context {
        api,
        client: connection::client(matches, environment, !matches.get_flag("dry-run"))?,
        format: Format::new(format, environment.width.is_some()),
        width: environment.width,
        now,
        shows_progress: environment.shows_progress,
    })
}

/// Returns whether all pages of a list are requested.
fn is_whole(matches: &ArgMatches) -> bool {
    matches.get_flag("all") || matches.contains_id("resume")
}

/// Makes a call for each row of a file.
async fn many(
    context: &Context<'_>,
    chosen: &Chosen<'_>,
    source: Source<'_>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    if chosen.matches.get_flag("dry-run") {
        return bulk::show(context, chosen, source, environment, out);
    }
    confirm(chosen, environment, err)?;
    bulk::run(context, chosen, source, environment, out, err).await
}

/// Returns the current time in whole seconds.
fn now() -> Result<Timestamp, Failure> {
    let now = jiff::Timestamp::now();
    let whole = jiff::Timestamp::from_second(now.as_second()).unwrap_or(now);
    Ok(Timestamp::try_from(whole)?)
}

/// Asks before a call that cannot be undone.
fn confirm(chosen: &Chosen, environment: &Environment, err: &mut dyn Write) -> Result<(), Failure> {
    if chosen.operation.effect != Effect::Irreversible || chosen.matches.get_flag("yes") {
        return Ok(());
    }
    let command = spelled(&chosen.operation.id);
    if !environment.is_interactive {
        return Err(Failure::usage(format!("{command} cannot be undone; add --yes if you mean it")));
    }
    write!(err, "{command} cannot be undone. Continue? [y/N] ")?;
    err.flush()?;
    let mut answer = String::new();
    stdin().lock().read_line(&mut answer)?;
    match answer.trim() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::usage(format!("{command}: not sent"))),
    }
}

/// Sends a call and writes its result.
async fn send(
    context: &Context<'_>,
    operation: &Operation,
    call: NamedCall,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let response = call.send_as::<Box<RawValue>>().await?;
    let result = response.into_inner();
    let known = members(context.api, operation);
    if is_list(operation) {
        return page(context, result.get(), known, out, err);
    }
    output::one(context.format, out, result.get(), known, context.width)?;
    if context.format == Format::Table && result.get() == "null" {
        writeln!(err, "{}: done", spelled(&operation.id))?;
    }
    Ok(())
}

/// Writes the items of one page.
fn page(
    context: &Context<'_>,
    result: &str,
    known: Vec<String>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let page: vh3_bigchange::Page<Box<RawValue>> = serde_json::from_str(result)
        .map_err(|error| Failure::Unreadable(format!("the response is not a page of items: {error}")))?;
    let mut items = Items::new(context.format, out, known, context.width);
    for item in &page.items {
        items.write(item.get())?;
    }
    items.finish()?;
    let number = page.number.unwrap_or(1);
    let hint = if page.items.is_empty() { "" } else { "; --all lists all pages" };
    Ok(writeln!(err, "page {number}: {} items{hint}", page.items.len())?)
}

/// Writes all pages of a list: to the file of `--resume`, or to the output.
async fn all(
    context: &Context<'_>,
    chosen: &Chosen<'_>,
    call: NamedCall,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let known = members(context.api, chosen.operation);
    let Some(path) = chosen.matches.get_one::<String>("resume") else {
        let items = Items::new(context.format, out, known, context.width);
        return list(context, call.items_as()?, items, None, err).await;
    };
    let format = chosen.matches.get_one::<String>("output").map(String::as_str);
    let export = Export::open(path, format)?;
    resume(context, call, known, &export, err).await
}

/// Writes a list to a file, from the position of the run before.
async fn resume(
    context: &Context<'_>,
    call: NamedCall,
    known: Vec<String>,
    export: &Export,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let mut source = call.items_as::<Box<RawValue>>()?;
    if let Some(cursor) = &export.cursor {
        writeln!(err, "resumes {}: {}", export.path().display(), cursor.progress())?;
        source = source.resume(cursor.clone())?;
    }
    let mut writer = export.writer()?;
    let items = export.items(&mut *writer, known);
    list(context, source, items, Some(export), err).await
}

/// Writes all items of a list while they arrive.
async fn list(
    context: &Context<'_>,
    mut source: vh3_bigchange::Items<Box<RawValue>>,
    mut items: Items<'_>,
    export: Option<&Export>,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let mut line = Line::new(context.shows_progress, source.progress().items);
    let mut reported = HashSet::new();
    loop {
        let item = match source.try_next().await {
            Ok(Some(item)) => item,
            Ok(None) => break,
            Err(error) => {
                line.clear(err)?;
                let hint = export.map(|_| "run the same command again to go on from here".to_owned());
                return Err(Failure::Call(error, hint));
            }
        };
        for name in items.write(item.get())? {
            if reported.insert(name.clone()) {
                line.clear(err)?;
                writeln!(err, "warning: `{name}` has no column; --output ndjson has everything")?;
            }
        }
        if let Some(export) = export {
            export.save(&mut items, &source)?;
        }
        line.update(err, source.progress())?;
    }
    line.clear(err)?;
    items.end()?;
    if let Some(export) = export {
        export.save(&mut items, &source)?;
        writeln!(err, "{}: {}", export.path().display(), source.progress())?;
    }
    Ok(())
}

/// Returns the members that the description lists for the result.
fn members(api: &Api, operation: &Operation) -> Vec<String> {
    let mut names = Vec::new();
    if let Some(entity) = operation.returns.of.as_ref().and_then(|name| api.entities.get(name)) {
        for field in &entity.fields {
            names.push(field.name.clone());
        }
    }
    names
}

/// Says how to find out whether a write was applied, or finds out.
async fn doubt(
    context: &Context<'_>,
    chosen: &Chosen<'_>,
    fields: &Fields,
    error: Error,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Failure {
    let Some(read) = error.settled_by().and_then(|name| context.api.operation(name)) else {
        return Failure::Call(error, None);
    };
    let shared = shared(read, fields);
    let command = command(read, &shared);
    let is_complete = request::check(read, &shared).is_ok();
    if !is_complete || !chosen.matches.get_flag("settle") {
        return Failure::Call(error, Some(format!("to find out: {command}")));
    }
    let hint = match call(context, read, &shared) {
        Ok(call) => match Box::pin(send(context, read, call, out, err)).await {
            Ok(()) => format!("{command} shows the present state"),
            Err(_) => format!("{command} failed too; try it later"),
        },
        Err(_) => format!("to find out: {command}"),
    };
    Failure::Call(error, Some(hint))
}

/// Returns the required fields of a read that the write has too.
fn shared(read: &Operation, fields: &Fields) -> Fields {
    let mut shared = Fields::new();
    for field in read.fields.iter().filter(|field| field.required) {
        if let Some(value) = fields.get(&field.name) {
            shared.insert(field.name.clone(), value.clone());
        }
    }
    shared
}

/// Returns the command line of a read with these fields.
fn command(read: &Operation, fields: &Fields) -> String {
    let mut line = format!("vh3 {}", spelled(&read.id));
    for argument in crate::arguments::arguments(read) {
        match fields.get(&argument.field.name) {
            Some(value) => line.push_str(&format!(" --{} {}", argument.flag, value.get())),
            None if argument.field.required => {
                line.push_str(&format!(" --{} <{}>", argument.flag, argument.placeholder()));
            }
            None => {}
        }
    }
    line
}
