import KimDiagnostics
import KimMarkdown
import KimModel
import KimYAML

/// A Markdown file with its fields found and its text not yet rendered.
struct MarkdownFile {
  /// The file without identity numbers: where there was one, it is not published.
  let file: SourceFile
  let frontMatter: FrontMatter
  /// The text: bytes of a file, which is the same one unless some of the text is in the fields.
  private(set) var text: (file: SourceFile, range: Range<Int>)
  /// Of the index, in which moments are told.
  let zone: TimeZoneName
  /// Whether fences or lines of the front matter had to be put right, as where somebody typed it on
  /// a telephone; a text that only needed quotes does not count.
  let isHeadMended: Bool
  private let keys: KeySet
  /// Nil if there is no front matter.
  private(set) var node: YAMLNode?

  /// Nil, with the reason in `diagnostics`, if the file cannot be read or must not be published.
  init?(
    _ source: SourceText, folder: String, keys: KeySet, limits: Limits,
    zone: TimeZoneName = .wib,
    diagnostics: inout Diagnostics
  ) {
    guard !IdentityNumberScan.isFound(inPath: source.path) else {
      diagnostics.add(IdentityNumberScan.diagnostics(ofNameIn: folder))
      return nil
    }
    let path = "\(folder)/\(source.path)"
    let headKeys = HeadKeys.of(keys)
    guard let file = CheckedText.read(source.bytes, path: path, diagnostics: &diagnostics),
      let frontMatter = FrontMatter(
        of: file, limit: limits.frontMatterBytes, keys: headKeys, diagnostics: &diagnostics)
    else { return nil }
    self.file = file
    self.frontMatter = frontMatter
    text = (file, frontMatter.body)
    self.keys = keys
    self.zone = zone
    guard let range = frontMatter.fields else {
      node = nil
      isHeadMended = false
      return
    }
    let read: YAMLNode?
    if let plain = frontMatter.plainFields {
      (read, isHeadMended) = (plain, frontMatter.isMended)
    } else if frontMatter.format == .toml {
      read = TOMLDocument.read(
        file, range: range, keys: headKeys.fields, diagnostics: &diagnostics)
      isHeadMended = false
    } else {
      guard
        let reading = YAMLDocument.kind(
          file, range: range, keys: headKeys.fields, diagnostics: &diagnostics)
      else { return nil }
      read = reading.node
      isHeadMended = frontMatter.isMended || reading.isMended
    }
    let checked = read.map {
      ShownValues.checked($0, in: file, range: range, diagnostics: &diagnostics)
    }
    guard let checked, file.bytes[range].contains(UInt8(ascii: "&")) else {
      node = checked
      return
    }
    node = CharacterReferences.resolved(checked, in: file, diagnostics: &diagnostics)
  }

  /// Puts before the text what stands in the fields, at the line where it stands there.
  mutating func begin(with lead: HeadText) {
    let newline = UInt8(ascii: "\n")
    let body = file.bytes[frontMatter.body]
    let bodyLine = file.bytes[..<frontMatter.body.lowerBound].count { $0 == newline } + 1
    let bytes = Array(lead.text.utf8)
    let lastLine = lead.line + bytes.count { $0 == newline }
    let start = [UInt8](repeating: newline, count: max(0, lead.line - 1))
    let gap = [UInt8](repeating: newline, count: max(2, bodyLine - lastLine))
    let whole = SourceFile(path: file.path, bytes: start + bytes + gap + body)
    text = (whole, start.count..<whole.bytes.count)
  }

  /// The text's bytes.
  var body: ArraySlice<UInt8> { text.file.bytes[text.range] }

  /// Leaves the lines out of the text that say who raised a wish; each place and line stays.
  mutating func hideReporter(_ diagnostics: inout Diagnostics) {
    let file = text.file
    let all = ReporterLines.found(in: file.bytes, range: 0..<file.bytes.count)
    let lines = all.filter { $0.lowerBound >= text.range.lowerBound }
    let names = ReporterLines.names(of: all, in: file.bytes, range: text.range)
    guard !lines.isEmpty || !names.isEmpty else { return }
    var bytes = file.bytes
    for line in lines {
      diagnostics.add(.hiddenPerson(file.place(of: line)))
      for index in line { bytes[index] = 0x20 }
    }
    for name in names where name.count > 2 && bytes[name.lowerBound] != 0x20 {
      let left = Array("…".utf8) + Array(repeating: 0x20, count: name.count - 3)
      bytes.replaceSubrange(name, with: left)
    }
    text = (SourceFile(path: file.path, bytes: bytes), text.range)
  }

  /// Takes lines such as `draf: ya` for fields, wherever they stand in a file without fences: whoever
  /// knows of no fields wishes nothing else by them.
  mutating func takeLooseWishes() {
    guard !hasFences else { return }
    let wishes = LooseWishes.entries(in: file, frontMatter.body)
    guard !wishes.isEmpty else { return }
    var entries = wishes
    if case .mapping(let known)? = node?.value { entries = known + wishes }
    node = YAMLNode(value: .mapping(entries), position: entries[0].keyPosition)
  }

  /// Whether lines of dashes, or of TOML's signs, stand around the fields.
  var hasFences: Bool {
    guard let fields = frontMatter.fields else { return false }
    guard frontMatter.isMended else { return true }
    let lines = FrontMatterLines(file.bytes)
    guard fields.lowerBound > 0 else { return false }
    let above = lines.start(ofLineAt: fields.lowerBound - 1)
    return FenceRow(file.bytes[lines.line(at: above)]) != nil
  }

  /// A further field, or for a bare text what is written in its place, where it is read.
  func mend(adding field: String, isExample: Bool) -> Mend {
    guard let line = fieldLine else { return .field(field, at: start, isExample: isExample) }
    return .line(field, above: line, isExample: isExample)
  }

  /// The line above which a further field of a bare text goes; nil where there are keys.
  private var fieldLine: Int? {
    guard frontMatter.isBare else { return nil }
    return file.bytes[..<frontMatter.body.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// The file's fields, to be read.
  var fields: Fields {
    var fields = Fields(
      node ?? .noFields, in: file, family: keys.family, synonyms: keys.synonyms)
    fields.clockOffset = zone.minutesAheadOfUTC
    fields.newLine = fieldLine
    return fields
  }

  /// The place of something that is not there: its key if that stands empty, else the file's first
  /// line.
  func place<Value>(ofMissing key: Key<Value>) -> Place {
    let place = fields.place(ofKey: key)
    return place.line > 0 ? place : start
  }

  /// The file's first line.
  var start: Place { file.bytes.isEmpty ? file.place : file.place(line: 1) }

  func place<Value>(ofValue key: Key<Value>) -> Place { fields.place(ofValue: key) }

  /// Whether the text has a heading that can stand for a title.
  var hasHeading: Bool {
    MarkdownRenderer.firstHeading(of: text.file, body: text.range) != nil
  }
}
