/// An account of a KIM on a social network.
package struct SocialAccount: Sendable, Hashable, Codable {
  package enum Network: String, Sendable, Hashable, Codable, CaseIterable {
    case instagram, facebook, youtube, tiktok, x

    package var label: String {
      switch self {
      case .youtube: "YouTube"
      case .tiktok: "TikTok"
      default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
      }
    }

    package var host: String { "\(rawValue).com" }
  }

  package let network: Network
  package let url: String

  /// Takes a full address on the network's host, or an account's name with or without `@`.
  /// Returns nil for anything else.
  package init?(_ network: Network, _ text: String) {
    self.network = network
    let lower = text.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") {
      let rest = text.drop { $0 != "/" }.dropFirst(2)
      let host = rest.prefix { !"/?#".contains($0) }.lowercased()
      let hosts = network == .x ? ["x.com", "twitter.com"] : [network.host]
      guard hosts.contains(where: { host == $0 || host.hasSuffix("." + $0) }),
        host.utf8.allSatisfy({ $0.isASCIIAlphanumeric || ".-".utf8.contains($0) }),
        text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) })
      else { return nil }
      url = "https://" + rest
      return
    }
    let account = text.hasPrefix("@") ? text.dropFirst() : text[...]
    guard !account.isEmpty,
      account.utf8.allSatisfy({ $0.isASCIIAlphanumeric || "._-".utf8.contains($0) })
    else { return nil }
    let marked = network == .youtube || network == .tiktok
    let host = network == .x ? network.host : "www.\(network.host)"
    url = "https://\(host)/" + (marked ? "@" : "") + account
  }
}
