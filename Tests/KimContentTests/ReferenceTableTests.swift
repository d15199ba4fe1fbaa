import Foundation
import KimTestSupport
import Testing

@testable import KimContent

/// The tables of the reference are made from the declarations of keys, word by word.
///
/// `KIM_RECORD=1 swift test --filter ReferenceTable` writes them, and fails.
struct ReferenceTableTests {
  private static let file = TestTheme.repository.appending(path: "docs/rujukan.md")
  private static let end = "<!-- akhir tabel -->"

  /// A place for a table in the text.
  private struct Slot {
    let name: String
    let keys: [KeyDeclaration]
    let rows: [String]
    /// What stands there.
    let range: Range<String.Index>
  }

  private let text: String
  private let slots: [Slot]

  init() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    self.text = text
    slots = try text.matches(
      of: /<!-- tabel: ([\w. ]+?)(?: (\w+)\.\.(\w+))? -->/
    ).map { found in
      let close = try #require(
        text[found.range.upperBound...].firstRange(of: Self.end), "\(found.0)")
      return try Self.slot(
        String(found.1), from: found.2.map(String.init), to: found.3.map(String.init),
        found.range.upperBound..<close.lowerBound)
    }
  }

  private static func slot(
    _ name: String, from first: String?, to last: String?, _ range: Range<String.Index>
  ) throws -> Slot {
    if let set = NameTable.sets.first(where: { $0.name == name }) {
      return Slot(name: name, keys: set.keys, rows: NameTable(of: set.keys).rows, range: range)
    }
    let all = try #require(KeyTable.keys.first { $0.name == name }, "\(name)").keys
    let keys = try part(of: all, from: first, to: last)
    return Slot(name: name, keys: keys, rows: KeyTable(of: keys).rows, range: range)
  }

  private static func part(
    of keys: [KeyDeclaration], from first: String?, to last: String?
  ) throws -> [KeyDeclaration] {
    guard let first, let last else { return keys }
    let start = try #require(keys.firstIndex { $0.name == first }, "\(first)")
    let end = try #require(keys.firstIndex { $0.name == last }, "\(last)")
    try #require(start <= end)
    return Array(keys[start...end])
  }

  @Test func `every table of the reference says what the declarations say`() throws {
    guard ProcessInfo.processInfo.environment["KIM_RECORD"] != "1" else { return try record() }
    for slot in slots {
      let found = text[slot.range].split(separator: "\n").map(String.init)
      for (row, wanted) in zip(found, slot.rows) where row != wanted {
        Issue.record("\(slot.name): \(row)\nis now: \(wanted)")
      }
      #expect(found.count == slot.rows.count, "\(slot.name)")
    }
  }

  private func record() throws {
    var text = text
    for slot in slots.reversed() {
      text.replaceSubrange(slot.range, with: "\n\n\(slot.rows.joined(separator: "\n"))\n\n")
    }
    try text.write(to: Self.file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(slots.count) tables in docs/rujukan.md")
  }

  @Test func `every key has its row, once, and every name its table`() {
    for (name, keys) in KeyTable.keys + NameTable.sets {
      let shown = slots.filter { $0.name == name }.flatMap(\.keys).map(\.name)
      #expect(shown == keys.map(\.name), "\(name)")
    }
  }

  @Test func `what a key says of itself fits a table`() {
    for key in KeySets.all.flatMap(\.everyKey) {
      for words in [key.help, key.example, key.label] {
        #expect(!words.contains { "|\n".contains($0) }, "\(key.name)")
      }
      #expect(!key.label.isEmpty, "\(key.name)")
    }
    for (name, keys) in KeyTable.keys {
      #expect(keys.allSatisfy { !$0.help.isEmpty }, "\(name)")
    }
  }

  @Test func `only what holds a file back is called compulsory`() {
    for key in KeySets.all.flatMap(\.everyKey) where key.help.contains("ajib") {
      #expect(key.isEssential || key.kind.inner.contains(where: \.isRequired), "\(key.name)")
    }
  }
}
