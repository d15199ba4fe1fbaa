import KimDigest
import KimModel
import KimReceive

/// What a version that waits is of: the file beside it by which it is put into its post later.
struct CorrectionNote: Sendable, Hashable {
  let site: SiteID
  let number: ParcelNumber
  let version: Int
  /// Of what came: text and photos.
  let content: String
  /// SHA-256 of the post's text with which the version was compared.
  let base: String
  /// The name of the file that it came in, where it lies beside the folder.
  var file = ""

  static let name = "perbaikan.txt"
  private static let mark = "kim perbaikan 1"

  init(
    site: SiteID, record: IntakeRecord, _ version: Int, _ content: String, of post: PostFiles
  ) {
    self.site = site
    number = record.number
    self.version = version
    self.content = content
    base = Self.mark(of: post.text)
  }

  static func mark(of text: [UInt8]) -> String {
    SHA256.hex(of: text, bytes: SHA256.byteCount)
  }

  var text: String {
    let lines = [
      Self.mark, "situs: \(site)", "nomor: \(number)", "versi: \(version)", "isi: \(content)",
      "dasar: \(base)", "kiriman: \(file)",
    ]
    return lines.map { $0 + "\n" }.joined()
  }

  /// Nil for what is no note of this form: anybody may have written it.
  init?(_ text: String) {
    var lines = text.split(whereSeparator: \.isNewline).map(String.init)[...]
    guard lines.popFirst() == Self.mark else { return nil }
    var values: [String: String] = [:]
    for line in lines {
      guard let colon = line.firstRange(of: ": ") else { continue }
      values[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
    }
    guard let site = values["situs"].flatMap({ SiteID($0) }),
      let number = values["nomor"].flatMap(ParcelNumber.init),
      let version = values["versi"].flatMap({ Int($0) }), let content = values["isi"],
      let base = values["dasar"]
    else { return nil }
    (self.site, self.number, self.version) = (site, number, version)
    (self.content, self.base) = (content, base)
    let file = values["kiriman"] ?? ""
    self.file = file.contains("/") || file.hasPrefix(".") ? "" : file
  }
}
