import Foundation
import KimDiagnostics
import KimTemplate
import KimTestSupport
import KimYAML
import Testing

@testable import KimTheme

/// The table of texts in docs/tema.md is made from the texts themselves.
///
/// `KIM_RECORD=1 swift test --filter TextTable` writes it, and fails.
struct TextTableTests {
  private static let file = TestTheme.repository.appending(path: "docs/tema.md")
  private static let start = "<!-- tabel: teks -->\n"
  private static let end = "\n<!-- akhir tabel -->"

  private static func rows() throws -> [String] {
    var rows = ["| teks | isi | diisi program |", "| --- | --- | --- |"]
    let path = TestTheme.repository.appending(path: "themes/nusantara/teks/id.yml")
    let file = SourceFile(path: "id.yml", text: try String(contentsOf: path, encoding: .utf8))
    for entry in try #require(TextFile.plainEntries(of: file)) {
      guard case .scalar(let text, _) = entry.value.value else { continue }
      let values = TextPattern(text).names.map { "`{\($0)}`" }.joined(separator: ", ")
      rows.append("| `\(entry.key)` | \(text) | \(values) |")
    }
    return rows
  }

  @Test func `the guide for designers lists all texts as they are`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let from = try #require(text.firstRange(of: Self.start)).upperBound
    let to = try #require(text[from...].firstRange(of: Self.end)).lowerBound
    let table = try Self.rows().joined(separator: "\n")
    if ProcessInfo.processInfo.environment["KIM_RECORD"] == "1" {
      try text.replacingCharacters(in: from..<to, with: table)
        .write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded the table of texts in docs/tema.md")
      return
    }
    #expect(text[from..<to] == table)
  }
}
