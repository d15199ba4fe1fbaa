import Foundation
import KimModel
import Testing

@testable import KimSearch

struct SearchMergeTests {
  @Test func `a word leads to the posts of all sites that have it, the newest first`() {
    let old = SearchContent.posts(["Posyandu lama"], of: "a", day: 19_000)
    let new = SearchContent.posts(["Posyandu baru"], of: "b", day: 19_900)
    let text = SearchMerge.text([old, new])
    let numbers = text.numbers("posyandu")
    #expect(numbers.count == 2)
    let first = text.files.values.first { $0.contains("\"\(numbers[0])\"") }
    #expect(first?.contains("Posyandu baru") == true)
    #expect(first?.contains("\"kim-1/berita/0.html\"") == true)
  }

  @Test func `words that say nothing are left out, and so are single letters`() {
    let hits = SearchMerge.text([.posts(["Air dan yang di Q"])]).hits
    #expect(Set(hits.keys) == ["air"])
  }

  @Test func `words of one stem stand under it too, each post once`() {
    let text = SearchMerge.text([.posts(["Mengurus urusan", "Urus sendiri"])])
    #expect(text.count("*urus") == 2)
    #expect(text.count("mengurus") == 1)
    #expect(text.hits["*sendiri"] == nil)
  }

  @Test func `a word keeps its 200 newest posts`() {
    let many = (0..<5).map { site in
      SearchContent.posts(
        (0..<100).map { "Banjir \($0)" }, of: "s\(site)", day: 19_000 + site * 100)
    }
    let text = SearchMerge.text(many)
    #expect(text.count("banjir") == SearchMerge.mostHits)
    let newest = SearchNumber(ofPath: "s4/berita/Banjir 0-0.html")
    var name: [UInt8] = []
    SearchDigits.write(newest.value, count: 6, to: &name)
    #expect(text.numbers("banjir").first.map(String.init) == String(decoding: name, as: UTF8.self))
  }

  @Test func `each word stands in the file whose name it begins with`() {
    let lines = (0..<2000).map { "tulis\($0) tanam\($0 * 7) kata\($0 * 13) | panen\($0) padi" }
    let text = SearchMerge.text([.posts(lines)])
    let words = text.files.filter { $0.key.hasPrefix("cari/kata-") }
    #expect(words.count > 3)
    for (path, data) in words {
      let prefix = path.dropFirst("cari/kata-".count).dropLast(3).filter { $0 != "_" }
      for entry in data.split(separator: "\"")[5].split(separator: ",") {
        #expect(entry.drop { $0 == "*" }.hasPrefix(prefix))
      }
      #expect(data.utf8.count < 26 << 10)
    }
    #expect(text.count("padi") == SearchMerge.mostHits)
  }

  @Test func `a changed post touches the files of its words and of its title only`() {
    let lines = (0..<400).map { "tulis\($0) tanam\($0 * 7) | panen\($0) padi\($0) raya\($0)" }
    var changed = lines
    changed[399] = "tulis399 tanam2793 | panen399 padi399 raya399 zakat"
    let (old, new) = (SearchMerge.text([.posts(lines)]), SearchMerge.text([.posts(changed)]))
    let paths = Set(new.files.keys).filter { old.files[$0] != new.files[$0] }
    #expect(paths == ["cari/kata-z.js", "cari/abjad-z.js", "cari/daftar.js"])
  }

  @Test func `the same posts give the same bytes, whatever their sites' data were cut into`() {
    let sites = [SearchContent.posts(["Padi | sawah"]), .posts(["Karet | kebun"], of: "b")]
    #expect(SearchMerge.text(sites).files == SearchMerge.text(sites).files)
  }

  @Test func `data that no build wrote end where they are wrong`() {
    var merge = SearchMerge()
    merge.add(documents: [0xFF, 0xFF], root: "", detail: "", place: 0)
    var part = merge.part
    part.add(words: [3, 0x61, 0x62], ofSource: 0)
    part.add(words: [2, 0x61, 0x62, 1, 0xFF, 0xFF, 0x7F], ofSource: 0)
    part.add(words: Array(repeating: 0xFF, count: 40), ofSource: 0)
    merge.add(part.words())
    let text = SearchText(merge.outputs(places: []))
    #expect(text.hits.isEmpty)
  }

  private func merged(words: String..., day: [UInt8] = [0x80, 0x97, 0x3E]) -> SearchText {
    var merge = SearchMerge()
    merge.add(
      documents: [1, 0] + day + [1, 0x41, 1, 0x62, 0], root: "", detail: "", place: 0)
    var part = merge.part
    for word in words {
      part.add(words: [UInt8(word.utf8.count)] + Array(word.utf8) + [1, 0], ofSource: 0)
    }
    merge.add(part.words())
    return SearchText(merge.outputs(places: []))
  }

  @Test(arguments: [
    "/../../../x", "ka\");x(\"", "a.b", "A", "", "é", String(repeating: "a", count: 33),
  ])
  func `what is no word ends the data that it stands in`(word: String) {
    let text = merged(words: "padi", word)
    #expect(Set(text.hits.keys) == ["padi"])
    #expect(text.files.keys.allSatisfy { $0.hasPrefix("cari/") && !$0.contains("..") })
  }

