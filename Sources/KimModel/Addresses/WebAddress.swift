/// An absolute `http` or `https` address of a folder, with the slash at its end.
package struct WebAddress: Sendable, Hashable, Codable {
  package let string: String

  /// Returns nil for anything but a scheme, a host of letters, digits, dots and hyphens (and a
  /// port), and a path of unreserved characters; a missing last slash is added.
  package init?(_ text: String) {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    var rest = String(text.dropFirst(scheme.count))
    if !rest.hasSuffix("/") { rest += "/" }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard let host = parts.first, Self.isHost(host) else { return nil }
    guard parts.dropFirst().dropLast().allSatisfy(Self.isSegment) else { return nil }
    string = scheme + host.lowercased() + rest.dropFirst(host.count)
  }

  private static func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].utf8.allSatisfy(\.isASCIIDigit) else { return false }
    }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    return !name.hasPrefix("-") && labels.allSatisfy { !$0.isEmpty }
      && name.utf8.allSatisfy { $0.isASCIIAlphanumeric || ".-".utf8.contains($0) }
  }

  private static func isSegment(_ text: Substring) -> Bool {
    !text.isEmpty && !text.hasPrefix(".")
      && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || ".-_~".utf8.contains($0) }
  }

  /// The address of a file below this folder.
  package func appending(_ path: OutputPath) -> String { string + path.string }

  /// The address of a site's folder below this one.
  package func appending(_ site: SiteID) -> WebAddress {
    WebAddress(folder: string + site.string + "/")
  }

  /// The folder of an address that names a page, as it is copied out of a browser:
  /// `https://kim.contoh.go.id/index.html`. Nil for all others.
  package var folderOfPage: WebAddress? {
    let path = string.dropLast()
    let pages = ["/index.html", "/index.htm", "/index.php"]
    return pages.first(where: path.lowercased().hasSuffix).map {
      WebAddress(folder: path.dropLast($0.count) + "/")
    }
  }

  /// Whether what is sent from there can be read and changed on its way: `http`, unless the host is
  /// the machine itself.
  package var isOpenToChange: Bool {
    guard string.hasPrefix("http://") else { return false }
    let host = string.dropFirst("http://".count).prefix { $0 != "/" && $0 != ":" }
    return !["localhost", "127.0.0.1"].contains(host)
  }

  private init(folder: String) { string = folder }
}
