package import KimDiagnostics
internal import Yams

/// Reads one YAML mapping out of a file: the whole file, or its front matter.
package enum YAMLDocument {
  /// The mapping in a part of a file; nil, with the reason in `diagnostics`, if it cannot be read.
  ///
  /// - Parameters:
  ///   - range: byte offsets of the YAML text, beginning at the start of a line.
  ///   - keys: the keys whose values are read kindly.
  package static func read(
    _ file: SourceFile, range: Range<Int>, keys: YAMLTextKeys, diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    let firstLine = file.bytes[..<range.lowerBound].reduce(into: 1) {
      $0 += $1 == UInt8(ascii: "\n") ? 1 : 0
    }
    let plain = PlainYAML.read(
      file.bytes, range: range, firstLine: firstLine, listKeys: keys.lists)
    if let plain { return plain }
    return read(
      file, range: range, keys: keys, firstLine: firstLine, diagnostics: &diagnostics)
  }

  /// Reads whatever YAML there can be.
  static func read(
    _ file: SourceFile, range: Range<Int>, keys: YAMLTextKeys, firstLine: Int,
    diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    var scanner = YAMLLineScanner(
      text(of: file, range), keys: keys, file: file, firstLine: firstLine)
    scanner.scan()
    diagnostics.add(scanner.diagnostics)
    guard !scanner.diagnostics.hasErrors else { return nil }
    do {
      let text = String(decoding: scanner.mended, as: UTF8.self)
      let start = YAMLPosition(line: firstLine, column: 1)
      // Left to choose an encoding, the library looks it up in the environment each time.
      guard let root = try Yams.compose(yaml: text, .default, .default, .utf8) else {
        return YAMLNode(value: .mapping([]), position: start)
      }
      return try YAMLConverter(lineOffset: firstLine - 1).convert(root)
    } catch let error as YamlError {
      diagnostics.add(YAMLProblem(error).diagnostic(in: file, lineOffset: firstLine - 1))
    } catch let error as YAMLConverter.Refusal {
      diagnostics.add(.unsupported(error.position.place(in: file)))
    } catch {
      diagnostics.add(.unsupported(file.place(line: firstLine)))
    }
    return nil
  }

  /// The text without a byte order mark, which not every reader of files takes off.
  private static func text(of file: SourceFile, _ range: Range<Int>) -> ArraySlice<UInt8> {
    let text = file.bytes[range]
    let isMarked = range.lowerBound == 0 && text.starts(with: [0xEF, 0xBB, 0xBF])
    return isMarked ? text.dropFirst(3) : text
  }
}

/// The keys whose values are read kindly.
package struct YAMLTextKeys: Sendable {
  /// Their value is one line of text.
  package let texts: Set<String>
  /// Their value is a list of such lines.
  package let lists: Set<String>
  /// Those of the first whose value names something, such as a file: a `#` after a blank begins a
  /// comment there, and is no part of the text.
  package let names: Set<String>

  package init(texts: Set<String>, lists: Set<String> = [], names: Set<String> = []) {
    self.texts = texts
    self.lists = lists
    self.names = names
  }
}
