/// An address of the web or of mail, to be compared with others: without scheme, `www.`, port,
/// fragment and the slash at its end.
struct PlainAddress: Sendable, Hashable {
  /// In small letters.
  let host: String
  /// With the query; empty, or beginning with `/` or `?`.
  let path: String

  /// Nil where a browser may take another host for meant than a reader.
  init?(_ text: String) {
    let isMail = text.lowercased().hasPrefix("mailto:")
    let rest = isMail ? text.dropFirst(7) : Self.withoutScheme(text[...])
    let authority = rest.prefix { isMail ? $0 != "?" : !"/?#\\".contains($0) }
    let named = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    var host = named.prefix { $0 != ":" }.lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    let isPlain = host.utf8.allSatisfy { byte in
      byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E
    }
    guard isPlain, host.contains("."), !host.hasSuffix("."), isMail || authority == named else {
      return nil
    }
    var path = isMail ? "" : String(rest[authority.endIndex...].prefix { $0 != "#" })
    if path.hasSuffix("/") { path.removeLast() }
    self.host = host
    self.path = path
  }

  /// Whether it is the other one, or one below it.
  func isWithin(_ other: PlainAddress) -> Bool {
    guard host == other.host, path.hasPrefix(other.path) else { return false }
    let rest = path.dropFirst(other.path.count)
    return rest.isEmpty || "/?&".contains(rest.first ?? "/")
  }

  private static func withoutScheme(_ text: Substring) -> Substring {
    guard let range = text.firstRange(of: "://") else { return text }
    return text[range.upperBound...]
  }
}
