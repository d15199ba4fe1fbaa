import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

struct OutputFilesTests {
  private static let paths = ["kim.html", "muba/kim/berita/a.html", "muba/kim/index.html"]

  /// Whether files are as they were before somebody did something.
  private func areUntouched(
    _ paths: [String] = Self.paths, after change: (TemporaryFolder) throws -> Void
  ) throws -> Bool {
    try TemporaryFolder.with { folder in
      for path in Self.paths { try folder.write(path, "isi") }
      let check = try OutputCheck(TypedPath(folder.path))
      let files = OutputFiles(check.files(at: paths))
      try change(folder)
      return check.areUntouched(files)
    }
  }

  @Test func `files that nobody changed are untouched`() throws {
    #expect(try areUntouched { _ in })
    #expect(try areUntouched([]) { _ in })
  }

  @Test(arguments: Self.paths)
  func `one that grew, or is gone, is told`(path: String) throws {
    #expect(try !areUntouched { try $0.write(path, "isi yang lain") })
    #expect(try !areUntouched { try $0.remove(path) })
  }

  @Test func `a folder that is gone is told`() throws {
    #expect(try !areUntouched { try $0.remove("muba/kim/berita") })
  }

  @Test func `a file that was never there is never untouched`() throws {
    #expect(try !areUntouched(["tidak/ada.html"]) { _ in })
    #expect(try !areUntouched(["muba/kim/tidak-ada.html"]) { _ in })
  }

  @Test(
    arguments: [
      [0x61, 0x62], [0x61, 0, 1, 0, 0], [0], [0x2E, 0] + Array(repeating: 0xFF, count: 8),
    ] as [[UInt8]])
  func `bytes that no build of ours wrote are of no file`(bytes: [UInt8]) throws {
    try TemporaryFolder.with { folder in
      let check = try OutputCheck(TypedPath(folder.path))
      let areUntouched = check.areUntouched(OutputFiles(packed: bytes[...]))
      #expect(!areUntouched)
    }
  }
}
