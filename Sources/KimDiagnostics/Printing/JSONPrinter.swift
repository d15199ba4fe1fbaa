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
      json.member("hint", diagnostic.hint?[language])
      json.member("length", place.length)
      json.member("line", place.line)
      json.member("message", diagnostic.message[language])
      json.member("path", place.path)
      json.member("severity", diagnostic.severity.rawValue)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}
