import KimContent
import KimDiagnostics
import KimModel
import KimSystem
import KimTestSupport
import KimText
import Testing

@testable import KimPreview

/// What a form is told of the text that it has opened.
struct FormProblemsTests {
  private let post = """
    ---
    # catatan
    judul: Panen
    tanggal: 32 Mei 2024
    topik:
      - padi
    ---

    Satu.

    ![Padi](tidak-ada.jpg)

    """

  /// - Parameter old: the text as it was when that was found; the one that is there by default.
  private func told(_ code: String, line: Int, of old: String? = nil) throws -> String {
    var told = ""
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      try folder.write("sites/kim-a/kim.yml", "nama: KIM A\n")
      try folder.write("sites/kim-a/berita/panen.md", post)
      let root = TypedPath(folder.full("sites"))
      let path = "kim-a/berita/panen.md"
      let file = SourceFile(path: "\(root.string)/\(path)", text: old ?? post)
      let problem = Diagnostic(
        .error, code: code, at: file.place(line: line, column: 1, length: 1), id: "salah",
        en: "wrong")
      let version = try TextDesk(root: root, moment: Moment("2024-06-01")).open(path)
      let json = FormProblems(root: root, language: .indonesian).json([problem], of: version)
      told = String(decoding: json.bytes, as: UTF8.self)
    }
    return told
  }

  @Test(arguments: [
    (4, #""kunci":"tanggal","baris":4"#), (6, #""kunci":"topik","baris":6"#),
    (11, #""kunci":"isi","baris":11,"baris_isi":3"#), (1, #"[{"baris":1"#),
  ])
  func `a problem is told with the key that its line belongs to`(line: Int, part: String) throws {
    #expect(try told("post/x", line: line).contains(part))
  }

  @Test func `what is missing is told at its own field`() throws {
    #expect(try told("post/missing-judul", line: 1).contains(#""kunci":"judul""#))
  }

  @Test func `what is said of a line that is another one now is left out`() throws {
    let old = post.replacing("32 Mei", with: "33 Mei")
    #expect(try told("post/x", line: 4, of: old) == "[]")
  }
}
