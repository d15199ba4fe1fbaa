import Glibc
import KimDiagnostics
import Testing

@testable import KimSystem

struct DiskErrorTests {
  @Test(arguments: [ENOSPC, EDQUOT, EACCES, EROFS, ENOENT, ENOTDIR, EISDIR, EIO, EMFILE])
  func `a failure names the path and the reason in both languages`(_ code: CInt) {
    let message = DiskError(.write, "public/kim/a.html", code: code).message
    #expect(message.id.hasPrefix("tidak dapat menulis 'public/kim/a.html': "))
    #expect(message.en.hasPrefix("cannot write 'public/kim/a.html': "))
    #expect(message.id.utf8.count > 50)
  }

  @Test func `a full disk says what to do`() {
    #expect(DiskError(.write, "a", code: ENOSPC).message.id.contains("kosongkan ruang"))
  }
}
