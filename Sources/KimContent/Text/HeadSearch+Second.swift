import KimDiagnostics
import KimText
import KimYAML

// Fields within the text.

extension HeadSearch {
  /// The offset of a row of dashes in the text below which a second text has its fields: a title
  /// and a date, and a row of dashes under them.
  func secondHead(in body: Range<Int>) -> Int? {
    var isCode = false
    var start = body.lowerBound
    var looks = 0
    while start < body.upperBound, looks < Self.mostLooks {
      let next = nextLine(from: start)
      switch file.bytes[start] {
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        let isFence = file.bytes[start..<next].starts(with: "```".utf8)
        if isFence || file.bytes[start..<next].starts(with: "~~~".utf8) { isCode.toggle() }
      case UInt8(ascii: "-"), 0x20, 0x09, 0xC2, 0xE2, 0xE3, 0xEF:
        if !isCode, let row = FenceRow(file.bytes[start..<next].dropLastLineFeed), row != .ornament
        {
          looks += 1
          if isHead(after: next) { return start }
        }
      default: break
      }
      start = next
    }
    return nil
  }

  private func nextLine(from start: Int) -> Int {
    var index = file.signs.next(from: start)
    while index < file.bytes.count, file.bytes[index] != 0x0A {
      index = file.signs.next(from: index + 1)
    }
    return min(index + 1, file.bytes.count)
  }

  private static let mostLooks = 50
  private static let mostLines = 64
  private static let mostBytes = 16_384

  private func isHead(after start: Int) -> Bool {
    guard
      FieldLines.isKey(file.bytes[start...].prefix(512).prefix { $0 != 0x0A }, keys: keys.fields)
    else { return false }
    let text = file.bytes[start...].prefix(Self.mostBytes)
    let outline = HeadOutline(Array(text), from: 0, keys: keys, limit: Self.mostBytes)
    guard outline.fence != nil, outline.rows.count <= Self.mostLines else { return false }
    let found = outline.rows.filter { outline.isIdentifying($0) }
    return keys.hasTitleAndDate(found.map(\.line.key))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var dropLastLineFeed: ArraySlice { last == 0x0A ? dropLast() : self }
}
