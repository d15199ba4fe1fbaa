import KimDiagnostics
import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

struct SiteReaderTests {
  /// Reads the folder `sites/kim`, with `kim.yml` in it.
  private func reading(
    limits: Limits = Limits(), inner: [String] = [], _ make: (TemporaryFolder) throws -> Void
  ) throws -> SiteReading {
    try TemporaryFolder.with { folder in
      try folder.write("sites/kim/kim.yml", "nama: KIM")
      try make(folder)
      let id = try #require(SiteID("kim"))
      let root = TypedPath(folder.path + "/sites")
      return try SiteReader(
        SiteFolder(id: id, place: SourcePlace("kim", in: root), inner: inner), limits: limits
      ).read()
    }
  }

  private func source(
    limits: Limits = Limits(), inner: [String] = [], _ make: (TemporaryFolder) throws -> Void
  ) throws -> SiteSource {
    guard case .source(let source, _) = try reading(limits: limits, inner: inner, make) else {
      throw Unreadable()
    }
    return source
  }

  private struct Unreadable: Error {}

  private func codes(_ source: SiteSource) -> [String] { source.diagnostics.found.map(\.code) }

  @Test func `texts, photos and documents are told apart, each in order`() throws {
    let source = try source {
      try $0.write("sites/kim/b.md", "b")
      try $0.write("sites/kim/a/z.md", "z")
      try $0.write("sites/kim/a-b.md", "ab")
      try $0.write("sites/kim/foto/PANEN.JPG", bytes: PhotoBytes.jpeg(4, 3))
      try $0.write("sites/kim/salah.jpg", bytes: PhotoBytes.png(5, 6))
      try $0.write("sites/kim/apbdes.PDF", "%PDF")
      try $0.write("sites/kim/skrip.js", "alert(1)")
      try $0.write("sites/kim/laman.html", "<script>")
      try $0.write("sites/kim/.rahasia.md", "x")
      try $0.write("sites/kim/_draf/x.md", "x")
    }
    #expect(source.texts.map(\.path) == ["a-b.md", "a/z.md", "b.md", "kim.yml"])
    #expect(source.photos.map(\.path) == ["foto/PANEN.JPG", "salah.jpg"])
    #expect(source.photos.map(\.format) == [.jpeg, .png])
    #expect(source.photos.map(\.width) == [4, 5])
    #expect(source.documents.map(\.path) == ["apbdes.PDF"])
    #expect(source.documents.first?.byteCount == 4)
    #expect(source.unread == ["laman.html", "skrip.js"])
    #expect(source.diagnostics.isEmpty && source.unreadable.isEmpty)
  }

