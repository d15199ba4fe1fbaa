import KimDiagnostics
import KimModel
import KimRandom
import KimReceive
import KimSystem
import KimTestSupport
import Testing

@testable import KimIntake

struct IntakeTests {
  private static let path = "muba/kim-toman/kegiatan/2024-05-20-panen-raya/index.md"
  private static let record = "muba/kim-toman/_terima/00000000000000000001.txt"

  @Test func `a parcel becomes a draft of its KIM, with a record, and goes to what is done`() throws
  {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      let report = try folder.take()
      #expect(report.words == ["draf"])
      #expect(folder.posts == [Self.record, Self.path].sorted())
      #expect(
        folder.post(Self.path) == """
          ---
          draf: true
          judul: "Panen raya"
          tanggal: 2024-05-20
          jenis: kegiatan
          ---

          Warga memanen padi di Dusun II sejak pagi.

          """)
      #expect(folder.inbox == ["selesai/a.kim.txt"])
      #expect(report.texts.first?.title == "Panen raya")
    }
  }

  @Test func `what a messenger puts before a copied text is in no post, draft or not`() throws {
    let head = "Tanggal: 2024-05-20\nJenis: layanan\nSyarat: KK asli\nKode KIM: muba/kim-toman\n"
    for isPublished in [false, true] {
      try IntakeFolder.with { folder in
        try folder.folder.write(
          "masuk/a.txt",
          "[27/05/24 11.40] Bu Ratna: Judul: Cara urus surat pindah\n\(head)\n"
            + "Urus surat pindah ke kelurahan dengan membawa KK asli.\n")
        try folder.take { $0.publishes = isPublished }
        let path = "muba/kim-toman/layanan/2024-05-20-cara-urus-surat-pindah/index.md"
        let post = try #require(folder.post(path), "\(folder.posts)")
        #expect(!post.contains("Bu Ratna") && !post.contains("11.40"))
        #expect(post.contains("yarat: KK asli"))
      }
    }
  }

  @Test func `a copied text without a day has that on which it was sent`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.write(
        "masuk/a.txt",
        "[27/05/24 11.40] Bu Ratna: Panen raya di Toman berjalan lancar sejak pagi hari.\n"
          + "Warga memanen padi bersama.\n")
      try folder.take { $0.site = "muba/kim-toman" }
      let post = try #require(folder.posts.first { $0.hasSuffix("index.md") })
      #expect(post.contains("/2024-05-27-"))
      #expect(folder.post(post)?.contains("Bu Ratna") == false)
    }
  }

  @Test func `what is done or refused is not taken again, however deep it lies`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel(), to: "wa/selesai/a.kim.txt")
      try folder.write(IntakeFolder.parcel(), to: "wa/ditolak/b.kim.txt")
      #expect(try folder.take().words == [])
      #expect(folder.posts == [])
    }
  }

  @Test func `the same file twice changes nothing`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      let before = folder.folder.contents(of: "sites")
      let stamp = folder.folder.stamp("sites/" + Self.path)
      try folder.write(IntakeFolder.parcel(), to: "b.kim (1).txt")
      #expect(try folder.take().words == ["ada"])
      #expect(folder.folder.contents(of: "sites") == before)
      #expect(folder.folder.stamp("sites/" + Self.path) == stamp)
      #expect(folder.inbox == ["selesai/a.kim.txt", "selesai/b.kim (1).txt"])
    }
  }

  @Test func `a later version replaces a draft, and an earlier one that comes late does not`()
    throws
  {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      try folder.write(IntakeFolder.parcel(version: 3, body: "Sudah dibetulkan oleh Bu Siti."))
      #expect(try folder.take().words == ["draf lagi"])
      #expect(folder.post(Self.path)?.contains("Sudah dibetulkan") == true)
      try folder.write(IntakeFolder.parcel(version: 2))
      #expect(try folder.take().words == ["ada"])
      #expect(folder.post(Self.path)?.contains("Sudah dibetulkan") == true)
      #expect(folder.posts.count == 2)
    }
  }

  @Test func `a later version with another title or type moves the draft`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      try folder.write(IntakeFolder.parcel("Panen kopi", version: 2, type: "umkm"))
      #expect(try folder.take().words == ["draf lagi"])
      #expect(
        folder.posts == [Self.record, "muba/kim-toman/umkm/2024-05-20-panen-kopi/index.md"])
    }
  }

  @Test func `a later version never replaces an edited or a published post`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      let published = folder.post(Self.path)?.replacing("draf: true\n", with: "") ?? ""
      try folder.folder.write("sites/" + Self.path, published)
      try folder.write(IntakeFolder.parcel(version: 2, body: "Warga memanen kopi."))
      let report = try folder.take()
      // Somebody has only taken out the line that made a draft of it.
      #expect(report.refusals.found.map(\.code) == ["receive/already-published"])
      #expect(!report.refusals.hasErrors && report.texts.first?.isRefused == false)
      #expect(folder.post(Self.path) == published)
      #expect(folder.inbox.contains("ditolak/a.kim.txt.jawaban.txt"))

      try folder.write(IntakeFolder.parcel("Lain", number: 2))
      try folder.take { $0.publishes = true }
      try folder.write(
        IntakeFolder.parcel("Lain", number: 2, version: 2, body: "Warga memanen kopi."))
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/already-published"])
    }
  }

  @Test func `a file that was put beside a draft is not lost`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      try folder.folder.write(
        "sites/muba/kim-toman/kegiatan/2024-05-20-panen-raya/catatan.txt", "Punya kami")
      try folder.write(IntakeFolder.parcel("Panen kopi", version: 2))
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/already-edited"])
      #expect(folder.posts.count == 3)
    }
  }

  @Test func `a number that is used for other content is refused`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      try folder.write(IntakeFolder.parcel(body: "Isi lain yang panjangnya juga cukup."))
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/number-in-use"])
    }
  }

  @Test func `posts that are there are never written over`() throws {
    try IntakeFolder.with { folder in
      let own = "---\njudul: Panen raya\ntanggal: 2024-05-20\n---\n\nTulisan kami sendiri.\n"
      try folder.folder.write("sites/" + Self.path, own)
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      #expect(folder.post(Self.path) == own)
      #expect(
        folder.posts.contains("muba/kim-toman/kegiatan/2024-05-20-panen-raya-2/index.md"))
    }
  }

  @Test func `a run that was killed before its record is completed, and makes nothing twice`()
    throws
  {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      try folder.folder.remove("sites/muba/kim-toman/_terima")
      try folder.folder.folder(
        "sites/muba/kim-toman/kegiatan/.kim-terima-00000000000000000001/sisa")
      try folder.write(IntakeFolder.parcel())
      #expect(try folder.take().words == ["draf"])
      #expect(folder.posts == [Self.record, Self.path].sorted())
    }
  }

  @Test func `a run that was killed while it replaced a draft is completed`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      let record = folder.post(Self.record) ?? ""
      try folder.write(IntakeFolder.parcel(version: 2, body: "Isi baru yang cukup panjang."))
      try folder.take()
      // As if it had ended before the record.
      try folder.folder.write("sites/" + Self.record, record)
      try folder.write(IntakeFolder.parcel(version: 2, body: "Isi baru yang cukup panjang."))
      #expect(try folder.take().words == ["draf lagi"])
      #expect(folder.posts == [Self.record, Self.path].sorted())
      #expect(folder.post(Self.record)?.contains("versi: 2") == true)
    }
  }

  // MARK: Sorting

  @Test func `files of several KIM are sorted by themselves`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel(), to: "1.kim.txt")
      try folder.write(IntakeFolder.parcel(site: "kim-ilir", number: 2), to: "dalam/2.kim.txt")
      try folder.write(IntakeFolder.parcel(site: "../muba", number: 3), to: "3.kim.txt")
      let report = try folder.take()
      #expect(report.texts.map { $0.site?.string } == ["muba/kim-toman", nil, "kim-ilir"])
      #expect(report.refusals.found.map(\.code) == ["receive/unknown-site"])
      #expect(
        folder.inbox == [
          "ditolak/3.kim.txt", "ditolak/3.kim.txt.jawaban.txt", "selesai/1.kim.txt",
          "selesai/2.kim.txt",
        ])
      #expect(
        folder.folder.text("masuk/ditolak/3.kim.txt.jawaban.txt")?
          .contains("Kami tidak mengenali KIM yang disebut") == true)
    }
  }

  @Test func `of one KIM that was named all others' files are left`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel(), to: "1.kim.txt")
      try folder.write(IntakeFolder.parcel(site: "kim-ilir", number: 2), to: "2.kim.txt")
      #expect(
        try folder.take { $0.site = "kim-ilir" }.words == ["otherSite(\"muba/kim-toman\")", "draf"])
      #expect(folder.inbox == ["1.kim.txt", "selesai/2.kim.txt"])
    }
  }

  @Test func `a text of a messenger is taken where it is known of which KIM it is`() throws {
    let text = "*Kerja bakti*\nMinggu, 19 Mei 2024\n\nWarga membersihkan parit di RT 3.\n"
    try IntakeFolder.with { folder in
      try folder.folder.write("masuk/kabar.txt", text)
      #expect(try folder.take().words == ["unknownSite"])
      #expect(folder.inbox == ["kabar.txt"])
      #expect(try folder.take { $0.site = "kim-ilir" }.words == ["draf"])
      let path = "kim-ilir/berita/2024-05-19-kerja-bakti/index.md"
      #expect(folder.post(path)?.contains("draf: true\n") == true)
      #expect(folder.post(path)?.contains("Warga membersihkan parit di RT 3.") == true)

      try folder.folder.write("masuk/kim-toman/kabar.txt", text)
      #expect(try folder.take().words == ["draf"])
      #expect(folder.posts.contains("muba/kim-toman/berita/2024-05-19-kerja-bakti/index.md"))
    }
  }

  @Test func `a text without title and day gets those of its first sentence and of today`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.write(
        "masuk/kabar.txt", "Posyandu ramai sekali hari ini. Ada 40 balita yang ditimbang: 3 baru\n")
      #expect(try folder.take { $0.site = "kim-ilir" }.words == ["draf"])
      let post = folder.post("kim-ilir/berita/2024-06-01-posyandu-ramai-sekali-hari-ini/index.md")
      #expect(
        post?.hasPrefix(
          "---\njudul: \"Posyandu ramai sekali hari ini\"\ndraf: "
            + "true\n") == true)
      #expect(post?.hasSuffix("---\n\nAda 40 balita yang ditimbang: 3 baru\n") == true)
    }
  }

  @Test func `a title alone on the first line is not told twice`() throws {
    try IntakeFolder.with { folder in
      try folder.folder.write(
        "masuk/kabar.txt", "Posyandu ramai\n\nAda 40 balita yang ditimbang hari ini.\n")
      #expect(try folder.take { $0.site = "kim-ilir" }.words == ["draf"])
      #expect(
        folder.post("kim-ilir/berita/2024-06-01-posyandu-ramai/index.md") == """
          ---
          judul: "Posyandu ramai"
          draf: true
          tanggal: 2024-06-01
          ---

          Ada 40 balita yang ditimbang hari ini.

          """)
    }
  }

  @Test func `an exported chat gives a post for each message that is one`() throws {
    let news = String(repeating: "Warga bergotong royong membersihkan parit desa. ", count: 4)
    try IntakeFolder.with { folder in
      try folder.folder.write(
        "masuk/Obrolan WhatsApp dengan KIM Ilir.txt",
        """
        20/05/24 18.03 - Bu Siti: Assalamualaikum
        20/05/24 18.04 - Bu Siti: *Parit bersih*
        \(news)
        21/05/24 07.10 - Pak RT: *Jalan mulus*
        \(news)

        """)
      let report = try folder.take { $0.site = "kim-ilir" }
      #expect(report.words == ["draf", "draf"] && report.talk == 1)
      #expect(report.texts.map(\.sender) == ["Bu Siti", "Pak RT"])
      #expect(
        folder.posts.filter { !$0.contains("_terima") } == [
          "kim-ilir/berita/2024-05-20-parit-bersih/index.md",
          "kim-ilir/berita/2024-05-21-jalan-mulus/index.md",
        ])
    }
  }

  @Test func `a folder of mails is read, and mails are put away`() throws {
    let parcel = String(
      decoding: IntakeFolder.parcel().bytes, as: UTF8.self)
    let head = "From: Bu Siti <s@desa.example>\nTo: k@desa.example\nMIME-Version: 1.0\n"
    try IntakeFolder.with { folder in
      for name in ["cur", "new", "tmp"] { try folder.folder.folder("masuk/\(name)") }
      try folder.folder.write(
        "masuk/new/1700000000.M1P2.kantor",
        head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHalo\n--b\n"
          + "Content-Type: application/octet-stream; name=x.kim.txt\n\n\(parcel)\n--b--\n")
      try folder.folder.write("masuk/cur/1700000001.M1P2.kantor:2,S", head + "\nBaik, pak.\n")
      try folder.folder.write("masuk/tmp/1700000002.M1P2.kantor", head)
      let report = try folder.take()
      #expect(report.words == ["draf"] && report.texts.first?.sender == "Bu Siti <s@desa.example>")
      #expect(report.others.count == 1)
      #expect(
        folder.inbox == [
          "cur/1700000001.M1P2.kantor:2,S", "selesai/1700000000.M1P2.kantor",
          "tmp/1700000002.M1P2.kantor",
        ])
    }
  }

  // MARK: Secrets

  @Test func `for a KIM with a secret only its own telephones' files are taken`() throws {
    try IntakeFolder.with { folder in
      let site = try #require(SiteID("muba/kim-toman"))
      let (key, isNew) = try folder.keys.key(making: site, outside: folder.root)
      #expect(isNew)
      #expect(try folder.keys.key(making: site, outside: folder.root).key == key)
      var random = SeededRandom(seed: 9)
      let other = WritingKey(using: &random)
      try folder.write(IntakeFolder.parcel(key: key), to: "1.kim.txt")
      try folder.write(IntakeFolder.parcel("Dua", number: 2), to: "2.kim.txt")
      try folder.write(IntakeFolder.parcel("Tiga", number: 3, key: other), to: "3.kim.txt")
      try folder.folder.write("masuk/kim-toman/4.txt", "Kabar panjang dari warga desa Toman.")
      try folder.write(IntakeFolder.parcel("Lima", site: "kim-ilir", number: 5), to: "5.kim.txt")
      let report = try folder.take()
      #expect(report.words == ["draf", "unsigned", "wronglySigned", "draf", "unsigned"])
      #expect(Set(report.refusals.found.map(\.code)) == ["receive/unsealed"])

      try folder.folder.move("masuk/ditolak/3.kim.txt", to: "masuk/lagi.kim.txt")
      let trusted = try folder.take { $0.trusts = true }
      #expect(trusted.words == ["draf"] && trusted.texts.first?.isTrusted == true)
    }
  }

  @Test func `secrets are for their owner only, and never lie in the content`() throws {
    try IntakeFolder.with { folder in
      let site = try #require(SiteID("muba/kim-toman"))
      _ = try folder.keys.key(making: site, outside: folder.root)
      let run = try KimCommand(shell: "stat -c %a sandi sandi/*", in: folder.folder)
      #expect(run.output == "700\n600\n")
      for path in ["sites/sandi", "sites/muba/kim-toman/_sandi"] {
        let inside = KeyShelf(TypedPath(folder.folder.full(path)))
        #expect(throws: UsageError.self) { try inside.key(making: site, outside: folder.root) }
      }
      try folder.folder.write("sandi/kim-ilir.sandi", "rusak")
      try folder.write(IntakeFolder.parcel(site: "kim-ilir"))
      #expect(throws: UsageError.self) { try folder.take() }
    }
  }

  // MARK: Taking back

  @Test func `what a number made is taken back, unless somebody has edited it`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel(), to: "1.kim.txt")
      try folder.write(IntakeFolder.parcel("Dua", number: 2), to: "2.kim.txt")
      try folder.take()
      let one = try #require(ParcelNumber("00000000000000000001"))
      let two = try #require(ParcelNumber("00000000000000000002"))
      try folder.folder.write("sites/muba/kim-toman/kegiatan/2024-05-20-dua/index.md", "disunting")
      #expect(try TakeBack(in: folder.root, site: nil).take(back: one).count == 1)
      #expect(throws: UsageError.self) {
        try TakeBack(in: folder.root, site: nil).take(back: one)
      }
      #expect(throws: UsageError.self) {
        try TakeBack(in: folder.root, site: nil).take(back: two)
      }
      #expect(
        folder.posts == [
          "muba/kim-toman/_terima/00000000000000000002.txt",
          "muba/kim-toman/kegiatan/2024-05-20-dua/index.md",
        ])
      // And can be taken once more.
      try folder.write(IntakeFolder.parcel())
      #expect(try folder.take().words == ["draf"])
    }
  }
}
