import KimModel
import KimTestSupport
import Testing

@testable import KimWritingPage

/// The pages that a preview serves beside the form of posts.
struct DeskPageTests {
  private func html(_ sheet: DeskPage.Sheet, _ name: String = "KIM Toman") -> String {
    let desk = WritingPage.Desk(token: "0123", file: "muba/kim-toman/kim.yml", isRecorded: true)
    return String(
      decoding: DeskPage(sheet, id: .toman, name: name, desk: desk).html, as: UTF8.self)
  }

  @Test(arguments: [DeskPage.Sheet.list, .page, .profile])
  func `its policy allows what stands in it by hash, and asking its own server`(
    sheet: DeskPage.Sheet
  ) throws {
    let html = html(sheet)
    let policy = try #require(html.firstMatch(of: #/Security-Policy"? content="([^"]*)"/#)?.1)
    #expect(policy.hasPrefix("default-src 'none';script-src 'sha256-"))
    #expect(policy.contains("connect-src 'self'") && !policy.contains("unsafe"))
    #expect(html.firstMatch(of: #/{{[a-z]+}}/#) == nil)
    #expect(html.contains("\"lembar\":\"\(sheet.rawValue)\"") && html.contains("\"git\":1"))
  }

  @Test func `a KIM's name stays text`() {
    let html = html(.list, "</script><script>alert(1)</script>")
    #expect(!html.contains("alert(1)</script>"))
  }

  @Test func `a profile is asked for by the declarations of its keys`() {
    let html = html(.profile)
    for key in ["nama", "kode_wilayah", "moto", "pengurus", "media_sosial", "logo", "sampul"] {
      #expect(html.contains("{\"n\":\"\(key)\""), "\(key)")
    }
    #expect(!html.contains("{\"n\":\"tulis\"") && !html.contains("{\"n\":\"terbit\""))
  }
}
