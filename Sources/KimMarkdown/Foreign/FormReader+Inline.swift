// Code, brackets and braces inside a line.

extension FormReader {
  /// Copies code between backticks, however many lines of the paragraph it goes over.
  mutating func copyCode() {
    let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }
    guard index >= unclosed[run.count] ?? bytes.startIndex, let end = closing(run) else {
      writer.write(run)
      index = run.endIndex
      return
    }
    while index < end {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        endLine()
      } else {
        writer.write(bytes[index])
        index += 1
      }
    }
  }

  private mutating func closing(_ run: ArraySlice<UInt8>) -> Int? {
    var isAfterBlank = false
    var start = run.endIndex
    while start < bytes.endIndex {
      switch bytes[start] {
      case 0x0A where isAfterBlank:
        unclosed[run.count] = start
        return nil
      case 0x0A: isAfterBlank = true
      case UInt8(ascii: "`"):
        let end = bytes[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? bytes.endIndex
        if end - start == run.count { return end }
        (start, isAfterBlank) = (end - 1, false)
      case 0x20, 0x09, 0x0D: break
      default: isAfterBlank = false
      }
      start += 1
    }
    unclosed[run.count] = bytes.endIndex
    return nil
  }

  mutating func takeBracket() {
    if let embedded = embeddedPhoto() { return show(embedded.image, from: embedded.range) }
    if let code = search.code(at: index) { return take(code) }
    brackets.append(index > bytes.startIndex && bytes[index - 1] == UInt8(ascii: "!"))
    copy(1)
  }

  /// Puts an address between angle brackets that Markdown would not understand.
  mutating func closeBracket() {
    let isImage = brackets.popLast()
    copy(1)
    guard let isImage, index < bytes.endIndex, bytes[index] == UInt8(ascii: "("),
      let address = LooseAddress(in: bytes, at: index),
      isImage ? PhotoName.isOne(bytes[address.range]) : isTarget(bytes[address.range])
    else { return }
    isChanged = true
    writer.write("(<")
    writer.write(WrittenImage.escaped(bytes[address.range]))
    writer.write(">")
    if !address.title.isEmpty {
      writer.write(" ")
      writer.write(bytes[address.title])
    }
    writer.write(")")
    index = address.end
  }

  private func isTarget(_ address: ArraySlice<UInt8>) -> Bool {
    switch LinkDestination(Array(address)) {
    case .web: return true
    case .path(let path, _):
      if case .page = resolver.resolve(link: path) { return true }
      return false
    default: return false
    }
  }

  mutating func takeBrace() {
    if isHeading, let id = HeadingID(in: bytes, at: index) {
      headingIDs[writer.line] = id.text
      isChanged = true
      index = id.end
    } else if let code = search.code(at: index) {
      take(code)
    } else {
      copy(1)
    }
  }

  /// `![[foto.jpg]]`, as Obsidian writes it; its `!` has been written already.
  private func embeddedPhoto() -> (image: WrittenImage, range: Range<Int>)? {
    guard bytes[index...].starts(with: "[[".utf8), index > bytes.startIndex,
      bytes[index - 1] == UInt8(ascii: "!")
    else { return nil }
    let inside = bytes[(index + 2)...].prefix(PhotoName.longest).prefix {
      !"[]\n\r".utf8.contains($0)
    }
    guard bytes[inside.endIndex...].starts(with: "]]".utf8) else { return nil }
    let parts = inside.split(separator: UInt8(ascii: "|"), maxSplits: 1)
    guard let name = parts.first?.trimmed, PhotoName.isOne(name) else { return nil }
    // What follows is a size or words about the photo.
    let words = parts.dropFirst().first?.trimmed ?? []
    let isSize = words.allSatisfy { PlacedScalar.isDigit($0) || $0 == UInt8(ascii: "x") }
    let image = WrittenImage(address: Array(name), alt: isSize ? [] : Array(words))
    return (image, index..<(inside.endIndex + 2))
  }

  private mutating func show(_ image: WrittenImage, from range: Range<Int>) {
    isChanged = true
    writer.write(image.markdown.dropFirst())
    index = range.upperBound
  }
}
