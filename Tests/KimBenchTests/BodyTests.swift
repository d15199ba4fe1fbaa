import Testing

@testable import KimBench

struct BodyTests {
  @Test func `each format writes its own addresses`() {
    var body = Body()
    body.write("Baca ")
    body.link("itu", to: .post(2))
    body.write(" dan ")
    body.link("KIM lain", to: .site(1))
    body.write(".")
    let markdown = body.markdown { target in
      switch target {
      case .post(let number): "p\(number).html"
      case .site(let number): "kim:\(number)"
      }
    }
    #expect(
      String(decoding: markdown, as: UTF8.self) == "Baca [itu](p2.html) dan [KIM lain](kim:1).")
  }

  @Test(arguments: [
    ("Panen raya", "Panen raya"), ("Kabar dari Toman: panen", "\"Kabar dari Toman: panen\""),
    ("#0b6e4f", "\"#0b6e4f\""), ("07.00 WIB", "\"07.00 WIB\""), ("", "\"\""),
  ])
  func `text that YAML would read as something else is quoted`(_ text: String, _ written: String) {
    #expect(YAMLText.scalar(text) == written)
  }

  @Test(arguments: [
    ("---\njudul: a\n---\nIsi\n", "Isi\n"), ("Isi\n", "Isi\n"),
    ("---\njudul: a\n", "---\njudul: a\n"),
  ])
  func `the floor renders what is below the front matter`(_ file: String, _ body: String) {
    let bytes = Array(file.utf8)
    #expect(String(decoding: bytes[FloorWorker.body(of: bytes)...], as: UTF8.self) == body)
  }
}
