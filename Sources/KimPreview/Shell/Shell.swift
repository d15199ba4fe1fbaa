import KimHTTP

/// The page around the pages: it shows one in a frame, untouched, and what is to be said beside it.
///
/// Its policy is its own: pages of a build may have no script, and this one has only its own.
struct Shell: Sendable {
  private let pieces: [String]
  private let token: String

  static let path = "/_kim/"

  init(token: Secret) {
    self.token = token.text
    pieces = String(decoding: PackageResources.shell_html, as: UTF8.self).split(separator: "{{")
      .flatMap { $0.split(separator: "}}", omittingEmptySubsequences: false) }.map(String.init)
  }

  func response() -> HTTPResponse {
    let nonce = Secret().text
    let slots = [
      "nonce": nonce, "token": token,
      "style": String(decoding: PackageResources.shell_css, as: UTF8.self),
      "script": String(decoding: PackageResources.shell_js, as: UTF8.self),
    ]
    let page = pieces.enumerated().map { index, piece in
      index.isMultiple(of: 2) ? piece : slots[piece] ?? ""
    }.joined()
    let policy =
      "default-src 'none'; script-src 'nonce-\(nonce)'; style-src 'nonce-\(nonce)'; "
      + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
      + "frame-ancestors 'none'; require-trusted-types-for 'script'"
    return HTTPResponse(
      .ok,
      [
        ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"),
        ("Content-Security-Policy", policy),
      ], body: .bytes(Array(page.utf8)))
  }
}
