import KimModel
import KimTestSupport
import Testing

struct TypePageTests {
  let site = ExampleSite.full.build(province: ExampleSite.province)

  @Test func `a place to visit opens on OpenStreetMap and in the phone's own map`() throws {
    let page = try #require(site["wisata/danau.html"])
    #expect(page.contains("https://www.openstreetmap.org/?mlat=-2.75000&amp;mlon=103.50000"))
    #expect(page.contains("href=\"geo:-2.75000,103.50000\">Aplikasi peta</a>"))
    for fact in ["Jam buka", "08.00-17.00", "Tiket", "Gratis", "musala", "parkir"] {
      #expect(page.contains(fact), "\(fact)")
    }
  }

  @Test func `potential is a sheet to print, with someone to ask`() throws {
    let page = try #require(site["potensi/karet.html"])
    #expect(page.contains("<article class=\"artikel h-entry lembar\">"))
    #expect(page.contains("<dt>Kontak<dd>Pemerintah Desa"))
    #expect(page.contains("<dt>WhatsApp KIM<dd><a href=\"https://wa.me/6281200000001\">"))
    #expect(page.contains("Tanya lewat WhatsApp"))
    #expect(try !#require(site["umkm/gula.html"]).contains("lembar"))
  }

  @Test func `a contact that is a number is asked by WhatsApp`() throws {
    let page = try #require(
      SiteText(
        """
        -- potensi/karet.md --
        ---
        judul: Karet
        tanggal: 2024-01-01
        kontak: 0812-0000-0009
        ---
        Karet.
        """
      ).build()["potensi/karet.html"])
    #expect(page.contains("https://wa.me/6281200000009?text="))
  }

  @Test func `a service lists requirements, steps in their order, cost and hours`() throws {
    let page = try #require(site["layanan/ktp.html"])
    let order = [
      "<li>KK</li>", "Biaya", "Jam layanan", "<li>Datang ke balai desa</li>",
      "<li>Isi formulir, lalu tunggu</li>",
    ].compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(order.count == 5 && order == order.sorted())
  }

  @Test func `a photo of a gallery opens large without a script`() throws {
    let page = try #require(site["galeri/foto.html"])
    for name in ["satu", "dua"] {
      let large = "../foto/\(name).0123456789-1200.webp"
      #expect(page.contains("<a href=\"\(large)\"><picture>"), "\(name)")
    }
  }

  @Test func `local history is told from the oldest year on, undated stories last`() throws {
    func story(_ name: String, _ year: String) -> String {
      "-- sejarah/\(name).md --\n---\njudul: \(name)\ntanggal: 2024-01-01\n\(year)\n---\nIsi.\n"
    }
    let site = SiteText(
      story("merdeka", "tahun: 1945") + story("perahu", "tahun: Abad ke-18")
        + story("entah", "") + story("marga", "tahun: sekitar 1890-an")
    ).build()
    let page = try #require(site["sejarah/index.html"])
    let order = ["perahu", "marga", "merdeka", "entah"].compactMap {
      page.firstRange(of: "sejarah/\($0).html")?.lowerBound
    }
    #expect(order.count == 4 && order == order.sorted())
    #expect(page.contains("<b>sekitar 1890-an</b>"))
  }
}
