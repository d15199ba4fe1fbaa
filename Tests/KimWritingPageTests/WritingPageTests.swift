import KimModel
import KimTestSupport
import Testing

@testable import KimWritingPage

struct WritingPageTests {
  private func page(_ name: String = "KIM Toman", place: String = "Desa Toman") -> WritingPage {
    WritingPage(id: .toman, name: name, place: place, initial: "T")
  }

  private func html(_ page: WritingPage) -> String { String(decoding: page.html, as: UTF8.self) }

  @Test func `it is at most 60 kB with all that a KIM can add`() {
    var page = page(String(repeating: "K", count: 120), place: String(repeating: "D", count: 120))
    page.repository = ContentRepository("https://github.com/diskominfo/kim/tree/main/sites")
    page.recipients = [
      WritingPage.Recipient(
        name: "Dinas Komunikasi dan Informatika Kabupaten Ogan Komering Ulu Selatan"),
      WritingPage.Recipient(
        name: "KIM Kecamatan Contoh (0812-0000-0002)", url: "https://wa.me/6281200000002"),
    ]
    page.shareImage = "https://kim.contoh.go.id/" + String(repeating: "k", count: 100)
    #expect(page.html.count <= 60_000, "\(page.html.count) bytes")
  }

  @Test func `no slot is left open`() {
    let open = html(page()).firstMatch(of: #/{{[a-z]+}}/#)
    #expect(open == nil)
  }

  @Test
  func `the policy allows the style and the script that stand in it, by hash, and nothing else`()
    throws
  {
    let html = html(page())
    let policy = try #require(html.firstMatch(of: #/Security-Policy content="([^"]*)"/#)?.1)
    #expect(policy.hasPrefix("default-src 'none';script-src 'sha256-"))
    #expect(policy.contains("connect-src 'none'") && policy.contains("worker-src 'self'"))
    #expect(policy.contains("img-src 'self' blob:;"))
    #expect(!policy.contains("unsafe") && !policy.contains("data:") && !policy.contains("http"))
    #expect(!html.contains(" style=\"") && !html.contains(" onclick"))
  }

  @Test func `all KIM have the same policy`() {
    func policy(_ page: WritingPage) -> String? {
      html(page).firstMatch(of: #/Security-Policy content="([^"]*)"/#).map { String($0.1) }
    }
    #expect(policy(page())?.isEmpty == false)
    #expect(policy(page()) == policy(page("KIM Lain", place: "Desa Lain")))
  }

  @Test func `what a KIM writes of itself stays text`() {
    let name = "</script><script>alert(1)</script>\"'&<b>"
    let html = html(page(name, place: name))
    #expect(!html.contains("alert(1)</script>"))
    #expect(!html.contains("<b>\"'"))
    #expect(html.contains("&lt;/script&gt;"))
  }

  @Test func `who gets the file is named, with the address of a chat where it is known`() {
    #expect(html(page()).contains(#""penerima":[{"n":"pengelola situs"}]"#))
    var page = page()
    page.recipients = [
      WritingPage.Recipient(name: "Diskominfo <Muba>"),
      WritingPage.Recipient(name: "KIM Toman (0812)", url: "https://wa.me/62812"),
    ]
    #expect(
      html(page).contains(
        "Kirim tulisan itu kepada Diskominfo &lt;Muba&gt; atau "
          + "<a href=\"https://wa.me/62812\">KIM Toman (0812)</a>."))
    #expect(html(page).contains(#"{"n":"KIM Toman (0812)","u":"https://wa.me/62812"}"#))
  }

  @Test func `messages to writers stand on it`() {
    var page = page()
    page.notices = [
      WritingPage.Notice(title: "Rekap <akhir> tahun", summary: "Kirim segera.", url: "../a.html")
    ]
    #expect(
      html(page).contains("<a href=\"../a.html\">Rekap &lt;akhir&gt; tahun</a>. Kirim segera."))
  }

  @Test func `the worker keeps one page, and asks for nothing else`() {
    let worker = String(decoding: WritingPage.worker, as: UTF8.self)
    #expect(worker.contains("tulis.html"))
    #expect(worker.matches(of: #/fetch\(/#).count == 1)
  }
}
