//! The Notes page: the call for each of its curl commands.

use crate::check;
use vh3_bigchange::{NoteEntityType, NoteStatus};

#[test]
fn gets_a_note() {
    check("GET /notes/note", |client| client.notes().get(7001));
}

#[test]
fn creates_a_note() {
    check("POST /notes/create", |client| client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up"));
}

#[test]
fn edits_a_note() {
    check("POST /notes/edit", |client| client.notes().edit(7001).subject("Updated"));
}

#[test]
fn lists_notes() {
    check("POST /notes/list", |client| {
        client
            .notes()
            .list()
            .entity_type(NoteEntityType::Job)
            .entity_id(12345)
            .status(NoteStatus::Open)
            .page_number(1)
            .page_size(50)
    });
}

#[test]
fn adds_a_progress_to_a_note() {
    check("POST /notes/progress_update", |client| client.notes().add_progress(7001).percentage(50));
}

#[test]
fn gets_a_note_type() {
    check("GET /note_types/note", |client| client.note_types().get(1));
}

#[test]
fn lists_note_types() {
    check("POST /note_types/list", |client| client.note_types().list().page_number(1).page_size(50));
}
