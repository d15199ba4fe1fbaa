import KimTestSupport
import Testing

/// `kim check --laporan`: a message for each KIM, for its mentor to send.
struct LaporanTests {
  private static let problems = """
    -- kim-ilir/berita/kabar.md --
    ---
    judul: Kabar
    tanggal: 2024-05-22
    cuaca: cerah
    ---
    Isi.
    -- kim-ilir/berita/tanpa-tanggal.md --
    ---
    judul: Tanpa tanggal
    ---
    Isi.
    -- kim-ilir/berita/bantuan.md --
    ---
    judul: Bantuan
    tanggal: 2024-05-22
    ---
    Atas nama 1606064101900001 sudah terdaftar.
    """

  @Test func `each KIM has its text, the worst first, and one without problems is thanked`() throws
  {
    try KimProject.with { project in
      try project.write(Self.problems)
      let run = try project.check("--laporan", "laporan/juni")
      #expect(run.status == 1)
      #expect(
        project.folder.contents(of: "laporan/juni").keys.sorted() == [
          "kim-ilir.txt", "muba~kim-toman.txt",
        ])
      let text = try #require(project.folder.text("laporan/juni/kim-ilir.txt"))
      #expect(text.hasPrefix("Salam, pengurus *KIM Ilir*.\n"))
      #expect(text.contains("ada 2 kesalahan (ada yang belum terbit) dan 1 peringatan"))
      let places = [
        "1. *berita/bantuan.md, baris 5*", "2. *berita/tanpa-tanggal.md, baris 1*",
        "3. *berita/kabar.md, baris 4*",
      ]
      let starts = places.compactMap { text.firstRange(of: $0)?.lowerBound }
      #expect(starts.count == 3 && starts == starts.sorted())
      #expect(text.contains("\n→ tambahkan baris seperti tanggal: 2024-05-17"))
      #expect(!text.contains("1606064101900001") && !text.contains("Toman"))
      let other = try #require(project.folder.text("laporan/juni/muba~kim-toman.txt"))
      #expect(other.contains("*Semua beres.* Situs Anda sudah diperiksa: 1 tulisan terbit"))
      #expect(other.contains("Berita 1") && other.contains("Terima kasih"))
      #expect(!other.contains("Ilir"))
    }
  }

  @Test func `a text has at most 1,500 characters, and counts what did not fit`() throws {
    try KimProject.with { project in
      let letters = Array("bcdfghjklmnpqrstvwxy")
      for number in 1...40 {
        let word = String(repeating: "🌾", count: 30) + "\(number)"
        try project.write(
          """
          -- kim-ilir/berita/kabar-\(number).md --
          ---
          judul: Kabar
          tanggal: 2024-05-22
          catatan\(letters[number % 20])\(letters[number / 20]): isi
          jenis: \(word)
          ---
          Isi.
          """)
      }
      _ = try project.check("--laporan", "laporan")
      let text = try #require(project.folder.text("laporan/kim-ilir.txt"))
      #expect(text.utf16.count <= 1500 && text.count <= 1500)
      #expect(text.utf16.count > 700)
      #expect(text.firstMatch(of: /\nDan \d+ lagi\./) != nil)
    }
  }

  @Test func `an earlier report is replaced, and another file stops the writing`() throws {
    try KimProject.with { project in
      try project.write(Self.problems)
      _ = try project.check("--laporan", "laporan")
      let before = project.folder.contents(of: "laporan")
      _ = try project.check("--laporan", "laporan")
      #expect(project.folder.contents(of: "laporan") == before)
      try project.folder.write("laporan/muba~kim-toman.txt", "catatan sendiri\n")
      try project.folder.write("sites/kim-ilir/berita/baru.md", "---\njudul: Baru\n---\nIsi.\n")
      let run = try project.check("--laporan", "laporan")
      #expect(run.status == 64)
      #expect(run.errors.contains("bukan laporan kim"))
      #expect(project.folder.text("laporan/muba~kim-toman.txt") == "catatan sendiri\n")
      #expect(project.folder.text("laporan/kim-ilir.txt") == before["kim-ilir.txt"])
    }
  }

  @Test func `of one KIM there is one text, and none within the content`() throws {
    try KimProject.with { project in
      try project.write(Self.problems)
      _ = try project.check("sites/kim-ilir", "--laporan", "laporan")
      #expect(project.folder.contents(of: "laporan").keys.sorted() == ["kim-ilir.txt"])
      let run = try project.check("--laporan", "sites/laporan")
      #expect(run.status == 64)
      #expect(run.errors.contains("--laporan"))
      #expect(!project.folder.has("sites/laporan"))
    }
  }
}
