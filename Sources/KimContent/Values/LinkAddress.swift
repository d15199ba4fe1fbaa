import KimModel

/// An absolute `http` or `https` address that a writer gave.
struct LinkAddress {
  let string: String
  /// The host, without `www.`.
  let host: String

  /// Returns nil for another scheme, a missing host, spaces, quotes, angle brackets and control
  /// characters; letters beyond ASCII are percent-encoded.
  init?(_ text: String) {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) })
    else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }
    guard !host.isEmpty, !host.contains("@"), host.contains(".") || host.hasPrefix("localhost")
    else { return nil }
    string =
      scheme
      + rest.utf8.reduce(into: "") { result, byte in
        if byte < 0x80 {
          result.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          result += "%" + String(byte, radix: 16, uppercase: true)
        }
      }
    self.host = String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
