//! Writes a page with given facts, in each form of a page. Its prose is invented.

use audit::page::{Endpoint, Example, Facts, Header, Param, Site};
use codegen::model::Number;
use std::fmt::Write as _;

/// The form of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The Markdown that the page is made of.
    Source,
    /// The Markdown that the docs site hands out.
    Served,
    /// Text as a crawler takes it.
    Flat,
    /// The same with a blank line after each line.
    Spaced,
    /// Text as a browser copies it, the cells of tables run together.
    RunTogether,
}

impl Form {
    pub(crate) const ALL: [Self; 5] =
        [Self::Source, Self::Served, Self::Flat, Self::Spaced, Self::RunTogether];

    pub(crate) fn is_markdown(self) -> bool {
        matches!(self, Self::Source | Self::Served)
    }
}

/// The page.
pub(crate) fn render(facts: &Facts, form: Form) -> String {
    if form == Form::Spaced {
        return render(facts, Form::Flat).replace('\n', "\n\n");
    }
    let mut page = Writer { form, text: String::new() };
    page.top(facts);
    page.heading(2, "Shared parameters");
    page.table(&["Param", "Type", "Description"], &facts.shared);
    page.heading(2, "Limits of lists");
    for endpoint in &facts.endpoints {
        page.limits(endpoint, true);
    }
    page.elsewhere(facts);
    let mut section = "";
    for endpoint in &facts.endpoints {
        if endpoint.section != section {
            section = &endpoint.section;
            page.heading(2, section);
            page.paragraph(&format!("Everything about {}.", section.to_lowercase()));
        }
        page.endpoint(endpoint);
    }
    page.text
}

