/// Takes comments, line breaks and indentation out of a style sheet; texts in quotes stay.
package enum CSSMinifier {
  package static func minify(_ css: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(css.count)
    var index = 0
    var quote: UInt8?
    while index < css.count {
      let byte = css[index]
      if let open = quote {
        if byte == UInt8(ascii: "\\"), index + 1 < css.count {
          result.append(byte)
          index += 1
        } else if byte == open {
          quote = nil
        }
        result.append(css[index])
      } else if byte == UInt8(ascii: "/"), index + 1 < css.count,
        css[index + 1] == UInt8(ascii: "*")
      {
        index = end(ofCommentAt: index, in: css)
        continue
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        dropTrailingSpaces(&result)
        index = firstNonBlank(css, after: index)
        if let last = result.last, !"{};,>".utf8.contains(last) { result.append(UInt8(ascii: " ")) }
        continue
      } else {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        if byte == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
        result.append(byte)
      }
      index += 1
    }
    dropTrailingSpaces(&result)
    return result
  }

  private static func end(ofCommentAt start: Int, in css: [UInt8]) -> Int {
    var index = start + 2
    while index + 1 < css.count {
      if css[index] == UInt8(ascii: "*"), css[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return css.count
  }

  private static func firstNonBlank(_ css: [UInt8], after start: Int) -> Int {
    css[start...].firstIndex { !" \t\r\n".utf8.contains($0) } ?? css.count
  }

  private static func dropTrailingSpaces(_ bytes: inout [UInt8]) {
    while let last = bytes.last, last == UInt8(ascii: " ") { bytes.removeLast() }
  }
}
