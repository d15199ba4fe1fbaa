import KimDiagnostics
import KimReceive
import KimTestSupport
import Testing

@testable import KimIntake

/// What is refused: where it goes, what is answered, and how it is taken after all.
struct RefusalTests {
  private static let key = WritingKey(typed: "7K2M9PQRSTVWXYZ01234ABC1")

  private func keep(_ folder: IntakeFolder) throws {
    try folder.folder.write("sandi/muba+kim-toman.sandi", "7K2M-9PQR-STVW-XYZ0-1234-ABC1\n")
  }

  private func answer(_ folder: IntakeFolder, _ name: String = "a.kim.txt") -> String {
    folder.folder.text("masuk/ditolak/\(name).jawaban.txt") ?? ""
  }

  @Test func `an unsigned file is told with the command that takes it, and that works`() throws {
    try IntakeFolder.with { folder in
      try keep(folder)
      try folder.write(IntakeFolder.parcel(), to: "kiriman pagi.kim.txt")
      let report = try folder.take { $0.again = " --root 'isi kita'" }
      let problem = try #require(report.refusals.found.first)
      let path = folder.folder.full("masuk/ditolak/kiriman pagi.kim.txt")
      #expect(problem.place.path == path)
      #expect(
        problem.hint?.id.hasSuffix("kim terima '\(path)' --percaya --root 'isi kita'") == true)
      let taken = try folder.take(["masuk/ditolak/kiriman pagi.kim.txt"]) { $0.trusts = true }
      #expect(taken.words == ["draf"])
      // The answer to it goes, too.
      #expect(folder.inbox == ["selesai/kiriman pagi.kim.txt"])
    }
  }

  @Test func `a file that is refused again stays where it is, with a new answer`() throws {
    try IntakeFolder.with { folder in
      try keep(folder)
      try folder.write(IntakeFolder.parcel())
      try folder.take()
      #expect(try folder.take(["masuk/ditolak/a.kim.txt"]).words == ["unsigned"])
      #expect(folder.inbox == ["ditolak/a.kim.txt", "ditolak/a.kim.txt.jawaban.txt"])
    }
  }

  @Test func `a text that was refused with its photos leaves nothing behind when it is taken`()
    throws
  {
    try IntakeFolder.with { folder in
      try keep(folder)
      try folder.folder.write("masuk/kim-toman/IMG-1.jpg", bytes: try SamplePhotos.bytes(0))
      try folder.folder.write(
        "masuk/kim-toman/kabar.txt", "Warga membersihkan parit sejak pagi sampai siang hari.")
      try folder.take()
      #expect(
        folder.inbox == [
          "ditolak/kabar/IMG-1.jpg", "ditolak/kabar/kabar.txt",
          "ditolak/kabar/kabar.txt.jawaban.txt",
        ])
      let report = try folder.take(["masuk/ditolak/kabar/kabar.txt"]) {
        $0.trusts = true
        $0.site = "muba/kim-toman"
      }
      #expect(report.words == ["draf"] && report.texts.first?.photos == 1)
      #expect(folder.inbox == ["selesai/kabar/IMG-1.jpg", "selesai/kabar/kabar.txt"])
    }
  }

  @Test func `answers say one step, of a text that its sender knows again`() throws {
    try IntakeFolder.with { folder in
      try keep(folder)
      try folder.write(IntakeFolder.parcel(), to: "a.kim.txt")
      try folder.write(
        IntakeFolder.parcel(number: 2, key: WritingKey(typed: "0000-0000-0000-0000-0000-0000")),
        to: "b.kim.txt")
      try folder.write(IntakeFolder.parcel("Lain", site: "kim-tiada", number: 3), to: "c.kim.txt")
      let bytes = IntakeFolder.parcel(number: 4).bytes
      try folder.folder.write(
        "masuk/2026-05-17-panen.kim.txt", bytes: Array(bytes.prefix(bytes.count / 2)))
      try folder.take()
      let begin = "Terima kasih sudah mengirim.\n\n"
      #expect(
        answer(folder)
          == begin + "Tulisan \"Panen raya\" belum dapat kami terima. Berkasnya belum ditandai "
          + "dengan sandi KIM, jadi kami belum yakin siapa pengirimnya. Kalau Anda punya sandinya: "
          + "buka halaman tulis, tekan Draf, lalu Sandi KIM, ketik sandinya, dan kirim lagi. Kalau "
          + "belum punya, balas pesan ini dengan nama Anda.\n")
      #expect(answer(folder, "b.kim.txt").contains("Tandanya tidak cocok dengan sandi KIM."))
      #expect(
        answer(folder, "c.kim.txt")
          == begin + "Tulisan \"Lain\" belum dapat kami terima. Kami tidak mengenali KIM yang "
          + "disebut di dalamnya. Balas pesan ini dengan nama KIM dan desa Anda; kami kirimkan "
          + "alamat halaman tulisnya.\n")
      #expect(
        answer(folder, "2026-05-17-panen.kim.txt")
          == begin + "Kiriman 2026-05-17-panen.kim.txt belum dapat kami terima. Berkasnya tidak "
          + "sampai dengan utuh, mungkin karena sinyal. Buka lagi tulisannya di halaman tulis, "
          + "lalu tekan Kirim sekali lagi.\n")
    }
  }

  @Test func `an answer never repeats a number of identity`() throws {
    try IntakeFolder.with { folder in
      try folder.write(IntakeFolder.parcel("Bantuan 1606061205800001"))
      #expect(try folder.take().refusals.found.map(\.code) == ["receive/unpublishable"])
      #expect(!answer(folder).contains("1606061205800001"))
      #expect(!answer(folder).isEmpty)
    }
  }
}
