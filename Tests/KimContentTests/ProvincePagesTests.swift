import Foundation
import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// The index's own pages and broadcasts.
struct ProvincePagesTests {
  func read(_ archive: String) -> (
    content: ProvinceContent?, problems: [String], found: [Diagnostic]
  ) {
    let (content, diagnostics) = ProvinceText(archive).parse()
    return (
      content, diagnostics.found.map { "\($0.place.path.dropFirst(16)):\($0.short)" },
      diagnostics.found
    )
  }

  @Test func `broadcasts are newest first, with their region and their end`() throws {
    let result = read(
      """
      -- siaran/a.md --
      ---
      judul: A
      tanggal: 2024-05-01
      wilayah: 16.06
      berlaku_sampai: 2024-06-01
      ---
      -- siaran/2024-05-02-b/index.md --
      # B

      Isi.
      -- siaran/c.md --
      ---
      judul: C
      draf: ya
      jdul: x
      ---
      """)
    #expect(result.problems == [])
    let broadcasts = try #require(result.content?.broadcasts)
    #expect(broadcasts.map(\.title) == ["B", "A"])
    #expect(broadcasts.map(\.path.string) == ["siaran/b.html", "siaran/a.html"])
    #expect(broadcasts[1].region?.string == "16.06")
    #expect(broadcasts[1].validUntil?.description == "2024-06-01")
  }

  @Test func `of two broadcasts whose long names begin alike none is lost`() throws {
    let name =
      "jadwal-lengkap-pelayanan-keliling-administrasi-kependudukan-kabupaten-musi-banyuasin"
    let head = "---\njudul: A\ntanggal: 2024-05-01\n---\nIsi.\n"
    let result = read(
      "-- siaran/\(name)-bagian-satu.md --\n\(head)"
        + "-- siaran/\(name)-bagian-tiga.md --\n\(head)")
    #expect(result.problems == [])
    let paths = try #require(result.content?.broadcasts).map(\.path.string).sorted()
    #expect(paths.count == 2 && paths[1].utf8.count < 100)
    #expect(paths[0].hasSuffix("musi-banyuasin-bagian-tiga.html"))
  }

  @Test(arguments: [
    ("siaran/a.md", "---\njudul: A\n---\n", "1:1 broadcast/missing-tanggal"),
    ("siaran/a.md", "---\njudul: A\ntanggal:\n---\n", "3:1 broadcast/missing-tanggal"),
    ("siaran/a.md", "---\njudul: A\ntanggal: besok\n---\n", "3:10 broadcast/wrong-value"),
    ("siaran/a.md", "---\ntanggal: 2024-05-01\n---\nIsi.\n", "1:1 page/missing-judul"),
    (
      "siaran/a.md",
      "---\njudul: A\ntanggal: 2024-05-01\nwilayah: Muba\n"
        + "---\n", "4:10 broadcast/wrong-value"
    ),
    (
      "siaran/a.md",
      "---\njudul: A\ntanggal: 2024-05-01\n---\n"
        + "NIK 1606061201900001\n", "5:5 privacy/identity-number"
    ),
    ("siaran/🌾.md", "---\njudul: 🌾\ntanggal: 2024-05-01\n---\n", "1:1 broadcast/unusable-name"),
    (
      "siaran/index.md",
      "---\njudul: A\ntanggal: 2024-05-01\nslug: x\n"
        + "---\n", "4:1 broadcast/unknown-key"
    ),
    ("halaman/🌾.md", "# A\n", "1:1 page/unusable-name"),
    ("halaman/a.md", "Isi.\n", "1:1 page/missing-judul"),
    ("siaran.md", "# A\n", "0:0 province/unused-file"),
  ])
  func `a broadcast or page that is wrong is told`(path: String, text: String, problem: String) {
    let result = read("-- \(path) --\n\(text)")
    #expect(result.problems == ["\(path):\(problem)"])
  }

