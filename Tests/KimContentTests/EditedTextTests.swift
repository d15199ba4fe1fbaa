import Foundation
import KimContent
import KimModel
import KimTestSupport
import Testing

/// Posts that somebody changes in a form.
struct EditedTextTests {
  private func province() throws -> Province {
    Province(title: "Uji", code: try #require(RegionCode("16")))
  }

  private func edited(
    _ old: String, _ changes: [(String, String)] = [], text: String? = nil,
    source: String = "kegiatan/a.md"
  ) throws -> String {
    let changes = changes.map { EditedText.Change(key: $0.0, value: $0.1) }
    let post = try EditedText(
      Array(old.utf8), changing: changes, text: text, source: source, province: try province())
    return String(decoding: post.bytes, as: UTF8.self)
  }

  private let post = """
    # Catatan pengurus di atas.
    judul: "Panen raya"   # jangan diubah
    penulis: 'Seksi Berita'
    kunci_asing: { a: 1,  b: 2 }
    tanggal: 17 Mei 2026
    topik:
      - padi
      # di antaranya
      - panen

    # untuk daftar di bawah
    sumber: [ {nama: "Desa", url: https://desa.example} ]
    """

  private var file: String { "---\n\(post)\n---\n\nIsi *miring*  \nbaris dua.\n\n\n" }

  @Test func `a changed key has another value, its remark and all else stay`() throws {
    #expect(
      try edited(file, [("judul", "\"Panen: raya\"")])
        == file.replacing("Panen raya", with: "Panen: raya"))
    #expect(
      try edited(file, [("penulis", "\"Warga\"")])
        == file.replacing("'Seksi Berita'", with: "\"Warga\""))
  }

  @Test func `a list is exchanged with all of its lines and none of those below`() throws {
    #expect(
      try edited(file, [("topik", "\n  - \"jagung\"")])
        == file.replacing(
          "topik:\n  - padi\n  # di antaranya\n  - panen\n", with: "topik:\n  - \"jagung\"\n"))
  }

  private let profile = """
    nama: KIM Toman
    kode_wilayah: "16.06.06.2008"
    tingkat: desa
    pengurus:
      - jabatan: "Ketua" # sejak 2024
        nama: Siti
      # wakilnya
      - nama: 'Budi'
        jabatan: Wakil
      - jabatan: Seksi
        nama: Ani
    media_sosial:
      facebook: "kim.toman"   # halaman
      instagram: kim_toman
    moto: Maju

    """

  private func officers(_ items: String...) throws -> String {
    let items = items.map { "\n  - {\($0)}" }.joined()
    return try edited(profile, [("pengurus", items)], source: "kim.yml")
  }

  private let siti = #"jabatan: "Ketua", nama: "Siti""#
  private let budi = #"jabatan: "Wakil", nama: "Budi""#
  private let ani = #"jabatan: "Seksi", nama: "Ani""#

  @Test func `an item that is added to a list is set out as the others, which stay`() throws {
    #expect(
      try officers(siti, budi, ani, #"jabatan: "Seksi", nama: "Dewi: D""#)
        == profile.replacing(
          "nama: Ani\n", with: "nama: Ani\n  - jabatan: \"Seksi\"\n    nama: \"Dewi: D\"\n"))
  }

  @Test func `an item that is removed goes with the remark above it`() throws {
    #expect(
      try officers(siti, ani)
        == profile.replacing("  # wakilnya\n  - nama: 'Budi'\n    jabatan: Wakil\n", with: ""))
    #expect(
      try officers(budi, ani)
        == profile.replacing("  - jabatan: \"Ketua\" # sejak 2024\n    nama: Siti\n", with: ""))
  }

  @Test func `of an item that is changed the other lines stay, and remarks`() throws {
    #expect(
      try officers(#"jabatan: "Ketua umum", nama: "Siti""#, budi, ani)
        == profile.replacing("\"Ketua\" #", with: "\"Ketua umum\" #"))
    #expect(
      try officers(siti, #"nama: "Budi""#, ani)
        == profile.replacing("    jabatan: Wakil\n", with: ""))
    #expect(
      try officers(siti, #"jabatan: "Wakil""#, ani)
        == profile.replacing(
          "  - nama: 'Budi'\n    jabatan: Wakil\n", with: "  - jabatan: \"Wakil\"\n"))
  }

  @Test func `a group on lines of its own stays one`() throws {
    let new = #"{instagram: "kim_baru", facebook: "kim.toman", youtube: "@kim"}"#
    #expect(
      try edited(profile, [("media_sosial", new)], source: "kim.yml")
        == profile.replacing(
          "instagram: kim_toman\n", with: "instagram: \"kim_baru\"\n  youtube: \"@kim\"\n"))
  }

  @Test func `a list of other items, and one without an end of its last line, are edited too`()
    throws
  {
    let old =
      "---\njudul: A\ntanggal: 2024-05-20\ngaleri:\n  - {berkas: a.jpg, alt: A}\n  - b.jpg\n---\n"
    #expect(
      try edited(old, [("topik", ""), ("galeri", "\n  - \"b.jpg\"")])
        == old.replacing("  - {berkas: a.jpg, alt: A}\n", with: ""))
    let short = String(
      profile.dropLast(
        "\nmedia_sosial:\n  facebook: \"kim.toman\"   # halaman\n  instagram: kim_toman\nmoto: Maju\n"
          .count))
    let items = [siti, budi, ani, #"nama: "Dewi""#].map { "\n  - {\($0)}" }.joined()
    #expect(
      try edited(short, [("pengurus", items)], source: "kim.yml")
        == short + "\n  - nama: \"Dewi\"")
  }

  @Test func `a key that is emptied goes, and a new one stands below the others`() throws {
    #expect(
      try edited(file, [("penulis", ""), ("lokasi", "\"Balai Desa\"")])
        == file.replacing("penulis: 'Seksi Berita'\n", with: "")
        .replacing("example} ]\n", with: "example} ]\nlokasi: \"Balai Desa\"\n"))
  }

  @Test func `a key keeps the name under which it is written`() throws {
    let old = "---\ntitle: Panen\nDate: 2026-05-17\ntags: [a, b]\n---\nIsi.\n"
    #expect(
      try edited(
        old, [("judul", "\"Raya\""), ("tanggal", "\"2026-05-18\""), ("topik", "\n  - \"c\"")])
        == "---\ntitle: \"Raya\"\nDate: \"2026-05-18\"\ntags:\n  - \"c\"\n---\nIsi.\n")
  }

  @Test func `a mark at the beginning and ends of lines as Windows has them stay`() throws {
    let old = "\u{FEFF}---\r\njudul: Panen\r\ntanggal: 2026-05-17\r\n---\r\n\r\nSatu.\r\nDua.\r\n"
    #expect(
      try edited(old, [("judul", "\"Raya\""), ("lokasi", "\"Desa\"")], text: "Satu.\nTiga.")
        == "\u{FEFF}---\r\njudul: \"Raya\"\r\ntanggal: 2026-05-17\r\nlokasi: \"Desa\"\r\n---\r\n\r\n"
        + "Satu.\r\nTiga.\r\n")
  }

  @Test func `of the text only the lines that were changed are others`() throws {
    let old = "---\njudul: A\ntanggal: 2026-05-17\n---\n\n\tSatu\r\n\nDua  \n tiga\n\n\n"
    #expect(
      try edited(old, text: "\tSatu\n\nDua baru\n tiga")
        == old.replacing("Dua  \n", with: "Dua baru\n"))
    #expect(try edited(old, text: "\tSatu\n\nDua  \n tiga") == old)
    #expect(
      try edited(old, text: "\tSatu\n\nDua  \n tiga\n\nEmpat.")
        == old.replacing(" tiga\n", with: " tiga\n\nEmpat.\n"))
    #expect(
      try edited(old, text: "Nol.\n\tSatu\n\nDua  \n tiga")
        == old.replacing("\tSatu", with: "Nol.\n\tSatu"))
    #expect(
      try edited(old, text: "\tSatu\n\nDua  ") == old.replacing("Dua  \n tiga\n", with: "Dua\n"))
  }

  @Test func `a post without text gets one, and one may lose it`() throws {
    let old = "---\njudul: A\ntanggal: 2026-05-17\n---"
    #expect(try edited(old, text: "Isi.") == old + "\nIsi.\n")
    #expect(try edited(old + "\n", text: "Isi.") == old + "\nIsi.\n")
    #expect(try edited(old + "\nIsi.\n", text: "") == old + "\n\n")
  }

  @Test func `the keys of a note typed without fences are changed where they stand`() throws {
    let old = "Judul: Panen raya\nTanggal: 17 Mei 2026\nLokasi : Dusun II\n\nWarga memanen padi.\n"
    #expect(
      try edited(old, [("judul", "\"Panen besar\""), ("lokasi", "\"Dusun III\"")])
        == old.replacing("Panen raya", with: "\"Panen besar\"")
        .replacing("Dusun II\n", with: "\"Dusun III\"\n"))
    #expect(
      try edited(old, [("penulis", "\"Sari\"")])
        == old.replacing("Dusun II\n", with: "Dusun II\npenulis: \"Sari\"\n"))
  }

  @Test func `the text of a note without keys is changed where it stands`() throws {
    let old = "Gotong royong bersih parit\nMinggu, 17 Mei 2026\n\nWarga membersihkan parit.\n"
    #expect(
      try edited(old, text: "Warga membersihkan parit dan jalan.")
        == old.replacing("parit.\n", with: "parit dan jalan.\n"))
  }

  @Test func `a note without keys that gets one keeps its title, day and text`() throws {
    let old = "Gotong royong bersih parit\nMinggu, 17 Mei 2026\n\nWarga membersihkan parit.\n"
    let new = try edited(old, [("lokasi", "\"Dusun II\"")])
    let opened = try OpenedText(Array(new.utf8), source: "kegiatan/a.md", province: try province())
    #expect(opened.title == "Gotong royong bersih parit")
    #expect(opened.day == Day(iso: "2026-05-17"))
    #expect(opened.values.contains { $0.key == "lokasi" })
    #expect(opened.text == "Warga membersihkan parit.")
  }

  @Test func `what cannot be changed safely is refused, and said why`() throws {
    let province = try province()
    #expect(throws: EditProblem.otherEncoding) {
      _ = try EditedText(
        Array("---\njudul: A\ntanggal: 2026-05-17\n---\n".utf8) + [0xE9], changing: [], text: "x",
        source: "a.md", province: province)
    }
    #expect(throws: EditProblem.otherHead) {
      try edited("+++\ntitle = \"A\"\ndate = 2026-05-17\n+++\nIsi.\n", [("judul", "\"B\"")])
    }
    #expect(throws: EditProblem.faults(["post/missing-judul"])) {
      try edited("---\njudul: A\ntanggal: 2026-05-17\n---\nIsi.\n", [("judul", "")])
    }
  }

  @Test func `the text of a post with TOML can be changed`() throws {
    let old = "+++\ntitle = \"A\"\ndate = 2026-05-17\n+++\nIsi.\n"
    #expect(try edited(old, text: "Baru.") == old.replacing("Isi.", with: "Baru."))
  }

  // MARK: What people have written

  /// The texts of the sample and of what people typed on telephones, each with its path within a KIM.
  private static let written: [(path: String, bytes: [UInt8])] = {
    var found: [(path: String, bytes: [UInt8])] = []
    // There two lines of one key become one.
    let twins = "temuan/twin-keys/"
    for folder in ["sites", "Tests/Typed"] {
      let root = TestTheme.repository.appending(path: folder)
      let paths = FileManager.default.subpaths(atPath: root.path) ?? []
      for path in paths.sorted() where path.hasSuffix(".md") || path.hasSuffix(".txt") {
        guard !path.contains("_provinsi"), !path.contains("/halaman/"), !path.contains(twins),
          let data = FileManager.default.contents(atPath: root.appending(path: path).path)
        else { continue }
        let parts = path.split(separator: "/").suffix(2).joined(separator: "/")
        found.append((parts, Array(data)))
      }
    }
    return found
  }()

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// The lines of either that are not at the beginning and the end of both.
  private func difference(_ old: [UInt8], _ new: [UInt8]) -> (old: Int, new: Int) {
    let (old, new) = (lines(old), lines(new))
    let before = zip(old, new).prefix { $0 == $1 }.count
    let behind = zip(old.dropFirst(before).reversed(), new.dropFirst(before).reversed())
      .prefix { $0 == $1 }.count
    return (old.count - before - behind, new.count - before - behind)
  }

  @Test func `in what people wrote a change touches the lines of its key and no other`() throws {
    let province = try province()
    var (opened, changed, added, refused) = (0, 0, 0, 0)
    for (path, bytes) in Self.written {
      guard let post = try? OpenedText(bytes, source: path, province: province),
        post.hasOpenHead
      else { continue }
      let isFenced = bytes.starts(with: Array("---".utf8))
      opened += 1
      for (key, value) in [("judul", "\"Judul: baru\""), ("ringkasan", "\"Ringkasan baru\"")] {
        let change = EditedText.Change(key: key, value: value)
        do {
          let new = try EditedText(
            bytes, changing: [change], text: nil, source: path, province: province)
          let difference = difference(bytes, new.bytes)
          let isThere = post.values.contains { $0.key == key }
          if isThere { changed += 1 } else { added += 1 }
          guard isFenced else { continue }
          #expect(difference.new == 1, "\(path): \(difference)")
          if !isThere { #expect(difference.old == 0, "\(path): \(difference)") }
        } catch {
          refused += 1
          #expect(!isFenced, "\(path): \(key): \(error)")
        }
      }
    }
    #expect(opened > 200 && changed > 200 && added > 200)
    #expect(refused < 10)
  }

  @Test func `in what people wrote the same text saved again changes nothing`() throws {
    let province = try province()
    for (path, bytes) in Self.written {
      guard let post = try? OpenedText(bytes, source: path, province: province),
        !post.text.isEmpty
      else { continue }
      let kept = try? EditedText(
        bytes, changing: [], text: post.text, source: path, province: province)
      #expect(kept?.bytes == bytes, "\(path)")
    }
  }
}
