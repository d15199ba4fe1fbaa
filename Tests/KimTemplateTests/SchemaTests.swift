import KimTemplate
import Testing

struct SchemaTests {
  @Test func `a view that contains its own type has a schema`() {
    let related = Schema(of: Entry.self).fields.first { $0.name == "related" }
    #expect(related?.kind == .list(Schema(of: Entry.self)))
  }
}

/// A view that contains views of its own type.
private struct Entry: View {
  var title = ""
  var related: [Entry] = []

  static let name = "entry"
  static let fields: [ViewField<Entry>] = [
    .text("title", "Judul.") { $0.title },
    .list("related", "Yang terkait.") { $0.related },
  ]
}
