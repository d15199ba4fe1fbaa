/// The words such as `#KIMToman` on the last lines of a text, which messengers make links.
struct ClosingTopics {
  private(set) var names: [String] = []
  /// The line (from 0) on which they begin; the number of lines if there are none.
  private(set) var start: Int

  private static let mostLines = 10
  private static let longest = 100

  /// A text of nothing else keeps them.
  init(_ bytes: ArraySlice<UInt8>, lines: [Range<Int>]) {
    start = lines.count
    var found: [[String]] = []
    var first = lines.count
    for line in lines.indices.reversed() {
      let text = PhoneLine.text(of: lines[line], in: bytes)
      guard !text.isEmpty else { continue }
      guard found.count < Self.mostLines, let topics = Self.topics(in: bytes[text]) else {
        if !found.isEmpty { (names, start) = (found.reversed().flatMap(\.self), first) }
        return
      }
      found.append(topics)
      first = line
    }
  }

  /// Nil if there is anything else on the line.
  private static func topics(in line: ArraySlice<UInt8>) -> [String]? {
    guard line.first == UInt8(ascii: "#"), line.count < 2_000 else { return nil }
    var names: [String] = []
    for word in line.split(whereSeparator: { $0 <= 0x20 || $0 == UInt8(ascii: ",") }) {
      // Several may stand without blanks between them.
      let parts = word.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
      guard parts.count > 1, parts[0].isEmpty else { return nil }
      for part in parts.dropFirst() {
        guard let name = name(part) else { return nil }
        names.append(name)
      }
    }
    return names
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = String(decoding: bytes, as: UTF8.self)
    let isName = name.unicodeScalars.allSatisfy { scalar in
      scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
    // Only of these an address can be made.
    let hasLetter = bytes.contains { PlacedScalar.isASCIILetter($0) }
    return isName && hasLetter && bytes.count <= longest ? name : nil
  }
}
