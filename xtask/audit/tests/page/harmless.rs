//! A change of markup alone is never reported as more than cosmetic.

use crate::render::{Form, render};
use crate::{Subject, listing, pages, report, tools};
use audit::page::{Accepted, Page, Spec};
use audit::report::{Class, is_drift};
use codegen::Source;
use indexmap::IndexMap;

type Change = fn(&str) -> String;

/// Harmless edits of any form.
const ANYWHERE: &[(&str, Change)] = &[
    ("line breaks of Windows", |page| page.replace('\n', "\r\n")),
    ("line breaks of old Macs", |page| page.replace('\n', "\r")),
    ("tabs at the ends of lines", |page| page.replace('\n', "\t\n")),
    ("blanks at the ends of lines", |page| page.replace('\n', "  \n")),
    ("a mark of the byte order", |page| format!("\u{feff}{page}")),
    ("no line break at the end", |page| page.trim_end().to_owned()),
    ("line breaks at the end", |page| format!("{page}\n\n\n")),
    ("blanks that do not break", |page| {
        page.replace("What it is", "What\u{a0}it\u{202f}is").replace("  ", "\u{a0} ")
    }),
    ("hyphens that do not break", |page| page.replace("1-based", "1\u{2011}based")),
    ("characters that cannot be seen", |page| page.replace("What it is", "What\u{200b} it\u{ad} is")),
    ("a text from right to left and back", |page| page.replace("What it", "\u{202e}What it\u{202c}")),
    ("round quotes", |page| rounded(page)),
    ("single quotes", |page| {
        commands(page, |line| if line.contains('{') { line.to_owned() } else { line.replace('"', "'") })
    }),
    ("the address without quotes", |page| {
        commands(page, |line| if line.starts_with("curl") { line.replace('"', "") } else { line.to_owned() })
    }),
    ("long names of flags", |page| {
        let long = page.replace("-X POST", "--request POST").replace("-H \"", "--header \"");
        long.replace("-d '", "--data '").replace("curl -G", "curl --get")
    }),
    ("raw data", |page| page.replace("-d '", "--data-raw '")),
    ("no method where there is a body", |page| page.replace("curl -X POST", "curl")),
    ("the query in the address", |page| in_address(page)),
    ("the address at the end", |page| page.replace("curl -X POST \"https", "curl -X POST --url \"https")),
    ("headers in another order", |page| headers_swapped(page)),
    ("headers in capitals", |page| headers(page, str::to_uppercase)),
    ("headers in small letters", |page| headers(page, str::to_lowercase)),
    ("bodies without line breaks", |page| bodies(page, |body| serde_json::to_string(body).expect("JSON"))),
    ("bodies with four blanks", |page| bodies(page, |body| indented(body).replace("  ", "    "))),
    ("bodies with tabs", |page| bodies(page, |body| indented(body).replace("  ", "\t"))),
    ("bodies without indentation", |page| bodies(page, |body| indented(body).replace("  ", ""))),
];

