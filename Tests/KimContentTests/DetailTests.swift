import KimContent
import KimModel
import Testing

/// The fields that only one type of post has.
struct DetailTests {
  func details(_ type: PostType, _ fields: String, files: String = "") -> (PostDetails?, [String]) {
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
    guard case .clarification(let clarification)? = details else {
      Issue.record("not a clarification")
      return
    }
    #expect(clarification.claim == "Bantuan: gratis")
    #expect(clarification.verdict == .unproven)
    #expect(clarification.claimDate?.description == "2024-05-01")
    #expect(clarification.references.map(\.name) == ["Kominfo"])
  }

  @Test(arguments: [
    ("vonis: hoaks", ["0:0 post/missing-klaim"]), ("klaim: x", ["2:1 post/missing-vonis"]),
    ("klaim: x\nvonis: bohong", ["3:8 post/wrong-value"]),
    (
      "klaim: [x]\n"
        + "vonis: hoaks", ["2:8 field/wrong-kind"]
    ),
    ("klaim: x\nvonis: hoaks\nrujukan: [{url: x}]", ["4:17 post/wrong-value"]),
  ])
  func `a clarification without them is an error`(fields: String, problems: [String]) {
    #expect(details(.klarifikasi, fields).1 == problems)
  }

  @Test func `an aspiration has a status, and never its reporter`() {
    let (details, problems) = details(
      .aspirasi,
      "kategori: infrastruktur\nstatus: Diproses\nditeruskan_ke: Dinas PU\n"
        + "pelapor: Siti")
    #expect(problems == ["5:1 post/unknown-key"])
    guard case .aspiration(let aspiration)? = details else {
      Issue.record("not an aspiration")
      return
    }
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
    ("25 ribu", nil), ("12.5", nil), ("-5", nil), ("25,5", nil), ("Rp", nil),
    ("Rp10.000-Rp15.000", nil),
    ("9999999999999", nil), ("99999999999999999999999", nil), ("٢٥", nil),
  ])
  func `a price is read as people write it`(text: String, price: Int?) {
    let (details, problems) = details(.umkm, "harga: \(text)\npemilik: Siti")
    #expect(problems == (price == nil ? ["2:8 post/wrong-value"] : []))
    guard case .product(let product)? = details else {
      #expect(price == nil)
      return
    }
    #expect(product.price == price)
  }

  @Test func `a product, a place, a history and a potential are read`() {
    #expect(
      details(.umkm, "whatsapp: 0812-3456-7890\nizin: [PIRT, Halal]\nsatuan: kg").0
        == .product(
          Product(
            owner: nil, price: nil, unit: "kg", whatsapp: PhoneNumber("081234567890"),
            permits: ["PIRT", "Halal"])))
    #expect(
      details(.wisata, "jam_buka: 08.00-17.00\nfasilitas: toilet, musala\ntiket: Gratis").0
        == .attraction(
          Attraction(
            openingHours: "08.00-17.00", ticket: "Gratis", access: nil,
            facilities: ["toilet", "musala"])))
    #expect(
      details(.sejarah, "tahun: 1930\nrujukan: Arsip desa, 1931").0
        == .history(year: "1930", references: [Reference(name: "Arsip desa, 1931")]))
    #expect(
      details(.potensi, "komoditas: Karet\nkontak: \"KIM: 0812\"").0
        == .potential(Potential(commodity: "Karet", area: nil, access: nil, contact: "KIM: 0812")))
    #expect(details(.umkm, "whatsapp: tanya Siti").1 == ["2:11 post/wrong-value"])
  }

  @Test func `a service lists what to bring and what to do, colons and commas too`() {
    let (details, problems) = details(
      .layanan,
      "syarat:\n  - Fotokopi KTP: 2 lembar\n  - KK, asli\n"
        + "alur: Datang, lalu antre\nbiaya: Gratis")
    #expect(problems == ["3:5 yaml/needs-quotes"])
    #expect(
      details
        == .service(
          PublicService(
            requirements: ["Fotokopi KTP: 2 lembar", "KK, asli"], steps: ["Datang, lalu antre"],
            cost: "Gratis", hours: nil)))
  }

  @Test func `a document names a file of the site`() {
    let (details, problems) = details(
      .dokumen, "berkas: apbdes.pdf",
      files: "-- "
        + "dokumen/apbdes.pdf --\n")
    #expect(problems == [])
    guard case .document(let file)? = details else {
      Issue.record("not a document")
      return
    }
    #expect(file.path.string == "berkas/apbdes.0123456789.pdf")
    #expect(self.details(.dokumen, "berkas: b.pdf").1 == ["2:9 post/missing-document"])
    #expect(self.details(.dokumen, "lokasi: x").1 == ["0:0 post/missing-berkas"])
    #expect(self.details(.dokumen, "berkas: ../../etc/passwd").1 == ["2:9 post/missing-document"])
  }
}
