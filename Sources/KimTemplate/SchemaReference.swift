package import KimDiagnostics

/// The names that designers may use in each template, as Markdown: first the pages and the views they
/// are rendered with, then the names of every view, the views within views included.
package func reference(of entries: [String: [Schema]], language: Language) -> String {
  let pages = entries.sorted { $0.key < $1.key }.map { name, stack in
    "| \(cells(["`\(name)`", stack.reversed().map { "`\($0.name)`" }.joined(separator: ", ")]))\n"
  }
  let heading = LocalizedText(
    id: "| templat | data, yang terdalam lebih dahulu |\n| --- | --- |\n",
    en: "| template | views, the innermost first |\n| --- | --- |\n")
  let views = entries.sorted { $0.key < $1.key }.flatMap(\.value)
  return heading[language] + pages.joined() + "\n" + reference(of: views, language: language)
}

/// The names of the views and of the views within them, each view once.
package func reference(of schemas: [Schema], language: Language) -> String {
  var found: [Schema] = []
  var seen: Set<Schema> = []
  var waiting = schemas[...]
  while let schema = waiting.popFirst() {
    guard seen.insert(schema).inserted else { continue }
    found.append(schema)
    waiting += schema.fields.compactMap(\.kind.inner)
  }
  return found.map { table(of: $0, language) }.joined(separator: "\n")
}

private func table(of schema: Schema, _ language: Language) -> String {
  let heading = LocalizedText(
    id: "| nama | jenis | keterangan |\n| --- | --- | --- |\n",
    en: "| name | kind | meaning |\n| --- | --- | --- |\n")
  let rows = schema.fields.map { field in
    "| \(cells(["`\(field.name)`", field.kind.noun[language], field.doc]))\n"
  }
  return "## \(schema.name)\n\n" + heading[language] + rows.joined()
}

/// A bar or a line break in a cell would end it.
private func cells(_ texts: [String]) -> String {
  texts.map { text in
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") + " |"
  }.joined(separator: " ")
}

extension Schema.Kind {
  /// The view that is put on the stack by a section over it.
  fileprivate var inner: Schema? {
    switch self {
    case .list(let schema), .record(let schema): schema
    case .text, .html, .flag: nil
    }
  }
}
