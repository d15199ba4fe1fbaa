package import KimModel
import KimText

/// The page on which a KIM's writers write: one file that needs no server, no neighbour and, once it
/// is open, no signal.
///
/// It gives a file in the form `KIM-TULISAN 1`, and sends nothing by itself. Style and script stand
/// in it, allowed by their hashes; what is particular to a KIM is data, so that all pages have the
/// same hashes.
package struct WritingPage: Sendable {
  /// Colours as custom properties: of marks, of text on them, and of tinted surfaces.
  package struct Colours: Sendable {
    package let accent: Colour
    package let onAccent: Colour
    package let tint: Colour

    package init(accent: Colour, onAccent: Colour, tint: Colour) {
      self.accent = accent
      self.onAccent = onAccent
      self.tint = tint
    }
  }

  /// A message to those who write.
  package struct Notice: Sendable {
    package let title: String
    package let summary: String
    package let url: String

    package init(title: String, summary: String, url: String) {
      self.title = title
      self.summary = summary
      self.url = url
    }
  }

  private let id: SiteID
  private let name: String
  private let place: String
  private let initial: String
  package var light: Colours?
  package var dark: Colours?
  /// Who gets the files.
  package var recipient = ""
  package var recipientURL = ""
  /// The host of the KIM's site, as link previews name it.
  package var host = ""
  /// Of the site, from its root.
  package var icon: OutputPath?
  /// The absolute address of the picture that a link to the page is shown with.
  package var shareImage = ""
  package var repository: ContentRepository?
  package var notices: [Notice] = []

  package init(id: SiteID, name: String, place: String, initial: String) {
    self.id = id
    self.name = name
    self.place = place
    self.initial = initial
  }

  /// What stands beside the page, over https, so that it opens without a signal.
  package static var worker: [UInt8] { PageParts.shared.worker }

  package var html: [UInt8] {
    let parts = PageParts.shared
    var html = ""
    html.reserveCapacity(64 << 10)
    for (index, piece) in parts.pieces.enumerated() {
      html += index.isMultiple(of: 2) ? piece : slot(piece, parts)
    }
    return Array(html.utf8)
  }

  private func slot(_ slot: String, _ parts: PageParts) -> String {
    switch slot {
    case "policy": parts.policy
    case "style": parts.style
    case "script": parts.script
    case "icons": parts.icons
    case "form": String(decoding: WritingForm.json, as: UTF8.self)
    case "site": String(decoding: data.bytes, as: UTF8.self)
    case "name": Self.escaped(name)
    case "place": Self.escaped(place)
    case "initial": Self.escaped(initial)
    case "home": SitePaths.home.string
    case "colour": light?.accent.hex ?? "#8c1d2f"
    case "icon": icon.map { "<link rel=\"icon\" href=\"\(Self.escaped($0.string))\">" } ?? ""
    case "share": share
    case "recipient": recipientText
    case "notices": notices.map(Self.section).joined()
    default: ""
    }
  }

  private var share: String {
    guard !shareImage.isEmpty else { return "" }
    return "<meta property=\"og:title\" content=\"Tulis kabar · \(Self.escaped(name))\">"
      + "<meta property=\"og:image\" content=\"\(Self.escaped(shareImage))\">"
  }

  private var recipientText: String {
    guard !recipient.isEmpty else { return " kepada pengelola situs" }
    let name = Self.escaped(recipient)
    guard !recipientURL.isEmpty else { return " kepada \(name)" }
    return " kepada <a href=\"\(Self.escaped(recipientURL))\">\(name)</a>"
  }

  private static func section(_ notice: Notice) -> String {
    "<aside class=\"notis\"><h2>Pesan untuk pengurus KIM</h2><p><a href=\"\(escaped(notice.url))\">"
      + "\(escaped(notice.title))</a>. \(escaped(notice.summary))</p></aside>"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  // MARK: Data

  private var data: JSONValue {
    .object(omittingNil: [
      ("situs", .string(id.string)), ("nama", .string(name)),
      ("tuan", host.isEmpty ? nil : .string(host)),
      ("penerima", recipient.isEmpty ? nil : .string(recipient)),
      ("warna", .object(properties(light, "t") + properties(dark, "g"))),
      ("gudang", repository?.json),
    ])
  }

  private func properties(_ colours: Colours?, _ ending: String) -> [(String, JSONValue)] {
    guard let colours else { return [] }
    return [
      ("aksen-\(ending)", .string(colours.accent.hex)),
      ("pada-\(ending)", .string(colours.onAccent.hex)),
      ("lembut-\(ending)", .string(colours.tint.hex)),
    ]
  }
}

extension ContentRepository {
  fileprivate var json: JSONValue {
    .object([
      ("layanan", .string(service.rawValue)), ("akar", .string(root)), ("cabang", .string(branch)),
      ("folder", .string(folder)),
    ])
  }
}
