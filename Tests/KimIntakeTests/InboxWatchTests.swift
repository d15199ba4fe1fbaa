import KimSystem
import KimTestSupport
import Testing

@testable import KimIntake

struct InboxWatchTests {
  private func items(_ folder: TemporaryFolder) throws -> [InboxItem] {
    try Inbox([TypedPath(folder.full("masuk"))], outside: TypedPath(folder.full("sites"))).items
  }

  @Test func `a file is ready when it has not changed since the last look`() throws {
    try TemporaryFolder.with { folder in
      var watch = InboxWatch()
      try folder.write("masuk/a.txt", "setengah")
      #expect(try watch.ready(items(folder)).isEmpty)
      try folder.write("masuk/a.txt", "setengah lagi")
      #expect(try watch.ready(items(folder)).isEmpty)
      #expect(try watch.ready(items(folder)).map(\.name) == ["a.txt"])
    }
  }

  @Test func `a text waits for the photos beside it`() throws {
    try TemporaryFolder.with { folder in
      var watch = InboxWatch()
      try folder.write("masuk/a.txt", "teks")
      #expect(try watch.ready(items(folder)).isEmpty)
      try folder.write("masuk/a.jpg", "se")
      #expect(try watch.ready(items(folder)).isEmpty)
      try folder.write("masuk/a.jpg", "selesai")
      #expect(try watch.ready(items(folder)).isEmpty)
      #expect(try watch.ready(items(folder)).count == 1)
    }
  }

  @Test func `what is left is told once, until it changes`() throws {
    try TemporaryFolder.with { folder in
      var watch = InboxWatch()
      try folder.write("masuk/a.txt", "teks")
      #expect(try watch.ready(items(folder)).isEmpty)
      watch.leave(try watch.ready(items(folder)))
      #expect(try watch.ready(items(folder)).isEmpty)
      try folder.write("masuk/a.txt", "teks lain")
      #expect(try watch.ready(items(folder)).isEmpty)
      #expect(try watch.ready(items(folder)).count == 1)
    }
  }

  @Test func `files that programs still write, answers, and what was put away are no texts`() throws
  {
    try TemporaryFolder.with { folder in
      for name in [
        "a.kim.txt.crdownload", "b.kim.txt.part", "c.tmp", ".syncthing.d.txt.tmp", "e.jawaban.txt",
        "selesai/f.txt", "ditolak/g.txt", "h.mp4", "i.kim.txt",
      ] { try folder.write("masuk/\(name)", "x") }
      #expect(try items(folder).map(\.name) == ["i.kim.txt"])
    }
  }
}
