import KimDigest
import KimHTTP

/// What stands in the place of pages while the first build goes on; it looks again by itself.
enum BuildingPage {
  private static let style =
    "body{margin:0;min-height:100vh;display:grid;place-content:center;padding:1rem;"
    + "color-scheme:light dark;background:Canvas;color:CanvasText;text-align:center;"
    + "font:1.125rem/1.5 system-ui,sans-serif}h1{font-size:1.5rem;margin:0 0 .5rem}p{margin:0}"

  private static let seconds = 2

  /// Nil for what is no page, such as a picture.
  static func response(to request: HTTPRequest) -> HTTPResponse? {
    guard let path = RequestPath(request.encodedPath),
      path.isFolder || path.names.last?.hasSuffix(".html") == true
    else { return nil }
    return HTTPResponse(
      .unavailable,
      [
        ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"),
        ("Retry-After", "\(seconds)"),
        (
          "Content-Security-Policy",
          "default-src 'none'; style-src '\(PolicyHash.name(of: Array(style.utf8)))'"
        ),
      ], body: .bytes(Array(html.utf8)))
  }

  private static let html =
    "<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\">"
    + "<meta name=\"viewport\" content=\"width=device-width\">"
    + "<meta http-equiv=\"refresh\" content=\"\(seconds)\"><title>Situs sedang dibangun…</title>"
    + "<style>\(style)</style></head><body><main><h1>Situs sedang dibangun…</h1>"
    + "<p>Halaman ini muncul sendiri begitu selesai.</p></main></body></html>"
}
