import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct AspirationTests {
  func site(_ fields: String, body: String = "Lampu padam.") -> BuiltSite {
    SiteText(
      """
      -- kim.yml --
      nama: KIM Sumber Makmur
      kode_wilayah: "16.06.06.2008"
      tingkat: desa
      whatsapp: 0812-0000-0001
      -- aspirasi/lampu.md --
      ---
      judul: Lampu jalan
      tanggal: 2024-05-20
      \(fields)
      ---
      \(body)
      """
    ).build()
  }

  @Test(arguments: [
    ("diterima", "Diterima KIM", 0), ("diteruskan", "Diteruskan", 1), ("diproses", "Diproses", 2),
    ("selesai", "Selesai", 3),
  ])
  func `the way of a wish shows four steps and where it is`(
    status: String, label: String, done: Int
  ) throws {
    let page = try #require(site("status: \(status)")["aspirasi/lampu.html"])
    let start = try #require(page.firstRange(of: "<ol class=\"tahap tanggapan-\(status)\""))
      .upperBound
    let end = try #require(page[start...].firstRange(of: "</ol>")).lowerBound
    let steps = String(page[start..<end])
    #expect(steps.count(of: "<li") == 4)
    #expect(steps.contains("<li aria-current=\"step\">\(label)</li>"))
    #expect(steps.count(of: "class=\"sudah\"") == done)
  }

  @Test func `a wish names who has to answer and the answer`() throws {
    let page = try #require(
      site(
        """
        status: selesai
        diteruskan_ke: Pemerintah Desa
        tanggapan: Sudah dipasang.
        tanggal_tanggapan: 2024-05-25
        """
      )["aspirasi/lampu.html"])
    #expect(page.contains("Diteruskan ke <b>Pemerintah Desa</b>"))
    #expect(page.contains("<h2>Tanggapan, 25 Mei 2024</h2>\n<p>Sudah dipasang.</p>"))
  }

  @Test(arguments: ["aspirasi/index.html", "aspirasi/lampu.html"])
  func `list and wish say how to raise one`(path: String) throws {
    let page = try #require(site("")[path])
    #expect(page.contains("https://wa.me/6281200000001?text=Halo"))
    #expect(page.contains("https://www.lapor.go.id/"))
  }

  @Test(arguments: [
    ("Disampaikan Bapak Suyatno kemarin.", "Bapak Suyatno"),
    ("Kata Ibu Rahma, lampu padam.", "Ibu Rahma"), ("Sdr. Ahmad melapor.", "Sdr. Ahmad"),
    ("Nama: Budi", "Nama: Budi"), ("Menurut pelapor Siti Aminah, gelap.", "pelapor Siti"),
    ("pelapor: rina", "pelapor: rina"), ("warga bernama Joko", "bernama Joko"),
    ("Hubungi 0812-3456-7890 saja.", "0812-3456-7890"),
    ("Hubungi +62 812 3456 7890.", "62 812 3456 7890"),
  ])
  func `what looks like a person in a wish is a warning at its place`(
    body: String, marked: String
  ) throws {
    let found = site("", body: "Baris pertama.\n\n" + body).diagnostics.found
    #expect(found.map(\.code) == ["privacy/reporter"])
    let place = try #require(found.first?.place)
    let start = try #require(body.firstRange(of: marked)).lowerBound
    #expect(place.line == 8)
    #expect(place.column == body.distance(from: body.startIndex, to: start) + 1)
    #expect(place.length == marked.count)
    #expect(found.first?.severity == .warning)
  }

  @Test(arguments: [
    "Warga meminta Bapak Kepala Desa dan Ibu Camat datang.", "Ibu-ibu di Dusun II menunggu.",
    "Identitas pelapor tidak diterbitkan.", "Pak RT sudah tahu.", "Telepon 112 atau (0714) 321123.",
    "Nama jalan itu belum ada.", "Sejak 08.00-17.00 lampu mati, 3 kali dalam 20 tahun 2024.",
    "Bu Bidan belum datang.",
  ])
  func `offices and other numbers in a wish are no warning`(body: String) {
    #expect(site("", body: body).diagnostics.found.map(\.message.id) == [])
  }

  @Test func `nobody is named as the author of a wish`() {
    let site = site("penulis: Rina Warga")
    for output in site.outputs {
      #expect(site[output.path.string]?.contains("Rina Warga") != true, "\(output.path)")
    }
  }

  @Test func `the list of wishes says where each is`() throws {
    let list = try #require(site("status: diproses")["aspirasi/index.html"])
    #expect(list.contains("</time> · Diproses</p>"))
  }

  @Test func `a name in other posts is no warning`() {
    let site = SiteText(
      "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-01-01\n---\nKata Bapak Suyatno.\n"
    ).build()
    #expect(site.diagnostics.found.isEmpty)
  }
}
