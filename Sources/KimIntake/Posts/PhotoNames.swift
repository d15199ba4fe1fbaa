import KimReceive

/// The names of photos within a text: those that a sender gave, and ours in their place.
enum PhotoNames {
  /// A name that is no plain one is nowhere looked for.
  private static func isPlain(_ name: String) -> Bool {
    let bytes = name.utf8
    return (4...100).contains(bytes.count) && name.contains(".")
      && bytes.allSatisfy { isPart($0) }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// All names at once, so that none is replaced twice.
  static func replaced(in text: [UInt8], _ photos: [KeptPhoto]) -> [UInt8] {
    var ours: [[UInt8]: [UInt8]] = [:]
    for photo in photos {
      for given in [photo.given] + photo.copies where given != photo.name && isPlain(given) {
        ours[Array(given.utf8)] = Array(photo.name.utf8)
      }
    }
    guard !ours.isEmpty else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for word in words(text) { result += ours[Array(word)] ?? Array(word) }
    return result
  }

  static func unnamed(_ photos: [KeptPhoto], in text: [UInt8]) -> [KeptPhoto] {
    let names = Set(photos.map { Array($0.name.utf8) })
    let found = Set(words(text).map { Array($0) }.filter(names.contains))
    return photos.filter { !found.contains(Array($0.name.utf8)) }
  }

  /// Runs of the signs of names, and of all others, one after another.
  private static func words(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.indices.isEmpty
      ? []
      : text.split(
        whereChanging: { isPart($0) != isPart($1) })
  }
}

extension Array {
  /// Parts between neighbours of which `body` says that they differ.
  fileprivate func split(whereChanging body: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var parts: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where body(self[index - 1], self[index]) {
      parts.append(self[start..<index])
      start = index
    }
    if start < endIndex { parts.append(self[start...]) }
    return parts
  }
}
