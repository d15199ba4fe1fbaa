import KimModel

/// Those of some files that a site's texts name, in a draft or in a broken post too.
///
/// Wherever an ending of one of them stands in a text, the words before it are compared with their
/// names. So the work grows with the texts, however many files there are.
struct Mentions {
  /// Names without their folders, as `LooseName` spells them.
  private let names: Set<String>
  private let endings: Set<String>
  private var found: Set<String> = []

  /// A name is at most so long, and has at most so many words.
  private static let longestName = 160
  private static let mostWords = 16

  init(of paths: some Sequence<String>, in texts: [SourceText] = []) {
    names = Set(paths.map(Self.name))
    endings = Set(names.map { NameParts($0).ending })
    for text in texts { search(text.bytes[...]) }
  }

  /// The names that one text has, as `name` spells them.
  func names(in text: ArraySlice<UInt8>) -> Set<String> {
    var mentions = self
    mentions.found = []
    mentions.search(text)
    return mentions.found
  }

  /// Whether some text names a file of this path, or one that is called so in another folder.
  func contains(_ path: String) -> Bool { found.contains(Self.name(path)) }

  /// The name of a file without its folder.
  static func name(_ path: String) -> String {
    LooseName.whole(path.split(separator: "/").last.map(String.init) ?? path)
  }

  private mutating func search(_ bytes: ArraySlice<UInt8>) {
    guard !names.isEmpty else { return }
    var index = bytes.startIndex
    while let dot = bytes[index...].firstIndex(of: UInt8(ascii: ".")) {
      let ending = bytes[(dot + 1)...].prefix(5).prefix(while: \.isASCIIAlphanumeric)
      index = dot + 1
      guard !ending.isEmpty, isEnding(ending) else { continue }
      let start = bytes[max(bytes.startIndex, dot - Self.longestName)..<dot].lastIndex { $0 < 0x20 }
      let window = bytes[
        (start.map { $0 + 1 } ?? max(bytes.startIndex, dot - Self.longestName))..<ending.endIndex]
      compare(Self.decoded(window))
    }
  }

  private func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    let ending = String(decoding: bytes, as: UTF8.self).lowercased()
    return endings.contains(NameParts(LooseName.whole("x." + ending)).ending)
  }

  /// Compares what stands before an ending with the names: from each beginning of a word.
  private mutating func compare(_ window: [UInt8]) {
    var words = 0
    var index = window.endIndex
    while index > 0, words < Self.mostWords {
      index -= 1
      guard index == 0 || Self.parts(window[index - 1]) else { continue }
      words += 1
      let name = LooseName.whole(String(decoding: window[index...], as: UTF8.self))
      if names.contains(name) { found.insert(name) }
      if index > 0, Self.endsName(window[index - 1]) { return }
    }
  }

  private static func parts(_ byte: UInt8) -> Bool {
    " ([{,;'=`".utf8.contains(byte) || endsName(byte)
  }

  /// Signs that no name has in it.
  private static func endsName(_ byte: UInt8) -> Bool { "/\\\"<>|:*?".utf8.contains(byte) }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    return PercentText.decoded(bytes)
  }
}
