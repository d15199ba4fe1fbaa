package import KimModel
import KimText

/// A page that a preview serves beside the form of posts: the form of a KIM's profile or of a page, or the
/// list of its texts.
package struct DeskPage: Sendable {
  package enum Sheet: String, Sendable {
    case list = "daftar"
    case page = "halaman"
    case profile = "profil"

    fileprivate var title: String {
      switch self {
      case .list: "Tulisan"
      case .page: "Halaman"
      case .profile: "Profil KIM"
      }
    }
  }

  private let sheet: Sheet
  private let id: SiteID
  private let name: String
  private let desk: WritingPage.Desk

  package init(_ sheet: Sheet, id: SiteID, name: String, desk: WritingPage.Desk) {
    self.sheet = sheet
    self.id = id
    self.name = name
    self.desk = desk
  }

  package var html: [UInt8] {
    PageParts.sheets.pieces.flatMap { piece in
      switch piece {
      case .text(let text): text
      case .slot(let slot): Array(self.slot(slot).utf8)
      }
    }
  }

  private func slot(_ slot: String) -> String {
    switch slot {
    case "title": sheet.title
    case "name": WritingPage.escaped(name)
    case "site": String(decoding: data.bytes, as: UTF8.self)
    default: ""
    }
  }

  private var data: JSONValue {
    .object([
      ("situs", .string(id.string)), ("nama", .string(name)), ("lembar", .string(sheet.rawValue)),
      ("meja", desk.json),
    ])
  }
}
