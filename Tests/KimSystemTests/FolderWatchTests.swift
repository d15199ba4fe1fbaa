import KimTestSupport
import Testing

@testable import KimSystem

struct FolderWatchTests {
  /// Patience for a machine that is busy: the system tells at once.
  private static let patience = 10_000

  private func change(
    _ path: String = "isi", in folder: TemporaryFolder, _ work: () throws -> Void
  ) rethrows -> FolderWatch.Change {
    let watch = FolderWatch([TypedPath(folder.full(path))])
    try work()
    return watch.wait(milliseconds: Self.patience)
  }

  @Test func `a file that is written, renamed into place or removed is told`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("isi/kim/berita/a.md", "satu")
      #expect(try change(in: folder) { try folder.write("isi/kim/berita/a.md", "dua") } == .files)
      try folder.write("lain.md", "tiga")
      let renamed = try change(in: folder) {
        try folder.remove("isi/kim/berita/a.md")
        try folder.move("lain.md", to: "isi/kim/berita/a.md")
      }
      #expect(renamed == .files)
      #expect(try change(in: folder) { try folder.remove("isi/kim/berita/a.md") } == .files)
    }
  }

  @Test func `a folder that comes or goes is told as such`() throws {
    try TemporaryFolder.with { folder in
      try folder.folder("isi/kim")
      #expect(try change(in: folder) { try folder.folder("isi/kim/baru") } == .folders)
      #expect(try change(in: folder) { try folder.remove("isi/kim/baru") } == .folders)
      #expect(try change(in: folder) { try folder.move("isi/kim", to: "isi/lain") } == .folders)
    }
  }

  @Test func `what editors write beside a file is no change`() throws {
    try TemporaryFolder.with { folder in
      try folder.folder("isi")
      let watch = FolderWatch([TypedPath(folder.full("isi"))])
      try folder.write("isi/.a.md.swp", "x")
      try folder.write("isi/a.md~", "x")
      #expect(watch.wait(milliseconds: 50) == .nothing)
    }
  }

  @Test func `links are not followed, hidden folders not watched, and what is missing passed over`()
    throws
  {
    try TemporaryFolder.with { folder in
      try folder.write("luar/a.md", "x")
      try folder.write("isi/.git/HEAD", "x")
      try folder.link("isi/tautan", to: "../luar")
      let watch = FolderWatch(["isi", "tidak-ada"].map { TypedPath(folder.full($0)) })
      #expect(watch.count == 1 && watch.isWhole)
      try folder.write("luar/a.md", "y")
      try folder.write("isi/.git/HEAD", "y")
      #expect(watch.wait(milliseconds: 50) == .nothing)
    }
  }

  @Test func `more than the system keeps counts as everything`() {
    // The sign IN_Q_OVERFLOW, with no watch and no name.
    let note: [UInt8] = [255, 255, 255, 255, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    #expect(FolderWatch.change(in: note) == .folders)
    #expect(FolderWatch.change(in: Array(note.dropLast())) == .nothing)
  }
}

struct TreePrintTests {
  private func print(_ folder: TemporaryFolder) -> TreePrint {
    TreePrint([TypedPath(folder.full("isi"))])
  }

  @Test func `a print is another one after any change, and the same without one`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("isi/kim/a.md", "satu")
      try folder.write("isi/kim/b.md", "dua")
      var prints = [print(folder)]
      #expect(print(folder) == prints[0])
      for change in [
        { try folder.write("isi/kim/a.md", "tiga") }, { try folder.remove("isi/kim/b.md") },
        { try folder.move("isi/kim/a.md", to: "isi/kim/c.md") },
        { try folder.folder("isi/kosong") },
        { try folder.link("isi/d", to: "kim") },
      ] {
        try change()
        let next = print(folder)
        #expect(!prints.contains(next))
        prints.append(next)
      }
    }
  }

  @Test func `hidden files do not count, nor what a link leads to`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("isi/a.md", "satu")
      try folder.write("luar/b.md", "dua")
      try folder.link("isi/tautan", to: "../luar")
      let before = print(folder)
      #expect(before.count == 2)
      try folder.write("luar/b.md", "tiga")
      try folder.write("isi/.rahasia/c", "empat")
      #expect(print(folder) == before)
    }
  }
}
