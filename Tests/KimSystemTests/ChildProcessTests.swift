import KimConcurrency
import Testing

@testable import KimSystem

struct ChildProcessTests {
  private func run(_ script: String, limit: Int = 1000) throws -> (
    end: ChildEnd, errorText: String?
  ) {
    var process = try ChildProcess(ChildCommand(executable: "sh", arguments: ["-c", script]))
    return try process.waitReadingErrors(limit: limit)
  }

  @Test func `what a program says of errors is heard, and its status told`() throws {
    let (end, errorText) = try run("echo keluar; echo salah >&2; exit 3")
    #expect(errorText == "salah\n")
    #expect(end.status == 3 && end.signal == nil)
  }

  @Test func `a program that says more than a pipe holds does not wait for ever`() throws {
    let script = "head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2"
    #expect(try run(script, limit: 1 << 20).errorText?.utf8.count == 300_000)
  }

  @Test func `a program that says too much is ended`() throws {
    #expect(try run("while :; do echo salah >&2; done").errorText == nil)
  }

  @Test func `one stream may end before the other`() throws {
    #expect(try run("exec 1>&-; echo a >&2").errorText == "a\n")
    #expect(try run("exec 2>&-; echo a").errorText == "")
  }

  @Test func `a program's peak of memory is not that of the process that began it`() throws {
    #expect(try run("exit 0").end.isPeakInherited)
  }

  @Test func `nor where the process grows while it begins one`() throws {
    try ConcurrentWork.run([true, false]) { isGrowing in
      var pages: [[UInt8]] = []
      for _ in 0..<150 {
        if isGrowing { pages.append(Array(repeating: 1, count: 1 << 20)) }
        let end = try run("exit 0").end
        #expect(end.isPeakInherited)
      }
    }
  }

  @Test func `the processor time that a program takes is told while it runs`() throws {
    var busy = try ChildProcess(
      ChildCommand(executable: "sh", arguments: ["-c", "while :; do :; done"]))
    while let time = busy.processorTime, time < .milliseconds(50) {}
    let idle = try ChildProcess(ChildCommand(executable: "sleep", arguments: ["100"]))
    while let time = busy.processorTime, time < .milliseconds(150) {}
    let (taken, idleTime) = (busy.processorTime, idle.processorTime)
    #expect(try #require(taken) >= .milliseconds(150))
    #expect(try #require(idleTime) < .milliseconds(50))
    busy.kill()
    _ = busy.wait()
    let left = busy.processorTime
    #expect(left == nil)
  }

  @Test func `a program that another thread starts inherits no end of a pipe`() throws {
    let works = Array(0..<8)
    try ConcurrentWork.run(works) { _ in
      for _ in 0..<5 {
        // Its own standard streams and the watch, and what the shell needs to look.
        var process = try ChildProcess(
          ChildCommand(
            executable: "sh",
            arguments: ["-c", "for f in /proc/self/fd/*; do readlink $f; done | grep -c pipe >&2"]))
        let (_, text) = try process.waitReadingErrors(limit: 1000)
        #expect(try #require(text.flatMap { Int($0.dropLast()) }) <= 5)
      }
    }
  }

  @Test func `a signal is told`() throws {
    #expect(try run("kill -9 $$").end.signal == 9)
  }
}
