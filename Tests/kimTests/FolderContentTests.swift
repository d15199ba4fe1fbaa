import KimTestSupport
import Testing

/// What lies in a KIM's folder and is no post, by the real command.
struct FolderContentTests {
  private static let archive = """
    -- kim-ilir/berita/disimpan.txt --
    ---
    judul: Disimpan sebagai teks
    tanggal: 2024-05-20
    ---
    Isi.
    -- kim-ilir/kegiatn/rapat --
    ---
    judul: Rapat tanpa akhiran
    tanggal: 2024-05-20
    ---
    Isi.
    -- kim-ilir/_posts/2024-05-19-pindahan.md --
    ---
    title: Pindahan
    ---
    Isi.
    -- kim-ilir/_drafts/nanti.md --
    ---
    title: Nanti
    ---
    Isi.
    -- kim-ilir/berita/besok.md --
    ---
    judul: Besok
    tanggal: 2024-07-01
    ---
    Isi.
    -- kim-ilir/surat.docx --
    x
    -- kim-ilir/skrip.js --
    x
    """

  private static let counts =
    "; 1 draf, 1 menunggu harinya, 1 berkas tidak dibaca, 1 berkas tidak dipakai; 0 kesalahan, "

  @Test func `the last line counts what is not published, in an unchanged build too`() throws {
    try KimProject.with { project in
      try project.write(Self.archive)
      let first = try project.build()
      #expect(first.status == 0)
      #expect(first.output.contains(Self.counts), "\(first.output)")
      let second = try project.build()
      #expect(second.output.contains(": 0 ditulis, "))
      #expect(second.output.contains(Self.counts), "\(second.output)")
      #expect(second.errors == first.errors)
      #expect(try project.check().output.contains(Self.counts))
      #expect(
        try project.build("--lang", "en").output.contains(
          "; 1 draft, 1 scheduled, 1 file not read, 1 file not used; 0 errors, "))
    }
  }

  @Test func `text files, misspelt folders and Jekyll's are published`() throws {
    try KimProject.with { project in
      try project.write(Self.archive)
      let run = try project.build()
      let pages = Set(project.published(of: "kim-ilir").keys)
      for page in ["berita/disimpan", "kegiatan/rapat", "berita/pindahan"] {
        #expect(pages.contains("kim-ilir/\(page).html"))
      }
      #expect(run.errors.contains("kegiatn"))
      #expect(!pages.contains { $0.contains("nanti") || $0.contains("skrip") })
    }
  }

  @Test func `a talkative build lists each file with the reason`() throws {
    try KimProject.with { project in
      try project.write(Self.archive)
      for _ in 1...2 {
        let lines = try project.build("--verbose").output.split(separator: "\n").dropLast()
        #expect(
          lines == [
            "sites/kim-ilir/_drafts/nanti.md: draf, belum terbit",
            "sites/kim-ilir/berita/besok.md: menunggu harinya, belum terbit",
            "sites/kim-ilir/skrip.js: tidak dibaca: bukan .md, foto, atau dokumen",
            "sites/kim-ilir/surat.docx: tidak dipakai tulisan mana pun",
          ])
      }
    }
  }

  @Test func `a build names the drafts that it counts, and of many the first`() throws {
    try KimProject.with { project in
      try project.write(
        (1...7).map {
          "-- kim-ilir/berita/d\($0).md --\n---\njudul: D\ntanggal: 2024-05-20\ndraf: ya\n---\nIsi.\n"
        }.joined())
      for _ in 1...2 {
        let lines = try project.build().output.split(separator: "\n").dropLast()
        #expect(
          lines == (1...5).map { "sites/kim-ilir/berita/d\($0).md: draf, belum terbit" }[...]
            + ["dan 2 draf lagi; --verbose menyebut semuanya"])
      }
    }
  }

  @Test func `a file that gets a post's beginning, or loses it, is built anew`() throws {
    try KimProject.with { project in
      try project.write("-- kim-ilir/catatan/rapat --\nBukan tulisan.\n")
      _ = try project.build()
      try project.write(
        "-- kim-ilir/catatan/rapat --\n---\njudul: Rapat\ntanggal: 2024-05-20\n---\nIsi.\n")
      _ = try project.build()
      #expect(project.published.keys.contains("kim-ilir/berita/rapat.html"))
      try project.write("-- kim-ilir/catatan/rapat --\nBukan tulisan.\n")
      #expect(try project.build().output.contains("1 berkas tidak dibaca"))
      #expect(!project.published.keys.contains("kim-ilir/berita/rapat.html"))
    }
  }

  @Test func `one problem of many posts is told three times, or each time if asked`() throws {
    try KimProject.with { project in
      let posts = (1...8).map {
        "-- kim-ilir/berita/k\($0).md --\n---\njudul: K\($0)\ntanggal: 2024-05-20\njdul: x\n---\nIsi.\n"
      }
      try project.write(posts.joined())
      let run = try project.build()
      #expect(run.errors.matches(of: /post\/unknown-key/).count == 3, "\(run.errors)")
      #expect(run.errors.contains("dan 5 lagi seperti ini, semuanya di 8 berkas"))
      #expect(run.output.contains("; 0 kesalahan, 8 peringatan; "))
      #expect(try project.build("--verbose").errors.matches(of: /k\d.md:4:1/).count == 8)
      let json = try project.build("--format", "json").errors
      #expect(json.split(separator: "\n").count == 8)
    }
  }
}
