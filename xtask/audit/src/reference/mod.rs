//! The API as one HTML page for readers. It needs no server and no network.
//!
//! Each operation has its fields with their evidence, and the same call as a curl command, in Rust and as a `vh3` command.

mod calls;
mod html;

use codegen::model::{Api, Evidence, Field, Group, Kind, List, Note, Operation, ReturnKind};
use html::{Page, escaped};

/// Returns the page of an API.
#[must_use]
pub fn page(api: &Api) -> String {
    let mut page = Page::default();
    page.raw(include_str!("head.html"));
    page.line("h1", &format!("{} endpoints of the VH3 Connect API", api.title));
    page.raw(include_str!("intro.html"));
    navigation(api, &mut page);
    page.raw("<main>");
    for group in &api.groups {
        of_group(api, group, &mut page);
    }
    types(api, &mut page);
    page.raw("</main>");
    page.raw(include_str!("foot.html"));
    page.text()
}

fn navigation(api: &Api, page: &mut Page) {
    page.raw("<nav aria-label=\"Endpoints\">");
    for group in &api.groups {
        page.raw(&format!("<details><summary>{}</summary><ul>", escaped(&group.heading)));
        for operation in &group.operations {
            let id = escaped(&operation.id);
            let name = escaped(&operation.method_name);
            page.raw(&format!("<li data-for=\"{id}\"><a href=\"#{id}\">{name}</a></li>"));
        }
        page.raw("</ul></details>");
    }
    page.raw("</nav>");
}

fn of_group(api: &Api, group: &Group, page: &mut Page) {
    page.raw("<section class=\"group\">");
    page.line("h2", &group.heading);
    page.line("p", &group.doc);
    let link = escaped(&group.link);
    page.raw(&format!("<p><a href=\"{link}\">Section of the docs page</a></p>"));
    for operation in &group.operations {
        of_operation(api, group, operation, page);
    }
    page.raw("</section>");
}

fn of_operation(api: &Api, group: &Group, operation: &Operation, page: &mut Page) {
    let id = escaped(&operation.id);
    page.raw(&format!("<article id=\"{id}\"><h3><a href=\"#{id}\">{id}</a></h3>"));
    let (method, path) = (operation.method.as_str(), escaped(&operation.path));
    page.raw(&format!("<p class=\"path\"><code>{method} {path}</code>"));
    page.badge("effect", operation.effect.word());
    page.badge("evidence", operation.evidence.word());
    page.raw("</p>");
    page.line("p", &operation.summary);
    if let Some(doc) = &operation.doc {
        page.paragraphs(doc);
    }
    returns(operation, page);
    if let Some(read) = &operation.settled_by {
        let read = escaped(read);
        page.raw(&format!(
            "<p>After a lost response, <a href=\"#{read}\">{read}</a> shows whether the call was applied.</p>"
        ));
    }
    fields(&operation.fields, page);
    page.raw("<div class=\"calls\">");
    page.code("curl", &calls::curl(api, operation));
    page.code("Rust", &calls::rust(api, group, operation));
    page.code("vh3", &calls::vh3(api, operation));
    page.raw("</div>");
    let of_fields = operation.fields.iter().flat_map(|field| &field.notes);
    conflicts(operation.notes.iter().chain(of_fields), page);
    page.raw("</article>");
}

fn returns(operation: &Operation, page: &mut Page) {
    let of = operation.returns.of.as_deref().unwrap_or_default();
    let link = format!("<a href=\"#type-{0}\">{0}</a>", escaped(of));
    let text = match operation.returns.kind {
        ReturnKind::Page => format!("a page of {link}"),
        ReturnKind::Entity => link,
        ReturnKind::Created => format!("the id of what was created, {}", escaped(of)),
        ReturnKind::Nothing => "nothing".to_owned(),
        ReturnKind::Undocumented => "undocumented JSON".to_owned(),
    };
    page.raw(&format!("<p>Returns {text}"));
    page.badge("evidence", operation.returns.evidence.word());
    page.raw("</p>");
}

