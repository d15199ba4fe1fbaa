import KimModel

/// The lines of a file, as far as they tell where its fields begin and end.
struct FrontMatterLines {
  enum Fence {
    /// `---`
    case proper
    /// `----`, or the dash that telephones make of hyphens.
    case misspelt
    /// `+++`
    case toml
    case none
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The offset of the first character of the first line that is not blank.
  var firstText: Int? { bytes.firstIndex { !Self.isBlank($0) && $0 != 0x0A } }

  func next(after start: Int) -> Int {
    guard start < bytes.count else { return bytes.count }
    return bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  /// A line without its line break and the blanks at its end.
  func line(at start: Int) -> Range<Int> {
    guard start < bytes.count else { return bytes.count..<bytes.count }
    let line = bytes[start...].prefix { $0 != 0x0A }
    return start..<(line.lastIndex { !Self.isBlank($0) } ?? start - 1) + 1
  }

  func fence(at start: Int) -> Fence {
    guard start < bytes.count, "-+".utf8.contains(bytes[start]) || bytes[start] == 0xE2 else {
      return .none
    }
    let text = bytes[line(at: start)]
    if text.elementsEqual("---".utf8) { return .proper }
    if text.elementsEqual("+++".utf8) { return .toml }
    guard text.count <= 60 else { return .none }
    let isDashes = String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar == "-" || (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
    }
    return isDashes && text.count > 1 ? .misspelt : .none
  }

  func closingFence(from start: Int) -> Int? { first(from: start) { fence(at: $0) == .proper } }

  /// A line within the fields that was meant to close them.
  func misspeltFence(from start: Int) -> Int? {
    first(from: start) { fence(at: $0) == .misspelt }
  }

  private func first(from start: Int, where passes: (Int) -> Bool) -> Int? {
    var line = start
    while line < bytes.count {
      if passes(line) { return line }
      line = next(after: line)
    }
    return nil
  }

  /// Whether a line looks like `kunci: isi`.
  func isField(at start: Int) -> Bool { key(at: start) != nil }

  /// Whether the fields begin there without the fence that has to be above them.
  func isForgottenFence(before start: Int) -> Bool {
    switch key(at: start) {
    case "judul", "title": true
    case "tanggal", "date", "jenis": closingFence(from: start) != nil
    default: false
    }
  }

  private func key(at start: Int) -> String? {
    let line = bytes[line(at: start)]
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let word = line[..<colon]
    guard (1...30).contains(word.count),
      word.allSatisfy({ $0.isASCIIAlphanumeric || "_- ".utf8.contains($0) }),
      colon + 1 == line.endIndex || Self.isBlank(line[colon + 1])
    else { return nil }
    return String(decoding: word, as: UTF8.self).lowercased().split(separator: " ").joined()
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
