import KimDigest
package import KimModel

/// The files of a site's icon: its logo, else a letter in a diamond, as a drawing for browsers and as
/// a PNG for phones.
package struct IconFiles: Sendable {
  /// For browsers.
  package let icon: OutputPath?
  /// For home screens.
  package let touchIcon: OutputPath?
  /// What is to be written; a logo is written as such.
  package let outputs: [Output]

  package static let none = IconFiles(icon: nil, touchIcon: nil, outputs: [])

  private init(icon: OutputPath?, touchIcon: OutputPath?, outputs: [Output]) {
    self.icon = icon
    self.touchIcon = touchIcon
    self.outputs = outputs
  }

  package init(letter: String, colours: (fill: Colour, text: Colour), logo: Photo? = nil) {
    if let logo {
      let path = logo.files.logo.path
      self.init(icon: path, touchIcon: path, outputs: [])
      return
    }
    let drawing = Self.drawing(of: letter, colours)
    let hash = ContentHash.long(of: drawing)
    let icon = SiteIcon(letter: letter, fill: colours.fill, text: colours.text, hash: hash)
    let path = SitePaths.asset(named: "ikon", hash: String(hash.prefix(10)), ending: "svg")
    let picture = SitePaths.icon(hash: String(hash.prefix(10)))
    self.init(
      icon: path, touchIcon: picture,
      outputs: [
        path.map { Output($0, .bytes(drawing)) },
        picture.map { Output($0, .rendition(.icon(icon))) },
      ].compactMap { $0 })
  }

  /// SVG, of the same measures as the PNG.
  private static func drawing(
    of letter: String, _ colours: (fill: Colour, text: Colour)
  ) -> [UInt8] {
    var xml = XMLText()
    xml.append(
      markup: """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 180">\
        <path fill="\(colours.fill.hex)" d="M0 0h180v180H0z"/>\
        <path fill="none" stroke="#d3aa55" stroke-width="7" d="M90 13l77 77-77 77-77-77z"/>\
        <text x="90" y="120" text-anchor="middle" font-family="Georgia,serif" font-size="84" \
        font-weight="700" fill="\(colours.text.hex)">
        """)
    xml.append(text: letter)
    xml.append(markup: "</text></svg>")
    return xml.bytes
  }
}
