/// A compiled page.
package struct Template: Sendable {
  private let code: [Instruction]
  private let literals: [[UInt8]]
  private let slotPaths: [[Int]]
  /// The views that it was declared with, the outermost first.
  private let stack: [Schema]

  init(_ code: [Instruction], literals: [[UInt8]], slotPaths: [[Int]], stack: [Schema]) {
    self.code = code
    self.literals = literals
    self.slotPaths = slotPaths
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
    run(range, top.values.span, frames.count - 1, &frames, into: &buffer)
  }

  /// - Parameters:
  ///   - top: the values of the innermost record, which are nearly all that a page reads. They are
  ///     handed down by themselves: by the stack, each would cost a reference to its record.
  ///   - depth: the innermost record's place in the stack.
  private func run(
    _ range: Range<Int>, _ top: Span<Value>, _ depth: Int, _ frames: inout [Record],
    into buffer: inout [UInt8]
  ) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = code[next]
      next += 1
      switch instruction {
      case .literal(let number):
        buffer += literals[Int(number)]
      case .text(let slot), .html(let slot):
        if slot.isPlain(at: depth) {
          write(top[Int(slot.slot)], into: &buffer)
        } else {
          write(value(at: slot, frames), into: &buffer)
        }
      case .section(let test, let slot, let count):
        let body = next..<next + Int(count)
        next = body.upperBound
        if slot.isPlain(at: depth) {
          section(test, top[Int(slot.slot)], body, top, depth, &frames, into: &buffer)
        } else {
          section(test, value(at: slot, frames), body, top, depth, &frames, into: &buffer)
        }
      }
    }
  }

  private func write(_ value: Value, into buffer: inout [UInt8]) {
    switch value {
    case .text(let text): buffer.append(escaping: text)
    case .html(let html): buffer += html.bytes
    case .flag, .list, .record: break
    }
  }

  private func section(
    _ test: Step.Test, _ value: Value, _ body: Range<Int>, _ top: Span<Value>, _ depth: Int,
    _ frames: inout [Record], into buffer: inout [UInt8]
  ) {
    switch (test, value) {
    case (.shown, _):
      if value.isShown { run(body, top, depth, &frames, into: &buffer) }
    case (.notShown, _):
      if !value.isShown { run(body, top, depth, &frames, into: &buffer) }
    case (.each, .list(let items)):
      for index in items.indices { run(body, with: items[index], &frames, into: &buffer) }
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
    run(body, record.values.span, frames.count - 1, &frames, into: &buffer)
    frames.removeLast()
  }

  /// Not shown, and of no use to a section, where a dotted name leads through a record that is not
  /// there.
  private func value(at slot: Instruction.Slot, _ frames: [Record]) -> Value {
    let value = frames[Int(slot.frame)].values[Int(slot.slot)]
    guard slot.rest != 0 else { return value }
    return slotPaths[Int(slot.rest)].reduce(value) { value, next in
      if case .record(let record?) = value { record.values[next] } else { .record(nil) }
    }
  }
}

extension Instruction.Slot {
  /// Whether it is a value of the innermost record itself.
  fileprivate func isPlain(at depth: Int) -> Bool { rest == 0 && Int(frame) == depth }
}
