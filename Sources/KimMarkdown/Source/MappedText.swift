internal import KimText

/// Text on its way to the library, and which line of the body each of its lines comes from.
struct MappedText {
  let bytes: ArraySlice<UInt8>
  let signs: ByteMap
  /// The line of the body (from 1) for each line; nil where they are the same.
  let origins: [Int]?

  /// - Parameter signs: those of the bytes, or of more that they are a part of.
  init(_ bytes: ArraySlice<UInt8>, signs: ByteMap? = nil) {
    self.bytes = bytes
    self.signs = signs ?? ByteMap(.signs, of: bytes)
    origins = nil
  }

  fileprivate init(_ bytes: [UInt8], origins: [Int]) {
    self.bytes = bytes[...]
    signs = ByteMap(.signs, of: bytes[...])
    self.origins = origins
  }

  /// The same lines with other bytes.
  func replacing(_ bytes: ArraySlice<UInt8>) -> MappedText {
    origins.map { MappedText(Array(bytes), origins: $0) } ?? MappedText(bytes)
  }

  /// A text whose lines come from those of another one, by the lines that that comes from.
  func mapped(through other: MappedText) -> MappedText {
    guard let origins else {
      return other.origins.map { MappedText(Array(bytes), origins: $0) } ?? self
    }
    return MappedText(Array(bytes), origins: origins.map { other.origin(ofLine: $0) })
  }

  /// The line of the body that a line of this text comes from, both from 1.
  func origin(ofLine line: Int) -> Int {
    guard let origins else { return line }
    return origins.indices.contains(line - 1) ? origins[line - 1] : origins.last ?? line
  }
}

/// Writes a `MappedText`.
struct MappedTextWriter {
  private(set) var bytes: [UInt8] = []
  private var origins: [Int] = []
  /// Whether anything but blanks stands on the line that is being written.
  private(set) var hasText = false
  /// Whether the line before is blank, or there is none.
  private(set) var isAfterBlank = true
  private var lineStart = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// The number of the line that is being written, from 1.
  var line: Int { origins.count + 1 }

  /// What stands on the line that is being written, as long as it has no text.
  var blanks: [UInt8] { hasText ? [] : Array(bytes[lineStart...]) }

  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
    if byte > 0x20 { hasText = true }
  }

  mutating func write(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
    if !hasText { hasText = more.contains { $0 > 0x20 } }
  }

  mutating func write(_ string: String) { write(string.utf8) }

  /// Ends the line, which came from a line of the body.
  mutating func endLine(from origin: Int) {
    bytes.append(0x0A)
    origins.append(origin)
    isAfterBlank = !hasText
    hasText = false
    lineStart = bytes.count
  }

  /// - Parameter last: where the line that was not ended came from.
  consuming func text(last: Int) -> MappedText {
    MappedText(bytes, origins: origins + [last])
  }
}
