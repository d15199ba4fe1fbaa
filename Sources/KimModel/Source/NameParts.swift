/// A file's name in two: `panen.raya` and `jpg`.
///
/// Blanks and dots behind it are passed over, as telephones leave them there. What cannot be an
/// ending is none: in `Rapat No. 5` and `Rapat 17.08.2026` the whole name is the stem.
package struct NameParts: Equatable {
  package let stem: Substring
  /// In small letters, without its dot; empty where there is none.
  package let ending: String

  /// - Parameter path: a name, or a path that ends in one.
  package init(_ path: some StringProtocol) {
    let path = Substring(path)
    // Steps through an array cost a tenth of those through a string.
    let bytes = Array(path.utf8)
    func index(_ offset: Int) -> String.Index {
      path.utf8.index(path.startIndex, offsetBy: offset)
    }
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let name = start == 0 ? path : path[index(start)...]
    guard let last = bytes[start...].lastIndex(where: { $0 != 0x20 && $0 != UInt8(ascii: ".") }),
      let dot = bytes[start...last].lastIndex(of: UInt8(ascii: ".")), dot != start
    else {
      (stem, ending) = (name, "")
      return
    }
    let ending = bytes[(dot + 1)...last]
    let isEnding = Self.canBeEnding(ending)
    stem = isEnding ? name[..<index(dot)] : name
    self.ending = isEnding ? String(decoding: ending, as: UTF8.self).lowercased() : ""
  }

  private static func canBeEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count <= 10 && bytes.allSatisfy(\.isASCIIAlphanumeric)
      && !bytes.allSatisfy(\.isASCIIDigit)
  }

  /// Whether posts and pages have this ending.
  package var isText: Bool { Self.textEndings.contains(ending) }

  /// Whether it is the ending of a text without marks.
  package var isPlainText: Bool { ending == "txt" || ending == "text" }

  private static let textEndings: Set = ["md", "markdown", "mdown", "mkd", "mdx"]

  /// The name of a post's or page's file without any of its endings: `panen` for `panen.md.txt`.
  package static func textStem(of name: Substring) -> Substring {
    var rest = name
    while true {
      let parts = NameParts(rest)
      guard parts.isText || parts.isPlainText else {
        return rest.utf8.last == 0x20 ? trimmed(rest) : rest
      }
      rest = parts.stem
    }
  }

  private static func trimmed(_ name: Substring) -> Substring {
    let end = name.utf8.lastIndex { $0 != 0x20 }
    return end.map { name[...$0] } ?? name
  }
}
