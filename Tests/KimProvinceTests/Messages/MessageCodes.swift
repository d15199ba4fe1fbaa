import Foundation
import KimDiagnostics
import KimTestSupport

/// The codes of all messages, as the sources have them, with how bad each can be.
struct MessageCodes {
  private(set) var severities: [String: Set<Severity>] = [:]

  init() throws {
    let top = TestTheme.repository.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: top.path)
    for path in paths.sorted() where path.hasSuffix(".swift") {
      let text = try String(contentsOf: top.appending(path: path), encoding: .utf8)
      collect(text, path: path)
    }
  }

  private static let families = [
    "post", "page", "site", "province", "broadcast", "theme", "publish",
  ]
  /// Of these only can a wish to hide be read.
  private static let hidable: Set = ["post", "page", "broadcast"]

  private mutating func collect(_ text: String, path: String) {
    let made = /(\.error|\.warning|\w+),\s*code:\s*"([^"]+)"/
    for match in text.matches(of: made) {
      let severity: Set<Severity> =
        match.1 == ".error" ? [.error] : match.1 == ".warning" ? [.warning] : [.error, .warning]
      for code in Self.codes(String(match.2)) { add(code, severity) }
    }
    // Those that a switch chooses.
    for match in text.matches(of: /"(photo\/[a-z-]+)",\s*"/) { add(String(match.1), [.error]) }
    for match in text.matches(of: /"(\w+)",\s*\.required/) { addMissing(String(match.1), path) }
    for match in text.matches(of: /(?:requiredText|colour)\("(\w+)"/) {
      addMissing(String(match.1), path)
    }
  }

  /// A code for each kind of file that may have the problem.
  private static func codes(_ written: String) -> [String] {
    guard let match = written.wholeMatch(of: /\\\(family\.rawValue\)\/([a-z-]+)(.*)/) else {
      return [written]
    }
    guard match.2.isEmpty else { return [] }
    let isHidable = ["unclear-visibility", "misspelt-visibility", "locked"].contains(match.1)
    return families.filter { !isHidable || hidable.contains($0) }.map { "\($0)/\(match.1)" }
  }

  /// What a key that has to be there gets where it is not.
  private mutating func addMissing(_ key: String, _ path: String) {
    let families = [
      ("Profile", "site"), ("Province", "province"), ("Theme", "theme"), ("Publish", "publish"),
    ]
    let family = families.first { path.contains($0.0) }?.1 ?? "post"
    add("\(family)/missing-\(key.replacing("_", with: "-"))", [.error, .warning])
  }

  private mutating func add(_ code: String, _ severity: Set<Severity>) {
    severities[code, default: []].formUnion(severity)
  }
}
