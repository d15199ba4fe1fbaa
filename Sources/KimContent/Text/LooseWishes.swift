import KimDiagnostics
import KimYAML

/// Lines of a text that can be nothing but a wish to hide it: `draf: ya`, `published: false`.
enum LooseWishes {
  /// In bytes.
  private static let longest = 60

  /// As fields, each at its place.
  static func entries(in file: SourceFile, _ body: Range<Int>) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var number = file.bytes[..<body.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    for line in FieldLines.split(file.bytes[body]) {
      defer { number += 1 }
      guard line.count <= longest,
        let (key, value) = wish(in: String(decoding: line, as: UTF8.self))
      else { continue }
      let position = YAMLPosition(line: number, column: 1)
      entries.append(
        YAMLNode.Entry(
          key: key, keyPosition: position,
          value: YAMLNode(value: .scalar(value, isQuoted: true), position: position)))
    }
    return entries
  }

  private static func wish(in line: String) -> (key: String, value: String)? {
    guard let sign = line.firstIndex(where: { ":=".contains($0) }) else { return nil }
    let key = line[..<sign].lowercased().filter { $0.isLetter || $0 == "_" }
    let value = line[line.index(after: sign)...].lowercased().filter(\.isLetter)
    switch HidingKeys.rules[key] {
    case .hides where HidingKeys.yes.contains(value): return (key, value)
    case .publishes where HidingKeys.no.contains(value): return (key, value)
    case .state where HidingKeys.hiddenStates.contains(value): return (key, value)
    default: return nil
    }
  }
}
