/// The page of a gallery: a row for each kind of page, a frame for each theme.
struct GalleryPage {
  let themes: [String]
  let kinds: [PageSamples.Kind]

  var bytes: [UInt8] {
    var page = Self.head
    page += "<h1>Galeri tema</h1><p>Setiap macam halaman dalam setiap tema. Ketuk nama tema untuk "
    page += "membuka halamannya sendiri.</p><nav>"
    for (number, kind) in kinds.enumerated() {
      page += "<a href=\"#h\(number)\">\(Self.escaped(kind.name))</a> "
    }
    page += "</nav>"
    for (number, kind) in kinds.enumerated() {
      page += "<section id=\"h\(number)\"><h2>\(Self.escaped(kind.name))</h2><div>"
      for theme in themes { page += frame(theme, kind) }
      page += "</div></section>"
    }
    return Array(page.utf8)
  }

  private func frame(_ theme: String, _ kind: PageSamples.Kind) -> String {
    let address = Self.escaped("\(theme)/\(kind.path)")
    let name = Self.escaped(theme)
    return "<figure><figcaption><a href=\"\(address)\">\(name)</a></figcaption>"
      + "<iframe src=\"\(address)\" title=\"\(name)\" loading=\"lazy\"></iframe></figure>"
  }

  /// Paths that a build writes need no escaping; names of themes are folders'.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static let head = """
    <!doctype html>
    <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';\
    frame-src 'self' file:">
    <meta name="robots" content="noindex"><title>Galeri tema</title><style>
    :root{color-scheme:light dark}
    body{margin:1rem;font:1rem/1.5 system-ui,sans-serif}
    nav{columns:14rem}
    nav a{display:block;padding:.2rem 0}
    section>div{display:flex;gap:1rem;overflow-x:auto}
    figure{margin:0}
    iframe{width:360px;height:640px;border:1px solid}
    </style></head><body>

    """
}
