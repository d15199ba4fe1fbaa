/// A compiled page.
package struct Template: Sendable {
  private let code: [Instruction]
  private let literals: [UInt8]
  private let ways: [[Int]]
  /// The views that it was declared with, the outermost first.
  private let stack: [Schema]

  init(_ code: [Instruction], literals: [UInt8], ways: [[Int]], stack: [Schema]) {
    self.code = code
    self.literals = literals
    self.ways = ways
    self.stack = stack
  }

  /// Appends the page to `buffer`.
  ///
  /// - Parameter stack: One record for each view that the page was declared with, in that order.
  package func render(_ stack: [Record], into buffer: inout [UInt8]) {
    assert(stack.map(\.view) == self.stack.map(\.view), "these are not the views of this page")
    var frames = stack
    run(0..<code.count, &frames, into: &buffer)
  }

  private func run(_ range: Range<Int>, _ frames: inout [Record], into buffer: inout [UInt8]) {
    guard let top = frames.last else { return }
    run(range, top.values, frames.count - 1, &frames, into: &buffer)
  }

  /// Values of the innermost record are nearly all that a page reads. They are handed down by
  /// themselves, since reaching them by the stack counts a reference to the record each time.
  private func run(
    _ range: Range<Int>, _ top: [Value], _ depth: Int, _ frames: inout [Record],
    into buffer: inout [UInt8]
  ) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = code[next]
      next += 1
      switch instruction {
      case .literal(let start, let end):
        buffer.append(contentsOf: literals[Int(start)..<Int(end)])
      case .text(let slot):
        if case .text(let text) = value(at: slot, top, depth, frames) {
          buffer.append(escaping: text)
        }
      case .html(let slot):
        if case .html(let html) = value(at: slot, top, depth, frames) { buffer += html.bytes }
      case .section(let test, let slot, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        let value = value(at: slot, top, depth, frames)
        section(test, value, body, top, depth, &frames, into: &buffer)
      }
    }
  }

  private func section(
    _ test: Step.Test, _ value: Value, _ body: Range<Int>, _ top: [Value], _ depth: Int,
    _ frames: inout [Record], into buffer: inout [UInt8]
  ) {
    switch (test, value) {
    case (.shown, _):
      if value.isShown { run(body, top, depth, &frames, into: &buffer) }
    case (.notShown, _):
      if !value.isShown { run(body, top, depth, &frames, into: &buffer) }
    case (.each, .list(let items)):
      for item in items { run(body, with: item, &frames, into: &buffer) }
    case (.with, .record(let record?)):
      run(body, with: record, &frames, into: &buffer)
    case (.each, _), (.with, _):
      break
    }
  }

  private func run(
    _ body: Range<Int>, with record: Record, _ frames: inout [Record], into buffer: inout [UInt8]
  ) {
    frames.append(record)
    run(body, record.values, frames.count - 1, &frames, into: &buffer)
    frames.removeLast()
  }

  /// Not shown, and of no use to a section, where a dotted name leads through a record that is not
  /// there.
  private func value(
    at slot: Instruction.Slot, _ top: [Value], _ depth: Int, _ frames: [Record]
  ) -> Value {
    let value =
      Int(slot.frame) == depth
      ? top[Int(slot.slot)] : frames[Int(slot.frame)].values[Int(slot.slot)]
    guard slot.way != 0 else { return value }
    return ways[Int(slot.way)].reduce(value) { value, next in
      if case .record(let record?) = value { record.values[next] } else { .record(nil) }
    }
  }
}
