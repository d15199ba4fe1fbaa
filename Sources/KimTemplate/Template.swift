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
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = code[next]
      next += 1
      switch instruction {
      case .literal(let start, let end):
        buffer.append(contentsOf: literals[Int(start)..<Int(end)])
      case .text(let slot):
        if case .text(let text) = value(at: slot, frames) { buffer.append(escaping: text) }
      case .html(let slot):
        if case .html(let html) = value(at: slot, frames) { buffer += html.bytes }
      case .section(let test, let slot, let count):
        let body = next..<next + Int(count)
        section(test, value(at: slot, frames), body, &frames, into: &buffer)
        next = body.upperBound
      }
    }
  }

  private func section(
    _ test: Step.Test, _ value: Value, _ body: Range<Int>, _ frames: inout [Record],
    into buffer: inout [UInt8]
  ) {
    switch (test, value) {
    case (.shown, _):
      if value.isShown { run(body, &frames, into: &buffer) }
    case (.notShown, _):
      if !value.isShown { run(body, &frames, into: &buffer) }
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
    run(body, &frames, into: &buffer)
    frames.removeLast()
  }

  /// Not shown, and of no use to a section, where a dotted name leads through a record that is not
  /// there.
  private func value(at slot: Instruction.Slot, _ frames: [Record]) -> Value {
    let record = frames[Int(slot.frame)]
    guard slot.way != 0 else { return record.values[Int(slot.slot)] }
    return ways[Int(slot.way)].reduce(record.values[Int(slot.slot)]) { value, next in
      if case .record(let record?) = value { record.values[next] } else { .record(nil) }
    }
  }
}
