import KimContent
import KimDigest
import KimModel
import KimReceive
import KimSystem
import KimTestSupport
import Testing

@testable import KimPreview

/// Posts that the form of a preview opens, makes, changes and removes.
struct PostDeskTests {
  private let post =
    "---\njudul: 'Panen raya' # tetap\ntanggal: 2024-05-20\nkunci: x\n---\n\nWarga panen.\n"
  private let path = "muba/kim-toman/kegiatan/panen.md"

  private func with(_ body: (PostDesk, TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      try folder.write("sites/_provinsi/wilayah.csv", ProvinceText.regions)
      try folder.write(
        "sites/muba/kim-toman/kim.yml",
        "nama: KIM Toman\nkode_wilayah: \"16.06.06.2008\"\ntingkat: desa\n")
      try folder.write("sites/\(path)", post)
      let root = TypedPath(folder.full("sites"))
      try body(PostDesk(root: root, moment: Moment("2024-06-01")), folder)
    }
  }

  private func parcel(_ text: String, site: String = "muba/kim-toman") -> [UInt8] {
    ParcelText(
      site: site, number: "0123456789abcdef0123", version: "1", text: text, photos: [], key: nil
    ).bytes
  }

  private func mark(_ text: String) -> String {
    SHA256.hex(of: Array(text.utf8), bytes: SHA256.byteCount)
  }

  private func saved(_ outcome: PostDesk.Outcome) -> String? {
    if case .saved(let path) = outcome { path } else { nil }
  }

  @Test func `a new post gets a folder that is named by its day and title`() throws {
    try with { desk, folder in
      let text =
        "---\njudul: \"Rapat desa\"\ntanggal: \"2024-05-21\"\njenis: \"berita\"\n---\n\nIsi."
      let path = "muba/kim-toman/berita/2024-05-21-rapat-desa/index.md"
      let made = try [desk.make(parcel(text)), desk.make(parcel(text))].map(saved)
      #expect(made == [path, path])
      #expect(folder.text("sites/\(path)") == text + "\n")
    }
  }

