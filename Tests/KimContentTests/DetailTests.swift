import KimContent
import KimModel
import Testing

/// The fields that only one type of post has.
struct DetailTests {
  func details(_ type: PostType, _ fields: String, files: String = "") -> (
    (any PostDetails)?, [String]
  ) {
    let read = OnePost(fields, path: "\(type.rawValue)/a.md", files: files)
    return (read.post?.details, read.problems)
  }

  @Test func `a clarification has a claim and a verdict`() throws {
    let (details, problems) = details(
      .klarifikasi,
      "klaim: \"Bantuan: gratis\"\nvonis: Belum terbukti\nklaim_tanggal: 1 Mei 2024\n"
        + "klaim_kanal: WhatsApp\n"
        + "rujukan: [{nama: Kominfo, url: \"https://kominfo.go.id/a\"}]")
    #expect(problems == [])
    let clarification = try #require(details as? Clarification)
    #expect(clarification.claim == "Bantuan: gratis")
    #expect(clarification.verdict == .unproven)
    #expect(clarification.claimDate?.description == "2024-05-01")
    #expect(clarification.references.map(\.name) == ["Kominfo"])
  }

  @Test(arguments: [
    ("vonis: hoaks", ["0:0 post/missing-klaim"]), ("klaim: x", ["2:1 post/missing-vonis"]),
    ("klaim: x\nvonis: bohong", ["3:8 post/wrong-value"]),
    ("klaim: x\nvonis: salah/hoaks", ["3:8 post/wrong-value"]),
    ("klaim: x\nvonis: hoaks\nrujukan: [{url: x}]", ["4:17 post/wrong-value"]),
  ])
  func `a clarification without them is published with what it has`(
    fields: String, problems: [String]
  ) throws {
    let (details, found) = details(.klarifikasi, fields)
    #expect(found == problems)
    let clarification = try #require(details as? Clarification)
    #expect((clarification.claim != nil) == fields.contains("klaim"))
    #expect((clarification.verdict != nil) == fields.contains("vonis: hoaks"))
  }

  @Test(arguments: [
    ("hoax", Verdict.hoax), ("HOAKS", .hoax), ("Hoaks!", .hoax), ("*hoaks*", .hoax),
    ("Tidak benar", .wrong), ("belum terbukti", .unproven), ("[menyesatkan]", .misleading),
    ("HOAX ❌", .hoax), ("🚫 *HOAKS* 🚫", .hoax), ("✅ Benar", .confirmed), ("Hoaks ✅✅", .hoax),
    ("*hoax*\u{A0}(berita bohong)", .hoax), ("Salah (tidak benar)", .wrong),
    ("HOAX (kabar bohong)", .hoax),
  ])
  func `a verdict is read as people write it`(text: String, verdict: Verdict) {
    let read = details(.klarifikasi, "klaim: x\nvonis: \(text)")
    #expect((read.0 as? Clarification)?.verdict == verdict)
    #expect(read.1.filter { !$0.hasSuffix("yaml/needs-quotes") } == [])
  }

  @Test(arguments: [
    "benar ❌", "hoaks ❓", "hoaks?", "hoaks (benar)", "benar (tapi salah)", "hoaks (sebagian)", "❌",
    "()", "(hoaks", "hoaks, salah",
  ])
  func `a verdict that could be read in two ways is not guessed`(text: String) {
    let read = details(.klarifikasi, "klaim: x\nvonis: \"\(text)\"")
    #expect((read.0 as? Clarification)?.verdict == nil)
    #expect(read.1 == ["3:8 post/wrong-value"])
  }

  @Test func `an aspiration has a status, and never its reporter`() throws {
    let (details, problems) = details(
      .aspirasi,
      "kategori: infrastruktur\nstatus: Diproses\nditeruskan_ke: Dinas PU\n"
        + "pelapor: Siti")
    #expect(problems == ["5:1 privacy/reporter"])
    let aspiration = try #require(details as? Aspiration)
    #expect(aspiration.status == .inProgress)
    #expect("\(aspiration)".contains("Siti") == false)
    #expect(self.details(.aspirasi, "status: ditolak").1 == ["2:9 post/wrong-value"])
  }