  @Test(arguments: [
    ("siaran/a.md", "siaran/2024-05-01-a.md"), ("siaran/a.md", "siaran/a/index.md"),
    ("halaman/a.md", "halaman/A.md"),
    ("halaman/siaran/a.md", "siaran/a.md"), ("halaman/a.md", "halaman/a/index.md"),
  ])
  func `two files of one address are an error that names both`(first: String, second: String) {
    let text = "---\njudul: A\ntanggal: 2024-05-01\n---\n"
    let result = read("-- \(first) --\n\(text)-- \(second) --\n\(text)")
    #expect(result.found.map(\.code) == ["site/same-address"])
    let named = result.found.map { $0.place.path + $0.message.id }.joined()
    #expect(
      named.contains("sites/_provinsi/\(first)") && named.contains("sites/_provinsi/\(second)"))
    #expect((result.content?.pages.count ?? 0) + (result.content?.broadcasts.count ?? 0) == 1)
  }

  @Test(arguments: [
    "halaman/index.md", "halaman/kim.md", "halaman/KIM.md", "halaman/wilayah/musi-banyuasin.md",
    "halaman/404.md",
    "halaman/cakupan.md", "halaman/rekap.md", "halaman/agenda.md", "halaman/data/x.md",
    "halaman/aset/x.md",
    "halaman/siaran/index/index.md", "siaran/2024-05-01-halaman-2.md", "halaman/umkm.md",
    "halaman/cek-fakta.md", "halaman/rekap/musi-banyuasin.md", "halaman/rekap/urut-nama.md",
    "halaman/Rekap/Urut Nama.md", "halaman/kim/musi-banyuasin.md", "halaman/umkm/lalan.md",
    "halaman/wisata/lalan.md", "halaman/potensi/lalan.md", "halaman/sejarah/lalan/index.md",
  ])
  func `a page where the index has its own is an error`(path: String) {
    let result = read("-- \(path) --\n---\njudul: A\ntanggal: 2024-05-01\n---\n")
    #expect(result.problems == ["\(path):1:1 site/reserved-address"])
  }

  @Test func `links between pages of the index lead where they are published`() throws {
    let result = read(
      """
      -- halaman/2023-01-01-dasar.md --
      # Dasar
      [a](bergabung.md) [b](cara/daftar.md) [c](/siaran/vaksin.md) [d](kim.html) [e](kim:muba/sekayu)
      -- halaman/bergabung.md --
      # Bergabung
      [a](2023-01-01-dasar.md) [b](tidak-ada.md) [c](rahasia.md)
      -- halaman/cara/daftar.md --
      # Daftar
      [a](../bergabung.md) [b](/halaman/bergabung.md)
      -- halaman/rahasia.md --
      ---
      judul: Rahasia
      draf: ya
      ---
      -- siaran/vaksin.md --
      ---
      judul: Vaksin
      tanggal: 2024-05-01
      ---
      [a](../halaman/bergabung.md)
      """)
    let pages = try #require(result.content?.pages)
    #expect(
      pages.map(\.path.string) == ["2023-01-01-dasar.html", "bergabung.html", "cara/daftar.html"])
    let html = pages.map { String(decoding: $0.body.html, as: UTF8.self) }
    for address in [
      "bergabung.html", "cara/daftar.html", "siaran/vaksin.html", "kim.html",
      "muba/sekayu/index.html",
    ] { #expect(html[0].contains("href=\"\(address)\"")) }
    #expect(html[1].contains("href=\"2023-01-01-dasar.html\""))
    #expect(html[2].components(separatedBy: "href=\"../bergabung.html\"").count == 3)
    #expect(result.found.count == 2)
    #expect(result.found.allSatisfy { $0.place.path.hasSuffix("bergabung.md") })
    let broadcast = String(
      decoding: result.content?.broadcasts.first?.body.html ?? [], as: UTF8.self)
    #expect(broadcast.contains("href=\"../bergabung.html\""))
  }

  @Test func `a province without provinsi_yml or wilayah_csv says so`() {
    var diagnostics = Diagnostics()
    let content = ProvinceContent(
      parsing: SourceFolder(folder: "sites/_provinsi", files: []), diagnostics: &diagnostics)
    #expect(content == nil)
    #expect(diagnostics.found.map(\.code) == ["regions/missing", "province/missing"])
  }
}
