import Glibc
import KimTestSupport
import Testing

@testable import KimSystem

struct FolderWritingTests {
  @Test func `a failure that shows only at closing is an error`() {
    let failure = #expect(throws: SystemFailure.self) {
      // No file has this number.
      guard let file = FileDescriptor(.max) else { return }
      try file.close()
    }
    #expect(failure?.code == EBADF)
  }

  @Test func `no two files have one hidden name at a time`() throws {
    try TemporaryFolder.with { temporary in
      let folder = try Folder(opening: temporary.path)
      var names: [[String]] = []
      try folder.replace("a") { (_) throws(SystemFailure) in
        names.append(temporary.files())
        do throws(DiskError) {
          try folder.replace("a") { (_) throws(SystemFailure) in names.append(temporary.files()) }
        } catch {
          throw SystemFailure(code: error.code)
        }
      }
      #expect(names.map(\.count) == [1, 2])
      #expect(temporary.files() == ["a"])
      #expect(names[0][0].contains("-\(getpid())-"))
    }
  }

  // In a process of its own: there nobody else opens a file with the number that was closed.
  @Test func `a file whose closing fails does not get its name`() async {
    await #expect(processExitsWith: .success) {
      try TemporaryFolder.with { temporary in
        try temporary.write("a.html", "lama")
        let folder = try Folder(opening: temporary.path)
        let error = #expect(throws: DiskError.self) {
          try folder.replace("a.html") { (file) throws(SystemFailure) in
            try file.write(Array("baru".utf8))
            Glibc.close(file.raw)
          }
        }
        #expect(error?.operation == .write)
        #expect(error?.path.hasSuffix("a.html") == true)
        #expect(temporary.contents(of: ".") == ["a.html": "lama"])
      }
    }
  }

  /// What a link leads to stays.
  @Test func `a folder is removed with all that is in it, hidden or not`() throws {
    try TemporaryFolder.with { temporary in
      try temporary.write("kerja/kirim/.kim-terbit/kunci", "saya")
      try temporary.write("kerja/.htaccess", "")
      try temporary.write("lain/a.md", "isi")
      try temporary.link("kerja/lain", to: temporary.full("lain"))
      #expect(temporary.inner("kerja").write(rawName: [0x61, 0xFF, 0x1B]))
      try Folder(opening: temporary.path).removeTree("kerja")
      #expect(temporary.contents(of: ".") == ["lain/a.md": "isi"])
      #expect(temporary.files() == ["lain/a.md"])
    }
  }
}
