import KimDiagnostics
import KimHTTP
import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimPreview

/// The pages on which somebody writes in a preview.
struct FormPagesTests {
  private func page(_ query: String, in folder: TemporaryFolder) throws -> String {
    var reader = RequestReader()
    reader.add(Array("GET /_kim/tulis?\(query) HTTP/1.1\r\nHost: h\r\n\r\n".utf8))
    let request = try #require(try reader.next())
    let pages = FormPages(
      root: TypedPath(folder.full("sites")), moment: Moment("2024-06-01"), token: Secret(),
      language: .indonesian, isRecorded: false, withheld: { [] })
    guard case .bytes(let bytes) = pages.response(to: request).body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a form knows the day that the preview is built for`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      try folder.write("sites/kim-a/kim.yml", "nama: KIM A\n")
      #expect(try page("situs=kim-a", in: folder).contains(#""hari":"2024-06-01""#))
      #expect(try page("lihat=daftar", in: folder).contains(#""hari":"2024-06-01""#))
    }
  }
}
