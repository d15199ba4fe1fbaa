import Foundation

/// A text of the repository as a reader clicks through it: its links, and the places in it that
/// links can lead to.
struct DocumentLinks {
  /// `docs/rujukan.md`
  let path: String
  /// What stands between the round brackets of each link.
  let targets: [String]
  /// The names of its headings, as GitHub and GitLab make them, and those that are written out as
  /// `<a id="…">`.
  let anchors: Set<String>

  init(path: String, text: String) {
    self.path = path
    let lines = Self.prose(of: text)
    targets = lines.flatMap { line in
      line.replacing(/`[^`]*`/, with: "").matches(of: /\]\(([^)\s]+)[^)]*\)/).map { String($0.1) }
    }
    var anchors: Set<String> = []
    for line in lines {
      if let name = line.wholeMatch(of: /<a id="([^"]+)"><\/a>/)?.1 { anchors.insert(String(name)) }
      guard let heading = line.wholeMatch(of: /#{1,6} +(.+)/)?.1 else { continue }
      let name = Self.anchor(of: String(heading))
      var unique = name
      var number = 1
      while !anchors.insert(unique).inserted {
        unique = "\(name)-\(number)"
        number += 1
      }
    }
    self.anchors = anchors
  }

  /// Its lines without blocks of code.
  private static func prose(of text: String) -> [String] {
    var isCode = false
    return text.components(separatedBy: "\n").filter { line in
      let isFence = line.trimmingCharacters(in: .whitespaces).hasPrefix("```")
      if isFence { isCode.toggle() }
      return !isFence && !isCode
    }
  }

  static func anchor(of heading: String) -> String {
    let words = heading.replacing(/\[([^\]]*)\]\([^)]*\)/, with: { String($0.1) }).lowercased()
    return String(
      words.compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || "-_".contains(character)
          ? character : nil
      })
  }

  /// The file that a link leads to, and the place in it; nil for an address of the net.
  func target(_ link: String) -> (path: String, anchor: String?)? {
    guard link.wholeMatch(of: /[a-z][a-z+.\-]*:.*/) == nil else { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count == 2 ? String(parts[1]) : nil
    guard !parts[0].isEmpty else { return (path, anchor) }
    var names = path.split(separator: "/").dropLast()
    for name in parts[0].split(separator: "/") {
      if name == ".." { _ = names.popLast() } else if name != "." { names.append(name) }
    }
    return (names.joined(separator: "/"), anchor)
  }
}
