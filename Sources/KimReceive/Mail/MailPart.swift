/// One part of a mail that has no parts of its own: a text, or a file that hangs on it.
struct MailPart {
  /// As `text/plain`.
  let type: String
  /// Nil where it has none.
  let name: String?
  /// Whether it is shown within the text, as the sign of an office below a name is.
  let isInline: Bool
  let bytes: [UInt8]

  /// How deep parts may lie in parts.
  static let deepest = 20
  static let most = 200

  /// All parts, in order. Throws if they lie too deep or are too many.
  static func all(
    of body: ArraySlice<UInt8>, _ header: MailHeader?, depth: Int = 0
  ) throws(ReceiveProblem) -> [MailPart] {
    guard depth <= deepest else { throw .mailTooNested }
    let type = MailParameters(header?["content-type"] ?? "text/plain")
    if type.word.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty {
      var parts: [MailPart] = []
      for piece in MailPieces(body, boundary: boundary).pieces {
        let (inner, rest) = MailHeader.ofPart(piece)
        parts += try all(of: rest, inner, depth: depth + 1)
        guard parts.count <= most else { throw .mailTooNested }
      }
      return parts
    }
    let bytes = TransferText.bytes(of: body, encoding: header?["content-transfer-encoding"])
    if type.word == "message/rfc822", let inner = MailHeader(bytes[...]) {
      return try all(of: bytes[inner.end...], inner, depth: depth + 1)
    }
    let disposition = MailParameters(header?["content-disposition"] ?? "")
    return [
      MailPart(
        type: type.word, name: disposition["filename"] ?? type["name"],
        isInline: disposition.word == "inline" || header?["content-id"] != nil, bytes: bytes)
    ]
  }
}

/// What stands between the lines `--boundary` of a body (RFC 2046, section 5.1).
struct MailPieces {
  private(set) var pieces: [ArraySlice<UInt8>] = []

  init(_ body: ArraySlice<UInt8>, boundary: String) {
    let mark = Array("--\(boundary)".utf8)
    var lines = ByteLines(body)
    var start: Int?
    while pieces.count < MailPart.most {
      let lineStart = lines.offset
      guard let line = lines.next() else { break }
      guard line.starts(with: mark) else { continue }
      let rest = line.dropFirst(mark.count)
      let isLast = rest.starts(with: "--".utf8)
      guard rest.dropFirst(isLast ? 2 : 0).allSatisfy({ " \t".utf8.contains($0) }) else { continue }
      if let start { pieces.append(Self.withoutLastEnd(body[start..<lineStart])) }
      start = isLast ? nil : lines.offset
      if isLast { return }
    }
    // The end of a mail that was cut off is still read.
    if let start, start < body.endIndex { pieces.append(body[start...]) }
  }

  /// The end of the line before a boundary belongs to the boundary.
  private static func withoutLastEnd(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var piece = piece
    if piece.last == UInt8(ascii: "\n") { piece.removeLast() }
    if piece.last == UInt8(ascii: "\r") { piece.removeLast() }
    return piece
  }
}
