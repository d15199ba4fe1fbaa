import Foundation
import KimModel
import KimTestSupport
import Testing

@testable import KimContent

/// The guide's tables say of each key what its declaration says.
struct GuideTableTests {
  /// A row of a table: the key, the cells between, and what it means.
  struct Row {
    let key: String
    let example: String
    let help: String
  }

  let guide: String

  init() throws {
    let file = TestTheme.repository.appending(path: "PANDUAN.md")
    guide = try String(contentsOf: file, encoding: .utf8)
  }

  /// The rows below a heading, up to the next one that is as high.
  func rows(_ heading: String) throws -> [Row] {
    let start = try #require(guide.range(of: "\n\(heading)\n"))
    let level = heading.prefix { $0 == "#" }.count
    var rows: [Row] = []
    for line in guide[start.upperBound...].split(separator: "\n") {
      let depth = line.prefix { $0 == "#" }.count
      if depth > 0, depth <= level, line.dropFirst(depth).first == " " { break }
      guard let row = line.wholeMatch(of: /\| `(\w+)` \|(?:(.*) \|)? ([^|]+) \|/) else { continue }
      let example = row.2?.trimmingCharacters(in: .whitespaces) ?? ""
      rows.append(Row(key: String(row.1), example: example, help: String(row.3)))
    }
    return rows
  }

  func check(_ rows: [Row], _ keys: [KeyDeclaration], _ heading: String) {
    let declared = Dictionary(uniqueKeysWithValues: keys.map { ($0.name, $0) })
    #expect(rows.map(\.key).filter { declared[$0] == nil } == [], "\(heading)")
    for key in keys {
      let own = rows.filter { $0.key == key.name }
      #expect(own.contains { $0.help == key.help }, "\(heading): \(key.name): \(key.help)")
      guard !key.isRequired, !key.example.isEmpty else { continue }
      let shown = own.map(\.example).filter { $0.hasPrefix("`") }
      #expect(
        shown.allSatisfy { $0 == "`\(key.name): \(key.example)`" },
        "\(heading): \(key.name): \(key.example)")
    }
  }

  @Test func `every key of a profile has its row, and every row its key`() throws {
    let heading = "## Profil KIM: kim.yml"
    try check(rows(heading), KeySets.site.keys, heading)
  }

  @Test func `every key of all posts has its row, and every row its key`() throws {
    let heading = "## Keterangan tulisan"
    try check(rows(heading), KeySets.post.keys, heading)
  }

  @Test(arguments: PostType.allCases)
  func `every key of a type has its row, and every row its key`(type: PostType) throws {
    let heading = "### \(type.rawValue)"
    let common = Set(KeySets.post.keys.map(\.name))
    let own = try rows(heading).filter { !common.contains($0.key) }
    check(own, type.content.keys, heading)
  }

  @Test func `every key of the index and of a broadcast has its row, and every row its key`()
    throws
  {
    try check(
      rows("### provinsi.yml").filter { $0.key != "index" }, KeySets.province.keys.map(\.unshown),
      "provinsi.yml")
    try check(rows("### Siaran"), KeySets.broadcast.keys.map(\.unshown), "Siaran")
  }

  @Test func `every other name of a key stands in the guide`() {
    for key in KeySets.post.keys {
      for name in key.names { #expect(guide.contains("`\(name)`"), "\(name)") }
    }
  }

  @Test func `the keys within a record stand in its row`() {
    for key in KeySets.all.flatMap(\.keys) {
      if case .references = key.kind { continue }
      if key.name == "batas" { continue }
      for inner in key.kind.inner {
        #expect(key.help.contains("`\(inner.name)`"), "\(key.name): \(inner.name)")
      }
    }
  }
}

extension KeyDeclaration {
  /// The key in a table that shows no examples.
  fileprivate var unshown: KeyDeclaration {
    KeyDeclaration(
      name: name, kind: kind, isRequired: isRequired, label: label, help: help, example: "",
      synonyms: synonyms, additions: additions)
  }
}
