import Foundation
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Prices and numbers, read by the entry that posts take. `make test-look` compares what the page says
/// of them with the same table.
struct TypedValueTests {
  private struct Typed: Decodable {
    let jenis: String
    let isi: String
    /// What readers see; nil for what is not understood.
    let tampil: String?
  }

  private static func values() throws -> [Typed] {
    let table = TestTheme.repository.appending(path: "Tests/WritingTests/values.json")
    return try JSONDecoder().decode([Typed].self, from: Data(contentsOf: table))
  }

  @Test func `prices and numbers are understood where the page says so`() throws {
    let values = try Self.values()
    #expect(values.count > 30)
    for value in values {
      let site = SiteText(
        """
        -- umkm/a.md --
        ---
        judul: Keripik
        tanggal: 2024-05-20
        \(value.jenis == "money" ? "harga" : "whatsapp"): "\(value.isi)"
        ---
        Keripik singkong renyah dari Dusun II.
        """
      ).build()
      #expect(
        site.diagnostics.found.isEmpty == (value.tampil != nil),
        "\(value.isi): \(site.diagnostics.found.map(\.code))")
      let page = try #require(site["umkm/a.html"])
      guard let shown = value.tampil else { continue }
      #expect(
        page.contains(value.jenis == "money" ? ">\(shown)<" : "wa.me/\(shown)"), "\(value.isi)")
    }
  }
}
