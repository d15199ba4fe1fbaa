import KimDiagnostics

/// Finds the tags of one file, in order; what lies between them is text.
struct Tokenizer {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var position: Int
  private var delimiters = Delimiters()

  init(_ file: SourceFile, from start: Int) {
    self.file = file
    bytes = file.bytes
    position = start
  }

  /// The next tag that makes sense. The others are reported and left out.
  mutating func next(_ diagnostics: inout Diagnostics) -> Tag? {
    while let start = bytes.firstIndex(of: delimiters.open, from: position) {
      let inside = start + delimiters.open.count
      let content = bytes[inside...].firstIndex { !$0.isBlank } ?? bytes.count
      guard let form = form(at: content), let end = end(of: form, from: content) else {
        diagnostics.add(.unclosedTag(in: file, at: start..<inside))
        position = inside
        continue
      }
      position = end.upperBound
      let word = bytes.trimmed(content + form.mark..<end.lowerBound)
      if let tag = tag(form, start..<end.upperBound, word, &diagnostics) { return tag }
    }
    return nil
  }

  /// The form of a tag, as its first character says.
  private struct Form {
    let kind: Tag.Kind
    /// The characters that say so.
    var mark = 1
    /// The bytes that have to stand before the closing delimiter.
    var terminator: [UInt8] = []
    var isComment = false
  }

  private func form(at start: Int) -> Form? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "#"): return Form(kind: .section)
    case UInt8(ascii: "^"): return Form(kind: .inverted)
    case UInt8(ascii: "/"): return Form(kind: .close)
    case UInt8(ascii: ">"): return Form(kind: .partial)
    case UInt8(ascii: "<"): return Form(kind: .parent)
    case UInt8(ascii: "$"): return Form(kind: .block)
    case UInt8(ascii: "&"): return Form(kind: .unescaped)
    case UInt8(ascii: "{"): return Form(kind: .unescaped, terminator: [UInt8(ascii: "}")])
    case UInt8(ascii: "!"): return Form(kind: .silent, isComment: true)
    case UInt8(ascii: "="): return Form(kind: .silent, terminator: [UInt8(ascii: "=")])
    default: return Form(kind: .variable, mark: 0)
    }
  }

  /// The range of what closes a tag. A tag that would hold the beginning of another was not closed:
  /// without this rule a forgotten brace would swallow the page up to the next tag.
  private func end(of form: Form, from content: Int) -> Range<Int>? {
    let closing = form.terminator + delimiters.close
    guard let end = bytes.firstIndex(of: closing, from: content + form.mark) else { return nil }
    if !form.isComment, delimiters.open != delimiters.close,
      let other = bytes.firstIndex(of: delimiters.open, from: content + form.mark), other < end
    {
      return nil
    }
    return end..<end + closing.count
  }

  private mutating func tag(
    _ form: Form, _ range: Range<Int>, _ word: Range<Int>, _ diagnostics: inout Diagnostics
  ) -> Tag? {
    if form.kind == .silent {
      if !form.isComment { change(to: word, at: range, &diagnostics) }
    } else if word.isEmpty {
      diagnostics.add(.emptyTag(in: file, at: range))
      return nil
    } else if bytes[word].contains(where: \.isBlank), !isTextUse(form, word) {
      diagnostics.add(.malformedName(in: file, at: word))
      return nil
    }
    let name = form.isComment ? "" : String(decoding: bytes[word], as: UTF8.self)
    return Tag(
      kind: form.kind, reference: NameReference(name: name, range: word), range: range,
      lineStart: lineStart(before: range.lowerBound), lineEnd: lineEnd(after: range.upperBound))
  }

  /// A text of the theme, which may have its values behind its name, on one line.
  private func isTextUse(_ form: Form, _ word: Range<Int>) -> Bool {
    form.kind == .variable && bytes[word].starts(with: TextUse.prefix.utf8)
      && bytes[word].allSatisfy { !$0.isBlank || $0 == UInt8(ascii: " ") }
  }

  private mutating func change(
    to words: Range<Int>, at range: Range<Int>, _ diagnostics: inout Diagnostics
  ) {
    guard let changed = Delimiters(bytes[words]) else {
      diagnostics.add(.malformedDelimiters(in: file, at: range))
      return
    }
    delimiters = changed
  }

  private func lineStart(before offset: Int) -> Int? {
    let start = bytes[..<offset].lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? 0
    return start == 0 || bytes[start - 1] == .newline ? start : nil
  }

  private func lineEnd(after offset: Int) -> Int? {
    guard var end = bytes[offset...].firstIndex(where: { !$0.isSpaceOrTab }) else {
      return bytes.count
    }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == .newline ? end + 1 : nil
  }
}