  @Test func `whatever may be a post is read, and what nobody opens is remembered`() throws {
    let source = try source {
      try $0.write("sites/kim/_posts/2024-05-01-a.markdown", "a")
      try $0.write("sites/kim/_drafts/b.md.txt", "b")
      try $0.write("sites/kim/_drafts/_c.md", "c")
      try $0.write("sites/kim/_lain/d.md", "d")
      try $0.write("sites/kim/catatan.TXT ", "e")
      try $0.write("sites/kim/Rapat No. 5", "f")
      try $0.write("sites/kim/skrip.js", "g")
      try $0.write("sites/kim/_posts.md", "h")
    }
    #expect(
      source.texts.map(\.path) == ["_drafts/b.md.txt", "_posts/2024-05-01-a.markdown", "kim.yml"])
    #expect(source.notes.map(\.path) == ["Rapat No. 5", "catatan.TXT "])
    #expect(source.documents.map(\.path) == ["catatan.TXT "])
    #expect(source.unread == ["skrip.js"])
    #expect(source.diagnostics.isEmpty)
  }

  @Test func `a large file without an ending is not read, and no problem`() throws {
    var limits = Limits()
    limits.postBytes = 10
    let source = try source(limits: limits) {
      try $0.write("sites/kim/arsip", "0123456789+")
      try $0.write("sites/kim/daftar.txt", "0123456789+")
    }
    #expect(source.unread == ["arsip"])
    #expect(source.notes == [])
    #expect(source.documents.map(\.path) == ["daftar.txt"])
    #expect(source.diagnostics.isEmpty)
  }

  @Test func `scans and bitmaps are photos`() throws {
    let source = try source {
      try $0.write("sites/kim/a.tif", bytes: PhotoBytes.tiff(6, 4))
      try $0.write("sites/kim/b.BMP", bytes: PhotoBytes.bitmap(6, 4))
      try $0.write("sites/kim/c.bmp", bytes: PhotoBytes.bitmap(6, 4, bits: 16))
    }
    #expect(source.photos.map(\.format) == [.tiff, .bmp, .jpeg])
    #expect(source.photos.map(\.state) == [.unseen, .unseen, .refused])
    #expect(codes(source) == ["photo/format"])
  }

  @Test func `a file's hash begins its SHA-256`() throws {
    let source = try source { try $0.write("sites/kim/kosong.txt", "abc") }
    #expect(source.documents.first?.hash == "ba7816bf8f")
  }

  @Test func `a link is reported and not followed, wherever it stands`() throws {
    let source = try source {
      try $0.write("rahasia.md", "rahasia")
      try $0.link("sites/kim/a.md", to: "../../rahasia.md")
      try $0.link("sites/kim/foto.jpg", to: "/etc/passwd")
      try $0.link("sites/kim/folder", to: "../..")
      try $0.link("sites/kim/b/putus.md", to: "tidak-ada")
    }
    #expect(source.texts.map(\.path) == ["kim.yml"])
    #expect(codes(source) == Array(repeating: "site/symlink", count: 4))
    #expect(source.unreadable == ["a.md", "foto.jpg", "folder", "b/putus.md"])
  }

  @Test func `a site behind a link, or with a link for its kim.yml, is left as it was`() throws {
    let behind = try reading {
      try $0.move("sites/kim", to: "lain/kim")
      try $0.link("sites/kim", to: "../lain/kim")
    }
    guard case .broken = behind else { throw Unreadable() }
    let profile = try reading {
      try $0.remove("sites/kim/kim.yml")
      try $0.link("sites/kim/kim.yml", to: "/etc/hostname")
    }
    guard case .broken(let diagnostics) = profile else { throw Unreadable() }
    #expect(diagnostics.found.map(\.code) == ["site/symlink"])
  }

  @Test(.timeLimit(.minutes(60)))
  func `a pipe is refused and not waited for`() throws {
    let source = try source { #expect($0.pipe("sites/kim/antre.md")) }
    #expect(codes(source) == ["site/special-file"])
    #expect(source.unreadable == ["antre.md"])
  }

  @Test func `a post over the limit is left out, and what it published stays`() throws {
    var limits = Limits()
    limits.postBytes = 10
    let source = try source(limits: limits) {
      try $0.write("sites/kim/pas.md", "0123456789")
      try $0.write("sites/kim/lebih.md", "0123456789+")
    }
    #expect(source.texts.map(\.path) == ["kim.yml", "pas.md"])
    #expect(source.unreadable == ["lebih.md"])
    #expect(codes(source) == ["site/too-large"])
  }

  @Test func `a photo over the limit is left out`() throws {
    var limits = Limits()
    limits.photoBytes = 40
    let source = try source(limits: limits) {
      try $0.write("sites/kim/a.jpg", bytes: PhotoBytes.jpeg(4, 3) + Array(repeating: 0, count: 40))
    }
    #expect(codes(source) == ["site/too-large"])
    #expect(source.photos.map(\.state) == [.refused])
  }

  @Test(arguments: [
    ("a.jpg", "<html>", "photo/not-a-photo"), ("a.HEIC", "x", "photo/not-a-photo"),
    ("a.png", "\u{89}PNG", "photo/not-a-photo"), ("a.gif", "GIF89a", "photo/truncated"),
  ])
  func `a photo that no picture can be made of is named, and known as that`(
    _ name: String, _ text: String, _ code: String
  ) throws {
    let source = try source { try $0.write("sites/kim/\(name)", text) }
    #expect(codes(source) == [code])
    #expect(source.photos.map(\.state) == [.refused])
    #expect(source.unreadable == [])
  }

  @Test func `a drawing is a picture of the size that logos have`() throws {
    let source = try source { try $0.write("sites/kim/logo.svg", "<?xml version='1.0'?>\n<svg/>") }
    #expect(source.photos.map(\.format) == [.svg])
    #expect(source.photos.map(\.width) == [160])
  }

  @Test(arguments: [
    ("a.psd", "8BPS", "photo/format"), ("surat.pdf", "GIF89a", "photo/as-document"),
    ("surat.pdf", "II*\u{0}\u{8}", "photo/as-document"),
    ("surat.pdf", "\n\nGIF89a", "photo/as-document"),
    ("surat.docx", "\u{FEFF}<svg xmlns=''/>", "photo/as-document"),
  ])
  func `a picture that cannot be published is named`(
    _ name: String, _ text: String, _ code: String
  ) throws {
    let source = try source { try $0.write("sites/kim/\(name)", text) }
    #expect(codes(source) == [code])
    #expect(source.photos.isEmpty && source.documents.isEmpty)
    #expect(source.unreadable == [name])
    #expect(source.diagnostics.found[0].place.path.hasSuffix("/sites/kim/\(name)"))
  }

  @Test func `a site with too many files is left as it was`() throws {
    var limits = Limits()
    limits.filesPerSite = 3
    let reading = try reading(limits: limits) { folder in
      for name in ["a", "b/c", "d"] { try folder.write("sites/kim/\(name).md") }
    }
    guard case .broken(let diagnostics) = reading else { throw Unreadable() }
    #expect(diagnostics.found.map(\.code) == ["site/too-many-files"])
  }

  @Test func `the folders of inner sites are not read`() throws {
    let source = try source(inner: ["dusun"]) {
      try $0.write("sites/kim/dusun/kim.yml")
      try $0.write("sites/kim/dusun/x.md")
      try $0.write("sites/kim/dusunan/x.md")
    }
    #expect(source.texts.map(\.path) == ["dusunan/x.md", "kim.yml"])
    #expect(source.reservedFolders == ["dusun/"])
  }

  @Test func `names that hide what they are do not get in`() throws {
    let source = try source {
      try $0.write("sites/kim/foto\u{202E}gpj.md", "x")
      try $0.write("sites/kim/baris\nbaru.md", "x")
      try $0.write("sites/kim/spasi nol\u{200B}.md", "x")
      try $0.write("sites/kim/nama panjang & \"kutip\".md", "x")
    }
    #expect(codes(source) == Array(repeating: "site/bad-file-name", count: 3))
    #expect(source.texts.map(\.path) == ["kim.yml", "nama panjang & \"kutip\".md"])
    #expect(!source.diagnostics.found.contains { $0.place.path.contains("\u{202E}") })
  }

  @Test func `folders nested without end do not bring the reader down`() throws {
    let source = try source {
      let deep = Array(repeating: "d", count: 80).joined(separator: "/")
      try $0.write("sites/kim/\(deep)/x.md", "x")
    }
    #expect(source.texts.map(\.path) == ["kim.yml"])
    #expect(codes(source) == ["site/too-deep"])
  }
}
