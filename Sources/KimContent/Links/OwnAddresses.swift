import KimModel

/// The addresses that a site is published at, by which its writers copy links to its own files.
struct OwnAddresses: Sendable {
  /// Hosts with the path of the site's folder, without `www.`, in small letters, each with a slash
  /// at its end.
  private let folders: [String]

  /// - Parameter addresses: of the site's folder.
  init(_ addresses: [WebAddress] = []) {
    folders = addresses.compactMap { Self.plain($0.string)?.lowercased() }
  }

  /// The path below the site's folder, beginning with `/`, that a web address names; nil for the
  /// address of another site.
  func path(of address: String) -> String? {
    guard !folders.isEmpty, let plain = Self.plain(address) else { return nil }
    let lower = plain.lowercased()
    for folder in folders where lower.hasPrefix(folder) {
      let rest = plain.utf8.dropFirst(folder.utf8.count).drop { $0 == UInt8(ascii: "/") }
      return "/" + String(decoding: rest, as: UTF8.self)
    }
    return nil
  }

  /// An address without its scheme and `www.`; nil for what is none.
  private static func plain(_ address: String) -> Substring? {
    let lower = address.prefix(20).lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    let rest = address.dropFirst(scheme.count)
    return rest.lowercased().hasPrefix("www.") ? rest.dropFirst(4) : rest
  }
}
