import KimModel

/// An address that a page may link to, as people write it.
enum WrittenAddress {
  /// Reads `https://…`, and `kim.toman.desa.id/profil` or `www.…` as `https` addresses.
  static func parse(_ text: String) -> LinkAddress? {
    if let address = LinkAddress(text) { return address }
    guard isBare(text) else { return nil }
    return LinkAddress("https://" + text)
  }

  /// Whether it begins with a host: names with dots between, the last one of letters.
  private static func isBare(_ text: String) -> Bool {
    let host = text.prefix { !"/?#".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, (2...24).contains(last.utf8.count),
      last.utf8.allSatisfy(\.isASCIILetter), !files.contains(last.lowercased())
    else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && !label.hasPrefix("-")
        && label.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
    }
  }

  /// Endings of files that stand in a KIM's folder rather than on a host.
  private static let files: Set<String> = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "zip", "jpg", "jpeg",
    "png", "webp", "gif", "svg", "html", "htm", "md", "txt", "text", "yml",
  ]
}

/// An account on a social network as people write it.
enum WrittenAccount {
  /// Reads an account's name, with or without `@`, and its address with or without `https://`.
  static func parse(_ text: String, on network: SocialAccount.Network) -> SocialAccount? {
    if let account = SocialAccount(network, text) { return account }
    let lower = text.lowercased()
    if network == .facebook, let short = ["fb.com/", "fb.me/"].first(where: lower.hasPrefix) {
      return SocialAccount(network, "https://www.facebook.com/" + text.dropFirst(short.count))
    }
    guard text.contains("/"), let address = WrittenAddress.parse(text) else { return nil }
    return SocialAccount(network, address.string)
  }

  /// The account that an address names by its host alone.
  static func parse(_ text: String) -> SocialAccount? {
    guard text.contains("/") else { return nil }
    return SocialAccount.Network.allCases.lazy.compactMap { parse(text, on: $0) }.first
  }
}
