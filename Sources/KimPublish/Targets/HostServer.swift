/// A server with an account on it.
package struct HostServer: Sendable, Hashable {
  package enum Scheme: String, Sendable, CaseIterable {
    case ftp, ftps, sftp, ssh, dav, davs
  }

  package let scheme: Scheme
  package let user: String?
  package let host: String
  package let port: Int?
  /// Below the account's own folder if it does not begin with `/`; never with `..` in it.
  package let path: String

  /// The kinds that a password opens, and no key.
  package var needsPassword: Bool {
    switch scheme {
    case .ftp, .ftps: true
    // Without an account there is none.
    case .dav, .davs: user != nil
    case .sftp, .ssh: false
    }
  }

  /// Reads `sftp://kim@host.example:2022/~/public_html`. The path is that of the server's root, as
  /// addresses of this kind have it; `/~/` stands for the account's own folder. An account with
  /// FTP sees its own folder as the root, and one with WebDAV the web server's.
  ///
  /// Returns nil where a password stands in the address. The user may have an `@`, as accounts of
  /// panels do.
  package init?(_ text: String) {
    guard let colon = text.firstRange(of: "://"),
      let scheme = Scheme(rawValue: text[..<colon.lowerBound].lowercased())
    else { return nil }
    let rest = text[colon.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = rest[..<slash]
    let at = authority.lastIndex(of: "@")
    user = at.flatMap { HostAddress.decoded(String(authority[..<$0])) }
    let place = at.map { authority[authority.index(after: $0)...] } ?? authority
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first.map(String.init), Self.isHost(host), parts.count <= 2,
      (at == nil) == (user == nil), user.map(Self.isUser) ?? true
    else { return nil }
    let port = parts.count == 2 ? Int(parts[1]) : nil
    guard parts.count == 1 || port.map({ (1...65_535).contains($0) }) == true else { return nil }
    let path = String(rest[slash...])
    guard Self.isPath(path) else { return nil }
    self.scheme = scheme
    self.host = host
    self.port = port
    self.path = Self.plain(path)
  }

  /// `/~/public_html/` is `public_html`.
  private static func plain(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if path == "/~" || path.isEmpty { return "." }
    return path.hasPrefix("/~/") ? String(path.dropFirst(3)) : path
  }

  static func isHost(_ host: String) -> Bool {
    !host.isEmpty && !host.hasPrefix("-") && host.utf8.allSatisfy { isPlain($0) || $0 == 0x2E }
  }

  static func isUser(_ user: String) -> Bool {
    !user.isEmpty && !user.hasPrefix("-")
      && user.utf8.allSatisfy { isPlain($0) || ".@+".utf8.contains($0) }
  }

  static func isPath(_ path: some StringProtocol) -> Bool {
    path.utf8.allSatisfy { isPlain($0) || "./~".utf8.contains($0) }
      && !path.split(separator: "/").contains { $0 == ".." || $0.hasPrefix("-") }
      && !path.dropFirst(2).contains("~")
  }

  /// What no shell, no script and no other program takes for a sign of its own.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  package var string: String {
    let account = user.map { "\($0)@" } ?? ""
    let place = host + (port.map { ":\($0)" } ?? "")
    let folder = path == "." ? "/~" : path.hasPrefix("/") ? path : "/~/" + path
    return "\(scheme.rawValue)://\(account)\(place)\(folder)"
  }
}
