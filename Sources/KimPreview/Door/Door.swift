import KimHTTP

/// Who may come in, and to do what.
///
/// Any page that a browser shows can send requests to this machine, and a name of the internet can be
/// made to lead here: so it counts by which name the browser was told to come, and from which page.
struct Door: Sendable {
  /// What a browser may have been told, such as `127.0.0.1:8080`.
  private let hosts: Set<String>
  /// What only pages of ours know, for whatever changes something.
  let token = Secret()
  /// Nil where nobody but this machine can come.
  let passes: VisitorPasses?
  private let cookie: String

  /// - Parameter visited: the address by which others come, where they may.
  init(port: Int, visited: NetworkAddress?) {
    let own = ["127.0.0.1", "localhost"] + [visited?.description].compactMap { $0 }
    // Browsers leave out the port that a scheme has by itself.
    hosts = Set(own.flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] })
    passes = visited == nil ? nil : VisitorPasses()
    cookie = "kim-\(port)"
  }

  /// Why a request is refused; nil where it may come in.
  func refusal(of request: HTTPRequest, from peer: NetworkAddress) -> HTTPResponse? {
    guard let host = request.field("host")?.lowercased(), hosts.contains(host) else {
      return .refused(.misdirected, "Alamat ini bukan pratinjau kim.")
    }
    guard isOfOwnPage(request, host: host) else {
      return .refused(.forbidden, "Permintaan dari halaman situs lain ditolak.")
    }
    guard isKnown(request, from: peer) else {
      return .refused(.forbidden, "Pindai kode QR di layar komputer yang menjalankan kim serve.")
    }
    guard request.method != .post || token.isSame(as: request.field("x-kim-token")) else {
      return .refused(.forbidden, "Buka lagi halaman pratinjau, lalu ulangi.")
    }
    return nil
  }

  /// Whether no page of another site has asked: only following a link to a page is for all
  /// (Fetch Metadata, RFC 6454).
  private func isOfOwnPage(_ request: HTTPRequest, host: String) -> Bool {
    if request.has("origin") || request.method == .post {
      guard request.field("origin")?.lowercased() == "http://\(host)" else { return false }
    }
    guard request.has("sec-fetch-site") else { return true }
    switch request.field("sec-fetch-site") {
    case "same-origin", "none": return true
    default:
      return request.method == .get && request.field("sec-fetch-mode") == "navigate"
        && request.field("sec-fetch-dest") == "document"
    }
  }

  // MARK: Visitors

  private func isKnown(_ request: HTTPRequest, from peer: NetworkAddress) -> Bool {
    guard let passes, !peer.isLoopback else { return peer.isLoopback }
    return passes.isValid(pass(of: request))
  }

  private func pass(of request: HTTPRequest) -> String? {
    request.field("cookie")?.split(separator: ";").lazy
      .compactMap { pair -> String? in
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == cookie else { return nil }
        return String(parts[1])
      }.first
  }

  /// Whether somebody was let in before.
  func hasPass(_ request: HTTPRequest) -> Bool {
    passes?.isValid(pass(of: request)) ?? false
  }

  /// Lets somebody in who has the ticket; nil for all other requests.
  func welcome(_ request: HTTPRequest) -> HTTPResponse? {
    guard let passes, request.method == .get, request.encodedPath == Self.entrance,
      let host = request.field("host")?.lowercased(), hosts.contains(host)
    else { return nil }
    if passes.isValid(pass(of: request)) {
      return HTTPResponse(.seeOther, [("Location", "/_kim/")])
    }
    guard let pass = passes.pass(for: request.argument("k")) else {
      return .refused(.forbidden, "Kode ini sudah dipakai. Pindai kode QR yang terbaru.")
    }
    return HTTPResponse(
      .seeOther,
      [
        ("Location", "/_kim/"), ("Cache-Control", "no-store"),
        ("Set-Cookie", "\(cookie)=\(pass); Path=/; HttpOnly; SameSite=Lax"),
      ])
  }

  static let entrance = "/_kim/masuk"
}

extension HTTPResponse {
  /// A sentence for whoever is refused; never a word of what was asked.
  static func refused(_ status: HTTPStatus, _ sentence: String) -> HTTPResponse {
    HTTPResponse(
      status, [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")],
      body: .bytes(Array((sentence + "\n").utf8)))
  }
}
