import Foundation
import Testing

/// Words that villagers do not know, or that mean something else to them, are nowhere in what they
/// read: "pembangunan" is the building of roads.
struct PlainWordTests {
  /// What they know is said in place of it: kesalahan, keterangan, server, "setelah situs diperbarui".
  private static var unwanted: Regex<Substring> {
    /\b(?:galat|kunci(?:nya)?|nisbi|peladen|umpan|bita|pembangunan)\b/
      .ignoresCase()
  }

  @Test func `no message, help text or text of a page has them`() throws {
    for module in try Repository.modules() {
      for file in try Repository.files(of: module) {
        for line in file.text.split(separator: "\n") where Self.isFound(in: line) {
          // The name of a file in the cache, and of an option and its value in an address.
          if line.contains(/"kunci-foto"|"kunci"|--kunci/) { continue }
          Issue.record("\(module)/\(file.path): \(line)")
        }
      }
    }
  }

  @Test func `no guide and no theme has them`() throws {
    let texts = try Repository.paths(["docs", "themes"], endings: [".md", ".yml", ".mustache"])
    #expect(texts.count > 10)
    for path in ["PANDUAN.md", "README.md", "CHANGELOG.md"] + texts {
      for line in try Repository.text(path).split(separator: "\n") {
        let words = line.replacing(/class="kunci|--kunci/, with: "")
        if Self.isFound(in: words[...]) { Issue.record("\(path): \(line)") }
      }
    }
  }

  private static func isFound(in line: Substring) -> Bool {
    let code = line.drop { $0 == " " }
    return !code.hasPrefix("//") && code.firstMatch(of: unwanted) != nil
  }

  @Test(arguments: [
    ("ada 2 galat", true), ("Kunci 'judl'", true), ("umpan balik", true), ("kuncinya", true),
    ("// galat", false), ("bitangur, kunciran, umpannya", false),
  ])
  func `whole words are found, and not in comments`(_ line: String, _ isFound: Bool) {
    #expect(Self.isFound(in: line[...]) == isFound)
  }
}
