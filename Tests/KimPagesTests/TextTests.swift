import KimModel
import KimPages
import KimTemplate
import KimText
import KimTheme
import Testing

struct TextTests {
  @Test(arguments: [
    ("pendek", 20, "pendek"), ("satu dua tiga empat", 12, "satu dua…"), ("abcdefghij", 5, "abcd…"),
    ("satu dua, tiga", 11, "satu dua…"), ("", 5, ""), ("abc", 3, "abc"), ("👩‍🌾👩‍🌾👩‍🌾", 3, "👩‍🌾👩‍🌾👩‍🌾"),
    ("abc", 1, ""), ("abc", 0, ""), ("abc", -5, ""),
  ])
  func `a text is cut between words`(text: String, limit: Int, cut: String) {
    #expect(ShortText.cut(text, to: limit) == cut)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1000, "-1.000"),
  ])
  func `numbers have a dot before every three digits`(number: Int, text: String) {
    #expect(Texts.standard.number(number) == text)
  }

  @Test(arguments: [
    (0, "1 kB"), (850_000, "850 kB"),
    (
      1_200_000,
      "1,2 "
        + "MB"
    ), (25_000_000, "25,0 MB"),
  ])
  func `sizes are told in kB and MB`(bytes: Int, text: String) {
    #expect(Texts.standard.fileSize(bytes) == text)
  }

  @Test func `text in XML can neither be markup nor break the document`() {
    var xml = XMLText()
    xml.append(text: "<a href=\"x\">&\u{0}\u{B}\u{1B}\r\n\u{FFFE}\u{FFFF}é👩‍🌾\u{7F}</a>")
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == "&lt;a href=&quot;x&quot;&gt;&amp;\n"
        + "é👩‍🌾&lt;/a&gt;")
  }

  @Test func `a page's JSON-LD is one document of all its objects`() {
    var data = StructuredData(SchemaOrg.part("WebSite", [("name", "KIM")]))
    data.add(.breadcrumbs([("Beranda", nil), ("Berita", "https://a.id/berita/")]))
    data.add(.breadcrumbs([("Beranda", "https://a.id/"), ("Berita", "https://a.id/berita/")]))
    data.add("Event") { $0.member("name", "Rapat") }
    #expect(
      String(decoding: data.html.bytes, as: UTF8.self)
        == #"{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"KIM"},"#
        + #"{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"#
        + #""name":"Beranda","item":"https://a.id/"},{"@type":"ListItem","position":2,"#
        + #""name":"Berita","item":"https://a.id/berita/"}]},{"@type":"Event","name":"Rapat"}]}"#)
    #expect(StructuredData.none.html == .empty)
  }

  @Test(arguments: [
    ("a b&c=d", "a%20b%26c%3Dd"), ("é", "%C3%A9"), ("\n", "%0A"), ("-._~", "-._~"),
    ("\"'<", "%22%27%3C"),
  ])
  func `text in a query is escaped`(text: String, escaped: String) {
    #expect(URLText.escaped(text) == escaped)
  }

  @Test func `a timestamp has the zone that the writer named, else that of the province`() throws {
    let day = try #require(Day(iso: "2023-06-14"))
    let time = TimeOfDay(hour: 9, minute: 0, zone: .wit)
    #expect(Timestamp(day, time, .wib).rfc3339 == "2023-06-14T09:00:00+09:00")
    #expect(Timestamp(day, nil, .wib).rfc3339 == "2023-06-14T00:00:00+07:00")
    #expect(Timestamp(day, nil, .wib).iso == "2023-06-14")
  }
}
