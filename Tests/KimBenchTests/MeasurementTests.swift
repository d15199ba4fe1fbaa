import Foundation
import KimSystem
import KimTestSupport
import Testing

@testable import KimBench

struct MeasurementTests {
  private static let spreads: [([Double], Double, Double, Double)] = [
    ([3], 3, 3, 3), ([5, 1, 3], 3, 1, 5), ([4, 1, 2, 3], 2.5, 1, 4),
  ]

  @Test(arguments: spreads)
  func `the median stands between the least and the most`(
    _ values: [Double], _ median: Double, _ least: Double, _ most: Double
  ) throws {
    let spread = try #require(Spread(values))
    #expect(spread.median == median)
    #expect(spread.least == least)
    #expect(spread.most == most)
    #expect(spread.count == values.count)
  }

  @Test func `nothing measured has no spread`() { #expect(Spread([]) == nil) }

  @Test func `what a process took is read from the end of what callgrind wrote of it`() throws {
    let text = "version: 1\nevents: Ir\n\nfn=(1)\n0 5\n\n\ntotals: 1234 7\n"
    #expect(try InstructionCount.total(of: Array(text.utf8)) == 1234)
    #expect(try InstructionCount.total(of: Array("summary: 99\n\nfn=(1)\n".utf8)) == 99)
    #expect(throws: BenchError.self) { try InstructionCount.total(of: Array("events: Ir".utf8)) }
  }

  @Test func `ratios are taken within each round`() throws {
    var ours = RunReport.Result(name: "kim", command: [])
    ours.seconds = [.full: [1, 2, 4], .unchanged: [0.1, 0.2, 0.2]]
    var other = RunReport.Result(name: "hugo", command: [])
    other.seconds = [.full: [10, 40, 44]]
    #expect(ours.ratio(of: other, .full) == Spread([10, 20, 11]))
    #expect(ours.share(of: .unchanged) == Spread([0.1, 0.1, 0.05]))
  }

  @Test func `an output has the same hash in whatever order it was written`() throws {
    try TemporaryFolder.with { folder in
      let files = [("a.html", "a"), ("b/c.html", "c"), ("b/d.css", "d")]
      for (path, text) in files { try folder.write("satu/\(path)", text) }
      for (path, text) in files.reversed() { try folder.write("dua/\(path)", text) }
      try folder.write("dua/.kim/index.json", "{}")
      let one = try OutputHash(of: FileTree(folder.full("satu")))
      let two = try OutputHash(of: FileTree(folder.full("dua")))
      #expect(one == two)
      #expect(one.files == 3)
      #expect(one.pages == 2)
    }
  }

  @Test func `an output has another hash if a byte moves to another file`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("satu/a", "xy")
      try folder.write("satu/b", "z")
      try folder.write("dua/a", "x")
      try folder.write("dua/b", "yz")
      let one = try OutputHash(of: FileTree(folder.full("satu")))
      let two = try OutputHash(of: FileTree(folder.full("dua")))
      #expect(one.hex != two.hex)
    }
  }

  @Test func `a command is accounted for`() throws {
    try TemporaryFolder.with { folder in
      let log = folder.full("log")
      let outcome = try MeasuredProcess(["sh", "-c", "echo halo; exit 3"], log: log).wait(limit: 60)
      #expect(outcome.status == 3)
      #expect(outcome.largestProcess > 0)
      #expect(!outcome.isOutOfTime)
      #expect(folder.text("log") == "halo\n")
    }
  }

  @Test func `a command that takes too long is ended`() throws {
    try TemporaryFolder.with { folder in
      let outcome = try MeasuredProcess(["tail", "-f", "/dev/null"], log: folder.full("log"))
        .wait(limit: 0.05)
      #expect(outcome.isOutOfTime)
      #expect(outcome.status == nil)
    }
  }

  @Test func `the memory of a tree is that of all its processes`() throws {
    try TemporaryFolder.with { folder in
      let child = try MeasuredProcess(["tail", "-f", "/dev/null"], log: folder.full("log"))
      let tree = try ProcessTree(of: ProcessInfo.processInfo.processIdentifier)
      _ = try child.wait(limit: 0)
      #expect(tree.root > 0)
      #expect(tree.all > tree.root)
    }
  }
}
