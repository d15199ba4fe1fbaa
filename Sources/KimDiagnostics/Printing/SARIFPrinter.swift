import KimText

/// Prints diagnostics as one SARIF 2.1.0 document (OASIS standard), for code scanning services.
///
/// Keys are in alphabetical order.
struct SARIFPrinter {
  let language: Language

  func print(_ diagnostics: [Diagnostic]) -> String {
    var json = JSONText(.plain)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.key("runs")
      json.array { run(of: diagnostics, &$0) }
      json.member("version", "2.1.0")
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func run(of diagnostics: [Diagnostic], _ json: inout JSONText) {
    json.object { json in
      json.member("columnKind", "unicodeCodePoints")
      json.key("results")
      json.array { json in
        for diagnostic in diagnostics { result(diagnostic, &json) }
      }
      json.key("tool")
      json.object { json in
        json.key("driver")
        json.object { driver(rules(of: diagnostics), &$0) }
      }
    }
  }

  /// One problem of each code, by code.
  private func rules(of diagnostics: [Diagnostic]) -> [Diagnostic] {
    Dictionary(diagnostics.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// Where a rule is explained stands in its text, for `helpUri` has to be absolute.
  private func driver(_ rules: [Diagnostic], _ json: inout JSONText) {
    json.member("name", "kim")
    json.key("rules")
    json.array { json in
      for rule in rules {
        json.object { json in
          json.key("help")
          json.object { $0.member("text", rule.address) }
          json.member("id", rule.code)
        }
      }
    }
  }

  private func result(_ diagnostic: Diagnostic, _ json: inout JSONText) {
    var text = diagnostic.message[language]
    if let hint = diagnostic.hint { text += " " + hint[language] }
    json.object { json in
      if case .edit(let edit)? = diagnostic.mend, !edit.isExample {
        json.key("fixes")
        json.array { $0.object { fix(edit, in: diagnostic.place.path, &$0) } }
      }
      json.member("level", diagnostic.severity.rawValue)
      json.key("locations")
      json.array { $0.object { location(diagnostic.place, &$0) } }
      json.key("message")
      json.object { $0.member("text", text) }
      json.member("ruleId", diagnostic.code)
    }
  }

  /// One replacement in one file.
  private func fix(_ edit: Mend.Edit, in path: String, _ json: inout JSONText) {
    json.key("artifactChanges")
    json.array { json in
      json.object { json in
        json.key("artifactLocation")
        json.object { $0.member("uri", uri(path)) }
        json.key("replacements")
        json.array { $0.object { replacement(edit, &$0) } }
      }
    }
  }

  private func replacement(_ edit: Mend.Edit, _ json: inout JSONText) {
    json.key("deletedRegion")
    json.object { json in
      json.member("endColumn", edit.endColumn)
      json.member("endLine", edit.endLine)
      json.member("startColumn", edit.column)
      json.member("startLine", edit.line)
    }
    json.key("insertedContent")
    json.object { $0.member("text", edit.text) }
  }

  private func location(_ place: Place, _ json: inout JSONText) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { $0.member("uri", uri(place.path)) }
      // Lines count from 1: a problem of a whole file has no region.
      guard place.line > 0 else { return }
      json.key("region")
      json.object { region(place, &$0) }
    }
  }

  private func region(_ place: Place, _ json: inout JSONText) {
    if place.column > 0 { json.member("endColumn", place.column + place.length) }
    if place.column > 0 { json.member("startColumn", place.column) }
    json.member("startLine", place.line)
  }

  /// A path as a relative URI reference (RFC 3986): all but unreserved characters and `/` escaped.
  private func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
