import Foundation
import KimModel
import KimSiteWork
import KimSystem
import KimTestSupport
import Testing

@testable import KimWorkspace

/// Workers here are a shell script that speaks as they do, and dies where a site's name says so.
struct WorkerPoolTests {
  private static let script = """
    read setup
    echo '{"ready":{}}'
    while read task; do
      case "$task" in
        *mati*) kill -9 $$ ;;
        *keluar*) echo 'Fatal error: Index out of range' >&2; exit 3 ;;
        *memori*) echo 'failed to allocate 9999 bytes' >&2; exit 1 ;;
        *lama*) while :; do :; done ;;
        *diam*) exec sleep 100 ;;
        *sibuk*) sleep 1.5; echo "$REPLY_LINE" ;;
        *penuh*) echo '{"failed":{"_0":{"operation":"write","path":"x","code":28}}}' ;;
        *ubah*) echo '{"changed":{}}' ;;
        *) echo "$REPLY_LINE" ;;
      esac
    done
    """

  private func outcomes(
    of names: [String], count: Int = 2, script: String = Self.script,
    patience: Int = SiteTime.patience
  ) throws -> [String: WorkerOutcome] {
    let reply = try JSONEncoder().encode(WorkerReply.done(SiteResult()))
    let line = String(decoding: reply, as: UTF8.self)
    let command = ChildCommand(
      executable: "/bin/sh", arguments: ["-c", "REPLY_LINE='\(line)'\n" + script])
    let setup = WorkerSetup(
      options: BuildOptions(root: TypedPath("sites")), output: nil, cache: nil,
      shared: Fingerprint(of: []))
    var limits = Limits()
    limits.buildSeconds = 1
    var found: [String: WorkerOutcome] = [:]
    var pool = try WorkerPool(command, setup, limits: limits, patience: patience)
    let sites = names.map {
      SiteFolder(id: .named($0), place: SourcePlace($0, in: TypedPath("sites")), inner: [])
    }
    try pool.run(sites, count: count) { site, outcome in
      #expect(found[site.id.string] == nil, "\(site.id) came twice")
      found[site.id.string] = outcome
    }
    return found
  }

  private func loss(_ outcome: WorkerOutcome?) -> WorkerLoss? {
    if case .lost(let loss) = outcome { loss } else { nil }
  }

  @Test(arguments: [1, 2, 8])
  func `every site is built once, however many workers there are`(_ count: Int) throws {
    let names = (1...30).map { "kim-\($0)" }
    let found = try outcomes(of: names, count: count)
    #expect(Set(found.keys) == Set(names))
    #expect(found.values.allSatisfy { loss($0) == nil })
  }

  @Test func `a worker that is killed costs its site alone`() throws {
    let found = try outcomes(of: ["a", "kim-mati", "b", "c", "kim-mati-2", "d"])
    #expect(loss(found["kim-mati"]) == .crash(signal: 9, errorText: ""))
    #expect(loss(found["kim-mati-2"]) == .crash(signal: 9, errorText: ""))
    #expect(found.count == 6)
    #expect(["a", "b", "c", "d"].allSatisfy { loss(found[$0]) == nil })
  }

  @Test func `what a worker wrote to stderr last is kept for those who mend kim`() throws {
    let found = try outcomes(of: ["kim-keluar"], count: 1)
    #expect(
      loss(found["kim-keluar"]) == .crash(signal: nil, errorText: "Fatal error: Index out of range")
    )
  }

  @Test func `a worker that gets no memory is told from one that crashed`() throws {
    let found = try outcomes(of: ["kim-memori", "b"])
    #expect(loss(found["kim-memori"]) == .tooLarge(megabytes: 1024))
  }

  @Test func `a worker that takes too long is ended, and the others go on`() throws {
    let found = try outcomes(of: ["kim-lama", "a", "b", "c"])
    #expect(loss(found["kim-lama"]) == .tooSlow(seconds: 1))
    #expect(found.count == 4)
  }

  @Test func `a worker that waits for a busy machine costs no site`() throws {
    #expect(loss(try outcomes(of: ["kim-sibuk"])["kim-sibuk"]) == nil)
  }

  @Test func `a worker that does nothing is ended after a while, and told from a slow one`() throws
  {
    let found = try outcomes(of: ["kim-diam", "a"], patience: 1)
    #expect(loss(found["kim-diam"]) == .stuck(seconds: 1))
    #expect(loss(found["a"]) == nil)
  }

  @Test func `a failure of the machine ends the work`() throws {
    #expect(throws: DiskError(.write, "x", code: 28)) { try outcomes(of: ["kim-penuh", "a"]) }
  }

  @Test func `a province that changes meanwhile ends the work`() throws {
    #expect(throws: WorkerFailure.changed) { try outcomes(of: ["kim-ubah", "a"]) }
  }

  @Test func `a worker that cannot start is no site's fault`() throws {
    #expect(throws: WorkerFailure.start(status: 7, errorText: "rusak\n")) {
      try outcomes(of: ["a"], script: "echo rusak >&2; exit 7")
    }
  }

  @Test func `a program that is not there is a failure of the machine`() throws {
    let command = ChildCommand(executable: "/tidak/ada", arguments: [])
    let setup = WorkerSetup(
      options: BuildOptions(root: TypedPath("sites")), output: nil, cache: nil,
      shared: Fingerprint(of: []))
    #expect(throws: DiskError(.start, "/tidak/ada", code: 2)) {
      var pool = try WorkerPool(command, setup, limits: Limits())
      let site = SiteFolder(
        id: .named("a"), place: SourcePlace("a", in: TypedPath("sites")), inner: [])
      try pool.run([site], count: 1) { _, _ in }
    }
  }
}
