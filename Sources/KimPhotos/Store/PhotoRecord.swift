package import KimModel

/// What the cache knows of one entry, in plain words.
package enum PhotoRecord: Equatable {
  case ready(PhotoTone?)
  case broken
  /// The tool failed at it, which another tool or another day can mend: whose, and when.
  case failed(String)

  /// Nil for what this version did not write.
  init?(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    switch (words.first, words.dropFirst().first) {
    case ("rusak", nil): self = .broken
    case ("gagal", let attempt?): self = .failed(String(attempt))
    case ("siap", nil): self = .ready(nil)
    case ("siap", let number?):
      guard let tone = Int(number).flatMap({ PhotoTone(rawValue: $0) }) else { return nil }
      self = .ready(tone)
    default: return nil
    }
  }

  var bytes: [UInt8] {
    switch self {
    case .broken: Array("rusak\n".utf8)
    case .failed(let attempt): Array("gagal \(attempt)\n".utf8)
    case .ready(nil): Array("siap\n".utf8)
    case .ready(let tone?): Array("siap \(tone.rawValue)\n".utf8)
    }
  }

  var state: PhotoState {
    switch self {
    case .broken, .failed: .broken
    case .ready(let tone): .ready(tone)
    }
  }
}
