/// The page about what is not there. A host shows it at any depth, so its links are absolute and lead to
/// where the site will be; here they lead to the preview.
struct NotFoundPage {
  let bytes: [UInt8]

  /// - Parameter folder: of the site that the page belongs to; empty for the index.
  init(_ page: [UInt8], in folder: [String]) {
    let text = String(decoding: page, as: UTF8.self)
    guard let home = Self.home(in: text) else {
      bytes = page
      return
    }
    let own = folder.map { $0 + "/" }.joined()
    // A site that stands below the index's address links to the index too.
    let isBelow = !own.isEmpty && home.hasSuffix("/" + own)
    let (from, to) = isBelow ? (String(home.dropLast(own.utf8.count)), "/") : (home, "/" + own)
    bytes = Array(text.replacing("=\"" + from, with: "=\"" + to).utf8)
  }

  /// The site's address with its last slash, as its style sheet's shows it.
  private static func home(in text: String) -> String? {
    text.firstMatch(of: /<link rel="stylesheet" href="(https?:\/\/[^"]*?\/)aset\//).map {
      String($0.1)
    }
  }
}
