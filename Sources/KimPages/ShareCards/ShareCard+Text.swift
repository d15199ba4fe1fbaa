import KimDigest
package import KimModel
package import KimTheme

extension ShareCard {
  /// Raised when cards come out otherwise, so that each has a new address.
  private static let design = "2"

  /// A card that says these texts, without what no letter on it can show.
  package init(
    label: String, headline: String, foot: String, stamp: Stamp? = nil,
    colours: (fill: Colour, text: Colour), logo: Photo? = nil
  ) {
    let label = CardText.shown(label, to: 60)
    let foot = CardText.shown(foot, to: 100)
    var headline = CardText.shown(headline, to: 200)
    if headline.isEmpty { headline = foot.isEmpty ? label : foot }
    let stamp = stamp?.shown
    let parts = [
      Self.design, label, headline, foot, stamp?.words ?? "", colours.fill.hex, colours.text.hex,
      logo?.hash ?? "",
    ]
    self.init(
      label: label, headline: headline, foot: foot, stamp: stamp, fill: colours.fill,
      text: colours.text, logo: logo?.hash,
      hash: ContentHash.long(of: Array(parts.joined(separator: "\n").utf8)))
  }

  /// The address of the picture is made of all that it shows, so that a host may keep it for ever:
  /// a headline that is changed has another one.
  package var path: OutputPath? { SitePaths.card(hash: String(hash.prefix(10))) }

  package var output: Output? { path.map { Output($0, .rendition(.card(self))) } }

  /// As a page's head names it, whose title says what the card does; nil while its site has no address.
  package func view(at home: WebAddress?) -> ShareImageView? {
    guard let home, let path else { return nil }
    return ShareImageView(url: home.appending(path), width: "1200", height: "630", alt: "")
  }
}

extension ShareCard.Stamp {
  fileprivate var shown: ShareCard.Stamp? {
    guard case .price(let text) = self else { return self }
    let shown = CardText.shown(text, to: 90)
    return shown.isEmpty ? nil : .price(shown)
  }

  fileprivate var words: String {
    switch self {
    case .verdict(let verdict, let words):
      "vonis \(verdict.rawValue)" + (words == verdict.label.uppercased() ? "" : " \(words)")
    case .price(let text): "harga \(text)"
    case .day(let day, let month):
      "hari \(day)" + (month == Month.name(day.month).prefix(3) ? "" : " \(month)")
    }
  }
}

/// What of a text stands on a card.
private enum CardText {
  /// One line without control characters and emoji: what a machine draws for an emoji depends on its
  /// fonts, and is an empty box on most.
  static func shown(_ text: String, to limit: Int) -> String {
    let kept = text.filter { !isEmoji($0) }.unicodeScalars.map { scalar in
      isBlank(scalar) ? " " : scalar
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept)
    let words = String(view).split(separator: " ").joined(separator: " ")
    return ShortText.bounded(words, to: limit)
  }

  private static func isEmoji(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      scalar.properties.isEmojiPresentation || scalar == "\u{FE0F}" || scalar == "\u{20E3}"
        || (0x1F000...0x1FAFF).contains(scalar.value)
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse,
      .surrogate, .unassigned:
      true
    default: false
    }
  }
}
