// What is put in the place of shortcodes.

extension FormReader {
  mutating func take(_ code: Shortcode) {
    if code.tool == .wordpress, ["caption", "wp_caption"].contains(code.name), !code.isClosing,
      let caption = WordPressCaption(code, in: bytes, search: &search)
    {
      return place([caption.image], of: code.range.lowerBound..<caption.end)
    }
    switch ShortcodeMeaning(code) {
    case .images(let images): place(images, of: code.range)
    case .video(let video): place(video, of: code.range)
    case .text(let text): replace(code.range, by: text)
    case .nothing:
      if code.tool == .wordpress {
        if code.isClosing, !opened.contains(code.name) { return copy(1) }
        opened.insert(code.name)
      }
      replace(code.range, by: [])
    case .hidden(let end): hide(code, until: end)
    case .unknown:
      if code.tool == .wordpress { opened.insert(code.name) }
      tell(.unknownCode, code.range)
      replace(code.range, by: [])
    }
  }

  private mutating func replace(_ range: Range<Int>, by text: [UInt8]) {
    isChanged = true
    // An address has no blanks.
    let isAddress = writer.bytes.suffix(2).elementsEqual("](".utf8)
    for byte in text {
      if byte > 0x20 {
        writer.write(byte)
      } else {
        writer.write(isAddress ? "%20" : " ")
      }
    }
    skip(to: range.upperBound)
  }

  /// Counts the lines that are left out.
  private mutating func skip(to end: Int) {
    while index < end {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        index = TextLines.next(after: index, in: bytes)
        line += 1
      } else {
        index += 1
      }
    }
  }

  private mutating func place(_ images: [WrittenImage], of range: Range<Int>) {
    let markdown = Array(images.map(\.markdown).joined(by: 0x20))
    guard isAlone(range) else { return replace(range, by: markdown) }
    skip(to: range.upperBound)
    writeBlock(markdown)
  }

  private mutating func place(_ video: YouTubeVideo, of range: Range<Int>) {
    let address = Array("https://www.youtube.com/watch?v=\(video.id)".utf8)
    guard isAlone(range) else { return replace(range, by: "<".utf8 + address + ">".utf8) }
    skip(to: range.upperBound)
    writeBlock(address)
  }

  /// Whether nothing else stands on the lines of a shortcode.
  private func isAlone(_ range: Range<Int>) -> Bool {
    let next = bytes[range.upperBound...].first { $0 != 0x20 && $0 != 0x09 } ?? 0x0A
    return !writer.hasText && (next == 0x0A || next == 0x0D)
  }

  /// Leaves out what its writer did not want to be seen; a note without an end hides the rest.
  private mutating func hide(_ code: Shortcode, until name: String) {
    isChanged = true
    var end = code.range.upperBound
    while let start = bytes[end...].firstIndex(of: UInt8(ascii: "{")) {
      end = start + 1
      guard bytes[end...].first == UInt8(ascii: "%"), let code = search.code(at: start) else {
        continue
      }
      end = code.range.upperBound
      if code.isClosing, name.hasSuffix(code.name) { return skip(to: end) }
    }
    tell(.unknownCode, code.range)
    skip(to: bytes.endIndex)
  }
}
