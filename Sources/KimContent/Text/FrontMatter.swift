package import KimDiagnostics
import KimYAML

/// The ranges of a file that hold its fields and its text.
package struct FrontMatter: Sendable {
  /// How the fields are written.
  enum Format { case yaml, toml }

  /// Byte offsets of the fields between their fences; nil where there are none.
  package let fields: Range<Int>?
  /// Byte offsets of the Markdown.
  package private(set) var body: Range<Int>
  let format: Format
  /// Whether a fence had to be put right, or is missing, or there are no keys at all, or the file
  /// came out of a messenger.
  private(set) var isMended: Bool
  /// The fields, where they are as plain as nearly all are, or have no keys.
  let plainFields: YAMLNode?
  /// Whether there are no keys for title and day, which are the first lines.
  let isBare: Bool

  init(
    fields: Range<Int>?, body: Range<Int>, format: Format = .yaml, isMended: Bool = false,
    plainFields: YAMLNode? = nil, isBare: Bool = false
  ) {
    self.fields = fields
    self.body = body
    self.format = format
    self.isMended = isMended
    self.plainFields = plainFields
    self.isBare = isBare
  }

  /// The same of a file that has signs of a telephone before its fields.
  var mended: FrontMatter {
    var mended = self
    mended.isMended = true
    return mended
  }

  /// Takes fences as they should be, and nothing else.
  ///
  /// Returns nil, with an error, if the fields are too large.
  package init?(of file: SourceFile, limit: Int, diagnostics: inout Diagnostics) {
    let lines = FrontMatterLines(file.bytes)
    guard let start = lines.firstText, let (fields, body) = lines.fenced(at: start) else {
      self.init(fields: nil, body: 0..<file.bytes.count)
      return
    }
    guard fields.count <= limit else {
      diagnostics.add(.largeFields(file.place(of: lines.line(at: start)), limit: limit))
      return nil
    }
    self.init(fields: fields, body: body)
  }

  /// Finds fields however their writer set them out.
  ///
  /// Returns nil, with an error, if they are too large, or in TOML and not closed.
  init?(of file: SourceFile, limit: Int, keys: HeadKeys, diagnostics: inout Diagnostics) {
    let lines = FrontMatterLines(file.bytes)
    guard let start = lines.firstText else {
      self.init(fields: nil, body: file.bytes.count..<file.bytes.count)
      return
    }
    let search = HeadSearch(file: file, lines: lines, keys: keys, limit: limit)
    if let (fields, body) = lines.fenced(at: start), fields.count <= limit,
      let plain = YAMLDocument.plain(file, range: fields, keys: keys.fields)
    {
      self.init(fields: fields, body: body, plainFields: plain)
    } else if let found = search.frontMatter(at: start, &diagnostics) {
      self = found
    } else {
      return nil
    }
    guard fields != nil, let second = search.secondHead(in: body) else { return }
    diagnostics.add(.twoTexts(file.place(of: lines.line(at: second))))
    body = body.lowerBound..<second
  }
}

extension Diagnostic {
  static func largeFields(_ place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "post/large-front-matter", at: place,
      id: "bagian keterangan lebih besar dari \(limit / 1024) KiB",
      en: "the front matter is larger than \(limit / 1024) KiB",
      hint: LocalizedText(
        id: "pindahkan teks panjang ke bawah baris '---' penutup",
        en: "move long text below the closing '---'"))
  }

  fileprivate static func twoTexts(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/two-texts", at: place,
      id: "ada dua tulisan dalam satu berkas; yang kedua, mulai di sini, tidak diterbitkan",
      en: "there are two posts in one file; the second, which begins here, is not published",
      hint: LocalizedText(
        id: "pindahkan tulisan kedua ke berkasnya sendiri",
        en: "move the second post to a file of its own"))
  }
}
