//! Notes.

use super::same;
use crate::time;
use vh3_bigchange::{Direction, NoteEntityType, NoteSort, NoteStatus};

#[test]
fn notes_are_written_as_by_the_client() {
    same("POST /notes/create", |client| {
        client
            .notes()
            .create(NoteEntityType::Job, 12345, 1, "Follow-up")
            .description("Call back")
            .reference("N-1")
            .due_at(time("2026-04-02T09:00:00Z"))
            .status(NoteStatus::Open)
            .owned_by_user_id(5)
            .parent_id(7000)
    });
    same("POST /notes/edit", |client| {
        client
            .notes()
            .edit(7001)
            .subject("Updated")
            .entity_type(NoteEntityType::Job)
            .entity_id(12345)
            .type_id(1)
            .description("Called")
            .reference("N-1")
            .due_at(time("2026-04-02T09:00:00Z"))
            .status(NoteStatus::Completed)
            .owned_by_user_id(5)
            .parent_id(7000)
    });
    same("POST /notes/progress_update", |client| client.notes().add_progress(7001).comment("Half done"));
}

#[test]
fn notes_are_read_as_by_the_client() {
    same("GET /notes/note", |client| client.notes().get(7001));
    same("POST /notes/list", |client| {
        client
            .notes()
            .list()
            .entity_type(NoteEntityType::Job)
            .status(NoteStatus::Open)
            .type_id([1])
            .contact_id([999])
            .sort_by(NoteSort::DueAt)
            .direction(Direction::Ascending)
            .extra("entityId", [12345, 67890])
    });
    same("GET /note_types/note", |client| client.note_types().get(1));
    same("POST /note_types/list", |client| client.note_types().list().page_number(1).page_size(50));
}
