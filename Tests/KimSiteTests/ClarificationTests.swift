import KimModel
import KimTestSupport
import Testing

struct ClarificationTests {
  func page(_ verdict: String, title: String = "Uang gratis") throws -> String {
    let site = SiteText(
      """
      -- klarifikasi/uang.md --
      ---
      judul: "\(title)"
      tanggal: 2024-05-20
      klaim: Uang dibagikan
      klaim_kanal: WhatsApp
      klaim_tanggal: 2024-05-18
      vonis: \(verdict)
      rujukan: [{nama: Dinas Sosial, url: "https://contoh.go.id/"}]
      ---
      Tidak ada.
      """
    ).build()
    return try #require(site["klarifikasi/uang.html"])
  }

  @Test(arguments: [
    ("hoaks", "✗", "Hoaks"), ("salah", "✗", "Salah"), ("menyesatkan", "!", "Menyesatkan"),
    ("satire", "≈", "Satire"), ("benar", "✓", "Benar"),
    ("belum-terbukti", "?", "Belum terbukti"),
  ])
  func `a verdict is said by a symbol and a word, not by colour alone`(
    verdict: String, symbol: String, label: String
  ) throws {
    #expect(
      try page(verdict).contains("<b><span aria-hidden=\"true\">\(symbol)</span> \(label)</b>"))
  }

  @Test(arguments: [
    ("hoaks", "Uang gratis", "[HOAKS] Uang gratis"),
    ("belum-terbukti", "Uang gratis", "[BELUM TERBUKTI] Uang gratis"),
    ("hoaks", "Awas hoax uang gratis", "Awas hoax uang gratis"),
    ("salah", "Salah: uang gratis", "Salah: uang gratis"),
  ])
  func `where a title stands alone the verdict is with it`(
    verdict: String, title: String, shared: String
  ) throws {
    let page = try page(verdict, title: title)
    #expect(page.contains("<meta property=\"og:title\" content=\"\(shared)\">"))
    #expect(page.contains("<h1 class=\"p-name\">\(title)</h1>"))
  }

  @Test func `a clarification shows claim, channel, explanation and references in this order`()
    throws
  {
    let page = try page("hoaks")
    let order = [
      "Hoaks</b>", "“Uang dibagikan”", "Beredar lewat WhatsApp, terlihat 18 Mei 2024",
      "Tidak ada.", "<h2>Sumber</h2>", "Dinas Sosial",
    ].compactMap { page.ranges(of: $0).last?.lowerBound }
    #expect(order.count == 6 && order == order.sorted())
  }
}
