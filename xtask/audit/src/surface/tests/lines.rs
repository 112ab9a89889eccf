//! The lines of the public API and of the wire.

use super::super::{sort, wire};
use codegen::source::diagnostic::Source;

const SHARED: &str = "
title: Tool Club
docs_url: https://club.example/docs
base_url: https://club.example
api_key: { header: X-Club-Key }
envelopes:
  - keys: [data, the result]
    doc: Around every result.
";

const TOOLS: &str = "
page: tools
title: Tools
ids:
  ToolId: { type: uuid, doc: A tool. }
  MemberId: { type: integer, doc: A member. }
  ShelfId: { type: string, doc: A shelf. }
enums:
  Wear:
    doc: The wear of a tool.
    values:
      fresh: {}
      in use: {}
      bent, not broken: { deprecated: No tool is bent. }
  Size:
    doc: The size of a tool.
    values:
      large: {}
groups:
  tools:
    heading: Tools
    doc: Tools that can be borrowed.
    operations:
      add:
        method: POST
        path: /tools/add
        effect: create
        summary: Adds a tool
        fields:
          tool: { type: ToolId }
          member: { type: MemberId }
          shelf: { type: ShelfId }
          wear: { type: Wear }
          size: { type: Size }
          length: { type: decimal, unit: feet and inches }
          note: { type: string, needs: { value: shelf, evidence: client } }
          place: { type: string, needs: [shelf, member] }
";

#[test]
fn lines_of_the_wire_have_the_facts_of_the_spec() {
    let sources = [("spec/api.yaml", SHARED), ("spec/tools.yaml", TOOLS)]
        .map(|(name, text)| Source { name: name.to_owned(), text: text.to_owned() });
    let api = codegen::parse(&sources).unwrap();
    let lines = [
        "ALL base-url: is=https://club.example",
        "ALL envelope 1: keys=data.\"the result\"",
        "ALL header: is=X-Club-Key",
        "POST /tools/add > length: type=decimal; required=no; unit=\"feet and inches\"",
        "POST /tools/add > member: type=integer; required=no",
        "POST /tools/add > note: type=string; required=no; unchecked-needs=shelf",
        "POST /tools/add > place: type=string; required=no; needs=member,shelf",
        "POST /tools/add > shelf: type=string; required=no",
        "POST /tools/add > size: type=string; required=no; set=closed; values=large",
        "POST /tools/add > tool: type=uuid; required=no",
        "POST /tools/add > wear: type=string; required=no; set=closed; \
         values=\"bent\\u002c not broken\",\"in use\",fresh; deprecated-values=\"bent\\u002c not broken\"",
        "POST /tools/add: effect=create; retry=unsent; answer=open",
    ];
    assert_eq!(wire(&api).lines().collect::<Vec<_>>(), lines);
}

#[test]
fn lines_are_sorted_by_the_path_of_their_item() {
    let sorted = [
        "feature a",
        "rust-version 1.85",
        "pub type &'a c::A<T>::Item = u8",
        "pub mod c",
        "#[must_use] pub struct c::A { .. }",
        "impl core::clone::Clone for c::A",
        "pub fn c::A::f(&self)",
        "pub enum c::B",
    ];
    let mut lines: Vec<_> = sorted.iter().rev().map(|line| (*line).to_owned()).collect();
    sort(&mut lines);
    assert_eq!(lines, sorted);
}
