package import KimDiagnostics

internal import Yams

/// Reads one YAML mapping out of a file: the whole file, or its front matter.
package enum YAMLDocument {
  /// The mapping in a part of a file; nil, with the reason in `diagnostics`, if it cannot be read.
  ///
  /// - Parameters:
  ///   - range: byte offsets of the YAML text, beginning at the start of a line.
  ///   - textKeys: keys whose value is one line of text, to be read kindly.
  package static func read(
    _ file: SourceFile, range: Range<Int>, textKeys: Set<String>, diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    let firstLine = file.bytes[..<range.lowerBound].reduce(into: 1) {
      $0 += $1 == UInt8(ascii: "\n") ? 1 : 0
    }
    var scanner = YAMLLineScanner(textKeys: textKeys, file: file, firstLine: firstLine)
    scanner.scan(file.bytes[range])
    diagnostics.add(scanner.diagnostics)
    guard !scanner.diagnostics.hasErrors else { return nil }
    do {
      let text = String(decoding: scanner.mended, as: UTF8.self)
      let start = YAMLPosition(line: firstLine, column: 1)
      guard let root = try Yams.compose(yaml: text) else {
        return YAMLNode(value: .mapping([]), position: start)
      }
      return try YAMLConverter(lineOffset: firstLine - 1).convert(root)
    } catch let error as YamlError {
      diagnostics.add(YAMLProblem(error).diagnostic(in: file, lineOffset: firstLine - 1))
    } catch let error as YAMLConverter.Refusal {
      diagnostics.add(.refused(error.position.place(in: file)))
    } catch {
      diagnostics.add(.refused(file.place(line: firstLine)))
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func refused(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml/unsupported", at: place,
      id: "bentuk YAML ini tidak diterima (jangkar, alias, atau kunci yang bukan teks)",
      en: "this form of YAML is not accepted (an anchor, an alias, or a key that is not text)",
      hint: LocalizedText(id: "tulis sebagai 'kunci: isi'", en: "write it as 'key: value'"))
  }
}
