import KimContent
import Testing

/// The line that says that a text is Markdown, where nothing else does.
struct MarkdownMarkTests {
  private static let head = "---\njudul: \"Kabar: satu\"\ntanggal: 2026-05-17\n---\n\n"
  private static let mark = "[tulis.html]: #"

  private func removed(_ body: String) -> String {
    let text = MarkdownMark.removedIfNeedless(from: Array((Self.head + body).utf8))
    return String(decoding: text.dropFirst(Self.head.utf8.count), as: UTF8.self)
  }

  @Test func `it goes where the text is read in the same way without it`() {
    #expect(
      removed("Dihadiri 45 warga &amp; kader.\n\n\(Self.mark)\n")
        == "Dihadiri 45 warga &amp; kader.\n")
    #expect(removed("Harga naik (5%).\n\n\(Self.mark)") == "Harga naik (5%).\n")
  }

  @Test(arguments: [
    "Cek www.desa.contoh.desa.id atau contoh.desa.id.\n\n\(mark)\n", "• satu\n\n\(mark)\n",
  ])
  func `it stays where the text would be taken for that of a phone`(body: String) {
    #expect(removed(body) == body)
  }

  @Test(arguments: ["Teks \(mark)\n", "Teks.\n", "[tulis.html]: # lain\n", ""])
  func `other texts stay as they are`(body: String) {
    #expect(removed(body) == body)
  }
}
