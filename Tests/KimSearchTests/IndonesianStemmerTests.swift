import Foundation
import KimTestSupport
import Testing

@testable import KimSearch

struct IndonesianStemmerTests {
  private func stem(_ word: String) -> String {
    String(decoding: IndonesianStemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  @Test func `prefixes and endings go while two syllables are left`() {
    #expect(stem("bersubsidi") == "subsidi")
    #expect(stem("mengurus") == "urus")
    #expect(stem("urusannya") == "urus")
    #expect(stem("toman") == "toman")
  }

  @Test func `writing and to write have different stems`() {
    #expect(stem("tulisan") == "tulis")
    #expect(stem("menulis") == "ulis")
  }

  /// `stems.py` makes the table by libstemmer.
  @Test func `all words of the sample have the stems that libstemmer gives them`() throws {
    let lines = try String(
      contentsOf: TestTheme.repository.appending(path: "Tests/SearchTests/stems.tsv"),
      encoding: .utf8
    ).split(separator: "\n")
    #expect(lines.count > 8000)
    var others: [String] = []
    for line in lines {
      let pair = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if stem(pair[0]) != pair[1] { others.append("\(pair[0]): \(stem(pair[0])), not \(pair[1])") }
    }
    #expect(others.isEmpty)
  }

  @Test func `no word, and what is none, stay as they are`() {
    #expect(stem("") == "")
    #expect(stem("xyz") == "xyz")
    #expect(stem("16060620") == "16060620")
  }
}
