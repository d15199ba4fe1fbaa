import KimDiagnostics
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("jdul", "judul"), ("juduls", "judul"), ("tangal", "tanggal"), ("tanggla", "tanggal"),
    ("JUDUL", "judul"), ("topk", "topik"),
  ])
  func `a near word is suggested`(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, in: ["judul", "tanggal", "topik"]) == meant)
  }

  @Test func `a word that is far from all is not answered`() {
    #expect(Suggestion.nearest(to: "kendaraan", in: ["judul", "tanggal"]) == nil)
    #expect(Suggestion.nearest(to: "", in: ["judul"]) == nil)
  }
}
