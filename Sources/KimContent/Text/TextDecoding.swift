package import KimDiagnostics

/// Turns a file's bytes into UTF-8 text, kindly: what Notepad and old Word save is converted.
package enum TextDecoding {
  /// The file as text, with a warning where it had to be converted; nil, with an error, where it is
  /// not text at all.
  package static func decode(
    _ bytes: [UInt8], path: String, diagnostics: inout Diagnostics
  ) -> SourceFile? {
    if isPlain(bytes) { return SourceFile(path: path, bytes: withLineFeeds(bytes)) }
    if let utf16 = utf16(bytes) {
      diagnostics.add(.converted(Place(path: path), from: "UTF-16"))
      return SourceFile(path: path, bytes: withLineFeeds(utf16))
    }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let text = withLineFeeds(marked)
    if let nul = text.firstIndex(of: 0) {
      diagnostics.add(.notText(SourceFile(path: path, bytes: text).place(of: nul..<(nul + 1))))
      return nil
    }
    guard let invalid = firstInvalidByte(text) else { return SourceFile(path: path, bytes: text) }
    let file = SourceFile(path: path, bytes: repaired(text))
    let line = text[..<invalid].reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
    let shown = IdentityNumberScan.masked(file)
    diagnostics.add(.converted(shown.place(line: line), from: "Windows-1252"))
    return file
  }

  /// Whether all of it is ASCII without zero bytes, as most files are: nothing to look at closer.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    // The highest bit of either: beyond ASCII, or zero. No branch, so many bytes at once.
    var bits: UInt8 = 0
    for byte in bytes { bits |= byte | (byte &- 1) }
    return bits < 0x80
  }

  /// A file whose lines end with carriage returns, as old editors wrote them, with line feeds; a
  /// stray line feed in it, as at its end, changes nothing.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    let (feed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    func isAlone(_ index: Int) -> Bool {
      bytes[index] == carriageReturn && (index + 1 == bytes.count || bytes[index + 1] != feed)
    }
    guard let end = bytes.firstIndex(where: { $0 == feed || $0 == carriageReturn }), isAlone(end)
    else { return bytes }
    let returns = bytes.indices.count(where: isAlone)
    guard returns > bytes.count(where: { $0 == feed }) else { return bytes }
    return bytes.indices.map { isAlone($0) ? feed : bytes[$0] }
  }

  /// UTF-16 with a byte order mark, or so full of zero bytes on one side that it can be nothing else.
  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 2 else { return nil }
    let isBig: Bool
    if bytes.starts(with: [0xFE, 0xFF]) {
      isBig = true
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      isBig = false
    } else {
      let head = bytes.prefix(256)
      let zeros = (0...1).map { side in
        head.indices.count { $0 % 2 == side && head[$0] == 0 }
      }
      guard bytes.count.isMultiple(of: 2), max(zeros[0], zeros[1]) * 3 > head.count else {
        return nil
      }
      isBig = zeros[0] > zeros[1]
    }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    let text = String(
      decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
    return text.utf8.contains(0) ? nil : Array(text.utf8)
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      guard let length = sequenceLength(bytes, at: offset) else { return offset }
      offset += length
    }
    return nil
  }

  /// The length of a well-formed UTF-8 sequence (Unicode 15, table 3-7), or nil.
  private static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int? {
    func isTail(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < bytes.count && range.contains(bytes[offset + distance])
    }
    switch bytes[offset] {
    case 0xC2...0xDF: return isTail(1) ? 2 : nil
    case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : nil
    case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : nil
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : nil
    case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : nil
    default: return nil
    }
  }

  /// What is not UTF-8 is read as Windows-1252, byte by byte: a file that lost a byte, or that two
  /// editors saved, keeps its sound parts.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        result.append(byte)
        offset += 1
      } else if let length = sequenceLength(bytes, at: offset) {
        result += bytes[offset..<(offset + length)]
        offset += length
      } else if isSurrogate(bytes, at: offset) {
        offset += 3
      } else {
        let scalar = 0x80...0x9F ~= byte ? upperHalf[Int(byte - 0x80)] : Unicode.Scalar(byte)
        result += String(scalar).utf8
        offset += 1
      }
    }
    return result
  }

  /// Half a character of UTF-16, as some programs write it: no byte of it is text.
  private static func isSurrogate(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes[offset] == 0xED && offset + 2 < bytes.count && 0xA0...0xBF ~= bytes[offset + 1]
      && 0x80...0xBF ~= bytes[offset + 2]
  }

  /// Bytes 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard); the rest is Latin-1.
  private static let upperHalf: [Unicode.Scalar] = Array(
    """
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
    """.unicodeScalars)
}

extension Diagnostic {
  fileprivate static func converted(_ place: Place, from encoding: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "file/encoding", at: place,
      id: "berkas ini tersimpan sebagai \(encoding), bukan UTF-8; isinya sudah dialihkan",
      en: "this file is \(encoding), not UTF-8; its text was converted",
      hint: LocalizedText(
        id: "simpan ulang dengan pilihan 'UTF-8' di aplikasi penyunting Anda",
        en: "save it again as 'UTF-8' in your editor"))
  }

  fileprivate static func notText(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "file/not-text", at: Place(path: place.path, line: place.line),
      id: "berkas ini bukan teks (ada tanda yang tidak pernah ada di dalam teks)",
      en: "this file is not text (it has a zero byte)",
      hint: LocalizedText(
        id: "periksa apakah foto atau dokumen tersimpan dengan akhiran yang salah",
        en: "look whether a photo or document was saved under the wrong ending"))
  }
}
