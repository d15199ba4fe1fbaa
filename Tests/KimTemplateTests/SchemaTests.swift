import Testing

@testable import KimTemplate

struct SchemaTests {
  @Test func `a view that contains its own type has a schema`() {
    let related = Schema(of: Entry.self).fields.first { $0.name == "related" }
    #expect(related?.kind == .list(Schema(of: Entry.self)))
  }

  @Test func `a list declares a flag after it, and no other field does`() {
    let fields = Schema(of: Entry.self).fields
    #expect(fields.map(\.name) == ["title", "related", "hasRelated", "first"])
    #expect(fields[2].kind == .flag)
    #expect(fields[2].doc == "related is not empty")
  }

  @Test func `a flag takes no place of its own in a record`() {
    let fields = Schema(of: Entry.self).fields
    #expect(fields.map(\.slot) == [0, 1, 1, 2])
    #expect(Record(Entry()).values.count == 3)
  }

  @Test(arguments: [
    "{{#hasRelated}}ada{{/hasRelated}}{{^hasRelated}}kosong{{/hasRelated}}",
    "{{#first.hasRelated}}ada{{/first.hasRelated}}{{^first.hasRelated}}kosong{{/first.hasRelated}}",
  ])
  func `the flag of a list says whether it has items`(template: String) {
    let text = TemplateText(template)
    let full = Entry(related: [Entry(title: "A"), Entry(title: "B")])
    #expect(text.rendered(with: Entry(related: [Entry()], opening: [full])) == "ada")
    #expect(text.rendered(with: Entry()) == "kosong")
  }

  @Test func `names in the section of a flag mean what they mean around it`() {
    let text = TemplateText(
      "{{#hasRelated}}{{title}}:{{#related}} {{title}}{{/related}}{{/hasRelated}}")
    #expect(text.rendered(with: Entry(title: "A", related: [Entry(title: "B")])) == "A: B")
  }

  @Test func `the flag of prepared views is that of plain ones`() {
    let text = TemplateText("{{#hasItems}}ada{{/hasItems}}{{^hasItems}}kosong{{/hasItems}}")
    #expect(text.rendered(with: Shelf(items: [Prepared(Entry())])) == "ada")
    #expect(text.rendered(with: Shelf(items: [])) == "kosong")
  }

  @Test(arguments: [
    (
      "{{hasPosts}}",
      "main:1:3: 'hasPosts' is a yes/no flag; write '{{#hasPosts}}…{{/hasPosts}}'"
        + " [template/not-a-value]"
    ),
    (
      "{{#hasPost}}x{{/hasPost}}",
      "main:1:4: 'village' has no 'hasPost'; did you mean 'hasPosts'? [template/unknown-name]"
    ),
    (
      "{{#hasName}}x{{/hasName}}",
      "main:1:4: 'village' has no 'hasName' [template/unknown-name]"
    ),
  ])
  func `a flag that is used wrongly is an error at its place`(template: String, problem: String) {
    #expect(TemplateText(template).problems() == [problem])
  }
}

/// A view with a list of views that were made into records before.
private struct Shelf: View {
  var items: [Prepared<Entry>]

  static let name = "shelf"
  static let fields: [ViewField<Shelf>] = [.list("items", "Isi.") { $0.items }]
}

/// A view that contains views of its own type.
private struct Entry: View {
  var title = ""
  var related: [Entry] = []
  /// At most one: a struct cannot hold one of its own type.
  var opening: [Entry] = []

  static let name = "entry"
  static let fields: [ViewField<Entry>] = [
    .text("title", "Judul.") { $0.title },
    .list("related", "Yang terkait.") { $0.related },
    .record("first", "Yang pertama.") { $0.opening.first },
  ]
}
