import Foundation
import KimTestSupport

/// A block of code in one of the project's texts.
struct GuideBlock: CustomStringConvertible {
  /// `README.md:89`
  let place: String
  let language: String
  /// Without the blanks that the block's fence is indented by.
  let text: String

  var description: String { place }

  /// The texts that the project tells people with, by their paths in the repository.
  static let guides: [String] = {
    let repository = TestTheme.repository.path
    let folders = ["", "docs/"].map { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: "\(repository)/\(folder)")) ?? [])
        .filter { $0.hasSuffix(".md") }.map { folder + $0 }
    }
    return folders.flatMap { $0 }.sorted()
  }()

  /// The guide for writers, and all that it refers to.
  static func forWriters() throws -> [String] {
    let docs = TestTheme.repository.appending(path: "docs").path
    let names = try FileManager.default.contentsOfDirectory(atPath: docs)
    return ["PANDUAN.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }

  static func text(of name: String) throws -> String {
    try String(contentsOf: TestTheme.repository.appending(path: name), encoding: .utf8)
  }

  /// Those of a text file of the repository.
  static func all(in name: String) throws -> [GuideBlock] {
    let lines = try text(of: name).components(separatedBy: "\n")
    var blocks: [GuideBlock] = []
    var start: (line: Int, indentation: Int, language: String)?
    for (index, line) in lines.enumerated() {
      let indentation = line.prefix { $0 == " " }.count
      guard line.dropFirst(indentation).hasPrefix("```") else { continue }
      if let open = start {
        let body = lines[(open.line + 1)..<index].map { $0.dropFirst(open.indentation) }
        blocks.append(
          GuideBlock(
            place: "\(name):\(open.line + 1)", language: open.language,
            text: body.joined(separator: "\n")))
        start = nil
      } else {
        start = (index, indentation, String(line.dropFirst(indentation + 3)))
      }
    }
    return blocks
  }
}
