import KimSystem

/// Tells, from look to look, which files no longer grow: those that are as they were at the last look,
/// with all that lies beside them. What was left alone is told once.
package struct InboxWatch: Sendable {
  private var last: [TypedPath: [String: FileStamp]] = [:]
  private var left: [TypedPath: [String: FileStamp]] = [:]

  package init() {}

  /// Those to be taken now.
  package mutating func ready(_ items: [InboxItem]) -> [InboxItem] {
    let ready = items.filter { item in
      last[item.path] == item.stamps && left[item.path] != item.stamps
    }
    last = [:]
    for item in items { last[item.path] = item.stamps }
    return ready
  }

  /// Nothing becomes of them until they change.
  package mutating func leave(_ items: [InboxItem]) {
    for item in items { left[item.path] = item.stamps }
  }
}
