/// Prints diagnostics as one SARIF 2.1.0 document (OASIS standard), for code scanning services.
struct SARIFPrinter {
  let language: Language

  func print(_ diagnostics: [Diagnostic]) throws -> String {
    let codes = Set(diagnostics.map(\.code)).sorted()
    let driver = SARIF.Driver(name: "kim", rules: codes.map { SARIF.Rule(id: $0) })
    let run = SARIF.Run(
      tool: SARIF.Tool(driver: driver), columnKind: "unicodeCodePoints",
      results: diagnostics.map(result))
    return try JSONText.encode(SARIF(runs: [run])) + "\n"
  }

  private func result(_ diagnostic: Diagnostic) -> SARIF.Result {
    var text = diagnostic.message[language]
    if let hint = diagnostic.hint { text += " " + hint[language] }
    return SARIF.Result(
      ruleId: diagnostic.code, level: diagnostic.severity.rawValue,
      message: SARIF.Message(text: text),
      locations: [SARIF.Location(physicalLocation: physical(diagnostic.place))])
  }

  private func physical(_ place: Place) -> SARIF.PhysicalLocation {
    let region = SARIF.Region(
      startLine: place.line, startColumn: place.column > 0 ? place.column : nil,
      endColumn: place.column > 0 ? place.column + place.length : nil)
    return SARIF.PhysicalLocation(
      artifactLocation: SARIF.ArtifactLocation(uri: uri(place.path)),
      region: place.line > 0 ? region : nil)
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
