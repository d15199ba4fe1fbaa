import Foundation
import KimTestSupport
import Testing

@testable import KimIntake

/// Titles of texts that have none, from the table that the writing page is held to as well.
struct FirstSentenceTests {
  private struct Titled: Decodable {
    let isi: String
    let judul: String
    /// The page's alone: what it knows of a fact check no plain text says.
    let jenis: String?
  }

  @Test func `a greeting or prayer is no title, here as on the writing page`() throws {
    let table = TestTheme.repository.appending(path: "Tests/WritingTests/titles.json")
    let rows = try JSONDecoder().decode([Titled].self, from: Data(contentsOf: table))
    #expect(rows.count > 20)
    for row in rows where row.jenis == nil {
      #expect(FirstSentence(of: Array(row.isi.utf8)).title == row.judul)
    }
  }

  @Test func `a sentence that greets stays in the text, whose title lacks the greeting`() {
    let text = "Alhamdulillah, parit sudah bersih. Warga senang.\n"
    let sentence = FirstSentence(of: Array(text.utf8))
    #expect(sentence.title == "Parit sudah bersih")
    #expect(String(decoding: sentence.rest, as: UTF8.self) == text)
  }

  @Test func `greetings without end cost no time`() {
    let text = String(repeating: "assalamualaikum ", count: 20_000)
    #expect(FirstSentence(of: Array(text.utf8)).title.count <= 82)
  }

  @Test func `a rumour that came as plain text is not told as news`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.write(
        "masuk/a.txt",
        "Jenis: klarifikasi\nTanggal: 27 Mei 2024\n\n"
          + "Beredar bantuan lewat bansos-2026.com/daftar bagi semua. Itu palsu.\n")
      try folder.take { $0.site = "kim-ilir" }
      let post = try #require(folder.posts.first { $0.hasSuffix("index.md") })
      let title = folder.post(post)?.split(separator: "\n").first {
        $0.lowercased().hasPrefix("judul")
      }
      #expect(
        title?.contains("Cek fakta: Beredar bantuan lewat bansos-2026[.]com/daftar bagi semua")
          == true,
        "\(folder.post(post) ?? "")")
    }
  }
}
