/// A piece of HTML in a text.
struct HTMLTag {
  enum Kind: Equatable {
    case start(HTMLElement)
    case end(HTMLElement)
    /// An element that goes with its content, up to its end tag.
    case dropped
    /// A comment or declaration, which says nothing to a reader.
    case note
    /// `<!--more-->`
    case excerptEnd
    /// A comment that hides the rest, because nothing ends it.
    case openNote
    /// What Word writes around the sign of an item of a list.
    case signStart, signEnd
    /// No tag: a `<` that belongs to the text.
    case text
    /// What looks like a tag and is none that HTML knows.
    case unknown(isEnd: Bool)
  }

  var kind: Kind
  /// In lower case.
  let name: String
  let range: Range<Int>
  /// Where its attributes stand.
  var attributes = 0..<0
  /// The place of the tag that ends it, or that it ends, among all tags.
  var partner: Int?
  /// Of a table, the most cells in a row.
  var columns = 0

  var element: HTMLElement? {
    switch kind {
    case .start(let element), .end(let element): element
    default: nil
    }
  }

  var isBlock: Bool { element?.isBlock ?? false }
}

/// Reads the piece of HTML that begins at a `<`, and remembers where it need not look again.
struct HTMLTagReader {
  private let bytes: ArraySlice<UInt8>
  /// From there nothing ends what begins so.
  private var fruitless: [String: Int] = [:]

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Nil for an address between angle brackets, and for a `<` that Markdown takes for text too.
  mutating func tag(at start: Int) -> HTMLTag? {
    guard start + 1 < bytes.endIndex else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"): return note(at: start)
    case UInt8(ascii: "?"): return instruction(at: start)
    case UInt8(ascii: "/"): return element(at: start, name: start + 2, isEnd: true)
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "="), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return nil
    default: return element(at: start, name: start + 1, isEnd: false)
    }
  }

  private func text(at start: Int) -> HTMLTag {
    HTMLTag(kind: .text, name: "", range: start..<(start + 1))
  }

  // MARK: Elements

  private mutating func element(at start: Int, name first: Int, isEnd: Bool) -> HTMLTag? {
    if !isEnd, isAddress(at: start) { return nil }
    let letters = bytes[first...].prefix(40).prefix { byte in
      PlacedScalar.isASCIIWordCharacter(byte) || ":-".utf8.contains(byte)
    }
    guard letters.first.map({ PlacedScalar.isASCIILetter($0) }) == true else {
      return text(at: start)
    }
    let next = letters.endIndex < bytes.endIndex ? bytes[letters.endIndex] : UInt8(ascii: "<")
    guard next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/"),
      let end = HTMLTagText.end(in: bytes, from: letters.endIndex)
    else { return text(at: start) }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    var tag = HTMLTag(kind: .unknown(isEnd: isEnd), name: name, range: start..<end)
    tag.attributes = letters.endIndex..<(end - 1)
    guard let element = HTMLElement(name) else { return tag }
    tag.kind = isEnd ? .end(element) : .start(element)
    if !isEnd, element == .script || element == .frame { return dropped(tag, element) }
    return tag
  }

  /// A script or frame up to its end tag; one that nothing ends goes alone, or as far as its
  /// paragraph, so that it does not take the rest of the text with it.
  private mutating func dropped(_ tag: HTMLTag, _ element: HTMLElement) -> HTMLTag {
    var end = tag.range.upperBound
    let isAlone = bytes[end - 2] == UInt8(ascii: "/") || element == .frame
    if tag.name != "embed", tag.name != "frame" {
      if let close = endTag(of: tag.name, from: end, before: isAlone ? "<" + tag.name : nil) {
        end = close
      } else if element == .script, !isAlone {
        end = paragraphEnd(from: end)
      }
    }
    return HTMLTag(
      kind: element == .script ? .dropped : tag.kind, name: tag.name,
      range: tag.range.lowerBound..<end, attributes: tag.attributes)
  }

  private mutating func endTag(of name: String, from start: Int, before other: String?) -> Int? {
    guard let place = place(of: "</" + name, from: start, before: other) else { return nil }
    let end = bytes[place...].firstIndex(of: UInt8(ascii: ">"))
    return end.map { $0 + 1 } ?? bytes.endIndex
  }

  private func paragraphEnd(from start: Int) -> Int {
    var index = start
    while let end = bytes[index...].firstIndex(of: 0x0A) {
      if HTMLTagText.isBlankLine(bytes, after: end) { return end }
      index = end + 1
    }
    return bytes.endIndex
  }

  /// Where a mark comes next, in any case of letters; nil where another one comes first.
  private mutating func place(of mark: String, from start: Int, before other: String? = nil)
    -> Int?
  {
    guard start < fruitless[mark] ?? bytes.endIndex, let first = mark.utf8.first else {
      return nil
    }
    var index = start
    while let found = bytes[index...].firstIndex(of: first) {
      if has(mark, at: found) { return found }
      if let other, has(other, at: found) { return nil }
      index = found + 1
    }
    fruitless[mark] = min(fruitless[mark] ?? bytes.endIndex, start)
    return nil
  }

  private func has(_ mark: String, at start: Int) -> Bool {
    let rest = bytes[start...].prefix(mark.utf8.count)
    return rest.count == mark.utf8.count
      && zip(rest, mark.utf8).allSatisfy { Self.lowered($0) == Self.lowered($1) }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// `<https://a.id>` and `<a@b.id>`, which are links in Markdown. `<st1:City>` is Word's.
  private func isAddress(at start: Int) -> Bool {
    let inside = bytes[(start + 1)...].prefix(2_000).prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
    }
    guard inside.endIndex < bytes.endIndex, bytes[inside.endIndex] == UInt8(ascii: ">"),
      let sign = inside.firstIndex(where: { ":@".utf8.contains($0) })
    else { return false }
    if bytes[sign] == UInt8(ascii: "@") { return sign > inside.startIndex }
    let scheme = inside[..<sign]
    return scheme.count > 1 && !scheme.starts(with: "st1".utf8)
      && scheme.allSatisfy { PlacedScalar.isASCIIWordCharacter($0) || "+.-".utf8.contains($0) }
  }
}

