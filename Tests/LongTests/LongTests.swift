import KimTestSupport
import Testing

/// What takes minutes: `make test-long`. Each suite begins with the same seed and goes on until its
/// time is over; a failure tells the seed of its province and all that was done to it.
@Suite(.serialized, .enabled(if: LongRun.seed != nil))
struct LongTests {
  @Test func `after any edits a build gives what one without a memory gives`() throws {
    try LongRun.repeating("edits", perProvince: 300) { province in
      try province.edit(times: 1)
      return try province.difference()
    }
  }

  @Test func `after builds that were killed the next one gives what a clean one gives`() throws {
    try LongRun.repeating("kills", perProvince: 40) { province in
      try province.edit(times: province.number(1..<5))
      for _ in 0..<province.number(1..<4) {
        let seconds = province.span * Double(province.number(0..<1200)) / 1000
        // Either the workers are left alone, or all go at once.
        let group = province.number(0..<2) == 0 ? "--foreground" : ""
        let run = try province.build(
          through: "timeout \(group) -s KILL \(max(seconds, 0.001)) \"$@\"")
        province.note("killed after \(seconds) s \(group): \(run.status)")
        let cut = province.cutPages
        guard cut.isEmpty else { return "cut: \(cut)" }
      }
      return try province.difference()
    }
  }

  @Test func `after a full disk the next build gives what a clean one gives`() throws {
    let disks = try FullDisk.possible()
    try LongRun.repeating("full disks", perProvince: 40) { province in
      try province.edit(times: province.number(1..<5))
      let disk = disks[province.number(0..<disks.count)]
      let shell = disk.shell(&province)
      let run = try province.build(through: shell)
      province.note("\(disk): \(run.status)")
      guard disk.statuses.contains(run.status) else {
        return "\(shell)\nended with \(run.status): \(run.errors)"
      }
      let cut = province.cutPages
      guard cut.isEmpty else { return "cut: \(cut)" }
      return try province.difference()
    }
  }

  @Test func `after damage to what builds keep the next one gives what a clean one gives`() throws {
    try LongRun.repeating("damages", perProvince: 40) { province in
      try province.editWell(times: province.number(1..<5))
      let whole = try province.build()
      guard whole.status < 2 else { return "status \(whole.status): \(whole.errors)" }
      for _ in 0..<province.number(1..<4) { try Damage.random(in: &province) }
      // Whatever is remembered is of use again only where the sites are built once more.
      if province.number(0..<2) == 0 { try province.editSettings() }
      return try province.difference(lendingState: false)
    }
  }
}
