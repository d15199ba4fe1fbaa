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

  @Test func `a signal is told`() throws {
    #expect(try run("kill -9 $$").end.signal == 9)
  }
}
