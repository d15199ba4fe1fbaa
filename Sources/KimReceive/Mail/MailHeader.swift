/// The lines above the text of a mail, or of a part of one (RFC 5322, section 2.2), read kindly.
struct MailHeader: Sendable {
  /// By the names in small letters; of several fields of one name the first counts.
  private let fields: [String: String]
  /// The offset of what follows the empty line.
  let end: Int

  private static let mostFields = 500
  /// In bytes of one field, with its further lines.
  private static let longest = 20_000

  /// Nil if the bytes do not begin with a field.
  init?(_ bytes: ArraySlice<UInt8>) {
    var fields: [String: String] = [:]
    var lines = ByteLines(bytes)
    var current: (name: String, value: [UInt8])?
    func finish() {
      guard let current, fields[current.name] == nil, fields.count < Self.mostFields else { return }
      fields[current.name] = String(decoding: current.value, as: UTF8.self)
    }
    while let line = lines.next(), !line.isEmpty {
      if let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
        guard current != nil else { return nil }
        if current.map({ $0.value.count < Self.longest }) ?? false { current?.value += line }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")),
        line[..<colon].allSatisfy(Self.isName), colon > line.startIndex
      {
        finish()
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        current = (name, Array(line[(colon + 1)...].prefix(Self.longest)))
      } else if current != nil || !line.starts(with: "From ".utf8) {
        // The line that a mailbox file begins with is no field; anything else is no head.
        guard current != nil else { return nil }
      }
    }
    finish()
    guard !fields.isEmpty else { return nil }
    self.fields = fields
    end = lines.offset
  }

  /// A part may have no field at all.
  static func ofPart(_ bytes: ArraySlice<UInt8>) -> (header: MailHeader?, body: ArraySlice<UInt8>) {
    if let first = bytes.first, first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r") {
      return (nil, bytes)
    }
    let header = MailHeader(bytes)
    return (header, header.map { bytes[$0.end...] } ?? bytes)
  }

  private static func isName(_ byte: UInt8) -> Bool { (33...126).contains(byte) }

  /// Without blanks around it; encoded words are as they were written.
  subscript(name: String) -> String? {
    fields[name].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// Whether it is that of a mail and not of anything else with colons.
  var isOfMail: Bool {
    fields["from"] != nil
      && ["received", "mime-version", "message-id", "date", "to"].contains { fields[$0] != nil }
  }
}
