import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct IdentityNumberTests {
  static let forms = [
    "1606061201900001", "1606 0612 0190 0001", "160606 120190 0001", "160606-120190-0001",
    "16.06.06.120190.0001", "16.06.06-120190-0001", "16 06 06 12 01 90 0001", "1606.0612.0190.0001",
    "1606\u{A0}0612\u{A0}0190\u{A0}0001", "1606–0612–0190–0001", "1606065201900001",
    "1606067112990123",
    // Digits of other scripts, as telephones and forms have them.
    "１６０６０６１２０１９００００１", "١٦٠٦٠٦١٢٠١٩٠٠٠٠١", "۱۶۰۶۰۶۱۲۰۱۹۰۰۰۰۱",
    "𝟏𝟔𝟎𝟔𝟎𝟔𝟏𝟐𝟎𝟏𝟗𝟎𝟎𝟎𝟎𝟏", "𝟷𝟼𝟶𝟼𝟶𝟼𝟷𝟸𝟶𝟷𝟿𝟶𝟶𝟶𝟶𝟷", "꧑꧖꧐꧖꧐꧖꧑꧒꧐꧑꧙꧐꧐꧐꧐꧑",
    "1606061２01900001",
    // Spaces of other widths, and characters that nobody sees.
    "1606\u{2009}0612\u{202F}0190\u{200A}0001", "160606\u{3000}120190\u{2003}0001",
    "1606\u{200B}0612\u{200C}0190\u{200D}0001", "1\u{AD}606061201\u{2060}9000\u{FEFF}01",
    "1606\u{200B} 0612\u{200B}\u{200B} 0190 \u{2060}0001",
    // Other signs between.
    "1606/0612/0190/0001", "160606/120190/0001", "160606_120190_0001", "160606,120190,0001",
    "160606·120190·0001", "16·06·06·120190·0001", "160606(120190)0001", "(160606) (120190) (0001)",
    "16.06.06/120190-0001", "１６０６０６／１２０１９０．０００１", "1606•0612•0190•0001",
  ]

  @Test(arguments: forms)
  func `a number is found in text, fields and kim_yml`(number: String) {
    for text in [
      "---\njudul: A\ntanggal: 2024-05-01\n---\nNIK: \(number).\n",
      "---\njudul: A\ntanggal: 2024-05-01\nlokasi: \"\(number)\"\n---\n",
      "---\njudul: A\ntanggal: 2024-05-01\n---\n| Nama | NIK |\n|---|---|\n| A | \(number) |\n",
      "---\njudul: A\ntanggal: 2024-05-01\n---\n(\(number)), 0812-3456-7890\n",
    ] {
      let read = OnePost(text: text)
      #expect(read.found.map(\.code) == ["privacy/identity-number"])
      #expect(read.post == nil)
    }
    let (content, diagnostics) = SiteText(
      "-- kim.yml --\n"
        + "\(SiteText.profile)ketua: \"\(number)\"\n"
    ).content()
    #expect(diagnostics.found.map(\.code) == ["privacy/identity-number"])
    #expect(content == nil)
  }

  @Test(arguments: [
    "1606061201900001 0812-3456-7890", "1 1606061201900001", "1606061201900001 3 orang",
    "0812 3456 7890 1606061201900001", "1606061201900001 1606061201900002", "12-1606061201900001",
    "No. 5 1606 0612 0190 0001", "[1606061201900001](https://desa.id/a)",
    "https://desa.id "
      + "1606061201900001",
    "(https://desa.id)1606061201900001",
  ])
  func `a number beside others is found`(text: String) {
    #expect(Set(OnePost("lokasi: x", body: text).found.map(\.code)) == ["privacy/identity-number"])
  }

  @Test(arguments: [
    "160606120190000", "16060612019000012",
    "1606 0612 0190 "
      + "000", "1606061301900a01", "9906061201900001",
    "1606063201900001", "1606067201900001", "1606061213900001", "1600061201900001",
    "1606001201900001",
    "0812 3456 7890 0813 4567 8901", "https://desa.id/1606061201900001",
    "<https://desa.id/?p=1606061201900001>",
    "[a](https://desa.id/p-1606061201900001)", "14 13 12 11 10 9 8 7", "-2.1606061201900001",
    "1606, 0612, 0190, 0001", "1606  0612  0190  0001", "1606\n\n0612\n\n0190\n\n0001",
    "- 1606\n- 0612\n- 0190\n- 0001", "| 1606 | 0612 | 0190 | 0001 |\n|---|---|---|---|",
    "```\n1606\n0612\n0190\n0001\n```",
    // Telephones and accounts.
    "0812-1606-1412/0813-1234-5678", "0812 1606 1412\n0813 1234 5678", "(0711) 350123, 350124",
    "+62 812-1606-1412", "62812160614/0812", "081216061412,081312345678",
    "(0711) 350612 (0711) 350613",
    "BRI 1606-01-012345-53-1", "BRI 160601012345531", "Mandiri 160-00-1234567-8",
    // Prices and quantities.
    "Rp16.060.612/Rp19.000.001", "16.060.612/19.000.001", "Rp1.606.061.201.900,01",
    "12,15,18,20,11,14,17,19", "12, 15, 18, 20, 11, 14, 17, 19", "16 06,12 09,12,10,11,12",
    // Days and hours.
    "17/08/2024 05/09/2024", "17/08/2024-05/09/2024", "12/09/2024,10.00-12.00",
    "12/09/2024_1030-1200", "12092024_10301200", "19900512_08301200", "12-08-2024/15-09-2024",
    "2019/2020 2021/2022", "1998/1999/2000/2001",
    // References to letters, and coordinates.
    "1606/0612/0110/2024", "140/16/06/2024", "-2.9909345,104.7565432", "3.29123,103.8412345",
    "5.1234567,95.1234567", "-10.160606,123.120190",
    "2023-06-14 09.00-12.00 2023-06-15", "16.06.06.2008",
  ])
  func `other numbers are left alone`(text: String) {
    #expect(
      OnePost("lokasi: x", body: text).found.map(\.code).contains("privacy/identity-number")
        == false)
  }

  @Test(arguments: [
    "160606120190\n0001", "16060612\r\n01900001", "> 160606120190\n> 0001",
    "- a 1606 0612\n  0190 0001",
    "1606\n0612\n0190\n0001",
  ])
  func `a number that a line break parts is found`(text: String) {
    #expect(Set(OnePost("lokasi: x", body: text).found.map(\.code)) == ["privacy/identity-number"])
  }

  @Test func `a number is found wherever it stands in a long text`() {
    for length in 100...600 {
      let body = String(repeating: "a ", count: length) + "\n160606\n          120190-0001 akhir"
      let found = OnePost("lokasi: x", body: body).found.map(\.code)
      #expect(found == ["privacy/identity-number"], "\(length)")
    }
  }

  @Test func `a number in other digits is not shown by any message`() {
    for number in ["１６０６０６１２０１９００００１", "1606\u{200B}0612/0190/0001"] {
      let read = OnePost(
        "jenis: \(number)\nlokasi: slot gacor \(number)", body: "[x](\(number).md)")
      let printed = SiteText(
        "-- berita/a.md --\n---\njudul: A\ntanggal: x \(number)\n---\n[x](\(number).md)\n"
      )
      .content().1.printed()
      #expect(read.post == nil)
      #expect(printed.contains("privacy/identity-number"))
      #expect(!printed.contains("０１９") && !printed.contains("0190"))
    }
  }

  @Test(arguments: [
    "berita/160606/120190/0001.md", "berita/nik_1606_0612_0190_0001.md", "160606/1201900001.md",
    "berita/１６０６０６１２０１９００００１.md", "berita/1606+0612+0190+0001.md",
    "berita/1606 ~ 0612 ~ 0190 ~ 0001.md", "berita/1606061201900001 (1)/index.md",
  ])
  func `a file or folder named by a number in any form is left out`(path: String) {
    let (content, diagnostics) = SiteText(
      "-- \(path) --\n---\njudul: A\ntanggal: 2024-05-01\n---\n"
    ).content()
    #expect(content?.posts.map(\.source) == [])
    #expect(diagnostics.found.map(\.code) == ["privacy/identity-number"])
    #expect(!diagnostics.printed().contains("0190"))
  }

  /// References whose escapes hide the number of the file that they name.
  @Test(arguments: [
    ("ktp_1606_0612_0190_0001", "ktp_1%36%306_0612_0190_0001"),
    ("ktp 1606+0612+0190+0001", "ktp 1606+0612+0190+0001"),
    ("ktp-１６０６０６１２０１９００００１", "ktp-%EF%BC%91６０６０６１２０１９００００１"),
    ("ktp-1606\u{200B}0612/0190 0001", "ktp-1606%E2%80%8B%30612/0190 0001"),
  ])
  func `a photo or document named by a number is published under another name`(
    name: String, written: String
  ) throws {
    let site = SiteText(
      "-- b.md --\n---\njudul: B\ntanggal: 2024-05-01\n---\n"
        + "![x](<\(written).jpg>)\n\n[y](<\(written).pdf>)\n"
        + "-- \(name).jpg --\n-- \(name).pdf --\n")
    let body = try #require(site.content().0?.posts.first?.body)
    #expect(body.documents.map(\.path.string) == ["berkas/dokumen.0123456789.pdf"])
    #expect(body.photos.map(\.files.fallback.path.string) == ["foto/foto.0123456789-960.jpg"])
  }

  @Test func `the place is that of the number, and its line is not shown`() throws {
    let found = OnePost("lokasi: x", body: "Warga: 1606061201900001.").found
    #expect(found.map(\.short) == ["6:8 privacy/identity-number"])
    #expect(found[0].place.length == 16)
    #expect(found[0].place.excerpt == nil)
  }

  /// Everything that goes wrong on the number's own line, in its key, its value and its text.
  @Test(arguments: [
    "kontak: [1606061201900001]", "jenis: 1606061201900001", "tanggal: 1606061201900001",
    "1606061201900001: x", "adinda: [1606061201900001]", "judul: x: 1606061201900001",
    "lokasi: \"1606061201900001", "kim_terkait: [\"1606061201900001 x\"]",
    "alias: "
      + "[\"1606061201900001 x\"]",
    "gambar: 1606061201900001.jpg", "whatsapp: 1606061201900001",
    "peserta_jumlah: "
      + "1606061201900001",
    "slug: Nik 1606061201900001", "topik: &x 1606061201900001", "sumber: [{url: 1606061201900001}]",
    "lokasi: \u{202E}1606061201900001", "lokasi: slot gacor 1606061201900001",
    "x: "
      + "[1606061201900001",
    "tanggal: Senin 1606061201900001", "harga: 1606061201900001", "koordinat: 1606061201900001",
    "berkas: 1606-0612-0190-0001", "galeri: [1606 0612 0190 0001]",
    "syarat: "
      + "[1606061201900001: {}]",
  ])
  func `no diagnostic of any kind shows the number`(line: String) {
    for body in ["x", "![1606061201900001](1606061201900001.jpg) <b>1606 0612 0190 0001</b>"] {
      let text = "---\njudul: A\ntanggal: 2024-05-01\n\(line)\n---\n\(body)\n"
      for type in ["berita", "umkm", "dokumen", "layanan", "potensi"] {
        let site = SiteText("-- \(type)/a.md --\n\(text)")
        let printed = site.content().1.printed()
        #expect(printed.contains("privacy/identity-number"))
        #expect(!printed.filter(\.isNumber).contains("1606061201900001"))
        #expect(!printed.contains("201900001") && !printed.contains("0190"))
      }
    }
  }

  @Test func `no diagnostic of kim_yml or of another encoding shows the number`() {
    let profile =
      "-- kim.yml --\nnama: x\nkode_wilayah: 1606061201900001\n"
      + "tingkat: 1606061201900001\n"
    var printed = SiteText(profile).content().1.printed()
    #expect(printed.contains("privacy/identity-number"))
    #expect(!printed.contains("1606061201900001"))
    let title = "---\njudul: 1606061201900001 caf"
    let source = SiteSource(
      id: .toman, folder: "sites/toman",
      texts: [
        SourceText(path: "a.md", bytes: Array(title.utf8) + [0xE9, 0x0A]),
        SourceText(path: "kim.yml", bytes: Array(SiteText.profile.utf8)),
      ])
    var diagnostics = Diagnostics()
    _ = SiteContent(parsing: source, context: ProvinceText().context, diagnostics: &diagnostics)
    printed = diagnostics.printed()
    #expect(printed.contains("file/encoding"))
    #expect(!printed.contains("1606061201900001"))
  }

  @Test func `a file whose name is such a number is left out without being named`() {
    let site = SiteText(
      """
      -- berita/1606061201900001.md --
      ---
      jdul: A
      ---
      -- berita/b.md --
      ---
      judul: B
      tanggal: 2024-05-01
      gambar: ../foto/ktp-1606061201900001.jpg
      ---
      ![x](../foto/ktp-160606120190000.jpg)
      -- foto/ktp-1606061201900001.jpg --
      """)
    let (content, diagnostics) = site.content()
    #expect(content?.posts.map(\.source) == [])
    #expect(!diagnostics.printed().contains("1606061201900001"))
    #expect(diagnostics.found.map(\.code).contains("privacy/identity-number"))
  }

  @Test func `a photo's name never spreads a number`() {
    let site = SiteText(
      "-- berita/b.md --\n---\njudul: B\ntanggal: 2024-05-01\n---\n![x](ktp-1606x06.jpg)\n"
        + "-- berita/ktp-1606061201900001.jpg --\n")
    let (content, diagnostics) = site.content()
    #expect(content?.posts.count == 1)
    #expect(diagnostics.found.allSatisfy { $0.hint?.id.contains("1606061201900001") == false })
  }

  @Test(arguments: [
    "1606061201900001,", "1606061201900001 ", "1 ", "1", "1.", "://1606061201900001", "12 3-4.",
  ])
  func `a quarter of a megabyte of numbers comes back, with as many errors as people read`(
    text: String
  ) {
    let read = OnePost(
      "lokasi: x", body: String(repeating: text, count: (1 << 18) / text.utf8.count))
    #expect(read.found.count { $0.code == "privacy/identity-number" } <= 20)
  }
}

extension IdentityNumberTests {
  @Test(arguments: [
    "**1606**064107900001", "16060641&#48;7900001", "16060641~~07~~900001",
    "1606 **0641** 0790 0001", "1606/**0641**/0790/0001", "1606&#8201;0641&nbsp;0790&thinsp;0001",
    "1606&shy;0641&#8203;0790&zwj;0001", "&#65297;606064107900001", "1606*0641*\n07900001",
    "1606<b>0641</b>07900001", "1606 <span>0641</span> 0790<!-- --> 0001", "160606<br>4107900001",
    "١٦٠٦**٠٦٤١**٠٧٩٠٠٠٠١",
  ])
  func `a number that only the finished page shows whole is found too`(text: String) {
    let site = SiteText("-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\n\(text)\n")
    let (content, diagnostics) = site.content()
    #expect(content?.posts.map(\.title) == [])
    #expect(
      diagnostics.found.map(\.code).filter { $0 != "markdown/raw-html" }
        == ["privacy/identity-number"])
  }
}
