/// A line of dashes or of similar signs, as far as it may be meant for the `---` around fields.
package enum FenceRow {
  /// `---`
  case exact
  /// Hyphens in another number, or the dashes that telephones make of them.
  case dashes
  /// `===`, `***`, `___` or the `...` that ends YAML: a fence only where keys stand beside it.
  case ornament

  /// Longer lines are never meant so.
  private static let longest = 240

  /// Nil for any other line; blanks and what nobody sees do not count.
  package init?(_ line: ArraySlice<UInt8>) {
    guard let first = line.first, Self.mayBegin(first), line.count <= Self.longest,
      !line.contains(where: Self.isWord)
    else { return nil }
    let text = line.last == 0x0D ? line.dropLast() : line
    if text.elementsEqual("---".utf8) {
      self = .exact
      return
    }
    if text.elementsEqual("...".utf8) {
      self = .ornament
      return
    }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    let trimmed = scalars.filter { !LineSigns.isHidden($0) }.split { LineSigns.isBlank($0) }
    let signs = Array(trimmed.joined())
    guard let sign = signs.first else { return nil }
    if "=*_".unicodeScalars.contains(sign) {
      guard signs.count >= 3, signs.allSatisfy({ $0 == sign }) else { return nil }
      self = .ornament
    } else {
      guard signs.allSatisfy(LineSigns.isDash) else { return nil }
      let least = trimmed.count > 1 ? 3 : 2
      guard signs.count >= least || signs.contains(where: { $0 != "-" }) else { return nil }
      self = .dashes
    }
  }

  /// Most lines have a letter soon.
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "."), 0x20, 0x09, 0xC2, 0xE2, 0xE3, 0xEF:
      true
    default: false
    }
  }
}