/// Harmless edits of Markdown.
const MARKDOWN: &[(&str, Change)] = &[
    ("capitals for types", |page| page.replace("integer", "Integer")),
    ("deeper headings", |page| page.replace("\n## ", "\n### ").replace("\n### `", "\n#### `")),
    ("deeper headings of endpoints", |page| page.replace("\n### `", "\n##### `")),
    ("headings of sections like those of endpoints", |page| page.replace("\n## ", "\n### ")),
    ("headings that end in marks", |page| {
        page.replace("` `/", "`   `/").replace("\n## Shared parameters", "\n##  Shared parameters ##")
    }),
    ("headings without code", |page| {
        lines(page, |line| if line.starts_with("###") { line.replace('`', "") } else { line.to_owned() })
    }),
    ("headings with bold methods", |page| {
        page.replace("### `POST`", "### **POST**").replace("### `GET`", "### **GET**")
    }),
    ("nothing bold", |page| page.replace("**", "")),
    ("other marks for bold", |page| page.replace("**", "__")),
    ("no code in tables", |page| {
        lines(page, |line| if line.starts_with('|') { line.replace('`', "") } else { line.to_owned() })
    }),
    ("bold names in tables", |page| {
        lines(page, |line| {
            if line.starts_with("| `") {
                line.replacen("| `", "| **`", 1).replacen("` |", "`** |", 1)
            } else {
                line.to_owned()
            }
        })
    }),
    ("columns in the middle", |page| page.replace("|---|", "|:---:|").replace("---|", ":-:|")),
    ("wide columns", |page| {
        lines(
            page,
            |line| if line.starts_with("| ") { line.replace(" | ", "     |   ") } else { line.to_owned() },
        )
    }),
    ("tables without outer bars", |page| {
        lines(page, |line| {
            if line.starts_with('|') { line.trim_matches('|').trim().to_owned() } else { line.to_owned() }
        })
    }),
    ("other fences", |page| page.replace("```", "~~~")),
    ("longer fences", |page| page.replace("```", "`````")),
    ("another language", |page| page.replace("```bash", "```shell")),
    ("no language", |page| {
        lines(page, |line| if line.starts_with("```bash") { "```".to_owned() } else { line.to_owned() })
    }),
    ("other bullets", |page| page.replace("\n- ", "\n* ")),
    ("links", |page| page.replace("What it is for", "[What it](/elsewhere#part) is for")),
    ("short lines", |page| wrapped(page)),
    ("a comment", |page| page.replace("\n## Shared", "\n<!-- made by a script -->\n\n## Shared")),
    ("a comment with blank lines", |page| {
        page.replace("\n## Shared", "\n<!--\nNote one.\n\n### `POST` `/none`\n-->\n\n## Shared")
    }),
    ("a comment of MDX", |page| page.replace("\n## Shared", "\n{/* Made by\n\na script. */}\n\n## Shared")),
    ("frames around a section", |page| {
        page.replace("\n## Shared", "\n<Note>\n\n## Shared").replacen(
            "\n## Limits",
            "\n</Note>\n\n## Limits",
            1,
        )
    }),
    ("blank lines in commands", |page| page.replace(" \\\n", " \\\n\n")),
    ("more blank lines", |page| page.replace("\n\n", "\n\n\n\n")),
    ("escapes", |page| page.replace("What it is for.", "What it is for\\.")),
    ("entities", |page| page.replace("What it is", "What&nbsp;it&#32;is")),
];

/// Harmless edits of the source of a page.
const SOURCE: &[(&str, Change)] = &[
    ("a quoted title", |page| {
        page.replacen("title: ", "title: \"", 1).replacen("\ndescription", "\"\ndescription", 1)
    }),
    ("more front matter", |page| page.replacen("\ndescription", "\nicon: wrench\ndescription", 1)),
    ("no title but that of the front matter", |page| {
        page.replacen("\n# ", "\n<!-- ", 1).replacen("\n\nAll that", " -->\n\nAll that", 1)
    }),
];

/// Harmless edits of text.
const TEXT: &[(&str, Change)] = &[
    ("blanks at the beginnings of lines", |page| page.replace('\n', "\n   ")),
    ("tabs at the beginnings of lines", |page| page.replace('\n', "\n\t")),
    ("blank lines outside of commands", |page| {
        lines(page, |line| if line.ends_with('.') { format!("{line}\n\n") } else { line.to_owned() })
    }),
    ("bullets of a browser", |page| page.replace("\n- ", "\n• ")),
    ("another notice", |page| format!("Skip to content\n{page}")),
    ("buttons", |page| page.replace("\ncurl", "\nCopy\ncurl")),
    ("blank lines between all lines", |page| page.replace('\n', "\n\n")),
    ("a notice", |page| format!("Skip to main content\n{page}")),
];

fn lines(page: &str, change: impl Fn(&str) -> String) -> String {
    page.lines().map(|line| change(line) + "\n").collect()
}

/// The lines of commands but their bodies.
fn commands(page: &str, change: impl Fn(&str) -> String) -> String {
    let is_of_command = |line: &str| {
        let line = line.trim_start();
        line.starts_with("curl") || line.starts_with("-H") || line.starts_with("--data-urlencode")
    };
    lines(page, |line| if is_of_command(line) { change(line) } else { line.to_owned() })
}

fn rounded(page: &str) -> String {
    let mut open = [false, false];
    let round = |char| {
        let (place, pair) = match char {
            '"' => (0, ['\u{201c}', '\u{201d}']),
            '\'' => (1, ['\u{2018}', '\u{2019}']),
            other => return other,
        };
        open[place] = !open[place];
        pair[usize::from(!open[place])]
    };
    page.chars().map(round).collect()
}

