import KimDigest
package import KimModel
package import KimTheme

/// Draws a share card: a name, where it is, its colour and its logo.
package struct CardDrawing {
  private let name: String
  private let place: String
  private let colours: (fill: Colour, text: Colour)
  private let logo: Photo?

  package init(name: String, place: String, colours: (fill: Colour, text: Colour), logo: Photo?) {
    self.name = name
    self.place = place
    self.colours = colours
    self.logo = logo
  }

  package var card: ShareCard {
    let bytes = Array(svg.utf8)
    let shown = bytes + (logo?.hash ?? "").utf8
    return ShareCard(drawing: bytes, hash: ContentHash.long(of: shown), logo: logo?.hash)
  }

  /// Fonts that a build machine is made to have stand first; any other that is there will do.
  private static let fonts = "'DejaVu Sans', 'Noto Sans', 'Liberation Sans', sans-serif"

  private var svg: String {
    let (size, lines) = title
    let top = 330 - (lines.count * size * 6 / 5) / 2 + size * 4 / 5
    let text = lines.enumerated().map { index, line in
      self.text(line, y: top + index * size * 6 / 5, size: size, isBold: true)
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">\
      <rect width="1200" height="630" fill="\(colours.fill.hex)"/>\
      \(band)\(mark)\(text.joined())\
      \(self.text(ShortText.cut(place, to: 60), y: 520, size: 34, isBold: false))</svg>
      """
  }

  /// The row of triangles and dots that pages begin and end with.
  private var band: String {
    let triangles = stride(from: 0, to: 1200, by: 40).map { "M\($0) 600l20-24 20 24z" }.joined()
    let dots = stride(from: 40, to: 1200, by: 40).map {
      "<circle cx=\"\($0)\" cy=\"584\" r=\"4\"/>"
    }.joined()
    return """
      <g fill="#d3aa55"><path d="M0 566h1200v2H0zM0 604h1200v2H0z"/>\
      <path d="\(triangles)"/></g><g fill="\(colours.fill.hex)">\(dots)</g>
      """
  }

  /// The logo on a plate, else the words that every KIM stands for.
  private var mark: String {
    guard logo != nil else {
      return text("Komunitas Informasi Masyarakat", y: 120, size: 34, isBold: false)
    }
    return """
      <rect x="80" y="60" width="130" height="130" rx="12" fill="#fff"/>\
      <image href="logo.png" x="90" y="70" width="110" height="110"/>
      """
  }

  private func text(_ line: String, y: Int, size: Int, isBold: Bool) -> String {
    """
    <text x="80" y="\(y)" font-family="\(Self.fonts)" font-size="\(size)"\
    \(isBold ? " font-weight=\"700\"" : "") fill="\(colours.text.hex)">\(Self.escaped(line))</text>
    """
  }

  private static func escaped(_ text: String) -> String {
    var xml = XMLText()
    xml.append(text: text)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  /// The largest size at which the name stands on at most three lines.
  private var title: (size: Int, lines: [String]) {
    for size in [96, 80, 66, 54] {
      let lines = Self.lines(of: name, width: 1040 * 10 / (size * 7))
      if lines.count <= 3 || size == 54 { return (size, Array(lines.prefix(4))) }
    }
    return (54, [name])
  }

  /// Broken at blanks, at most so many characters each; a word that is longer is cut.
  private static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map({ ShortText.cut(String($0), to: width) }) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}

extension ShareCard {
  /// Where the picture is published.
  package var path: OutputPath? { SitePaths.card(hash: String(hash.prefix(10))) }

  package var output: Output? { path.map { Output($0, .rendition(.card(self))) } }

  /// As a page's head names it; nil while its site has no address.
  package func view(at home: WebAddress?, alt: String) -> ShareImageView? {
    guard let home, let path else { return nil }
    return ShareImageView(url: home.appending(path), width: "1200", height: "630", alt: alt)
  }
}
