import Foundation
import KimDiagnostics
import KimTestSupport

/// `docs/pesan.md`, which explains each message with an example.
struct MessageGuide {
  struct Section: CustomStringConvertible {
    let codes: [String]
    /// What links to the section may name.
    var anchors: [String]
    var severities: Set<Severity> = []
    /// The section that it sends its reader to.
    var other: String?
    /// Files that lie there too.
    var others: [String] = []
    var wrong: [File] = []
    var right: File?

    var description: String { codes[0] }
  }

  struct File {
    let path: String
    var text: String
  }

  let sections: [Section]

  static let standard: MessageGuide = {
    let url = TestTheme.repository.appending(path: "docs/pesan.md")
    let text = FileManager.default.contents(atPath: url.path).map {
      String(decoding: $0, as: UTF8.self)
    }
    return MessageGuide(text ?? "")
  }()

  init(_ text: String) {
    var sections: [Section] = []
    var anchors: [String] = []
    var reader = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = reader.popFirst() {
      if let match = line.wholeMatch(of: /<a id="(.+)"><\/a>/) { anchors.append(String(match.1)) }
      if line.hasPrefix("## ") {
        let codes = line.dropFirst(3).split(separator: ", ").map(String.init)
        sections.append(Section(codes: codes, anchors: anchors))
        anchors = []
      }
      guard !sections.isEmpty else { continue }
      sections[sections.count - 1].read(line, &reader)
    }
    self.sections = sections
  }
}

extension MessageGuide.Section {
  fileprivate mutating func read(_ line: String, _ rest: inout ArraySlice<String>) {
    if let match = line.prefixMatch(of: #/\*(Kesalahan atau peringatan|Kesalahan|Peringatan)\.\*/#)
    {
      let words = match.1.lowercased()
      if words.contains("kesalahan") { severities.insert(.error) }
      if words.contains("peringatan") { severities.insert(.warning) }
      other = line.firstMatch(of: /Sama seperti \[.+?\]\(#(.+?)\)/).map { String($0.1) }
    } else if line.hasPrefix("Di folder KIM ada juga ") {
      others = line.matches(of: /`(.+?)`/).map { String($0.1) }
    } else if let match = line.wholeMatch(of: /Salah, `(.+)`:/) {
      wrong.append(MessageGuide.File(path: String(match.1), text: Self.block(&rest)))
    } else if let match = line.wholeMatch(of: /Benar(?:, `(.+)`)?:/) {
      let path = match.1.map(String.init) ?? wrong.last?.path ?? ""
      right = MessageGuide.File(path: path, text: Self.block(&rest))
    }
  }

  /// The text of the block that follows, with the signs that nobody sees in the place of their
  /// numbers.
  private static func block(_ rest: inout ArraySlice<String>) -> String {
    while let line = rest.popFirst(), line != "```" {}
    var text = ""
    while let line = rest.popFirst(), line != "```" { text += line + "\n" }
    return text.replacing(/⟨U\+([0-9A-F]+)⟩/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
  }
}