fn fields(fields: &[Field], page: &mut Page) {
    if fields.is_empty() {
        return page.line("p", "No fields.");
    }
    page.raw("<div class=\"scroll\"><table><thead><tr><th>field</th><th>type</th><th>evidence</th><th>meaning</th></tr></thead><tbody>");
    for field in fields {
        page.raw("<tr><td>");
        page.raw(&format!("<code>{}</code>", escaped(&field.wire)));
        if field.required {
            page.badge("required", "required");
        }
        page.raw(&format!("</td><td>{}</td><td>", kind(field)));
        page.badge("evidence", field.evidence.word());
        page.raw("</td><td>");
        page.raw(&escaped(&meaning(field)));
        page.raw("</td></tr>");
    }
    page.raw("</tbody></table></div>");
}

fn meaning(field: &Field) -> String {
    let mut text = field.doc.clone().unwrap_or_default();
    let limits = &field.limits;
    if let Some(limit) = limits.minimum {
        text.push_str(&format!(" At least {} ({}).", limit.value, limit.evidence.word()));
    }
    if let Some(limit) = limits.maximum {
        text.push_str(&format!(" At most {} ({}).", limit.value, limit.evidence.word()));
    }
    if let Some(limit) = limits.max_length {
        text.push_str(&format!(" At most {} characters ({}).", limit.value, limit.evidence.word()));
    }
    if let Some(limit) = limits.max_items {
        text.push_str(&format!(" At most {} values ({}).", limit.value, limit.evidence.word()));
    }
    if let Some(default) = &field.default {
        text.push_str(&format!(" Default: {default}."));
    }
    if field.clearing.is_some() {
        text.push_str(" Can be cleared.");
    }
    for note in &field.notes {
        text.push_str(&format!(" Disputed: {}.", note.conflict));
    }
    text.trim().to_owned()
}

fn kind(field: &Field) -> String {
    let one = match &field.kind {
        Kind::Integer => "integer".to_owned(),
        Kind::Decimal => "decimal".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::String => "string".to_owned(),
        Kind::Uuid => "UUID".to_owned(),
        Kind::Timestamp => "timestamp".to_owned(),
        Kind::Date => "date".to_owned(),
        Kind::Time => "time of day".to_owned(),
        Kind::Json => "JSON".to_owned(),
        Kind::Id(name) | Kind::Enum { name, .. } | Kind::Object(name) | Kind::Entity(name) => {
            format!("<a href=\"#type-{0}\">{0}</a>", escaped(name))
        }
    };
    match field.list {
        None => one,
        Some(List::Csv) => format!("{one}, comma-separated"),
        Some(List::Array) => format!("array of {one}"),
    }
}

fn conflicts<'n>(notes: impl Iterator<Item = &'n Note>, page: &mut Page) {
    let mut shown: Vec<&str> = Vec::new();
    for note in notes {
        if shown.contains(&note.conflict.as_str()) {
            continue;
        }
        shown.push(&note.conflict);
        let (name, question) = (escaped(&note.conflict), escaped(&note.question));
        page.raw(&format!("<details class=\"conflict\"><summary>{name}: {question}</summary>"));
        page.line("p", &format!("This project follows `{}`. {}", note.rules.word(), note.why));
        page.line("p", &note.otherwise);
        page.raw("</details>");
    }
}

fn types(api: &Api, page: &mut Page) {
    page.raw("<section class=\"group\">");
    page.line("h2", "Types");
    for id in &api.ids {
        heading(&id.name, &id.doc, id.evidence, page);
        page.raw("</article>");
    }
    for set in &api.enums {
        heading(&set.name, &set.doc, set.evidence, page);
        page.raw("<ul>");
        for variant in &set.variants {
            let doc = variant.doc.as_deref().unwrap_or_default();
            page.raw(&format!("<li><code>{}</code> {}", escaped(&variant.wire), escaped(doc)));
            page.badge("evidence", variant.evidence.word());
            page.raw("</li>");
        }
        page.raw("</ul>");
        if set.open {
            page.line("p", "The server may send other values.");
        }
        page.raw("</article>");
    }
    for object in api.objects.iter().chain(&api.entities) {
        heading(&object.name, &object.doc, object.evidence, page);
        fields(&object.fields, page);
        page.raw("</article>");
    }
    page.raw("</section>");
}

fn heading(name: &str, doc: &str, evidence: Evidence, page: &mut Page) {
    let name = escaped(name);
    page.raw(&format!("<article id=\"type-{name}\"><h3><a href=\"#type-{name}\">{name}</a></h3>"));
    page.raw("<p>");
    page.badge("evidence", evidence.word());
    page.raw("</p>");
    page.paragraphs(doc);
}
