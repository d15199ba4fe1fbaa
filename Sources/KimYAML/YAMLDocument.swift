package import KimDiagnostics

/// Reads one YAML mapping out of a file: the whole file, or its front matter.
package enum YAMLDocument {
  /// The mapping in a part of a file; nil, with the reason in `diagnostics`, if it cannot be read.
  ///
  /// - Parameters:
  ///   - range: byte offsets of the YAML text; what stands before it on its line is no part of it.
  ///   - keys: the keys whose values are read kindly.
  package static func read(
    _ file: SourceFile, range: Range<Int>, keys: YAMLTextKeys, diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    if let plain = plain(file, range: range, keys: keys) { return plain }
    return kind(file, range: range, keys: keys, diagnostics: &diagnostics)?.node
  }

  /// The mapping, where it is written as nearly all are; nil where a closer look is needed.
  package static func plain(
    _ file: SourceFile, range: Range<Int>, keys: YAMLTextKeys
  ) -> YAMLNode? {
    PlainYAML.read(
      file.bytes, range: range, firstLine: line(of: range, in: file), listKeys: keys.lists)
  }

  /// A mapping, and whether lines of it had to be put right; a text that only needed quotes does
  /// not count.
  package struct Reading: Sendable {
    package let node: YAMLNode
    package let isMended: Bool
  }

  /// Reads whatever fields there can be: line by line as their writer sees them, and key by key
  /// where YAML refuses one of them. What cannot be read costs its key, with a warning.
  package static func kind(
    _ file: SourceFile, range: Range<Int>, keys: YAMLTextKeys, diagnostics: inout Diagnostics
  ) -> Reading? {
    let text = text(of: file, range)
    var fields = KindFields(
      FieldLines.split(text), keys: keys, file: file, firstLine: line(of: range, in: file),
      before: scalars(before: range, in: file))
    let node = fields.read()
    diagnostics.add(fields.diagnostics)
    return node.map { Reading(node: $0, isMended: fields.isMended) }
  }

  private static func line(of range: Range<Int>, in file: SourceFile) -> Int {
    file.bytes[..<range.lowerBound].reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
  }

  /// The number of scalars that stand before a range on its first line.
  private static func scalars(before range: Range<Int>, in file: SourceFile) -> Int {
    let start = file.bytes[..<range.lowerBound]
    let line = start.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return start[line...].count { $0 & 0xC0 != 0x80 }
  }

  /// The text without a byte order mark, which not every reader of files takes off.
  private static func text(of file: SourceFile, _ range: Range<Int>) -> ArraySlice<UInt8> {
    let text = file.bytes[range]
    let isMarked = range.lowerBound == 0 && text.starts(with: [0xEF, 0xBB, 0xBF])
    return isMarked ? text.dropFirst(3) : text
  }
}
