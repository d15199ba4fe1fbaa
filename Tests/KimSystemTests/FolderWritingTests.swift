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
}
