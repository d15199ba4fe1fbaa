import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Nothing of an aspirasi names who raised it.
struct ReporterKeyTests {
  @Test(arguments: [
    "pelapor: Sumarni", "Nama: Sumarni", "HP: 0812-3456-7890", "WA: 0812-3456-7890 (Sumarni)",
    "Kontak: Sumarni", "narahubung: Sumarni", "Bu Sumarni: 0812-3456-7890", "narasumber: Sumarni",
    "sumber: Sumarni", "Peserta: Sumarni dan tetangga", "usulan: Sumarni",
    "gambar_kredit: Sumarni", "fb: sumarni",
  ])
  func `what could name the reporter is left out, and no message repeats it`(line: String) throws {
    let read = OnePost(
      "\(line)\ngambar: a.jpg\ngambar_alt: Jalan", path: "aspirasi/a.md",
      files: "-- aspirasi/a.jpg --\n")
    let post = try #require(read.post)
    #expect(post.fields.contacts == [] && post.fields.speakers == [])
    #expect(post.fields.references == [] && post.photos.cover?.credit == nil)
    #expect(post.fields.participants == nil)
    #expect(Set(read.found.map(\.code)).isSubset(of: ["privacy/reporter"]))
    let told = Diagnostics(read.found).printed().lowercased()
    #expect(!told.contains("sumarni") && !told.contains("3456"))
  }

  @Test(arguments: ["penulis", "author", "Oleh", "Reporter"])
  func `an author is never named`(key: String) throws {
    let read = OnePost("\(key): Sumarni", path: "aspirasi/a.md")
    #expect(try #require(read.post).fields.author == nil)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "penulis: Redaksi KIM Toman", "penulis: KIM Kabar Toman",
    "sumber:\n  - nama: Kabar Kabupaten Banyuasin\n    url: https://contoh.example/kabar/5663",
    "sumber:\n  - nama: Redaksi\n    url: https://contoh.example/kabar",
  ])
  func `an office is no reporter, and its name stays in the text`(head: String) throws {
    let text = "Baca kabar redaksi Toman: [kabar](kabar-toman.md)."
    let read = OnePost(
      head, body: text, path: "aspirasi/a.md",
      files: "-- aspirasi/kabar-toman.md --\n---\njudul: B\ntanggal: 2024-05-20\n---\nIsi berita.\n"
    )
    let html = String(decoding: try #require(read.post?.body.html), as: UTF8.self)
    #expect(html.contains("Baca kabar redaksi Toman: <a href=\"../aspirasi/kabar-toman.html\""))
    #expect(read.problems == [])
  }

  @Test func `a name in the head is told as one in the text is`() {
    let read = OnePost("ringkasan: Bu Sumarni mengeluh\nlokasi: Dusun II", path: "aspirasi/a.md")
    #expect(read.problems == ["2:12 privacy/reporter"])
    #expect(read.found[0].place.excerpt == nil)
  }

  @Test(arguments: [
    ("Jalan rusak pak. Lah 3 minggu belum diperbaiki.", false),
    ("Lampu mati bu Tolong diperbaiki.", false), ("Kata pak Lah jalannya rusak.", true),
    ("Kata pak Lahmudin jalannya rusak.", true),
  ])
  func `who is addressed is not named`(text: String, isName: Bool) {
    let read = OnePost("ringkasan: \(text)", path: "aspirasi/a.md")
    #expect(read.problems.contains { $0.hasSuffix("privacy/reporter") } == isName)
  }

  @Test func `a misspelt key may be meant, and a category is no topic`() {
    let read = OnePost("katgori: jalan", path: "aspirasi/a.md")
    #expect(read.found.map(\.hint?.id) == ["hapus baris ini, kecuali maksud Anda 'kategori'"])
    let sound = OnePost("kategori: jalan\nstatus: sedang diproses", path: "aspirasi/a.md")
    #expect(sound.problems == [])
    #expect(sound.post?.fields.topics == [])
    #expect((sound.post?.details as? Aspiration)?.status == .inProgress)
  }

  @Test func `no page, feed or search of the site has it`() {
    let site = SiteText(
      """
      -- aspirasi/lampu.md --
      ---
      judul: Lampu jalan
      tanggal: 2024-05-20
      penulis: Sumarni
      pelapor: Sumarni
      HP: 0812-3456-7890
      narasumber: [{nama: Sumarni}]
      peserta_jumlah: Sumarni sekeluarga
      status: laporan Sumarni
      ---
      Lampu padam.
      """
    ).build()
    #expect(site["aspirasi/lampu.html"] != nil)
    for output in site.outputs {
      #expect(site[output.path.string]?.contains("Sumarni") != true)
      #expect(site[output.path.string]?.contains("3456-7890") != true)
    }
    #expect(
      site.summary.map { String(decoding: $0.json, as: UTF8.self).contains("Sumarni") } == false)
  }
}
