import Foundation

/// What modules there are and what each uses, read from texts.
enum PackageText {
  /// From `Package.swift`: `module("A", ["B", …])`, and an `.executableTarget` alike.
  ///
  /// - Returns: for each module those of its dependencies that are targets of the package too.
  static func uses(inPackage text: String) -> [String: Set<String>] {
    var uses: [String: Set<String>] = [:]
    var libraries: Set<String> = []
    let targets = text.components(separatedBy: "targets: [").dropFirst(2).joined(separator: "[")
    for call in calls(of: ["module(", ".executableTarget("], in: targets) {
      let names = quoted(in: call)
      guard let name = names.first else { continue }
      uses[name] = Set(names.dropFirst())
    }
    for call in calls(of: [".systemLibrary(", ".target("], in: targets) {
      libraries.formUnion(quoted(in: call).prefix(1))
    }
    return uses.mapValues { $0.intersection(uses.keys.map { $0 } + libraries) }
  }

  /// The modules that a source file imports.
  static func imports(in text: String) -> Set<String> {
    let modifiers: Set = ["package", "internal", "private", "@testable"]
    return Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ").drop { modifiers.contains(String($0)) }
        return words.count == 2 && words.first == "import" ? words.last.map(String.init) : nil
      })
  }

  /// From a table of Markdown with the columns `module`, `uses` and `its one job`.
  static func uses(inTable text: String) -> [String: Set<String>] {
    let rows = text.components(separatedBy: "\n").map { line in
      line.trimmingCharacters(in: .whitespaces).split(
        separator: "|", omittingEmptySubsequences: false
      )
      .dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
    }
    guard let head = rows.firstIndex(of: ["module", "uses", "its one job"]) else { return [:] }
    var uses: [String: Set<String>] = [:]
    for row in rows[(head + 1)...].dropFirst() {
      guard row.count == 3 else { break }
      let modules = row[1].replacing("`", with: "").split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      uses[row[0].replacing("`", with: "")] = Set(modules)
    }
    return uses
  }

  /// The text between the parentheses of each call.
  private static func calls(of names: [String], in text: String) -> [Substring] {
    names.flatMap { name in
      text.ranges(of: name).map { range in
        var depth = 1
        return text[range.upperBound...].prefix { character in
          if character == "(" { depth += 1 }
          if character == ")" { depth -= 1 }
          return depth > 0
        }
      }
    }
  }

  private static func quoted(in text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
