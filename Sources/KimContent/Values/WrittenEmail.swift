import KimModel

/// An e-mail address as people write it.
enum WrittenEmail {
  /// Reads `kim@contoh.desa.id`, `mailto:kim@…`, `<kim@…>` and `Surel: kim@…`; nil for anything
  /// with a sign that mail programs could take for more than an address.
  static func parse(_ text: String) -> String? {
    // Source: RFC 5321, 4.5.3.1, with what may stand around an address.
    guard text.utf8.count <= 270 else { return nil }
    if isAddress(text) { return text }
    var rest = text[...]
    if rest.hasPrefix("<"), rest.hasSuffix(">") { rest = rest.dropFirst().dropLast() }
    for start in ["mailto:", "email:", "surel:", "e-mail:"]
    where rest.lowercased().hasPrefix(start) {
      rest = rest.dropFirst(start.count).drop { $0 == " " }
      break
    }
    while let last = rest.last, ".,;".contains(last) { rest.removeLast() }
    return isAddress(String(rest)) ? String(rest) : nil
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[0].hasPrefix("-") && isHost(parts[1])
      && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || ".@_+-".utf8.contains($0) }
  }

  private static func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") }
  }
}
