import KimDiagnostics
import KimModel
import KimReceive
import KimSystem
import KimTestSupport
import Testing

@testable import KimIntake

/// Corrections: as copied texts, and of posts that stay as they are.
struct CorrectionTests {
  private static let path = "muba/kim-toman/kegiatan/2024-05-20-panen-raya/index.md"
  private static let body = "Warga memanen padi di Dusun II sejak pagi."

  private static func text(_ number: String, _ version: Int, _ body: String = body) -> String {
    "Judul: Panen raya\nTanggal: 2024-05-20\nJenis: kegiatan\nKode KIM: muba/kim-toman\n"
      + "Kode tulisan: \(number) versi \(version)\n\n\(body)\n"
  }

  private func posts(_ folder: IntakeFolder) -> [String] {
    folder.posts.filter { $0.hasSuffix("index.md") }
  }

  // MARK: Copied texts

  @Test func `a correction that was sent as text replaces the draft of the file before it`() throws
  {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      let number = "00000000000000000001"
      try folder.folder.write("masuk/tempel.txt", Self.text(number, 2, "Sudah dibetulkan."))
      #expect(try folder.take().words == ["draf lagi"])
      #expect(posts(folder) == [Self.path])
      let post = try #require(folder.post(Self.path))
      #expect(post.contains("Sudah dibetulkan.") && !post.lowercased().contains("kode"))
      try folder.folder.write("masuk/lagi.txt", Self.text(number, 1))
      #expect(try folder.take().words == ["ada"])
    }
  }

  @Test func `the file that follows its copied text brings the photos, and no second draft`() throws
  {
    try IntakeFolder.with { folder in
      try folder.folder.write("masuk/tempel.txt", Self.text("f15961cdbec4", 1))
      #expect(try folder.take().words == ["draf"])
      var parcel = IntakeFolder.parcel()
      parcel.number = "f15961cdbec400000000"
      parcel.text = parcel.text.replacing("---\n\n", with: "gambar: foto-1.jpg\n---\n\n")
      parcel.photos = [("foto-1.jpg", try SamplePhotos.bytes(0))]
      try folder.write(parcel)
      #expect(try folder.take().words == ["draf lagi"])
      #expect(posts(folder) == [Self.path])
      try folder.write(parcel, to: "b.kim.txt")
      #expect(try folder.take().words == ["ada"])

      // And a text that corrects it keeps them.
      try folder.folder.write("masuk/lagi.txt", Self.text("f15961cdbec4", 2, "Lebih baik."))
      #expect(try folder.take().words == ["draf lagi"])
      #expect(folder.post(Self.path)?.contains("gambar: foto-1.jpg") == true)
      #expect(folder.posts.contains(Self.path.replacing("index.md", with: "foto-1.jpg")))
    }
  }

  @Test func `a correction as text keeps what a text has no words for`() throws {
    try IntakeFolder.with { folder in
      var parcel = IntakeFolder.parcel()
      parcel.text = """
        ---
        judul: "Panen raya"
        tanggal: "2024-05-20"
        jenis: "kegiatan"
        topik:
          - "padi"
          - "tani"
        gambar: "foto-1.jpg"
        gambar_alt: "Warga memanen padi"
        ---

        Warga **memanen** padi di Dusun II sejak pagi.

        """
      parcel.photos = [("foto-1.jpg", try SamplePhotos.bytes(0))]
      try folder.write(parcel)
      try folder.take()
      try folder.folder.write(
        "masuk/tempel.txt",
        Self.text("00000000000000000001", 2, "Warga *memanen* padi di Dusun III sejak pagi."))
      let report = try folder.take()
      #expect(report.words == ["draf lagi"])
      let post = try #require(folder.post(Self.path))
      #expect(post.contains("gambar_alt: \"Warga memanen padi\"") && post.contains("  - \"tani\""))
      #expect(post.contains("Dusun III") && post.contains("draf: true"))
      #expect(
        report.texts.first?.changes?.lines == [
          .removed("Warga memanen padi di Dusun II sejak pagi."),
          .added("Warga memanen padi di Dusun III sejak pagi."),
        ])
    }
  }

  @Test func `a correction as text of a published post names only what differs`() throws {
    try IntakeFolder.with { folder in
      var parcel = IntakeFolder.parcel()
      parcel.text = parcel.text.replacing(
        "jenis:",
        with: "gambar: foto-1.jpg\ngaleri: [{berkas: foto-2.jpg, alt: Warga di sawah}]\njenis:")
      parcel.photos = [
        ("foto-1.jpg", try SamplePhotos.bytes(0)), ("foto-2.jpg", try SamplePhotos.bytes(1)),
      ]
      try folder.write(parcel)
      try folder.take { $0.publishes = true }
      try folder.folder.write(
        "masuk/tempel.txt",
        Self.text("00000000000000000001", 2, "Warga memanen padi di Dusun III sejak pagi."))
      let report = try folder.take()
      #expect(
        report.texts.first?.correction?.lines == [
          .removed(Self.body), .added("Warga memanen padi di Dusun III sejak pagi."),
        ])
      let laid = "masuk/ditolak/perbaikan-00000000000000000001-v2/index.md"
      #expect(folder.folder.text(laid)?.contains("alt: Warga di sawah") == true)
    }
  }

  @Test func `the same text in another form is no other version`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel(body: "Warga **memanen** padi.\n\n- pagi\n- sore"))
      try folder.take()
      let there = folder.post(Self.path)
      try folder.folder.write("sites/" + Self.path, (there ?? "") + "\n")
      try folder.folder.write(
        "masuk/tempel.txt",
        Self.text("00000000000000000001", 2, "Warga *memanen* padi.\n\n• pagi\n• sore"))
      #expect(try folder.take().words == ["ada"])
    }
  }

  @Test(arguments: [
    "Assalamualaikum pak, ini tulisan saya\n\n", "[27/05/24 11.40] Bu Ratna: Ini pak\n",
    "[27/05/24 11.40] Bu Ratna: ", "> *Diteruskan*\n",
  ])
  func `what people put before a copied text, and its title told again, is in no post`(
    above: String
  ) throws {
    try IntakeFolder.with { folder in
      let text = Self.text("f15961cdbec4", 1, "*Panen raya*\n\nWarga memanen padi sejak pagi.")
        .replacing("Kode KIM", with: "Nama pengirim: Bu Siti\nKode KIM")
      try folder.folder.write("masuk/a.txt", above + text)
      let report = try folder.take()
      #expect(report.words == ["draf"] && report.texts.first?.sender == "Bu Siti")
      let post = try #require(folder.post(Self.path), "\(folder.posts)")
      #expect(
        post.contains("Judul: Panen raya") || post.contains("judul: \"Panen raya\""), "\(post)")
      #expect(post.ranges(of: "Panen raya").count == 1, "\(post)")
      for words in ["Siti", "Ratna", "Assalam", "Diteruskan", "Kode"] {
        #expect(!post.contains(words), "\(post)")
      }
    }
  }

  @Test func `a text that lost its line is a text of its own`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.write("masuk/tempel.txt", Self.text("f15961cdbec4", 1))
      try folder.take()
      let lost = Self.text("f15961cdbec4", 2, "Isi yang sudah dibetulkan warga.")
        .split(separator: "\n").filter { !$0.hasPrefix("Kode tulisan") }.joined(separator: "\n")
      try folder.folder.write("masuk/lagi.txt", lost + "\n")
      #expect(try folder.take().words == ["draf"])
      #expect(posts(folder).count == 2)
    }
  }

  // MARK: Posts that stay

  @Test
  func `of a post that stays the mentor is told what differs, and where the new version lies`()
    throws
  {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      let published = folder.post(Self.path)?.replacing("draf: true\n", with: "") ?? ""
      try folder.folder.write("sites/" + Self.path, published)
      try folder.write(
        IntakeFolder.parcel("Panen kopi", version: 2, body: "\(Self.body)\n\nHasilnya bagus."))
      let report = try folder.take()
      #expect(folder.post(Self.path) == published)
      let correction = try #require(report.texts.first?.correction)
      #expect(
        correction.lines == [
          .removed("judul: Panen raya"), .added("judul: Panen kopi"),
          .added("Hasilnya bagus."),
        ])
      #expect(correction.more == 0 && correction.photos == [])
      let laid = "masuk/ditolak/perbaikan-00000000000000000001-v2"
      #expect(correction.folder?.string == folder.folder.full(laid))
      #expect(folder.folder.text(laid + "/index.md")?.contains("Hasilnya bagus.") == true)
      #expect(report.refusals.found.first?.hint?.id.contains(laid) == true)
      // Nothing of it is taken as a text that was sent.
      #expect(try folder.take(["masuk/ditolak"]).words.count == 1)
    }
  }

  @Test func `a version that somebody has written by hand already changes nothing`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      let published = folder.post(Self.path)?.replacing("draf: true\n", with: "") ?? ""
      let mended = published.replacing(Self.body, with: "Sudah dibetulkan dengan tangan.")
      try folder.folder.write("sites/" + Self.path, mended)
      try folder.write(IntakeFolder.parcel(version: 2, body: "Sudah dibetulkan dengan tangan."))
      #expect(try folder.take().words == ["ada"])
      #expect(folder.post(Self.path) == mended)
    }
  }

  @Test func `the same of one that was published at once, with its photos`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take { $0.publishes = true }
      var parcel = IntakeFolder.parcel(version: 2)
      parcel.photos = [("foto-1.jpg", try SamplePhotos.bytes(0))]
      try folder.write(parcel)
      let report = try folder.take()
      #expect(report.refusals.found.map(\.code) == ["receive/already-published"])
      #expect(report.texts.first?.correction?.photos == ["foto-1.jpg"])
      #expect(folder.inbox.contains { $0.hasSuffix("-v2/foto-1.jpg") })
    }
  }

  @Test func `a version with a bad photo is refused for what it corrects`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take { $0.publishes = true }
      var parcel = IntakeFolder.parcel(version: 2)
      parcel.photos = [("foto-1.jpg", [1, 2, 3])]
      try folder.write(parcel)
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/already-published"])
    }
  }

  @Test func `a bad photo is told with its name and place`() throws {
    try IntakeFolder.with { folder in
      var parcel = IntakeFolder.parcel()
      parcel.photos = [("foto-1.jpg", try SamplePhotos.bytes(0)), ("foto-2.jpg", [1, 2, 3])]
      try folder.write(parcel)
      let message = try #require(try folder.take().refusals.found.first?.message.id)
      #expect(message.hasPrefix("foto ke-2 kiriman ini, 'foto-2.jpg',"))
      let answer = folder.folder.text("masuk/ditolak/a.kim.txt.jawaban.txt")
      #expect(answer?.contains("Foto ke-2 (foto-2.jpg) tidak dapat dibuka.") == true)
    }
  }

  @Test func `long texts are not compared line by line`() throws {
    let old = PostFiles([("index.md", Array(String(repeating: "a\n", count: 3000).utf8))])
    let new = PostFiles([("index.md", Array("b\n".utf8))])
    let province = Province(title: "Uji", code: try #require(RegionCode("16")))
    #expect(Correction(new, version: 2, of: old, province: province).lines.count <= 12)
    let twenty = PostFiles([("index.md", Array((1...20).map { "\($0)\n" }.joined().utf8))])
    let correction = Correction(new, version: 2, of: twenty, province: province)
    #expect(correction.lines.count <= 12)
  }

  @Test func `a text that comes once more with its photos completes its draft`() throws {
    try IntakeFolder.with { folder in
      let text =
        "Gotong royong di Toman\n27 Mei 2024\n\nWarga membersihkan parit Dusun II sejak pagi.\n"
      try folder.folder.write("masuk/gotong royong.txt", text)
      #expect(try folder.take { $0.site = "muba/kim-toman" }.words == ["draf"])
      try folder.folder.write("masuk/gr/gotong royong.txt", text)
      try folder.folder.write(
        "masuk/gr/IMG-20240527-WA0001.jpg", bytes: try SamplePhotos.bytes(0))
      let report = try folder.take { $0.site = "muba/kim-toman" }
      #expect(report.words == ["draf lagi"])
      #expect(report.texts.first?.photos == 1)
      let post = try #require(folder.posts.first { $0.hasSuffix("index.md") })
      #expect(folder.posts.contains { $0.hasSuffix("foto-1.jpg") }, "\(folder.posts)")
      #expect(folder.post(post)?.contains("foto-1.jpg") == true)
      // The same text alone takes nothing away.
      try folder.folder.write("masuk/lagi.txt", text)
      #expect(try folder.take { $0.site = "muba/kim-toman" }.words == ["ada"])
      #expect(folder.posts.contains { $0.hasSuffix("foto-1.jpg") })
    }
  }

}
