import KimModel
import KimTestSupport
import Testing

/// Home pages that begin with what their readers look for, in the themes that do.
struct HomeShelfTests {
  private static let posts = """

    -- berita/2024-05-20-panen.md --
    ---
    judul: Panen raya
    ---
    https://www.youtube.com/watch?v=dQw4w9WgXcQ
    -- umkm/kopi.md --
    ---
    judul: Kopi bubuk
    tanggal: 2024-05-25
    harga: 25000
    ---
    Kopi.
    -- wisata/danau.md --
    ---
    judul: Danau desa
    tanggal: 2024-05-01
    ---
    Danau.
    -- layanan/surat.md --
    ---
    judul: Surat usaha
    tanggal: 2024-05-02
    ---
    Surat.
    -- dokumen/apb.md --
    ---
    judul: APB desa
    tanggal: 2024-05-03
    berkas: apb.pdf
    ---
    Anggaran.
    -- dokumen/apb.pdf --
    """

  private func home(_ theme: String, _ posts: String = posts) throws -> String {
    let site = SiteText(
      """
      -- kim.yml --
      nama: KIM Toman
      kode_wilayah: "16.06.06.2008"
      tingkat: desa
      tema: \(theme)
      """ + posts
    ).build(themes: TestTheme.all)
    return try #require(site["index.html"])
  }

  /// Whether texts stand on a page in this order.
  private func stand(_ texts: [String], on page: String) -> Bool {
    var rest = page[...]
    for text in texts {
      guard let range = rest.firstRange(of: text) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  @Test func `tourism begins with sights and products, and news have none of them`() throws {
    let page = try home("pesona")
    let order = [
      "id=\"rak-wisata\"", "Danau desa", "id=\"rak-umkm\"", "Rp25.000", "id=\"terbaru\"",
    ]
    #expect(stand(order + ["Panen raya"], on: page))
    #expect(page.count(of: "Kopi bubuk") == 1)
  }

  @Test func `an office begins with its services, and has its documents beside the news`() throws {
    let page = try home("balai")
    let order = ["class=\"loket\"", "Surat usaha", "id=\"terbaru\"", "Panen raya"]
    #expect(stand(order + ["id=\"rak-dokumen\"", "APB desa"], on: page))
  }

  @Test func `a theme of pictures has a shelf of videos`() throws {
    let page = try home("muda")
    #expect(stand(["id=\"terbaru\"", "id=\"rak-video\"", "Panen raya"], on: page))
  }

  @Test(arguments: ["pesona", "balai", "muda"])
  func `a shelf without posts is not there`(theme: String) throws {
    let page = try home(
      theme,
      """

      -- berita/2024-05-20-panen.md --
      ---
      judul: Panen raya
      ---
      Isi.
      """)
    #expect(!page.contains("id=\"rak-"))
    #expect(page.contains("Panen raya"))
  }

  @Test func `news come first in the default theme`() throws {
    let page = try home("nusantara")
    #expect(!page.contains("id=\"rak-"))
    #expect(stand(["id=\"terbaru\"", "Kopi bubuk", "Panen raya"], on: page))
  }
}
