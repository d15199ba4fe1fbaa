import KimModel
import KimReceive
import Testing

@testable import KimIntake

struct IntakeRecordTests {
  private var record: IntakeRecord {
    get throws {
      IntakeRecord(
        number: try #require(ParcelNumber("0123456789abcdef0123")), version: 2, content: "aa",
        isDraft: true, folder: try #require(PostFolderPath("kegiatan/2024-05-20-panen-raya")),
        files: [.init(name: "index.md", hash: "bb"), .init(name: "foto-1.jpg", hash: "cc")])
    }
  }

  @Test func `a record comes back as it was written`() throws {
    #expect(try IntakeRecord(record.text) == record)
    #expect(
      try record.text == """
        kim terima 1
        nomor: 0123456789abcdef0123
        versi: 2
        isi: aa
        draf: ya
        folder: kegiatan/2024-05-20-panen-raya
        berkas: index.md bb
        berkas: foto-1.jpg cc

        """)
  }

  @Test func `a record of a copied text says so`() throws {
    let record = try record
    let copy = IntakeRecord(
      number: record.number, version: 1, content: "aa", isDraft: true, isCopy: true,
      folder: record.folder, files: [])
    #expect(copy.text.contains("draf: ya\nsalinan: ya\nfolder: "))
    #expect(IntakeRecord(copy.text) == copy)
  }

  @Test(arguments: [
    ("folder: kegiatan/", "folder: ../"), ("folder: kegiatan/", "folder: /etc/"),
    ("2024-05-20-panen-raya", ".."), ("2024-05-20-panen-raya", "a/b"),
    ("index.md bb", "../kim.yml bb"),
    ("index.md bb", ".git bb"), ("kim terima 1", "kim terima 2"), ("kegiatan", "lain"),
    ("nomor: 0", "nomor: x"),
  ])
  func `a record that leads elsewhere, or is of another form, is none`(
    right: String, wrong: String
  ) throws {
    #expect(IntakeRecord(try record.text.replacing(right, with: wrong)) == nil)
  }

  @Test(arguments: [
    ("Posyandu ramai. Ada 40 balita.", "Posyandu ramai"), ("*_Kabar_*\nIsi.", "Kabar"),
    ("<b>Panen</b> <img src=x onerror=alert(1)> raya", "Panen raya"), ("🌾🌾", "Kabar desa"),
    ("- Harga 10.000 naik", "Harga 10.000 naik"), ("", "Kabar desa"),
    ("Kunjungan Bpk. Camat. Beliau berpesan.", "Kunjungan Bpk. Camat"),
    ("Kerja bakti jam 7. Hadir 30 orang.", "Kerja bakti jam 7"),
    ("Jual keripik 15rb/bungkus, hub 0812-3456-7890", "Jual keripik 15rb/bungkus"),
    ("Jual keripik. Hub: 081234567890 (Bu Sri)", "Jual keripik"),
    ("Jual madu WA +62 812 3456 7890 bisa diantar", "Jual madu bisa diantar"),
    ("0812-3456-7890", "Kabar desa"), ("Hubungi 0812-3456-7890", "Hubungi 0812-3456-7890"),
    (
      "Warga Dusun II membersihkan parit dan jalan setapak, lalu makan bersama di balai dusun dengan",
      "Warga Dusun II membersihkan parit dan jalan setapak …"
    ),
    (
      "Pagi ini, warga Dusun II membersihkan parit dan jalan setapak lalu makan bersama di balai",
      "Pagi ini, warga Dusun II membersihkan parit dan jalan setapak lalu makan …"
    ),
  ])
  func `a text without a title is called as its first sentence`(text: String, title: String) {
    #expect(FirstSentence(of: Array(text.utf8)).title == title)
  }

  @Test(arguments: [
    ("Posyandu ramai. Ada 40 balita.", "Ada 40 balita."),
    ("Assalamualaikum\nPosyandu ramai. Ada.", "Assalamualaikum\nAda."),
    ("🌾\n  Panen raya! Warga senang.\nLagi.", "🌾\nWarga senang.\nLagi."),
    ("Jual madu, hub 0812-3456-7890. Murah.", "Jual madu, hub 0812-3456-7890. Murah."),
    ("Posyandu ramai.", "Posyandu ramai."), ("Posyandu ramai. ", "Posyandu ramai. "),
    ("*Posyandu ramai.* Ada 40.", "*Posyandu ramai.* Ada 40."),
    ("- Parit bersih. Rapi.", "- Parit bersih. Rapi."), ("", ""),
  ])
  func `a first sentence that is the title is taken from a text whose line goes on`(
    text: String, rest: String
  ) {
    #expect(String(decoding: FirstSentence(of: Array(text.utf8)).rest, as: UTF8.self) == rest)
  }

  @Test func `a text that is no sound UTF-8 stays whole`() {
    let text = Array("Posyandu ramai. Ada".utf8) + [0xFF] + Array(" balita.\n".utf8)
    #expect(FirstSentence(of: [0xFF] + text).rest == [0xFF] + text)
    #expect(FirstSentence(of: text).rest == Array(text.dropFirst("Posyandu ramai. ".utf8.count)))
  }

  @Test func `a folder with a number behind it is the same post's`() throws {
    let path = try #require(PostFolderPath("umkm/2024-05-20-kopi"))
    #expect(path.isNumbered(path))
    #expect(path.numbered(2).isNumbered(path))
    #expect(try !#require(PostFolderPath("umkm/2024-05-20-kopi-susu")).isNumbered(path))
    #expect(try !#require(PostFolderPath("berita/2024-05-20-kopi")).isNumbered(path))
    #expect("\(path.numbered(3))" == "umkm/2024-05-20-kopi-3")
  }
}
