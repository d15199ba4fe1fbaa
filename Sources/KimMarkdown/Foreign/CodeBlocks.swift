/// Tells, line by line, what Markdown takes for blocks of code.
struct CodeBlocks {
  private var fence: (mark: UInt8, length: Int)?
  private var isAfterBlank = true
  private var isIndentedCode = false
  /// Whether lines that are indented belong to an item of a list.
  private(set) var isInList = false

  var isInFence: Bool { fence != nil }

  /// - Parameter text: the line without the blanks around it.
  mutating func takesAsCode(_ line: ArraySlice<UInt8>, text: ArraySlice<UInt8>) -> Bool {
    if let open = fence {
      if Self.closes(open, text) { fence = nil }
      return true
    }
    guard let first = text.first else {
      isAfterBlank = true
      return isIndentedCode
    }
    let blanks = line.startIndex..<text.startIndex
    let isIndented = PhoneLine.indentation(of: blanks, in: line) >= 4
    defer { isAfterBlank = false }
    if isIndented, !isInList, isAfterBlank || isIndentedCode {
      isIndentedCode = true
      return true
    }
    isIndentedCode = false
    if isAfterBlank, !isIndented, text.startIndex == line.startIndex { isInList = false }
    if ListSign(in: line, line: text.indices)?.isMarkdown == true { isInList = true }
    fence = Self.opening(text, first)
    return fence != nil
  }

  private static func opening(
    _ text: ArraySlice<UInt8>, _ first: UInt8
  ) -> (mark: UInt8, length: Int)? {
    guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let length = text.prefix { $0 == first }.count
    guard length >= 3 else { return nil }
    let isFence = first == UInt8(ascii: "~") || !text.dropFirst(length).contains(first)
    return isFence ? (first, length) : nil
  }

  private static func closes(_ open: (mark: UInt8, length: Int), _ text: ArraySlice<UInt8>) -> Bool
  {
    text.count >= open.length && text.allSatisfy { $0 == open.mark }
  }
}
