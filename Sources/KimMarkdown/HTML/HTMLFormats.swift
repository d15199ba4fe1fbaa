/// The formats and the link that text stands in, and the tags that say so.
///
/// Tags are written in one order and closed at the end of each block, so that they always match:
/// the library hands them on as they are, and `InlineTags` makes nodes of them.
struct HTMLFormats {
  /// For each format, how many elements say so.
  private var counts = [Int](repeating: 0, count: HTMLFormat.allCases.count)
  /// The start tag of the link that is open.
  var link: [UInt8]?
  private var written: [[UInt8]] = []

  mutating func begin(_ format: HTMLFormat) { counts[format.place] += 1 }

  mutating func end(_ format: HTMLFormat) {
    counts[format.place] = max(0, counts[format.place] - 1)
  }

  /// The tags that lead from what was written to what is open now; images stand in links only.
  mutating func change(isImage: Bool) -> (closing: [UInt8], opening: [UInt8]) {
    let wanted = wanted(isImage: isImage)
    guard wanted != written else { return ([], []) }
    let same = zip(written, wanted).prefix { $0 == $1 }.count
    let closing = closing(written[same...])
    written = wanted
    return (closing, Array(wanted[same...].joined()))
  }

  /// The tags that end what is open no more.
  mutating func settle() -> [UInt8] {
    let same = zip(written, wanted(isImage: false)).prefix { $0 == $1 }.count
    let tags = closing(written[same...])
    written.removeSubrange(same...)
    return tags
  }

  private func wanted(isImage: Bool) -> [[UInt8]] {
    var wanted = link.map { [$0] } ?? []
    guard !isImage else { return wanted }
    for format in HTMLFormat.allCases where counts[format.place] > 0 {
      wanted.append(Array("<\(format.rawValue)>".utf8))
    }
    return wanted
  }

  mutating func close() -> [UInt8] {
    guard !written.isEmpty else { return [] }
    let tags = closing(written[...])
    written = []
    return tags
  }

  private func closing(_ tags: ArraySlice<[UInt8]>) -> [UInt8] {
    tags.reversed().flatMap { tag in
      Array("</".utf8) + tag.dropFirst().prefix { $0 != 0x20 && $0 != UInt8(ascii: ">") }
        + [UInt8(ascii: ">")]
    }
  }
}
