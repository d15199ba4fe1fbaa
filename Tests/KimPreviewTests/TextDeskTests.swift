import KimContent
import KimDiagnostics
import KimDigest
import KimModel
import KimReceive
import KimSystem
import KimTestSupport
import Testing

@testable import KimPreview

/// Texts that the forms of a preview open, make, change and remove.
struct TextDeskTests {
  private let post =
    "---\njudul: 'Panen raya' # tetap\ntanggal: 2024-05-20\nkunci: x\n---\n\nWarga panen.\n"
  private let path = "muba/kim-toman/kegiatan/panen.md"

  private func with(_ body: (TextDesk, TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      try folder.write("sites/_provinsi/wilayah.csv", ProvinceText.regions)
      try folder.write(
        "sites/muba/kim-toman/kim.yml",
        "nama: KIM Toman\nkode_wilayah: \"16.06.06.2008\"\ntingkat: desa\n")
      try folder.write("sites/\(path)", post)
      let root = TypedPath(folder.full("sites"))
      try body(TextDesk(root: root, moment: Moment("2024-06-01")), folder)
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

  private func saved(_ outcome: SaveOutcome) -> String? {
    switch outcome {
    case .saved(let change): change.paths[0]
    case .removed(let removal): removal.name
    case .changed: nil
    }
  }

  private func new(_ desk: TextDesk) -> NewTexts { NewTexts(root: desk.root, moment: desk.moment) }

  @Test func `a new post gets a folder that is named by its day and title`() throws {
    try with { desk, folder in
      let text =
        "---\njudul: \"Rapat desa\"\ntanggal: \"2024-05-21\"\njenis: \"berita\"\n---\n\nIsi."
      let path = "muba/kim-toman/berita/2024-05-21-rapat-desa/index.md"
      let made = try (0..<2).map { _ in try new(desk).makePost(parcel(text)).paths[0] }
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

  @Test(arguments: [
    ("tanggal: 2024-05-20", nil),
    ("tanggal: 2024-06-02", "Pembaca melihatnya mulai Minggu, 2 Juni 2024."),
    (
      "tanggal: 2024-05-20\ntanggal_terbit: 2024-07-01 08:00",
      "Pembaca melihatnya mulai Senin, 1 Juli 2024, pukul 08.00."
    ),
    ("tanggal: 2024-06-02\njenis: agenda", nil),
    ("tanggal: 2024-06-02\ndraf: ya", "Ini draf: pembaca belum melihatnya."),
  ])
  func `who sees a post is told with it`(lines: String, note: String?) throws {
    try with { desk, folder in
      try folder.write("sites/\(path)", "---\njudul: Panen\n\(lines)\n---\nIsi.\n")
      #expect(try desk.open(path).note?.id == note)
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
      #expect(folder.text("sites/muba/kim-toman/_sampah/.gitignore") == "*\n")
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

  @Test func `what was removed comes back to its place, with its photos`() throws {
    try with { desk, folder in
      let other = "muba/kim-toman/kegiatan/2024-05-20-panen/index.md"
      try folder.write("sites/\(other)", post)
      try folder.write("sites/muba/kim-toman/kegiatan/2024-05-20-panen/foto-1.jpg", "foto")
      for path in [path, other] {
        guard case .removed(let removal) = try desk.remove(path, at: mark(post)),
          case .saved(let change) = try removal.undo(in: desk.root)
        else { throw Missing() }
        #expect(change.paths[0] == path && change.kind == .restoration)
        #expect(folder.text("sites/\(path)") == post)
        #expect(throws: WritingFailure.self) { try removal.undo(in: desk.root) }
      }
      #expect(folder.has("sites/muba/kim-toman/kegiatan/2024-05-20-panen/foto-1.jpg"))
    }
  }

  @Test func `what comes back takes nobody's place`() throws {
    try with { desk, folder in
      guard case .removed(let removal) = try desk.remove(path, at: mark(post)) else {
        throw Missing()
      }
      try folder.write("sites/\(path)", "lain")
      #expect(throws: WritingFailure.self) { try removal.undo(in: desk.root) }
      #expect(folder.text("sites/\(path)") == "lain")
      #expect(folder.text("sites/muba/kim-toman/_sampah/kegiatan-panen.md") == post)
    }
  }

  @Test func `a removal is known by its number until it is undone`() throws {
    let removals = Removals()
    let removal = Removal(
      change: SavedChange(kind: .removal, title: "A", paths: [path]), path: path,
      site: "muba/kim-toman", name: "a.md")
    let number = String(removals.add(removal))
    #expect(try removals.removal(number) == removal)
    removals.forget(number)
    for number in [number, "9", "", nil] {
      #expect(throws: WritingFailure.self) { try removals.removal(number) }
    }
  }

  @Test func `what was changed meanwhile is not removed`() throws {
    try with { desk, folder in
      guard case .changed = try desk.remove(path, at: mark("lain")) else { throw Missing() }
      #expect(folder.text("sites/\(path)") == post)
    }
  }

  @Test(arguments: [
    "../rahasia.md", "muba/../../rahasia.md", "/etc/passwd", "muba/kim-toman/kim.yaml",
    "_provinsi/provinsi.yml", "_provinsi/siaran/a.md", "muba/kim-toman/_sampah/a.md",
    "muba/kim-toman/.git/a.md", "muba/kim-toman/_halaman/profil.md", "muba/catatan.md",
    "muba/kim-toman/tautan.md", "muba/kim-toman/jalan/rahasia.md", "muba//kim-toman/a.md",
    "muba/kim-toman/kegiatan/panen.md\0", "", "muba\\kim-toman\\a.md",
  ])
  func `no path leads to anything but texts of a KIM`(path: String) throws {
    try with { desk, folder in
      try folder.write("rahasia.md", post)
      for name in [
        "_provinsi/siaran/a.md", "muba/kim-toman/_sampah/a.md", "muba/catatan.md",
        "muba/kim-toman/_halaman/profil.md", "muba/kim-toman/.git/a.md",
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
          try new(desk).makePost(parcel(text, site: site))
        }
      }
      #expect(throws: WritingFailure.self) { try new(desk).makePost(Array("apa saja".utf8)) }
      #expect(throws: ReceiveProblem.cutOff) {
        try new(desk).makePost(parcel(text).dropLast(12) + [])
      }
    }
  }

  @Test(arguments: [
    "judul: \"A\"", "---\nslug: \"a\"\n---\n", "---\nalias: [a]\n---\n", "---\ndraf: ya\n---\n",
    "---\njudul: \"A\"\njudul: \"B\"\n---\n", "---\n judul: \"A\"\n---\n",
    "---\nbukan baris\n---\n",
    "---\njudul: \"A\"\n",
  ])
  func `lines that the form does not send are refused`(text: String) {
    #expect(ParcelChange(Array(text.utf8), of: .post) == nil)
  }

  @Test func `changed keys are read with their further lines, and the text as it is`() throws {
    let text =
      "---\njudul: \"A: b\"\npenulis:\ntopik:\n  - \"a\"\n  - \"b\"\n---\nSatu.\n---\nDua.\n"
    let change = try #require(ParcelChange(Array(text.utf8), of: .post))
    #expect(
      change.changes == [
        EditedText.Change(key: "judul", value: "\"A: b\""),
        EditedText.Change(key: "penulis", value: ""),
        EditedText.Change(key: "topik", value: "\n  - \"a\"\n  - \"b\""),
      ])
    #expect(change.text == "Satu.\n---\nDua.\n")
    #expect(ParcelChange(Array("---\n\n---\nIsi".utf8), of: .post)?.text == "Isi")
  }

  // MARK: Photos

  private let photos = """
    ---
    judul: Panen
    tanggal: 2024-05-20
    gambar: utama.jpg
    galeri:
      - {berkas: satu.jpg, kunci: x}
      - dua.jpg
    ---

    Isi.

    """

  private func withPhotos(_ body: (TextDesk, TemporaryFolder) throws -> Void) throws {
    try with { desk, folder in
      try folder.write("sites/\(path)", photos)
      for name in ["utama", "satu", "dua"] {
        try folder.write("sites/muba/kim-toman/kegiatan/\(name).jpg", name)
      }
      try body(desk, folder)
    }
  }

  private func removing(_ names: String..., with lines: String, by desk: TextDesk) throws
    -> [String]
  {
    let outcome = try desk.change(
      path, from: mark(photos), by: parcel("---\n\(lines)\n---\n"), hasText: false, without: names,
      keepsOther: false)
    guard case .saved(let change) = outcome else { throw Missing() }
    return change.paths
  }

  @Test func `a photo that is named no more goes to the wastebasket`() throws {
    try withPhotos { desk, folder in
      let paths = try removing(
        "dua.jpg", with: "galeri:\n  - {berkas: \"satu.jpg\", kunci: \"x\"}", by: desk)
      #expect(folder.text("sites/\(path)") == photos.replacing("  - dua.jpg\n", with: ""))
      #expect(folder.text("sites/muba/kim-toman/_sampah/kegiatan-dua.jpg") == "dua")
      #expect(!folder.has("sites/muba/kim-toman/kegiatan/dua.jpg"))
      #expect(paths == [path, "muba/kim-toman/kegiatan/dua.jpg"])
    }
  }

  @Test(arguments: [
    ("kegiatan/lain.md", "gambar: Dua.JPG"), ("berita/lain.md", "gambar: ../kegiatan/dua.jpg"),
    ("kim.yml", "sampul: kegiatan/dua.jpg"), ("halaman/a.md", "isi: x\n---\n![x](/kegiatan/dua)"),
    ("kegiatan/lain.md", "isi: x\n---\nLihat dua.jpeg itu"), ("kegiatan/lain.md", "gambar: 'dua'"),
  ])
  func `a photo that another text may mean stays`(other: String, line: String) throws {
    try withPhotos { desk, folder in
      try folder.write("sites/muba/kim-toman/\(other)", "---\njudul: Lain\n\(line)\n---\nIsi.\n")
      if other == "kim.yml" {
        try folder.write("sites/muba/kim-toman/kim.yml", "nama: A\n\(line)\n")
      }
      let paths = try removing("dua.jpg", with: "galeri:\n  - \"satu.jpg\"", by: desk)
      #expect(folder.has("sites/muba/kim-toman/kegiatan/dua.jpg") && paths == [path])
    }
  }

  @Test func `a word of a text is no name of a photo`() throws {
    try withPhotos { desk, folder in
      try folder.write(
        "sites/muba/kim-toman/kegiatan/lain.md",
        "---\njudul: Lain\n---\nBaris dua. Ada satu, ada tiga.\n")
      _ = try removing("dua.jpg", with: "galeri:\n  - \"satu.jpg\"", by: desk)
      #expect(!folder.has("sites/muba/kim-toman/kegiatan/dua.jpg"))
    }
  }

  @Test func `nothing goes but photos of the KIM that the text does not name`() throws {
    try withPhotos { desk, folder in
      try folder.write("rahasia.jpg", "rahasia")
      try folder.write("sites/muba/kim-lain/a.jpg", "a")
      try folder.link("sites/muba/kim-toman/kegiatan/tautan.jpg", to: "../../../../rahasia.jpg")
      let paths = try removing(
        "utama.jpg", "../../../rahasia.jpg", "../../kim-lain/a.jpg", "tautan.jpg", "panen.md",
        "../kim.yml", "", with: "lokasi: \"Balai\"", by: desk)
      #expect(paths == [path])
      #expect(folder.has("rahasia.jpg") && folder.has("sites/muba/kim-toman/kegiatan/utama.jpg"))
      #expect(folder.has("sites/muba/kim-lain/a.jpg"))
      #expect(folder.has("sites/muba/kim-toman/kim.yml"))
    }
  }

  // MARK: Profiles and pages

  private let profilePath = "muba/kim-toman/kim.yml"
  private let profile = """
    # Diisi sekretaris.
    nama: KIM Toman
    kode_wilayah: "16.06.06.2008"   # dari Kemendagri
    tingkat: desa
    kunci_asing: [a,  b]
    whatsapp: 0812-0000-0001

    """

  private func changing(_ desk: TextDesk, _ path: String, _ old: String, _ lines: String) throws
    -> SaveOutcome
  {
    try desk.change(
      path, from: mark(old), by: parcel("---\n\(lines)---\n"), hasText: false, keepsOther: false)
  }

  @Test func `of a profile only the lines of what was changed are others`() throws {
    try with { desk, folder in
      try folder.write("sites/\(profilePath)", profile)
      _ = try changing(
        desk, profilePath, profile,
        "nama: \"KIM Toman Jaya\"\nkode_wilayah: \"16.06.06.2009\"\nmoto: \"Maju: bersama\"\n"
          + "pengurus:\n  - {jabatan: \"Sekretaris\", nama: \"Siti\"}\n"
          + "media_sosial: {instagram: \"kim_toman\"}\n")
      #expect(
        folder.text("sites/\(profilePath)")
          == profile.replacing("nama: KIM Toman", with: "nama: \"KIM Toman Jaya\"")
          .replacing("2008", with: "2009")
          + "moto: \"Maju: bersama\"\npengurus:\n  - {jabatan: \"Sekretaris\", nama: \"Siti\"}\n"
          + "media_sosial: {instagram: \"kim_toman\"}\n")
    }
  }

  @Test(arguments: [
    "nama:\n", "kode_wilayah: \"16.06\"x\n", "kode_wilayah: \"99.99.99.9999\"\n", "kode_wilayah:\n",
    "kode_wilayah: \"desa toman\"\n", "tingkat: \"dusun besar\"\n", "tingkat:\n",
    "moto: \"1606061708450003\"\n", "terbit: \"ssh://x\"\n", "nama: \"\"\n", "tulis: tidak\n",
    "moto: \"a\"\nmoto: \"b\"\n",
  ])
  func `what would break a site is told, and nothing is saved`(lines: String) throws {
    try with { desk, folder in
      try folder.write("sites/\(profilePath)", profile)
      #expect(throws: (any Error).self) { try changing(desk, profilePath, profile, lines) }
      #expect(folder.text("sites/\(profilePath)") == profile)
    }
  }

  @Test func `a logo and a cover get names of their own, and are named in the profile`() throws {
    try with { desk, folder in
      try folder.write("sites/\(profilePath)", profile)
      try folder.write("sites/muba/kim-toman/sampul-1.jpg", "lama")
      let photo = PhotoBytes.jpeg(40, 30)
      let sent = ParcelText(
        site: "muba/kim-toman", number: "0123456789abcdef0123", version: "1",
        text: "---\nsampul: \"sampul-baru.jpg\"\n---\n",
        photos: [("sampul-baru.jpg", photo)], key: nil
      ).bytes
      let outcome = try desk.change(
        profilePath, from: mark(profile), by: sent, hasText: false, keepsOther: false)
      guard case .saved(let change) = outcome else { throw Missing() }
      #expect(change.paths == [profilePath, "muba/kim-toman/sampul-2.jpg"])
      #expect(change.kind == .profile && change.title == "KIM Toman")
      #expect(folder.text("sites/\(profilePath)") == profile + "sampul: \"sampul-2.jpg\"\n")
      #expect(folder.has("sites/muba/kim-toman/sampul-2.jpg"))
      #expect(folder.text("sites/muba/kim-toman/sampul-1.jpg") == "lama")
    }
  }

  @Test
  func `a profile that somebody else saved meanwhile is not overwritten, and none is removed`()
    throws
  {
    try with { desk, folder in
      try folder.write("sites/\(profilePath)", profile)
      guard case .changed(let text, _) = try changing(desk, profilePath, "lain", "moto: \"a\"\n")
      else { throw Missing() }
      #expect(text == profile)
      #expect(throws: WritingFailure.self) { try desk.remove(profilePath, at: mark(profile)) }
    }
  }

  @Test func `a page is changed, and keeps what the form does not know`() throws {
    try with { desk, folder in
      let page = "muba/kim-toman/halaman/profil.md"
      let old = "---\njudul: \"Profil\" # tetap\nlayout: page\n---\n\nKami KIM.\n\n## Anggota\n"
      try folder.write("sites/\(page)", old)
      let opened = try desk.open(page).text
      #expect(opened.kind == .page && opened.title == "Profil")
      let change = parcel("---\njudul: \"Tentang kami\"\n---\nKami KIM Toman.\n\n## Anggota")
      _ = try desk.change(page, from: mark(old), by: change, hasText: true, keepsOther: false)
      #expect(
        folder.text("sites/\(page)")
          == old.replacing("Profil", with: "Tentang kami")
          .replacing("Kami KIM.", with: "Kami KIM Toman."))
      #expect(throws: WritingFailure.self) {
        try desk.change(
          page, from: "", by: parcel("---\ntanggal: \"2024-05-21\"\n---\n"), hasText: false,
          keepsOther: false)
      }
    }
  }

  @Test func `a new page is named by its title, and takes nobody's place`() throws {
    try with { desk, folder in
      let text = "---\njudul: \"Struktur: KIM\"\n---\nKetua: Siti."
      let paths = try (0..<2).map { _ in try new(desk).makePage(parcel(text)).paths[0] }
      #expect(
        paths == ["", "-2"].map { "muba/kim-toman/halaman/struktur-kim\($0).md" })
      #expect(
        folder.text("sites/\(paths[0])") == "---\njudul: \"Struktur: KIM\"\n---\nKetua: Siti.\n")
      #expect(throws: (any Error).self) { try new(desk).makePage(parcel("---\n---\nIsi.")) }
    }
  }

  private struct Missing: Error {}
}
