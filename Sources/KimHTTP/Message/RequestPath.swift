/// The path of a request as names of folders and of a file.
///
/// No value of this type can lead out of a folder, or to a hidden file: each name is plain, after it
/// was decoded once.
package struct RequestPath: Sendable, Hashable {
  package let names: [String]
  /// Whether a slash ends it.
  package let isFolder: Bool

  private static let deepest = 64
  private static let longest = 255

  /// Nil for a path that does not begin with a slash, and for one with an empty, hidden, `.` or `..`
  /// name, with a slash, backslash or control sign in a name, or with what is no UTF-8.
  package init?(_ encoded: String) {
    guard encoded.utf8.first == UInt8(ascii: "/") else { return nil }
    var parts = encoded.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { _ = parts.popLast() }
    guard parts.count <= Self.deepest else { return nil }
    var names: [String] = []
    for part in parts {
      guard let name = PercentDecoding.text(of: part), Self.isPlain(name) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  private static func isPlain(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= longest, name.utf8.first != UInt8(ascii: ".") else {
      return false
    }
    return name.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
    }
  }

  package var string: String { names.joined(separator: "/") }
}
