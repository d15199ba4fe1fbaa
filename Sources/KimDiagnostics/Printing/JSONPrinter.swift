import KimText

/// Prints a diagnostic as one JSON object on a line of its own, with its keys in alphabetical order.
struct JSONPrinter {
  let language: Language

  func print(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    var json = JSONText(.plain)
    json.object { json in
      json.member("code", diagnostic.code)
      json.member("column", place.column)
      json.member("doc", diagnostic.address)
      if let mend = diagnostic.mend {
        json.key("fix")
        json.object { write(mend, &$0) }
      }
      json.member("hint", diagnostic.hint?[language])
      json.member("length", place.length)
      json.member("line", place.line)
      json.member("message", diagnostic.message[language])
      json.member("path", place.path)
      json.member("severity", diagnostic.severity.rawValue)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// Either a part of the file with its new text, or a new name.
  private func write(_ mend: Mend, _ json: inout JSONText) {
    switch mend {
    case .rename(let name): json.member("rename", name)
    case .edit(let edit):
      json.member("column", edit.column)
      json.member("endColumn", edit.endColumn)
      json.member("endLine", edit.endLine)
      json.key("isExample")
      json.item(edit.isExample)
      json.member("line", edit.line)
      json.member("text", edit.text)
    }
  }
}
