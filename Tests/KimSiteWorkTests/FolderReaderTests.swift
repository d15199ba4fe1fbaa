import KimDiagnostics
import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

struct FolderReaderTests {
  @Test func `all regular files are read, at any depth, and nothing is followed`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("themes/n/theme.yml", "a")
      try folder.write("themes/n/templates/_bagian.mustache", "b")
      try folder.write("themes/n/.git/x", "c")
      try folder.link("themes/n/assets/gaya.css", to: "/etc/passwd")
      #expect(folder.pipe("themes/n/antre"))
      let place = SourcePlace("n", in: TypedPath(folder.full("themes")))
      let read = try #require(try FolderReader.theme(place).read())
      #expect(read.files.map(\.path) == ["templates/_bagian.mustache", "theme.yml"])
      #expect(read["theme.yml"]?.bytes == Array("a".utf8))
      #expect(read.diagnostics.found.map(\.code) == ["site/special-file", "site/symlink"])
    }
  }

  @Test func `hidden files of the content are not read`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/_arsip/x.md", "x")
      try folder.write("sites/_provinsi/provinsi.yml", "a")
      let place = SourcePlace("_provinsi", in: TypedPath(folder.full("sites")))
      let read = try #require(try FolderReader.content(place).read())
      #expect(read.files.map(\.path) == ["provinsi.yml"])
    }
  }

  @Test func `a folder that is not there is nil, and one behind a link is an error`() throws {
    try TemporaryFolder.with { folder in
      let root = TypedPath(folder.path)
      #expect(try FolderReader.content(SourcePlace("tidak-ada", in: root)).read() == nil)
      try folder.link("tautan", to: "/etc")
      #expect(throws: DiskError.self) {
        try FolderReader.content(SourcePlace("tautan", in: root)).read()
      }
    }
  }
}
