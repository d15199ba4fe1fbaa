/// Writes Markdown, block by block: what is due between two texts is written when the second comes,
/// so that elements without text leave nothing behind.
struct HTMLOutput {
  /// What stands between the last text and the next.
  enum Due: Int, Comparable {
    case nothing, line, blank

    static func < (left: Due, right: Due) -> Bool { left.rawValue < right.rawValue }
  }

  /// What text may not leave.
  enum Mode { case blocks, heading, row }

  /// A quote or an item of a list around the text.
  struct Container {
    /// `> `, or the sign of an item.
    let mark: [UInt8]
    let isQuote: Bool
    var isWritten = false
    /// How the list is counted that it begins.
    var letters: LetterList?
  }

  var writer: MappedTextWriter
  /// The line of the source that is being read, from 1.
  var origin = 1
  var mode = Mode.blocks
  var due = Due.nothing
  /// How many `<br>` came since the last text.
  var lineBreaks = 0
  /// The sign that the next text gets, as `## `.
  var mark: [UInt8] = []
  private(set) var containers: [Container] = []
  private(set) var letterLists: [Int: LetterList] = [:]
  /// The sign of the list that ended right before, so that another one does not go on with it.
  var lastSign: Character?
  /// How Markdown began the line of the source, until it is written.
  var prefix: ArraySlice<UInt8>?
  /// The blanks of a line of a list of Markdown, in containers of HTML.
  var indentation: ArraySlice<UInt8> = []
  /// How Markdown has another line of the same block begin.
  var continuation: [UInt8] = []
  /// Whether the block has any text yet, and any besides images.
  var hasText = false
  var hasWords = false
  var formats = HTMLFormats()
  /// Texts that are kept for later: cells and captions, the innermost last.
  var captures: [Capture] = []
  var blanks: [UInt8] = []
  var isAtLineStart = true
  /// Whether the line ends where the next text begins: the tags that end before go on it.
  var isLineDue = false
  /// Where the text of the line that is being written began.
  var lineOrigin = 1
  var hasLines = false
  /// Whether the text ends with `|`, so that a cell of Markdown begins.
  private var isAfterBar = false
  /// The containers that stood around all text since the last one.
  private var common = 0
  private var lastContinuation: [UInt8] = []

  struct Capture {
    let isCell: Bool
    var text: [UInt8] = []
  }

  init(capacity: Int) { writer = MappedTextWriter(capacity: capacity) }

  var isCapturing: Bool { !captures.isEmpty }
  /// Whether a block may begin here that needs lines of its own.
  var takesBlocks: Bool { captures.isEmpty && mode == .blocks }
  /// The number of the line that is being written, from 1.
  var line: Int { writer.line }
  var isAtBlockStart: Bool { !hasText }

  // MARK: Blocks

  /// Ends a block.
  mutating func end(_ due: Due = .blank) {
    self.due = max(self.due, due)
    guard takesBlocks else { return }
    put(formats.close())
    (hasText, hasWords, lineBreaks) = (false, false, 0)
    blanks = []
  }

  mutating func push(_ container: Container) { containers.append(container) }

  mutating func pop(to count: Int) {
    guard containers.count > count else { return }
    containers.removeLast(containers.count - count)
    common = min(common, count)
  }

  mutating func capture(isCell: Bool) {
    put(formats.close())
    captures.append(Capture(isCell: isCell))
    (hasText, hasWords, due, lineBreaks) = (false, false, .nothing, 0)
    blanks = []
  }

  /// Ends the innermost capture.
  mutating func captured() -> [UInt8] {
    put(formats.close())
    let text = captures.popLast()?.text ?? []
    hasText = captures.last.map { !$0.text.isEmpty } ?? false
    (hasWords, due, lineBreaks) = (hasText, .nothing, 0)
    blanks = []
    return Array(text[...].trimmed)
  }

  // MARK: Text

  mutating func blank(_ byte: UInt8) { blanks.append(byte) }

  /// Forgets what would stand between the last text and the next.
  mutating func join() { (due, lineBreaks) = (.nothing, 0) }

  /// A blank that is one however many there are, as in HTML.
  mutating func singleBlank() { blanks = [0x20] }

  mutating func write(_ text: some BidirectionalCollection<UInt8>, isImage: Bool = false) {
    if hasText, takesBlocks, lineBreaks > 1 || (lineBreaks == 1 && (isImage || !hasWords)) { end() }
    let tags = isCaption ? (closing: [], opening: []) : formats.change(isImage: isImage)
    put(tags.closing)
    if takesBlocks { startText() } else { separate() }
    put(blanks)
    put(tags.opening)
    blanks = []
    put(text)
    isAfterBar = text.last == UInt8(ascii: "|")
    hasText = true
    if !isImage { hasWords = true }
    lastSign = nil
  }

  private mutating func startText() {
    if lineBreaks > 0 {
      if hasText { put(Array("<br>".utf8)) }
      blanks = []
    }
    startLine()
    if !hasText { blanks = [] }
    (due, lineBreaks) = (.nothing, 0)
  }

  private var isCaption: Bool { captures.last.map { !$0.isCell } ?? false }

  private mutating func separate() {
    if captures.isEmpty, !hasText || isLineDue {
      startLine()
      due = .nothing
    }
    if hasText, due != .nothing || lineBreaks > 0, !isAfterBar || mode != .row {
      put(Array(mode == .heading || isCaption ? " ".utf8 : "<br>".utf8))
      blanks = []
    }
    if !hasText { blanks = [] }
    (due, lineBreaks) = (.nothing, 0)
    putMark()
  }

  private mutating func putMark() {
    if !mark.isEmpty, hasText {
      put(blanks)
      blanks = []
    }
    put(mark)
    mark = []
  }

  mutating func startLine() {
    if due != .nothing || isLineDue, !isAtLineStart { endLine() }
    isLineDue = false
    if due == .blank, hasLines, isAtLineStart {
      var blank = shared(lastContinuation, continuation)
      for container in containers.prefix(common) { blank += indentation(container) }
      while blank.last == 0x20 { blank.removeLast() }
      writer.write(blank)
      writer.endLine(from: origin)
    }
    if isAtLineStart {
      writer.write(prefix ?? continuation[...])
      prefix = nil
      for index in containers.indices {
        let isNew = !containers[index].isWritten
        if isNew, let letters = containers[index].letters { letterLists[line] = letters }
        writer.write(isNew ? containers[index].mark : indentation(containers[index]))
        containers[index].isWritten = true
      }
      writer.write(indentation)
      indentation = []
      isAtLineStart = false
      lineOrigin = origin
    }
    (common, lastContinuation) = (containers.count, continuation)
    putMark()
  }

  private func indentation(_ container: Container) -> [UInt8] {
    container.isQuote ? container.mark : Array(repeating: 0x20, count: container.mark.count)
  }

  /// What two lines have in common up to their last `>`.
  private func shared(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    let same = zip(left, right).prefix { $0 == $1 }.map(\.0)
    guard let end = same.lastIndex(of: UInt8(ascii: ">")) else { return [] }
    return Array(same[...end])
  }

  mutating func put(_ bytes: some Collection<UInt8>) {
    guard !captures.isEmpty else { return writer.write(bytes) }
    let isCell = captures[captures.count - 1].isCell
    for byte in bytes {
      if byte == UInt8(ascii: "|"), isCell, captures[captures.count - 1].text.last != 0x5C {
        captures[captures.count - 1].text.append(0x5C)
      }
      captures[captures.count - 1].text.append(byte)
    }
  }
}
