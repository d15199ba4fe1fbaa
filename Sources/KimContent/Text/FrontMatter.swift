package import KimDiagnostics

/// Where a file's fields and its text are.
package struct FrontMatter: Sendable {
  /// Byte offsets of the YAML between the `---` lines; nil where there is none.
  package let fields: Range<Int>?
  /// Byte offsets of the Markdown.
  package let body: Range<Int>

  /// Returns nil, with an error, if the fields are not closed or are in another generator's format.
  package init?(of file: SourceFile, limit: Int, diagnostics: inout Diagnostics) {
    let bytes = file.bytes
    let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard let start = bytes.firstIndex(where: { !blank.contains($0) }) else {
      fields = nil
      body = bytes.count..<bytes.count
      return
    }
    if Self.isFence(bytes, at: start, of: UInt8(ascii: "+")) {
      diagnostics.add(.toml(file.place(of: start..<(start + 3))))
      return nil
    }
    guard Self.isFence(bytes, at: start, of: UInt8(ascii: "-")) else {
      fields = nil
      body = 0..<bytes.count
      return
    }
    let first = Self.nextLine(bytes, after: start)
    var line = first
    while line < bytes.count {
      guard line - first <= limit else { break }
      if Self.isFence(bytes, at: line, of: UInt8(ascii: "-")) {
        fields = first..<line
        body = Self.nextLine(bytes, after: line)..<bytes.count
        return
      }
      line = Self.nextLine(bytes, after: line)
    }
    if line - first > limit {
      diagnostics.add(.tooLarge(file.place(of: start..<(start + 3)), limit: limit))
    } else {
      diagnostics.add(.notClosed(file.place(of: start..<(start + 3))))
    }
    return nil
  }

  /// Three of a byte and nothing but white space after them on their line.
  private static func isFence(_ bytes: [UInt8], at start: Int, of byte: UInt8) -> Bool {
    guard start + 3 <= bytes.count, bytes[start..<(start + 3)].allSatisfy({ $0 == byte }) else {
      return false
    }
    let rest = bytes[(start + 3)...].prefix { $0 != UInt8(ascii: "\n") }
    return rest.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private static func nextLine(_ bytes: [UInt8], after start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }
}

extension Diagnostic {
  fileprivate static func notClosed(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/open-front-matter", at: place,
      id: "bagian keterangan dibuka dengan '---' tetapi tidak ditutup",
      en: "the front matter begins with '---' and is not closed",
      hint: LocalizedText(
        id: "tambahkan baris '---' setelah keterangan terakhir",
        en: "add a line '---' after the last field"))
  }

  fileprivate static func tooLarge(_ place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "post/large-front-matter", at: place,
      id: "bagian keterangan lebih besar dari \(limit / 1024) KiB",
      en: "the front matter is larger than \(limit / 1024) KiB",
      hint: LocalizedText(
        id: "pindahkan teks panjang ke bawah baris '---' penutup",
        en: "move long text below the closing '---'"))
  }

  fileprivate static func toml(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "post/toml", at: place,
      id: "keterangan dengan '+++' (TOML) tidak dikenal",
      en: "front matter in '+++' (TOML) is not supported",
      hint: LocalizedText(
        id: "tulis keterangan di antara baris '---', misalnya judul: Panen raya",
        en: "write the fields between lines '---', such as judul: Panen raya"))
  }
}
