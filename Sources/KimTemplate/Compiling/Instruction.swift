/// One step of a page, flat and without references, so that running it counts none.
enum Instruction {
  /// One of the set's literals.
  case literal(UInt32)
  case text(Slot)
  case html(Slot)
  /// The next `count` instructions, when or as often as the test says.
  case section(Step.Test, Slot, count: UInt32)

  /// Where a value is found.
  struct Slot {
    let frame: UInt16
    let slot: UInt16
    /// Which of the set's ways a dotted name goes on; 0 is the empty one.
    let way: UInt32
  }
}
