import KimModel
import KimTestSupport
import Testing

struct BulletinTests {
  @Test func `a place that the name says is not said again`() throws {
    let site = SiteText(
      "-- kim.yml --\nnama: KIM Kecamatan Babat Toman\nkode_wilayah: \"16.06.06\"\n"
        + "tingkat: kecamatan\n-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\nIsi.\n"
    ).build()
    let page = try #require(site["buletin/2024-05.html"])
    #expect(page.contains("dari KIM Kecamatan Babat Toman, Kabupaten Musi Banyuasin."))
  }

  let site = SiteText(
    """
    -- a.md --
    ---
    judul: Kabar Mei
    tanggal: 2024-05-20
    ringkasan: Ringkasan kabar Mei.
    ---
    Isi.
    -- b.md --
    ---
    judul: Kabar April
    tanggal: 2024-04-20
    ---
    Isi.
    -- agenda/rapat.md --
    ---
    judul: Rapat Mei
    tanggal: 2024-05-25
    lokasi: Balai
    ---
    Isi.
    """
  ).build()

  @Test func `a month has a bulletin with its posts and events, and no other month's`() throws {
    let page = try #require(site["buletin/2024-05.html"])
    #expect(page.contains("<h1>Buletin Mei 2024</h1>"))
    #expect(page.contains("Kabar Mei") && page.contains("Ringkasan kabar Mei."))
    #expect(page.contains("Rapat Mei") && page.contains("Balai"))
    #expect(!page.contains("Kabar April"))
  }

  @Test func `months without posts have none`() {
    let paths = site.outputs.map(\.path.string).filter { $0.hasPrefix("buletin/") }
    #expect(paths == ["buletin/2024-04.html", "buletin/2024-05.html"])
  }

  @Test func `the archive leads to every bulletin`() throws {
    let archive = try #require(site["arsip.html"])
    #expect(archive.contains("<a href=\"buletin/2024-05.html\">Buletin Mei 2024</a>"))
    #expect(archive.contains("<a href=\"buletin/2024-04.html\">Buletin April 2024</a>"))
  }

  @Test func `a bulletin says where to read on, since paper has no links`() throws {
    let page = try #require(site["buletin/2024-05.html"])
    #expect(page.contains("Selengkapnya: https://kim.contoh.go.id/toman/"))
  }
}
