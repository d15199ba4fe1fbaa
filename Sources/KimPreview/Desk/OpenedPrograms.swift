import KimSystem

/// Editors that were opened, until they have ended: the system keeps each in mind as long as nobody asks.
final class OpenedPrograms {
  // A class, because the desk that answers requests does not change otherwise.
  private var programs: [DetachedProgram] = []

  func add(_ program: DetachedProgram) {
    programs.removeAll { $0.hasEnded() }
    programs.append(program)
  }
}
