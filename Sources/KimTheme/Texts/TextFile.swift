import KimDiagnostics
import KimYAML

/// A file that holds nothing but texts, a line each: `cari: Cari`.
enum TextFile {
  /// As many lines are read at once as the quick reader takes.
  private static let linesAtOnce = 60

  /// Its entries; nil, with the reason in `diagnostics`, for a file that cannot be read.
  static func entries(
    of file: SourceFile, diagnostics: inout Diagnostics
  ) -> [YAMLNode.Entry]? {
    plainEntries(of: file) ?? wholeEntries(of: file, &diagnostics)
  }

  static func wholeEntries(
    of file: SourceFile, _ diagnostics: inout Diagnostics
  ) -> [YAMLNode.Entry]? {
    guard
      let node = YAMLDocument.read(
        file, range: 0..<file.bytes.count, keys: YAMLTextKeys(texts: []),
        diagnostics: &diagnostics),
      case .mapping(let entries) = node.value
    else { return nil }
    return entries
  }

  /// The entries of a file that is written as nearly all are.
  static func plainEntries(of file: SourceFile) -> [YAMLNode.Entry]? {
    let keys = YAMLTextKeys(texts: [])
    var entries: [YAMLNode.Entry] = []
    var start = 0
    while start < file.bytes.count {
      let end = end(of: file.bytes, from: start)
      guard let node = YAMLDocument.plain(file, range: start..<end, keys: keys),
        case .mapping(let found) = node.value
      else { return nil }
      entries += found
      start = end
    }
    return entries
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var (index, lines) = (start, 0)
    while index < bytes.count, lines < linesAtOnce {
      if bytes[index] == UInt8(ascii: "\n") { lines += 1 }
      index += 1
    }
    // What is left may be blank lines, which are no fields.
    return bytes.count - index < linesAtOnce ? bytes.count : index
  }
}
