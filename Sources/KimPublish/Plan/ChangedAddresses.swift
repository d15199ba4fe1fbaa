package import KimModel

/// The addresses of pages that a publication has changed, added or deleted: what search engines are told.
package struct ChangedAddresses: Sendable, Hashable {
  package let base: WebAddress
  /// In their order.
  package let addresses: [String]

  package init(of plan: PublishPlan, at base: WebAddress) {
    self.base = base
    let paths = plan.uploads.map(\.path) + plan.deletions
    addresses = paths.filter { $0.hasSuffix(".html") && !$0.hasSuffix("404.html") }.sorted()
      .map { base.string + $0 }
  }
}

/// The key of a host for IndexNow, and what is sent with it (indexnow.org/documentation).
package struct IndexNowKey: Sendable, Hashable {
  package let text: String

  /// So many addresses are taken at a time.
  private static let most = 10_000

  /// Nil unless there are 8 to 128 letters, digits and hyphens.
  package init?(_ text: String) {
    guard (8...128).contains(text.utf8.count),
      text.utf8.allSatisfy({ byte in
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-")
      })
    else { return nil }
    self.text = text
  }

  /// The file in the root that shows that the host is ours.
  package var path: String { text + ".txt" }

  /// In JSON. No address and no key has a sign that needs escaping.
  package func request(for changed: ChangedAddresses) -> String {
    let base = changed.base.string
    let host = base.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    let list = changed.addresses.prefix(Self.most).map { "\"\($0)\"" }.joined(separator: ",")
    return "{\"host\":\"\(host)\",\"key\":\"\(text)\",\"keyLocation\":\"\(base)\(path)\","
      + "\"urlList\":[\(list)]}"
  }
}
