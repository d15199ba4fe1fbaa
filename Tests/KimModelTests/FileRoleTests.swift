import KimModel
import Testing

/// What a file is by its name, however a telephone saved it.
struct FileRoleTests {
  @Test(arguments: [
    "panen.md", "PANEN.MD", "panen.Md ", "panen.md.", "panen.markdown", "panen.mdx", "panen.md.md",
    "panen.md.txt", "Panen.MD.TXT", "panen .md", "a/b.c/panen.md",
  ])
  func `these are posts`(name: String) { #expect(FileRole(path: name) == .text) }

  @Test(arguments: [
    ("catatan.txt", FileRole.note), ("Catatan.Txt ", .note), ("panen", .unnamed),
    ("panen.text", .unnamed),
    ("Rapat No. 5", .unnamed), ("Rapat 17.08.2026", .unnamed), ("a.b/panen", .unnamed),
    ("foto.JPG ", .photo), ("pindai.TIFF", .photo), ("lama.bmp", .photo), ("surat.docx", .document),
    ("laman.html", .ignored), ("kim.yml", .profile), ("x/kim.yml", .ignored),
    ("a.psd", .unfitPhoto),
    ("...", .unnamed), ("x.", .unnamed), ("", .unnamed),
  ])
  func `others are told by their ending`(name: String, role: FileRole) {
    #expect(FileRole(path: name) == role)
  }

  @Test(arguments: [
    ("panen.md", "panen"), ("panen.md.txt", "panen"), ("panen.md.md", "panen"),
    ("panen.txt", "panen"), ("panen.text", "panen"),
    ("Panen .MD ", "Panen"), ("panen", "panen"), ("v1.2.md", "v1.2"),
    ("Rapat No. 5", "Rapat No. 5"), ("", ""), (".md.md", ".md"),
  ])
  func `a text's name has none of its endings`(name: String, stem: String) {
    #expect(NameParts.textStem(of: name[...]) == stem)
  }

  @Test func `a hostile name takes no time`() {
    let name = String(repeating: ".md", count: 5_000)
    #expect(NameParts.textStem(of: name[...]) == ".md")
  }
}
