/// Where a value is found while a page is rendered.
struct Path: Hashable {
  /// The record, counted from the outermost.
  let frame: Int
  /// Its slot, and the slots of the records within for a dotted name.
  let slots: [Int]
}
