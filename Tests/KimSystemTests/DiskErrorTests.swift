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

  @Test func `what the machine lacks is said, with the way to get it`() {
    #expect(DiskError(.open, "pipe", code: EMFILE).message.id.contains("ulimit -n"))
    #expect(DiskError(.open, "/proc/self/exe", code: ENOENT).message.id.contains("mount -t proc"))
    #expect(DiskError(.limit, "/proc/self/statm", code: ENOENT).message.en.contains("mount -t"))
    #expect(DiskError(.start, "env", code: EAGAIN).message.id.contains("--jobs 1"))
    #expect(DiskError(.read, "a.md", code: ENOENT).message.id.contains("periksa namanya"))
  }

  @Test func `a full disk says what to do`() {
    #expect(DiskError(.write, "a", code: ENOSPC).message.id.contains("kosongkan ruang"))
  }
}
