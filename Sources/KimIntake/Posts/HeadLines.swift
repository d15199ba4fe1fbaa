import KimContent
import KimModel
import KimReceive
import KimWorkspace

/// The fields that a text lacks and gets.
struct HeadLines {
  private let fields: [(key: String, value: String)]
  private let title: String
  private let day: Day

  /// - Parameters:
  ///   - text: with its photos under our names.
  ///   - title: from outside the text, where there is one.
  init(
    _ glance: PostGlance, photos: [KeptPhoto], on day: Day, isDraft: Bool, text: [UInt8],
    title: String?
  ) {
    var fields: [(key: String, value: String)] = []
    self.title = QuotedYAML.quoted(
      glance.title ?? title ?? Self.title(of: glance))
    if glance.title == nil { fields.append(("judul", self.title)) }
    if isDraft, !glance.isHidden { fields.append(("draf", "true")) }
    if glance.day == nil { fields.append(("tanggal", "\(day)")) }
    let unnamed = PhotoNames.unnamed(photos, in: text).map(\.name)[...]
    if !glance.namesPhotos, unnamed.count == photos.count, let first = unnamed.first {
      fields.append(("gambar", first))
      let rest = unnamed.dropFirst()
      if !rest.isEmpty { fields.append(("galeri", "[\(rest.joined(separator: ", "))]")) }
    }
    self.fields = fields
    self.day = glance.day ?? day
  }

  /// Its first sentence. That of a clarification may be what circulates, which no title may say as if
  /// it were so.
  private static func title(of glance: PostGlance) -> String {
    let sentence = FirstSentence(of: glance.body).title
    return glance.type == .klarifikasi ? Clarification.title(of: sentence) : sentence
  }

  /// The text with these fields among its own; nil where it has none.
  func inserted(in glance: PostGlance) -> [UInt8]? {
    guard let insertion = glance.insertion else { return nil }
    let lines = fields.map { key, value in
      insertion.isTOML ? "\(key) = \(Self.toml(value))\n" : "\(key): \(value)\n"
    }
    var bytes = glance.bytes
    var text = Array(lines.joined().utf8)
    // The last line of a text may have no end.
    if insertion.offset > 0, bytes[insertion.offset - 1] != UInt8(ascii: "\n"), !text.isEmpty {
      text.insert(UInt8(ascii: "\n"), at: 0)
    }
    bytes.insert(contentsOf: text, at: insertion.offset)
    return bytes
  }

  private static func toml(_ value: String) -> String {
    guard value != "true", !value.hasPrefix("\"") else { return value }
    guard value.hasPrefix("[") else { return "\"\(value)\"" }
    let names = value.dropFirst().dropLast().split(separator: ", ").map { "\"\($0)\"" }
    return "[\(names.joined(separator: ", "))]"
  }

  /// The text below a head of our own.
  func above(_ text: [UInt8]) -> [UInt8] {
    let others = fields.filter { !["judul", "tanggal"].contains($0.key) }
    let lines =
      ["---", "judul: \(title)"] + others.map { "\($0.key): \($0.value)" }
      + ["tanggal: \(day)", "---", "", ""]
    return Array(lines.joined(separator: "\n").utf8) + text
  }
}