/// `curl "https://…?a=1"` for `curl -G "https://…" --data-urlencode "a=1"`, where there is one pair.
fn in_address(page: &str) -> String {
    let mut out = String::new();
    for (index, part) in page.split("curl -G \"").enumerate() {
        if index == 0 {
            out.push_str(part);
            continue;
        }
        let pairs = part.matches("--data-urlencode").count();
        let (url, rest) = part.split_once('"').expect("an address");
        let (before, pair) = rest.split_once("--data-urlencode \"").expect("a pair");
        let (pair, after) = pair.split_once('"').expect("its end");
        if pairs == 1 {
            let before = before.trim_end().trim_end_matches('\\').trim_end();
            out.push_str(&format!("curl \"{url}?{pair}\"{before}{after}"));
        } else {
            out.push_str(&format!("curl -G \"{part}"));
        }
    }
    out
}

/// The lines of the two headers of a POST, the other way round.
fn headers_swapped(page: &str) -> String {
    let mut lines: Vec<_> = page.lines().collect();
    for index in 1..lines.len() {
        if lines[index].contains("\"Content-Type") && lines[index - 1].contains("-H ") {
            lines.swap(index - 1, index);
        }
    }
    lines.join("\n")
}

fn headers(page: &str, change: fn(&str) -> String) -> String {
    commands(page, |line| match line.split_once("-H \"") {
        Some((before, header)) => {
            let (name, value) = header.split_once(':').expect("a header");
            format!("{before}-H \"{}:{value}", change(name))
        }
        None => line.to_owned(),
    })
}

/// A body, its fields in their order.
type Body = IndexMap<String, serde_json::Value>;

fn bodies(page: &str, change: fn(&Body) -> String) -> String {
    let mut out = String::new();
    for (index, part) in page.split("-d '").enumerate() {
        if index == 0 {
            out.push_str(part);
            continue;
        }
        let (body, rest) = part.split_once('\'').expect("a quote is closed");
        let body = serde_json::from_str(body).expect("JSON");
        out.push_str(&format!("-d '{}'{rest}", change(&body)));
    }
    out
}

fn indented(body: &Body) -> String {
    serde_json::to_string_pretty(body).expect("JSON")
}

/// Paragraphs in lines of three words.
fn wrapped(page: &str) -> String {
    let is_prose =
        |line: &str| line.starts_with(|first: char| first.is_ascii_uppercase()) && line.ends_with('.');
    lines(page, |line| {
        let words: Vec<_> = line.split(' ').collect();
        let short: Vec<_> = words.chunks(3).map(|words| words.join(" ")).collect();
        if is_prose(line) { short.join("\n") } else { line.to_owned() }
    })
}

fn changes(form: Form) -> Vec<(&'static str, Change)> {
    let own = match form {
        Form::Source => [MARKDOWN, SOURCE].concat(),
        Form::Served => MARKDOWN.to_vec(),
        Form::Spaced => Vec::new(),
        Form::Flat | Form::RunTogether => TEXT.to_vec(),
    };
    [ANYWHERE, &own].concat()
}

/// Returns the class of a harmless edit.
fn alarm(
    spec: &Spec<'_>,
    accepted: &Accepted,
    (form, before): (Form, &str),
    name: &str,
    change: Change,
) -> Option<String> {
    let after = change(before);
    let page = match Page::new(Source { name: "page".to_owned(), text: after.clone() }) {
        Ok(page) => page,
        Err(error) => {
            return Some(format!("{form:?} {name}: unreadable at line {}: {}", error.line, error.message));
        }
    };
    let found = spec.findings(&page, Some(accepted), &[]);
    // A page without queries, or without values, has nothing that an edit of those could change.
    let is_same = before.replace("\r\n", "\n") == after.replace("\r\n", "\n");
    let is_cosmetic = found.iter().map(|finding| finding.class).eq([Class::Cosmetic]);
    let right = (is_cosmetic || is_same && found.is_empty()) && !is_drift(&found, Class::Prose);
    (!right).then(|| format!("{form:?} {name}:\n{}", listing(&found)))
}

#[track_caller]
fn check(subject: &Subject) {
    let (mut quiet, mut alarms) = (0, Vec::new());
    let spec = subject.compare();
    for form in Form::ALL {
        let accepted = subject.accepted(form);
        let before = render(&subject.facts, form);
        for (name, change) in changes(form) {
            match alarm(&spec, &accepted, (form, &before), name, change) {
                None => quiet += 1,
                Some(alarm) => alarms.push(alarm),
            }
        }
    }
    report(&format!(
        "{}: {} false alarms in {} harmless edits",
        subject.name,
        alarms.len(),
        alarms.len() + quiet
    ));
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
    assert!(quiet > 150, "{quiet} edits are not every one");
}

#[test]
fn of_each_page() {
    for page in pages() {
        check(&page);
    }
}

#[test]
fn of_the_invented_page() {
    check(&tools());
}
