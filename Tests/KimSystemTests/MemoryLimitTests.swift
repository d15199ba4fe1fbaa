import KimDiagnostics
import KimTestSupport
import Testing

@testable import KimSystem

struct MemoryLimitTests {
  @Test func `where the system does not tell what is in use, nothing goes on without a limit`() {
    #expect(throws: DiskError(.limit, "/proc/tidak-ada", code: 2)) {
      try MemoryLimit.set(1 << 30, readingSizeFrom: "/proc/tidak-ada")
    }
  }

  @Test func `what is no number is no limit`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("statm", "bukan angka")
      #expect(throws: DiskError.self) {
        try MemoryLimit.set(1 << 30, readingSizeFrom: folder.full("statm"))
      }
    }
  }

  @Test func `the failure is told in a sentence`() {
    let message = DiskError(.limit, "/proc/self/statm", code: 2).message
    #expect(
      message.id
        == "tidak dapat membatasi memori proses pembantu menurut '/proc/self/statm': "
        + "folder /proc tidak terpasang di sini, dan kim memerlukannya; "
        + "pasang dengan: mount -t proc proc /proc")
  }
}
