/// The place where something was taken, in documents that cameras and programs put it into.
///
/// Its numbers are made zeros where they stand: nothing else of the document changes, not its length
/// either, and the same document always gives the same bytes.
package enum DocumentPlace {
  /// Whether files with this ending can have one.
  package static func isPossible(in path: String) -> Bool {
    endings.contains { path.lowercased().hasSuffix($0) }
  }

  private static let endings = [
    ".pdf", ".docx", ".pptx", ".xlsx", ".odt", ".ods", ".odp", ".mp4", ".m4v", ".m4a", ".mov",
    ".3gp", ".zip",
  ]

  /// The document without its place; nil if it has none, or if it cannot be taken out.
  package static func removed(from bytes: [UInt8]) -> [UInt8]? {
    let places = Places(bytes)
    guard places.isThere, !places.isSigned else { return nil }
    var bare = bytes
    for range in places.texts {
      for index in range where bare[index] &- 0x30 < 10 { bare[index] = UInt8(ascii: "0") }
    }
    for range in places.numbers { for index in range { bare[index] = 0 } }
    return bare
  }

  /// Whether a place is in it that can be taken out.
  package static func isRemovable(from bytes: [UInt8]) -> Bool {
    let places = Places(bytes)
    return places.isThere && !places.isSigned
  }

  /// Whether a place is in it that cannot be taken out: the document is signed, or packed.
  package static func isFixed(in bytes: [UInt8]) -> Bool {
    if PackedPlace.isPacked(bytes) { return PackedPlace.isFound(in: bytes) }
    let places = Places(bytes)
    return places.isSigned && places.isThere
  }

  private struct Places {
    private let file: ByteSearch
    /// Digits as texts, and numbers in bytes.
    private(set) var texts: [Range<Int>] = []
    private(set) var numbers: [Range<Int>] = []
    /// Whether any other byte would break somebody's signature.
    private(set) var isSigned = false

    init(_ bytes: [UInt8]) {
      file = ByteSearch(bytes)
      let whole = bytes.indices
      if bytes.prefix(1024).starts(with: "%PDF-".utf8) {
        texts = XMPPlace.values(in: file, whole)
        numbers = EXIFPlace.numbers(in: file, whole)
        isSigned = isThere && file.contains("/ByteRange", in: whole)
      } else if VideoPlace.isVideo(bytes) {
        for box in VideoPlace.boxes(of: bytes) {
          texts += XMPPlace.values(in: file, box.range)
          guard box.type == "moov" else { continue }
          texts += VideoPlace.texts(in: bytes, box.range)
          numbers += VideoPlace.locations(in: file, box.range)
        }
      }
    }

    /// Zeros are no place.
    var isThere: Bool {
      texts.contains { file.bytes[$0].contains { $0 &- 0x31 < 9 } }
        || numbers.contains { file.bytes[$0].contains { $0 != 0 } }
    }
  }
}
