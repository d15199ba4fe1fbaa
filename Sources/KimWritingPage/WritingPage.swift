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

  /// Somebody who gets the files.
  package struct Recipient: Sendable, Hashable {
    /// With the number that the address leads to, where there is one.
    package let name: String
    /// Of a chat or of mail; empty where nobody knows one.
    package let url: String

    package init(name: String, url: String = "") {
      self.name = name
      self.url = url
    }
  }

  /// What a page has to know that is served by a preview and saves there.
  package struct Desk: Sendable {
    /// What has to be sent along.
    package let token: String
    /// The text that it opens, by its path below the content root; nil for a new one.
    package let file: String?
    /// Whether what is saved is recorded under its writer's name.
    package let isRecorded: Bool
    /// The day that is built for; nil for the browser's.
    package let today: Day?

    package init(token: String, file: String?, isRecorded: Bool = false, today: Day? = nil) {
      self.token = token
      self.file = file
      self.isRecorded = isRecorded
      self.today = today
    }
  }

  private let id: SiteID
  private let name: String
  private let place: String
  private let initial: String
  package var light: Colours?
  package var dark: Colours?
  /// Any of them may get the files; none where nobody is known.
  package var recipients: [Recipient] = []
  /// The host of the KIM's site, as link previews name it.
  package var host = ""
  /// Of the site, from its root.
  package var icon: OutputPath?
  /// The absolute address of the picture that a link to the page is shown with.
  package var shareImage = ""
  package var repository: ContentRepository?
  package var notices: [Notice] = []
  package var desk: Desk?

  package init(id: SiteID, name: String, place: String, initial: String) {
    self.id = id
    self.name = name
    self.place = place
    self.initial = initial
  }

  /// What stands beside the page, over https, so that it opens without a signal.
  package static var worker: [UInt8] { PageParts.shared.worker }

  package var html: [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(64 << 10)
    for piece in (desk == nil ? PageParts.shared : PageParts.served).pieces {
      switch piece {
      case .text(let text): html += text
      case .slot(let slot): html += Array(self.slot(slot).utf8)
      }
    }
    return html
  }

  private func slot(_ slot: String) -> String {
    switch slot {
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
    let names = shownRecipients.map { recipient in
      let name = Self.escaped(recipient.name)
      return recipient.url.isEmpty
        ? name : "<a href=\"\(Self.escaped(recipient.url))\">\(name)</a>"
    }
    return " kepada " + names.joined(separator: " atau ")
  }

  private var shownRecipients: [Recipient] {
    recipients.isEmpty ? [Recipient(name: "pengelola situs")] : recipients
  }

  private static func section(_ notice: Notice) -> String {
    "<aside class=\"notis\"><h2>Pesan untuk pengurus KIM</h2><p><a href=\"\(escaped(notice.url))\">"
      + "\(escaped(notice.title))</a>. \(escaped(notice.summary))</p></aside>"
  }

  static func escaped(_ text: String) -> String {
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
      (
        "penerima",
        .array(
          shownRecipients.map { recipient in
            .object(omittingNil: [
              ("n", .string(recipient.name)),
              ("u", recipient.url.isEmpty ? nil : .string(recipient.url)),
            ])
          })
      ),
      ("warna", .object(properties(light, "t") + properties(dark, "g"))),
      ("gudang", repository?.json), ("meja", desk?.json),
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

extension WritingPage.Desk {
  var json: JSONValue {
    .object(omittingNil: [
      ("sandi", .string(token)), ("berkas", file.map(JSONValue.string)),
      ("git", isRecorded ? .integer(1) : nil), ("hari", today.map { .string("\($0)") }),
    ])
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