extension Diagnostic {
  fileprivate static func unclosedTag(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .error, code: "template/unclosed-tag", at: file.place(of: range),
      id: "tanda ini tidak ditutup", en: "this tag is not closed",
      hint: LocalizedText(
        id: "setiap '{{' ditutup dengan '}}', dan '{{{' dengan '}}}'",
        en: "each '{{' is closed with '}}', and '{{{' with '}}}'"))
  }

  fileprivate static func emptyTag(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .error, code: "template/empty-tag", at: file.place(of: range),
      id: "tanda ini tidak berisi nama", en: "this tag has no name in it")
  }

  fileprivate static func malformedName(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .error, code: "template/malformed-name", at: file.place(of: range),
      id: "nama tidak boleh memuat spasi", en: "a name cannot have a space in it")
  }

  fileprivate static func malformedDelimiters(
    in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/malformed-delimiters", at: file.place(of: range),
      id: "pembatas baru ditulis sebagai dua kata, misalnya '{{=<% %>=}}'",
      en: "new delimiters are written as two words, such as '{{=<% %>=}}'")
  }
}

/// One `{{…}}` of a template.
struct Tag {
  enum Kind {
    case variable
    case unescaped
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    /// A comment or a change of delimiters: it leaves nothing but its line.
    case silent
  }

  let kind: Kind
  let reference: NameReference
  let range: Range<Int>
  /// Where the line begins, if the tag has only blanks before it.
  let lineStart: Int?
  /// Where the next line begins, if the tag has only blanks behind it.
  let lineEnd: Int?

  var name: String { reference.name }

  /// Alone on its line, which then leaves nothing in the page (Mustache specification, "standalone").
  var standsAlone: Bool { lineStart != nil && lineEnd != nil }

  /// The blanks before it on its line.
  var indentation: Range<Int> { (lineStart ?? range.lowerBound)..<range.lowerBound }
}

/// The bytes that begin and end a tag; a template can change it for the rest of its file.
struct Delimiters: Hashable {
  var open: [UInt8] = Array("{{".utf8)
  var close: [UInt8] = Array("}}".utf8)
}

extension Delimiters {
  /// Reads what stands between the two `=` of `{{=<% %>=}}`; nil if it is not two words.
  init?(_ content: ArraySlice<UInt8>) {
    let words = content.split(whereSeparator: \.isBlank)
    guard words.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
    open = Array(words[0])
    close = Array(words[1])
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  var isSpaceOrTab: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isBlank: Bool { isSpaceOrTab || self == .newline || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
  /// Where `word` begins at or after `start`.
  func firstIndex(of word: [UInt8], from start: Int) -> Int? {
    guard let head = word.first else { return nil }
    var start = start
    while let found = self[Swift.min(start, count)...].firstIndex(of: head) {
      if self[found...].starts(with: word) { return found }
      start = found + 1
    }
    return nil
  }

  /// A range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = self[range].firstIndex { !$0.isBlank } ?? range.upperBound
    let end = self[start..<range.upperBound].lastIndex { !$0.isBlank } ?? start - 1
    return start..<end + 1
  }
}