// MARK: - Notes

extension HTMLTagReader {
  private mutating func note(at start: Int) -> HTMLTag? {
    let rest = bytes[start...]
    if rest.starts(with: "<!--".utf8) { return comment(at: start) }
    if rest.starts(with: "<![CDATA[".utf8) {
      return HTMLTag(kind: .note, name: "!", range: start..<(start + 9))
    }
    guard start + 2 < bytes.endIndex,
      PlacedScalar.isASCIILetter(bytes[start + 2]) || bytes[start + 2] == UInt8(ascii: "["),
      let end = HTMLTagText.end(in: bytes, from: start + 2)
    else { return text(at: start) }
    return HTMLTag(kind: kind(ofNote: bytes[(start + 2)..<end]), name: "!", range: start..<end)
  }

  private mutating func comment(at start: Int) -> HTMLTag {
    let inside = start + 4
    // Browsers end these at once.
    for short in [">", "->"] where bytes[inside...].starts(with: short.utf8) {
      return HTMLTag(kind: .note, name: "!", range: start..<(inside + short.utf8.count))
    }
    guard let close = place(of: "-->", from: inside) else {
      return HTMLTag(kind: .openNote, name: "!--", range: start..<bytes.endIndex)
    }
    let text = bytes[inside..<close].trimmed
    let kind: HTMLTag.Kind =
      text.elementsEqual("more".utf8) ? .excerptEnd : kind(ofNote: text)
    return HTMLTag(kind: kind, name: "!", range: start..<(close + 3))
  }

  private func kind(ofNote text: ArraySlice<UInt8>) -> HTMLTag.Kind {
    if text.starts(with: "[if !supportLists]".utf8) { return .signStart }
    return text.starts(with: "[endif]".utf8) ? .signEnd : .note
  }

  /// `<?php … ?>`, and `<?xml … >` as Word writes it.
  private mutating func instruction(at start: Int) -> HTMLTag {
    let isXML = bytes[(start + 2)...].prefix(3).elementsEqual("xml".utf8)
    let end =
      isXML
      ? HTMLTagText.end(in: bytes, from: start + 2) : place(of: "?>", from: start).map { $0 + 2 }
    return end.map { HTMLTag(kind: .note, name: "?", range: start..<$0) } ?? text(at: start)
  }
}
