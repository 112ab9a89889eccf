//! The spans and events of a call.

use crate::calls::{What, down, ok, patient};
use crate::faults::{Faults, raw};
use crate::{Line, list, run};
use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

pub(crate) fn all() -> Vec<Line> {
    let server = Faults::playing([down(), raw(""), ok()]);
    let (builder, _) = patient(&server.url());
    let client = builder.build().expect("a client");
    let seen = Seen::default();
    tracing::subscriber::with_default(seen.clone(), || run(What::Read.send(&client)))
        .expect("the third attempt succeeds");
    let port = server.url().rsplit(':').next().unwrap_or_default().to_owned();
    let seen = seen.lines.lock().expect("no thread panics");
    let lines = seen.iter().map(|line| line.replace(&port, "PORT"));
    vec![Line::new("traces of a call with three attempts").saw("in order", list(lines))]
}

/// Records the spans and events of the client, with their fields.
#[derive(Clone, Default)]
struct Seen {
    lines: Arc<Mutex<Vec<String>>>,
    spans: Arc<AtomicU64>,
}

impl Seen {
    fn push(&self, line: String) {
        self.lines.lock().expect("no thread panics").push(line);
    }
}

impl Subscriber for Seen {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("vh3_bigchange")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::default();
        span.record(&mut fields);
        self.push(format!("span {} {}{}", span.metadata().level(), span.metadata().name(), fields.0));
        Id::from_u64(1 + self.spans.fetch_add(1, Ordering::SeqCst))
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        if !fields.0.is_empty() {
            self.push(format!("recorded{}", fields.0));
        }
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        self.push(format!("event {}{}", event.metadata().level(), fields.0));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}
