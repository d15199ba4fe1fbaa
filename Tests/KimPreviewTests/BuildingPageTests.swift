import KimHTTP
import Testing

@testable import KimPreview

/// What browsers are shown before there is a page.
struct BuildingPageTests {
  private func response(_ path: String) throws -> HTTPResponse? {
    var reader = RequestReader()
    reader.add(Array("GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n".utf8))
    return BuildingPage.response(to: try #require(try reader.next()))
  }

  @Test func `a page that is still built says so, and looks again without a script`() throws {
    for path in ["/", "/muba/kim-toman/", "/muba/kim-toman/index.html?a=1"] {
      let response = try #require(try response(path))
      guard case .bytes(let bytes) = response.body else { return }
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(response.status == .unavailable && page.contains("Situs sedang dibangun…"))
      #expect(page.contains("http-equiv=\"refresh\"") && !page.contains("<script"))
      let policy = response.fields.first { $0.name == "Content-Security-Policy" }?.value
      #expect(policy?.hasPrefix("default-src 'none'; style-src 'sha256-") == true)
    }
  }

  @Test func `what is no page has none in its place`() throws {
    for path in ["/favicon.ico", "/a/foto.jpg", "/aset/gaya.css"] {
      #expect(try response(path) == nil)
    }
  }
}