  @Test func `a day that no calendar has is the last one`() {
    let day: [UInt8] = Array(repeating: 0xFF, count: 9) + [0x01]
    #expect(merged(words: "padi", day: day).count("padi") == 1)
  }

  @Test func `two documents of one number are told apart`() {
    let text = SearchMerge.text([.posts(["Padi"]), .posts(["Padi"])])
    #expect(Set(text.numbers("padi")).count == 2)
  }

  @Test func `no source fills a word alone`() {
    var merge = SearchMerge(mostOfSource: 2)
    merge.add(
      documents: (0..<9).flatMap { [$0, 0, 1, 1, 0x41, 1, 0x62, 0] }, root: "", detail: "", place: 0
    )
    var part = merge.part
    part.add(
      words: [4] + Array("padi".utf8) + [9, 0] + Array(repeating: 4, count: 8), ofSource: 0)
    merge.add(part.words())
    #expect(SearchText(merge.outputs(places: [])).count("padi") == 2)
  }

  @Test func `made-up words fill neither a post's data nor the list of words`() {
    let words = (0..<20_000).map { "kata\($0)x" }
    let text = SearchMerge.text([.posts(["A | " + words.joined(separator: " ")])])
    #expect(text.hits.count <= 4_001)
    let many = SearchMerge.text(
      (0..<5).map { site in
        .posts([words[site * 4_000..<site * 4_000 + 3_900].joined(separator: " ")], of: "s\(site)")
      })
    #expect((many.files["cari/abjad-k.js"]?.utf8.count ?? 0) < 100)
  }

  @Test func `an index without anything has files that say so`() {
    let text = SearchMerge.text([])
    #expect(text.files["cari/daftar.js"] == "kimCari(\"m\",[\"\",1,[\"Lais\"]])\n")
    #expect(text.files["cari/judul-0.js"] == "kimCari(\"t\",0,[])\n")
  }
}

struct SearchDataTests {
  private let content = SearchContent.posts(["Padi | sawah", "Karet | kebun"])

  @Test func `parts are found by the table before them`() throws {
    let body = SearchData.body(of: content)
    let size = SearchData.head + body.count
    let ranges = try #require(
      SearchData.ranges(in: Array(body.prefix(SearchData.tableSize)), size: size))
    #expect(ranges.count == SearchData.parts)
    #expect(ranges.last?.upperBound == size)
  }

  @Test func `a table that does not fit its file is none`() {
    let body = SearchData.body(of: content)
    let table = Array(body.prefix(SearchData.tableSize))
    #expect(SearchData.ranges(in: table, size: SearchData.head + body.count - 1) == nil)
    #expect(SearchData.ranges(in: Array(table.dropLast()), size: 1000) == nil)
    #expect(SearchData.ranges(in: Array(repeating: 0xFF, count: table.count), size: 1000) == nil)
    #expect(SearchData.ranges(in: Array(table.reversed()), size: 1000) == nil)
  }

  @Test func `words of a letter are in one part`() {
    let words = [
      "2026", "air", "banjir", "camat", "desa", "karet", "lais", "muba", "oki", "posyandu", "zakat",
    ]
    let parts = words.map { SearchData.part(of: Array($0.utf8)) }
    #expect(parts == parts.sorted())
    #expect(Set(parts) == Set(SearchData.wordParts))
  }
}

struct SmallSearchTests {
  private func script(_ lines: [String]) -> String {
    SearchText([SmallSearch(.posts(lines)).output]).files["cari/isi.js"] ?? ""
  }

  @Test func `a small site has its posts and words in one file`() {
    #expect(
      script(["Padi | padang", "Padi"])
        == "kimCari(\"s\",[[\"Padi\",\"berita/0.html\",\"\",\"\",0,63630],"
        + "[\"Padi\",\"berita/1.html\",\"\",\"\",0,63629]],\"Apadang.C,Di.AD,\")\n")
  }

  /// A title is the only text of a writer in it.
  @Test(arguments: [
    "</script><script>alert(1)</script>", "\"),alert(1),(\"", "\\\");alert(1)//", "<!--<script>",
    "\u{2028}alert(1)\u{2029}", "'+alert(1)+'",
  ])
  func `no title ends the text that it is in`(title: String) throws {
    let script = script([title.replacing("|", with: "")])
    #expect(!script.contains("</script") && !script.contains("<!--"))
    let rows = script.dropFirst("kimCari(\"s\",".count)
    let end = try #require(rows.range(of: "]],\"")?.lowerBound)
    let json = String(rows[..<end]) + "]]"
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[Any]]
    #expect(read?.first?.first as? String == title)
  }
}

struct NicknameTests {
  @Test func `people call regencies by their letters`() {
    #expect(Nicknames.of("Musi Banyuasin") == ["muba"])
    #expect(Nicknames.of("Ogan Komering Ilir") == ["oki"])
    #expect(Nicknames.of("Penukal Abab Lematang Ilir") == ["pali"])
    #expect(Nicknames.of("Musi Rawas Utara") == ["mru", "muratara"])
    #expect(Nicknames.of("Palembang").isEmpty)
  }
}
