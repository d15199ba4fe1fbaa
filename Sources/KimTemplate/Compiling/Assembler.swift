/// Writes steps as instructions.
///
/// Pages of one theme say much the same, so that each literal is kept once for all of them.
struct Assembler {
  private(set) var literals: [[UInt8]] = []
  private var literalNumbers: [[UInt8]: Int] = [:]
  /// The slots that dotted names go on through, after their first.
  private(set) var slotPaths: [[Int]] = [[]]
  private var numbers: [[Int]: Int] = [[]: 0]

  mutating func instructions(for steps: [Step]) -> [Instruction] {
    var code: [Instruction] = []
    for step in steps {
      switch step {
      case .literal(let bytes):
        code.append(.literal(UInt32(number(of: bytes))))
      case .text(let path): code.append(.text(slot(of: path)))
      case .html(let path): code.append(.html(slot(of: path)))
      case .section(let test, let path, let steps):
        let body = instructions(for: steps)
        code.append(.section(test, slot(of: path), count: UInt32(body.count)))
        code += body
      }
    }
    return code
  }

  private mutating func number(of literal: [UInt8]) -> Int {
    if let known = literalNumbers[literal] { return known }
    literals.append(literal)
    literalNumbers[literal] = literals.count - 1
    return literals.count - 1
  }

  private mutating func slot(of path: Path) -> Instruction.Slot {
    let rest = Array(path.slots.dropFirst())
    let number = numbers[rest] ?? slotPaths.count
    if number == slotPaths.count {
      slotPaths.append(rest)
      numbers[rest] = number
    }
    return Instruction.Slot(
      frame: UInt16(path.frame), slot: UInt16(path.slots.first ?? 0), rest: UInt32(number))
  }
}

/// One step of a page, flat and without references, so that running it counts none.
enum Instruction {
  /// One of the set's literals.
  case literal(UInt32)
  case text(Slot)
  case html(Slot)
  /// The next `count` instructions, when or as often as the test says.
  case section(Step.Test, Slot, count: UInt32)

  /// The place of a value.
  struct Slot {
    let frame: UInt16
    let slot: UInt16
    /// The number of the slot path that a dotted name goes on through; 0 is the empty one.
    let rest: UInt32
  }
}
