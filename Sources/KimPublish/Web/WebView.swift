/// As whom a page is asked for: pages that hide look at who comes.
package enum WebView: String, Sendable, CaseIterable {
  /// A reader's telephone, on the way from a search.
  case phone
  /// The robot of a search engine.
  case robot

  package var userAgent: String {
    switch self {
    case .phone:
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
        + "Chrome/131.0.0.0 Mobile Safari/537.36"
    case .robot:
      "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like "
        + "Gecko) Chrome/131.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; "
        + "+http://www.google.com/bot.html)"
    }
  }

  /// Where the reader comes from: some pages lead away only those that a search has sent.
  package var referer: String? { self == .phone ? "https://www.google.com/" : nil }
}

/// What came of asking for an address.
package enum WebAnswer: Sendable, Hashable {
  /// A page, after its content was decoded.
  case page(status: Int, body: [UInt8])
  /// The host sends readers somewhere else: to an absolute address.
  case elsewhere(String)
  /// More than a page of ours can have.
  case tooLarge
  /// No answer, with what the program says of it.
  case none(String)

  package var body: [UInt8]? {
    if case .page(_, let body) = self { body } else { nil }
  }

  package var status: Int? {
    if case .page(let status, _) = self { status } else { nil }
  }
}