  @Test(arguments: [
    ("25000", 25000), ("25.000", 25000), ("Rp25.000", 25000),
    (
      "Rp "
        + "25.000,-", 25000
    ), ("25000,-", 25000),
    ("Rp. 25.000", 25000), ("rp25.000,00", 25000), ("1.250.000", 1_250_000), ("0", 0),
    ("Rp25.000.-", 25000),
    ("25 ribu", 25000), ("12.5", nil), ("-5", nil), ("25,5", nil), ("Rp", nil),
    ("9999999999999", nil), ("99999999999999999999999", nil), ("٢٥", nil),
  ])
  func `a price is read as people write it`(text: String, price: Int?) {
    let (details, problems) = details(.umkm, "harga: \(text)\npemilik: Siti")
    #expect(problems == (price == nil ? ["2:8 post/wrong-value"] : []))
    #expect((details as? Product)?.price == price)
    #expect((details as? Product)?.owner == "Siti")
  }

  @Test func `a price may have its unit behind it, and a text in its place`() throws {
    let pack = try #require(details(.umkm, "harga: 10rb/bungkus").0 as? Product)
    #expect((pack.price, pack.unit) == (10_000, "bungkus"))
    let own = try #require(details(.umkm, "harga: 10rb/bungkus\nsatuan: pak").0 as? Product)
    #expect(own.unit == "pak")
    let (details, problems) = details(.umkm, "harga: mulai 10.000")
    #expect(problems == [])
    #expect((details as? Product)?.price == nil)
    #expect((details as? Product)?.priceText == "mulai 10.000")
  }

  @Test func `a product, a place, a history and a potential are read`() throws {
    let product = try #require(
      details(.umkm, "whatsapp: 0812-3456-7890\nizin: [PIRT, Halal]\nsatuan: kg").0 as? Product)
    #expect((product.owner, product.unit) == (nil, "kg"))
    #expect(product.price == nil)
    #expect(product.contact?.number == PhoneNumber("081234567890"))
    #expect(product.permits == ["PIRT", "Halal"])
    let place = try #require(
      details(.wisata, "jam_buka: 08.00-17.00\nfasilitas: toilet, musala\ntiket: Gratis").0
        as? Attraction)
    #expect((place.openingHours, place.ticket) == ("08.00-17.00", "Gratis"))
    #expect(place.access == nil)
    #expect(place.facilities == ["toilet", "musala"])
    let history = try #require(
      details(.sejarah, "tahun: 1930\nrujukan: Arsip desa, 1931").0 as? History)
    #expect(history.year == "1930")
    #expect(history.references == [Reference(name: "Arsip desa, 1931")])
    let potential = try #require(
      details(.potensi, "komoditas: Karet\nkontak: \"KIM: 0812\"").0 as? Potential)
    #expect((potential.commodity, potential.contact) == ("Karet", "KIM: 0812"))
    #expect((potential.area, potential.access) == (nil, nil))
    let (asked, problems) = details(.umkm, "whatsapp: tanya Siti")
    #expect(problems == ["2:11 post/wrong-value"])
    #expect((asked as? Product)?.contact?.words == "tanya Siti")
  }

  @Test func `a service lists what to bring and what to do, colons and commas too`() throws {
    let (details, problems) = details(
      .layanan,
      "syarat:\n  - Fotokopi KTP: 2 lembar\n  - KK, asli\n"
        + "alur: Datang, lalu antre\nbiaya: Gratis")
    #expect(problems == ["3:5 yaml/needs-quotes"])
    let service = try #require(details as? PublicService)
    #expect(service.requirements == ["Fotokopi KTP: 2 lembar", "KK, asli"])
    #expect(service.steps == ["Datang, lalu antre"])
    #expect(service.cost == "Gratis")
    #expect(service.hours == nil)
  }

  @Test func `a document names a file of the site`() throws {
    let (details, problems) = details(
      .dokumen, "berkas: apbdes.pdf",
      files: "-- "
        + "dokumen/apbdes.pdf --\n")
    #expect(problems == [])
    let file = try #require(details as? PublishedDocument).file
    #expect(file.path.string == "berkas/apbdes.0123456789.pdf")
  }

  @Test(arguments: [
    ("berkas: b.pdf", "2:9 post/missing-document"), ("lokasi: x", "0:0 post/missing-berkas"),
    ("berkas: ../../etc/passwd", "2:9 post/missing-document"),
  ])
  func `a document post without its file is published as a text`(line: String, problem: String) {
    let (details, problems) = details(.dokumen, line)
    #expect(problems == [problem])
    #expect(details is NoDetails)
  }
}