struct Writer {
    form: Form,
    text: String,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A blank line, where the form has any.
    fn gap(&mut self) {
        if self.form != Form::Flat {
            self.text.push('\n');
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.line(text);
        self.gap();
    }

    fn code(&self, word: &str) -> String {
        if self.form.is_markdown() { format!("`{word}`") } else { word.to_owned() }
    }

    fn bold(&self, text: &str) -> String {
        if self.form.is_markdown() { format!("**{text}**") } else { text.to_owned() }
    }

    fn heading(&mut self, depth: usize, text: &str) {
        let marks = if self.form.is_markdown() { format!("{} ", "#".repeat(depth)) } else { String::new() };
        self.paragraph(&format!("{marks}{text}"));
    }

    fn top(&mut self, facts: &Facts) {
        let title = &facts.title;
        match self.form {
            Form::Source => self.line(&format!("---\ntitle: {title}\ndescription: What this is.\n---\n")),
            Form::Served => self.line(
                "> ## Documentation Index\n> Fetch the complete documentation index at: \
                 https://club.example/llms.txt\n> Use this file to discover all available pages.\n",
            ),
            Form::Flat | Form::Spaced => {
                self.line("Documentation Index\nUse this file to discover all available pages.")
            }
            Form::RunTogether => self.line("Skip to main content\n\nDocumentation Index\n"),
        }
        self.heading(1, title);
        match self.form {
            Form::Source => {}
            Form::Served => self.paragraph("> What this is."),
            Form::Flat | Form::Spaced | Form::RunTogether => self.paragraph("What this is."),
        }
        let (header, base) = (self.code(&facts.key_header.text), self.code(&facts.base_url.text));
        self.paragraph(&format!("All that there is to call. Auth: {header} header. Base: {base}."));
    }

    /// Writes sentences about an endpoint: at the top of the page the first ones, below its heading the others.
    fn limits(&mut self, endpoint: &Endpoint, at_top: bool) {
        let name = if self.form.is_markdown() { format!("`{}`", endpoint.name()) } else { endpoint.name() };
        let required: Vec<_> = endpoint.required.iter().map(|said| self.code(&said.text)).collect();
        if !required.is_empty() && at_top {
            self.paragraph(&format!("{name} requires {}.", self.bold(&required.join(" and "))));
        }
        for one_of in &endpoint.one_of {
            if !at_top {
                let mut sets = Vec::new();
                for set in &one_of.sets {
                    let is_pair = set.0.is_empty();
                    sets.push(if is_pair { "a date pair".to_owned() } else { self.code(&set.0.join("/")) });
                }
                self.paragraph(&format!("At least one of: {}.", sets.join(", ")));
            }
        }
        for (index, span) in endpoint.spans.iter().enumerate() {
            if (index == 0) != at_top {
                continue;
            }
            let months = self.bold(&format!("{} months", span.months));
            let fields: Vec<_> = span.fields.iter().map(|name| self.code(name)).collect();
            let of = if fields.is_empty() { String::new() } else { format!(" of {}", fields.join(" and ")) };
            self.paragraph(&format!("In {name} the span{of} holds {months} at the most."));
        }
    }

    /// Writes sentences about limits and defaults of fields.
    fn sentences(&mut self, endpoint: &Endpoint) {
        for bound in &endpoint.bounds {
            let fields: Vec<_> = bound.fields.iter().map(|name| self.code(name)).collect();
            self.paragraph(&format!("Of {} at most {} values each.", fields.join(", "), bound.max_items));
        }
        for omitted in &endpoint.defaults {
            let value = omitted.value.as_str().map_or_else(|| omitted.value.to_string(), str::to_owned);
            self.paragraph(&format!("{} defaults to {value}.", self.code(&omitted.field)));
        }
    }

    /// Writes tables about endpoints in a section of their own.
    fn elsewhere(&mut self, facts: &Facts) {
        for endpoint in &facts.endpoints {
            if !endpoint.elsewhere.is_empty() {
                self.heading(2, "More filters");
                let name = self.code(&endpoint.name());
                self.paragraph(&format!("These are for {name} alone."));
                self.table(&["Field", "Type", "Required", "Description"], &endpoint.elsewhere);
            }
        }
    }

    fn endpoint(&mut self, endpoint: &Endpoint) {
        let heading = format!("{} {}", self.code(&endpoint.method), self.code(&endpoint.path));
        self.heading(3, &heading);
        if !endpoint.label.is_empty() {
            self.paragraph(&format!("{}.", endpoint.label));
        }
        if endpoint.deprecated.is_some() {
            self.paragraph("Deprecated: use another one.");
        }
        self.limits(endpoint, false);
        self.sentences(endpoint);
        if !endpoint.rows.is_empty() {
            self.paragraph(&self.bold("Request body (key fields):"));
            self.table(&["Field", "Type", "Required", "Description"], &endpoint.rows);
        }
        if !endpoint.values.is_empty() {
            self.paragraph(&self.bold("Enum values:"));
            for values in &endpoint.values {
                let list: Vec<_> = values.values.iter().map(|value| self.code(value)).collect();
                let between = if self.form == Form::Flat { "\n" } else { " " };
                let label = self.bold(&format!("{}:", values.field));
                self.line(&format!("- {label}{between}{}", list.join(", ")));
            }
            self.gap();
        }
        if let Some(example) = &endpoint.example {
            self.example(example);
        }
    }

    fn table(&mut self, columns: &[&str], rows: &[Param]) {
        if rows.is_empty() {
            return;
        }
        match self.form {
            Form::RunTogether => self.line(&columns.concat()),
            Form::Flat => self.line(&format!("| {} |\n|---|", columns.join(" | "))),
            _ => self.line(&format!("| {} |\n|{}", columns.join(" | "), "---|".repeat(columns.len()))),
        }
        for (index, row) in rows.iter().enumerate() {
            let mark = match row.required {
                Some(true) => self.bold("Yes"),
                Some(false) => "No".to_owned(),
                // Marks that are one sentence over several rows.
                None if columns.len() == 3 => String::new(),
                None => ["One of…", "…these"].get(index).copied().unwrap_or_default().to_owned(),
            };
            let mut cells = vec![self.code(&row.name), row.kind.clone(), mark, self.description(row)];
            if columns.len() == 3 {
                cells.remove(2);
            }
            match self.form {
                Form::RunTogether => self.line(&cells.concat()),
                Form::Flat => self.line(&format!("{} |", cells.join(" | "))),
                _ => self.line(&format!("| {} |", cells.join(" | "))),
            }
        }
        self.gap();
    }

    fn description(&self, row: &Param) -> String {
        let mut limits = Vec::new();
        limits.extend(row.deprecated.then(|| "deprecated".to_owned()));
        limits.extend(row.minimum.map(|limit| {
            if limit == Number::Integer(1) { "1-based".to_owned() } else { format!("min {limit}") }
        }));
        limits.extend(row.default.as_ref().map(|limit| format!("default {limit}")));
        limits.extend(row.csv.then(|| "comma-separated".to_owned()));
        limits.extend(row.maximum.map(|limit| format!("max {limit}")));
        let values: Vec<_> = row.values.iter().map(|value| self.code(value)).collect();
        let what = if values.is_empty() { "What it is for".to_owned() } else { values.join(" or ") };
        if limits.is_empty() { what } else { format!("{what} ({})", limits.join(", ")) }
    }

    fn example(&mut self, example: &Example) {
        let mut command = match example.site {
            Site::Query => format!("curl -G \"{}\"", example.url),
            Site::Body => format!("curl -X {} \"{}\"", example.method, example.url),
        };
        if example.site == Site::Query && example.method != "GET" {
            let _ = write!(command, " -X {}", example.method);
        }
        for Header { name, value } in &example.headers {
            let _ = write!(command, " \\\n  -H \"{name}: {value}\"");
        }
        match example.site {
            Site::Query => {
                for (key, value) in &example.members {
                    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    let _ = write!(command, " \\\n  --data-urlencode \"{key}={value}\"");
                }
            }
            Site::Body => {
                let body = serde_json::to_string_pretty(&example.members).expect("JSON");
                let _ = write!(command, " \\\n  -d '{}'", body.replace('\'', "'\\''"));
            }
        }
        match self.form {
            Form::Source => self.line(&format!("```bash\n{command}\n```\n")),
            Form::Served => self.line(&format!("```bash theme={{null}}\n{command}\n```\n")),
            Form::Flat | Form::Spaced => {
                self.line(&command.lines().map(str::trim).collect::<Vec<_>>().join("\n"))
            }
            Form::RunTogether => self.line(&command),
        }
    }
}