  @Test func `a changed key and a changed text are saved, and all else stays`() throws {
    try with { desk, folder in
      let change = parcel(
        "---\njudul: \"Panen besar\"\nlokasi: \"Dusun II\"\n---\nWarga panen padi.")
      let outcome = try desk.change(
        path, from: mark(post), by: change, hasText: true, keepsOther: false)
      #expect(saved(outcome) == path)
      #expect(
        folder.text("sites/\(path)")
          == post.replacing("'Panen raya'", with: "\"Panen besar\"")
          .replacing("x\n", with: "x\nlokasi: \"Dusun II\"\n")
          .replacing("panen.", with: "panen padi."))
    }
  }

  @Test func `what somebody else has saved meanwhile is not overwritten`() throws {
    try with { desk, folder in
      let other = post.replacing("Warga", with: "Semua warga")
      try folder.write("sites/\(path)", other)
      let change = parcel("---\n---\nWarga panen padi.")
      let outcome = try desk.change(
        path, from: mark(post), by: change, hasText: true, keepsOther: false)
      guard case .changed(let text, let now) = outcome else { throw Missing() }
      #expect(text == other && now == mark(other))
      #expect(folder.text("sites/\(path)") == other)
    }
  }

  @Test func `who has seen the other version and saves keeps it in the wastebasket`() throws {
    try with { desk, folder in
      let change = parcel("---\n---\nWarga panen padi.")
      _ = try desk.change(path, from: mark(post), by: change, hasText: true, keepsOther: true)
      #expect(folder.text("sites/muba/kim-toman/_sampah/kegiatan-panen.md") == post)
      #expect(folder.text("sites/\(path)")?.contains("panen padi") == true)
    }
  }

  @Test func `a post that is removed lies in the wastebasket, under a name of its own`() throws {
    try with { desk, folder in
      let first = try saved(desk.remove(path, at: mark(post)))
      try folder.write("sites/\(path)", post)
      let second = try saved(desk.remove(path, at: mark(post)))
      #expect([first, second] == ["kegiatan-panen.md", "kegiatan-panen-2.md"])
      #expect(throws: WritingFailure.self) { try desk.open(path) }
    }
  }

  @Test func `a post with a folder for itself goes with its photos`() throws {
    try with { desk, folder in
      let path = "muba/kim-toman/kegiatan/2024-05-20-panen/index.md"
      try folder.write("sites/\(path)", post)
      try folder.write("sites/muba/kim-toman/kegiatan/2024-05-20-panen/foto-1.jpg", "foto")
      let name = try saved(desk.remove(path, at: mark(post)))
      #expect(name == "2024-05-20-panen")
      #expect(
        folder.text("sites/muba/kim-toman/_sampah/2024-05-20-panen/foto-1.jpg") == "foto")
    }
  }

  @Test func `what was changed meanwhile is not removed`() throws {
    try with { desk, folder in
      guard case .changed = try desk.remove(path, at: mark("lain")) else { throw Missing() }
      #expect(folder.text("sites/\(path)") == post)
    }
  }

  @Test(arguments: [
    "../rahasia.md", "muba/../../rahasia.md", "/etc/passwd", "muba/kim-toman/kim.yml",
    "_provinsi/provinsi.yml", "_provinsi/siaran/a.md", "muba/kim-toman/_sampah/a.md",
    "muba/kim-toman/.git/a.md", "muba/kim-toman/halaman/profil.md", "muba/catatan.md",
    "muba/kim-toman/tautan.md", "muba/kim-toman/jalan/rahasia.md", "muba//kim-toman/a.md",
    "muba/kim-toman/kegiatan/panen.md\0", "", "muba\\kim-toman\\a.md",
  ])
  func `no path leads to anything but posts of a KIM`(path: String) throws {
    try with { desk, folder in
      try folder.write("rahasia.md", post)
      for name in [
        "_provinsi/siaran/a.md", "muba/kim-toman/_sampah/a.md", "muba/catatan.md",
        "muba/kim-toman/halaman/profil.md", "muba/kim-toman/.git/a.md",
      ] {
        try folder.write("sites/\(name)", post)
      }
      try folder.link("sites/muba/kim-toman/tautan.md", to: "kegiatan/panen.md")
      try folder.link("sites/muba/kim-toman/jalan", to: "../../..")
      #expect(throws: WritingFailure.self) { try desk.open(path) }
      #expect(throws: WritingFailure.self) { try desk.remove(path, at: mark(post)) }
      let change = parcel("---\njudul: \"X\"\n---\n")
      #expect(throws: WritingFailure.self) {
        try desk.change(path, from: mark(post), by: change, hasText: false, keepsOther: false)
      }
      #expect(folder.text("rahasia.md") == post)
    }
  }

  @Test func `nothing is made in a folder that is no KIM's, or of what is no parcel`() throws {
    try with { desk, _ in
      let text = "---\njudul: \"A\"\ntanggal: \"2024-05-21\"\n---\n\nIsi."
      for site in ["_provinsi", "muba", "../..", "lain"] {
        #expect(throws: ReceiveProblem.unknownSite(site)) {
          try desk.make(parcel(text, site: site))
        }
      }
      #expect(throws: WritingFailure.self) { try desk.make(Array("apa saja".utf8)) }
      #expect(throws: ReceiveProblem.cutOff) { try desk.make(parcel(text).dropLast(12) + []) }
    }
  }

  @Test(arguments: [
    "judul: \"A\"", "---\nslug: \"a\"\n---\n", "---\nalias: [a]\n---\n", "---\ndraf: ya\n---\n",
    "---\njudul: \"A\"\njudul: \"B\"\n---\n", "---\n judul: \"A\"\n---\n",
    "---\nbukan baris\n---\n",
    "---\njudul: \"A\"\n",
  ])
  func `lines that the form does not send are refused`(text: String) {
    #expect(ParcelChange(Array(text.utf8)) == nil)
  }

  @Test func `changed keys are read with their further lines, and the text as it is`() throws {
    let text =
      "---\njudul: \"A: b\"\npenulis:\ntopik:\n  - \"a\"\n  - \"b\"\n---\nSatu.\n---\nDua.\n"
    let change = try #require(ParcelChange(Array(text.utf8)))
    #expect(
      change.changes == [
        EditedPost.Change(key: "judul", value: "\"A: b\""),
        EditedPost.Change(key: "penulis", value: ""),
        EditedPost.Change(key: "topik", value: "\n  - \"a\"\n  - \"b\""),
      ])
    #expect(change.text == "Satu.\n---\nDua.\n")
    #expect(ParcelChange(Array("---\n\n---\nIsi".utf8))?.text == "Isi")
  }

  private struct Missing: Error {}
}
