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

  @Test func `every other name of a key stands in the tables of names`() throws {
    let posts = KeySets.post.keys + KeySets.post.typed.flatMap(\.keys)
    for (heading, keys) in [
      ("## Nama lain kunci", posts), ("### Nama lain di kim.yml", KeySets.site.keys),
    ] {
      let start = try #require(guide.range(of: "\n\(heading)\n"), "\(heading)")
      let end = guide[start.upperBound...].range(of: "\n#")?.lowerBound ?? guide.endIndex
      let rows = guide[start.upperBound..<end].split(separator: "\n").filter { $0.hasPrefix("| `") }
      #expect(rows.map(String.init) == Self.rows(of: keys), "\(heading)")
    }
  }

  /// A row for each key that has other names, those of some types behind the types.
  private static func rows(of keys: [KeyDeclaration]) -> [String] {
    keys.compactMap { key in
      guard !key.synonyms.isEmpty else { return nil }
      var names: [(types: String, names: [String])] = []
      for synonym in key.synonyms {
        let types = words(for: synonym.types)
        if names.last?.types == types {
          names[names.count - 1].names.append(synonym.name)
        } else {
          names.append((types, [synonym.name]))
        }
      }
      let texts = names.map { $0.types + $0.names.map { "`\($0)`" }.joined(separator: ", ") }
      return "| `\(key.name)` | \(texts.joined(separator: "; ")) |"
    }
  }

  private static func words(for types: Set<PostType>?) -> String {
    guard let types else { return "" }
    let others = PostType.allCases.filter { !types.contains($0) }.map(\.rawValue)
    guard others.count > 4 else { return "selain \(others.joined(separator: ", ")): " }
    let own = PostType.allCases.filter(types.contains).map(\.rawValue)
    return "di \(own.joined(separator: ", ")): "
  }

  @Test func `the keys within a record stand in its row`() {
    for key in KeySets.all.flatMap(\.keys) {
      if case .references = key.kind { continue }
      // Only other tools write a main photo as a group.
      if case .photos = key.kind { continue }
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
      name: name, kind: kind, isRequired: isRequired, isEssential: isEssential, label: label,
      help: help, example: "", synonyms: synonyms)
  }
}
