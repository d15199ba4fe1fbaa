import KimDiagnostics
import KimSystem
import KimTestSupport
import Testing

@testable import KimPreview

struct MendedTextTests {
  /// What becomes of a file when the word is replaced that a message marks on a line.
  private func mended(
    _ now: String, shown: String? = nil, line: Int, column: Int, _ word: String, by text: String
  ) -> String? {
    let source = SourceFile(path: "a.md", text: shown ?? now)
    let place = source.place(line: line, column: column, length: word.unicodeScalars.count)
    guard case .edit(let edit) = Mend.write(text, at: place) else { return nil }
    return MendedText(Array(now.utf8), edit, of: place).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test func `a word is replaced, and all other bytes stay`() {
    let text = "---\njudul: Berita: Panen é\nx: 1   \n---\n\tIsi  \n\n"
    let mended = mended(
      text, line: 2, column: 8, "Berita: Panen é", by: "\"Berita: Panen é\"")
    #expect(mended == "---\njudul: \"Berita: Panen é\"\nx: 1   \n---\n\tIsi  \n\n")
  }

  @Test func `a mark at the beginning and ends of lines as Windows has them stay`() {
    let text = "\u{FEFF}---\r\njduul: Panen\r\n---\r\nIsi.\r\n"
    let shown = "---\njduul: Panen\n---\nIsi.\n"
    #expect(
      mended(text, shown: shown, line: 2, column: 1, "jduul", by: "judul")
        == "\u{FEFF}---\r\njudul: Panen\r\n---\r\nIsi.\r\n")
  }

  @Test func `a line that is another one by now is left alone`() {
    let shown = "---\njduul: Panen\n---\n"
    for now in ["---\njduul: Raya\n---\n", "---\n---\n", "", "x\n---\njduul: Panen\n---\n"] {
      #expect(mended(now, shown: shown, line: 2, column: 1, "jduul", by: "judul") == nil)
    }
  }

  @Test func `lines are taken away and added whole`() throws {
    let text = "a\nb\nc\n"
    let source = SourceFile(path: "a.md", text: text)
    let place = source.place(line: 2)
    guard case .edit(let removal) = Mend.remove(lines: 2...2),
      case .edit(let addition) = Mend.line("x", above: 2)
    else { throw Missing() }
    #expect(MendedText(Array(text.utf8), removal, of: place)?.bytes == Array("a\nc\n".utf8))
    #expect(MendedText(Array(text.utf8), addition, of: place)?.bytes == Array("a\nx\nb\nc\n".utf8))
    let windows = Array("a\r\nb\r\nc\r\n".utf8)
    #expect(
      MendedText(windows, addition, of: place)?.bytes == Array("a\r\nx\r\nb\r\nc\r\n".utf8))
  }

  private struct Missing: Error {}

  @Test func `what is no UTF-8 is left alone`() throws {
    let place = SourceFile(path: "a.md", text: "abc\n").place(line: 1, column: 1)
    guard case .edit(let edit) = Mend.write("x", at: place) else { throw Missing() }
    #expect(MendedText([0x61, 0x62, 0x63, 0x0A, 0xFF], edit, of: place) == nil)
  }
}

struct ContentFileTests {
  private func change(_ path: String, in folder: TemporaryFolder) throws -> Bool {
    let root = TypedPath(folder.full("sites"))
    guard let file = ContentFile(shown: root.string + "/" + path, in: root) else { return false }
    do {
      return try file.change(in: root) { $0 + Array("!".utf8) } == .written
    } catch {
      return false
    }
  }

  private func with(_ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      for path in ["kim-a/kim.yml", "kim-a/berita/a.md", "kim-a/b.txt", "lepas/c.md"] {
        try folder.write("sites/" + path, "isi")
      }
      try folder.write("sites/_provinsi/provinsi.yml", "isi")
      try folder.write("sites/_provinsi/siaran/a.md", "isi")
      try folder.write("sites/kim-a/foto.jpg", "isi")
      try folder.write("sites/kim-a/.git/a.md", "isi")
      try folder.write("luar/kim.yml", "isi")
      try folder.write("luar/a.md", "isi")
      try folder.link("sites/kim-a/tautan.md", to: "../../luar/a.md")
      try folder.link("sites/kim-a/jalan", to: "../../luar")
      try body(folder)
    }
  }

  @Test func `a post, a text and the settings of a KIM are changed`() throws {
    try with { folder in
      for path in ["kim-a/kim.yml", "kim-a/berita/a.md", "kim-a/b.txt"] {
        let isChanged = try change(path, in: folder)
        #expect(isChanged && folder.text("sites/" + path) == "isi!")
      }
    }
  }

  @Test(arguments: [
    "_provinsi/provinsi.yml", "_provinsi/siaran/a.md", "lepas/c.md", "kim-a/foto.jpg",
    "kim-a/.git/a.md", "kim-a/tautan.md", "kim-a/jalan/a.md", "kim-a/../../luar/a.md",
    "kim-a/tidak-ada.md", "kim-a/berita", "../luar/a.md", "kim-a//kim.yml", "kim-a/a.md/",
  ])
  func `nothing else is changed`(path: String) throws {
    try with { folder in
      let before = folder.contents(of: "")
      let isChanged = try change(path, in: folder)
      #expect(!isChanged && folder.contents(of: "") == before)
    }
  }

  @Test func `a file that somebody saves meanwhile is left as that one wrote it`() throws {
    try with { folder in
      let root = TypedPath(folder.full("sites"))
      let file = try #require(ContentFile(shown: root.string + "/kim-a/b.txt", in: root))
      var problem: (any Error)?
      let outcome = try file.change(in: root) { bytes in
        do { try folder.write("sites/kim-a/b.txt", "orang lain") } catch { problem = error }
        return bytes + [0x21]
      }
      #expect(outcome == .refused && problem == nil)
      #expect(folder.text("sites/kim-a/b.txt") == "orang lain")
    }
  }
}
