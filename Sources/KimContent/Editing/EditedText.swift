package import KimDiagnostics
package import KimModel
import KimYAML

/// A text's bytes after somebody has changed it in a form: only the lines of keys that were changed are
/// other ones, and only the lines of the text that were.
///
/// What the form does not know stays byte for byte: remarks, the order of keys, unknown keys, quotes,
/// the ends of lines. What comes out is read by the ordinary reader, and taken only if that
/// understands it as it was meant.
package struct EditedText: Sendable {
  /// A key that was changed.
  package struct Change: Sendable, Hashable {
    /// By its own name, not a synonym.
    package let key: String
    /// What follows its colon, as YAML; with its further lines. Empty where the key goes.
    package let value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  package let bytes: [UInt8]

  /// Throws what keeps it from being changed so.
  ///
  /// - Parameters:
  ///   - text: in the place of the old one; nil where that stays.
  ///   - source: the path below the KIM's folder.
  package init(
    _ bytes: [UInt8], changing changes: [Change], text: String?, source: String,
    province: Province
  ) throws(EditProblem) {
    let old = try Self.head(of: bytes, source: source, province)
    let mark = bytes.prefix(bytes.count - old.bytes.count)
    let plan = EditPlan(
      old, Array(bytes.dropFirst(mark.count)), changes: changes, text: text.map(Self.trimmed),
      source: source, province: province)
    guard !changes.isEmpty || text != nil else {
      self.bytes = bytes
      return
    }
    guard let edited = try plan.result() else { throw .notUnderstood }
    self.bytes = mark + edited
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What is read of a file in which each offset is that of its bytes, but for a mark before them.
  static func head(
    of bytes: [UInt8], source: String, _ province: Province
  ) throws(EditProblem) -> TextHead {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .otherEncoding }
    guard let head = TextHead(bytes, source: source, province: province) else { throw .unreadable }
    let plain = bytes.starts(with: mark) ? bytes.count - mark.count : bytes.count
    guard head.bytes.count == plain else { throw .unseenSigns }
    let feed = UInt8(ascii: "\n")
    guard head.bytes.count(where: { $0 == feed }) == bytes.count(where: { $0 == feed }) else {
      throw .otherEncoding
    }
    return head
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[Self.text(in: bytes, 0..<bytes.count)], as: UTF8.self)
  }

  /// A body without blank lines at its beginning and its end.
  static func text(in bytes: [UInt8], _ body: Range<Int>) -> Range<Int> {
    let isInk: (UInt8) -> Bool = { $0 > 0x20 }
    guard let first = bytes[body].firstIndex(where: isInk),
      let last = bytes[body].lastIndex(where: isInk)
    else { return body.lowerBound..<body.lowerBound }
    let start = bytes[body.lowerBound..<first].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    return (start ?? body.lowerBound)..<(last + 1)
  }
}

/// Why a form cannot change a text.
package enum EditProblem: Error, Sendable, Hashable {
  /// Of UTF-16 or Windows-1252, or with lines that end as those of old machines.
  case otherEncoding
  case unreadable
  /// There are signs that the reader leaves out, so that no place is sure.
  case unseenSigns
  /// Its keys are written in TOML.
  case otherHead
  /// The reader would make something else of it.
  case notUnderstood
  /// What the reader finds wrong with it afterwards, by code.
  case faults([String])

  package var message: LocalizedText {
    switch self {
    case .otherEncoding:
      LocalizedText(
        id:
          "berkas ini disimpan dengan cara lama, tidak sebagai UTF-8; simpan ulang sebagai UTF-8 di "
          + "penyunting teks, lalu buka lagi di sini",
        en: "this file is not saved as UTF-8 with usual line ends; save it so in an editor, then "
          + "open it again")
    case .unreadable:
      LocalizedText(
        id: "berkas ini tidak dapat dibaca sebagai tulisan; lihat pesannya di Pesan",
        en: "this file cannot be read as a post; see its messages")
    case .unseenSigns:
      LocalizedText(
        id:
          "berkas ini memuat tanda yang tidak tampak; hapus dahulu dengan tombol Perbaiki di Pesan",
        en: "this file has characters that nobody sees; remove them by the button at its message")
    case .otherHead:
      LocalizedText(
        id: "keterangan berkas ini ditulis di antara baris '+++' (TOML); di sini hanya isinya yang "
          + "dapat diubah",
        en: "this file's fields are TOML between '+++'; only its text can be changed here")
    case .notUnderstood:
      LocalizedText(
        id: "perubahan itu tidak dapat disisipkan dengan aman di berkas ini; ubah berkasnya di "
          + "penyunting teks",
        en: "that change cannot be put into this file safely; change the file in an editor")
    case .faults(let codes):
      LocalizedText(
        id: "dengan perubahan itu tulisan tidak dapat terbit (\(codes.joined(separator: ", ")))",
        en: "with that change the post cannot be published (\(codes.joined(separator: ", ")))")
    }
  }
}
