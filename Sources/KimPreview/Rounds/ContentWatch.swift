import KimSystem

/// Waits until the content is another one.
///
/// The system tells of most changes at once. All files are looked at from time to time too, because
/// some disks tell of nothing; how often follows from how long that takes.
final class ContentWatch {
  // A class, because a build that goes on asks it too.
  private let trees: [TypedPath]
  private var watch: FolderWatch
  /// What was told while somebody only asked.
  private var pending = FolderWatch.Change.nothing
  private var print: TreePrint
  private var nextLook: ContinuousClock.Instant
  private var cost: Duration
  /// Changes by itself: scheduled posts come with the time.
  private let clock: () -> Int

  /// In milliseconds.
  private static let step = 200
  /// How long nothing more may come before a change is taken for whole.
  private static let quiet = 25
  private static let mostQuiet = 12
  private static let least = Duration.seconds(2)
  /// How much of the time may go into looking: a fiftieth.
  private static let share = 50

  init(_ trees: [TypedPath], clock: @escaping () -> Int) {
    self.trees = trees
    self.clock = clock
    watch = FolderWatch(trees)
    let start = ContinuousClock.now
    print = TreePrint(trees)
    cost = ContinuousClock.now - start
    nextLook = .now
    putOff()
  }

  /// Waits for a change, or until it is stopped.
  func wait(until isStopped: () -> Bool) {
    let time = clock()
    while !isStopped() {
      let change = max(pending, watch.wait(milliseconds: pending == .nothing ? Self.step : 0))
      if change != .nothing { return settle(change) }
      if clock() != time { return }
      if ContinuousClock.now >= nextLook, look() { return settle(.folders) }
    }
  }

  /// Whether the next wait will end at once.
  func hasChanged() -> Bool {
    pending = max(pending, watch.wait(milliseconds: 0))
    return pending != .nothing
  }

  /// Programs write several files for one save.
  private func settle(_ change: FolderWatch.Change) {
    var change = change
    pending = .nothing
    for _ in 0..<Self.mostQuiet {
      let next = watch.wait(milliseconds: Self.quiet)
      if next == .nothing { break }
      change = max(change, next)
    }
    if change == .folders { watch = FolderWatch(trees) }
    // What changes from here on, while a build reads, is told by the next wait.
    if change == .folders || !watch.isWhole { _ = look() }
  }

  /// Whether the files are others than they were at the last look.
  private func look() -> Bool {
    let start = ContinuousClock.now
    let now = TreePrint(trees)
    cost = ContinuousClock.now - start
    putOff()
    defer { print = now }
    return now != print
  }

  private func putOff() { nextLook = .now + max(Self.least, cost * Self.share) }
}
