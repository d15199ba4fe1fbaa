import Glibc

/// Looks for texts in a part of a file, by the system's own means: documents are long.
struct ByteSearch {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where each of the texts' copies ends, in order.
  func ends(of text: String, in range: Range<Int>) -> [Int] {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return [] }
    var found: [Int] = []
    var index = range.lowerBound
    while let next = next(first, in: index..<range.upperBound),
      next + wanted.count <= range.upperBound
    {
      if isText(wanted, at: next) { found.append(next + wanted.count) }
      index = next + 1
    }
    return found
  }

  private func next(_ byte: UInt8, in range: Range<Int>) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer in
      guard !range.isEmpty, let start = buffer.baseAddress else { return nil }
      let found = unsafe memchr(start + range.lowerBound, CInt(byte), range.count)
      return unsafe found.map { unsafe UnsafeRawPointer($0) - start }
    }
  }

  func contains(_ text: String, in range: Range<Int>) -> Bool {
    !ends(of: text, in: range).isEmpty
  }

  private func isText(_ wanted: [UInt8], at start: Int) -> Bool {
    bytes[start..<(start + wanted.count)].elementsEqual(wanted)
  }
}
