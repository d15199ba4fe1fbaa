/// The steps of a part of a page.
struct Fragment {
  private(set) var steps: [Step] = []
  /// Whether no error was met on the way; if one was, the steps are worth nothing.
  private(set) var isSound = true
  /// About how many bytes it takes, included files and all.
  private(set) var size = 0

  static var unsound: Fragment {
    var fragment = Fragment()
    fragment.isSound = false
    return fragment
  }

  /// Neighbouring literals become one.
  mutating func append(_ literal: some Collection<UInt8>) {
    guard !literal.isEmpty else { return }
    size += literal.count
    guard case .literal(var bytes) = steps.last else {
      steps.append(.literal(Array(literal)))
      return
    }
    steps.removeLast()
    bytes += literal
    steps.append(.literal(bytes))
  }

  mutating func append(_ step: Step) {
    steps.append(step)
    size += MemoryLayout<Instruction>.stride
  }

  mutating func append(_ test: Step.Test, _ path: Path, _ body: Fragment) {
    append(.section(test, path, body.steps))
    size += body.size
    isSound = isSound && body.isSound
  }

  mutating func append(_ other: Fragment) {
    size += other.size
    isSound = isSound && other.isSound
    var rest = other.steps[...]
    if case .literal(let bytes) = rest.first {
      size -= bytes.count
      append(bytes)
      rest.removeFirst()
    }
    steps += rest
  }
}

/// A part of a page with its names resolved.
indirect enum Step {
  case literal([UInt8])
  case text(Path)
  case html(Path)
  case section(Test, Path, [Step])

  /// When, and how often, a section is shown.
  enum Test {
    case shown
    case notShown
    /// Once for each record of a list.
    case each
    /// With a record, if there is one.
    case with
  }
}
