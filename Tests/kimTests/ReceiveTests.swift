import Foundation
import KimReceive
import KimTestSupport
import Testing

/// `kim terima`, by the real command and the real tools.
struct ReceiveTests {
  private static let day = "2024-06-01"

  private func kim(
    _ arguments: String..., in project: KimProject, environment: [String: String] = [:]
  ) throws -> KimCommand {
    let settings = ["XDG_CONFIG_HOME": project.folder.full("pengaturan")]
    return try KimCommand(
      arguments: ["terima"] + arguments + ["--themes", KimCommand.themes, "--as-of", Self.day],
      in: project.folder, environment: settings.merging(environment) { $1 })
  }

  private static let text = """
    ---
    judul: "Panen raya di Dusun II"
    tanggal: 2024-05-20
    jenis: kegiatan
    gambar: "foto-1.jpg"
    gambar_alt: "Warga memanen padi"
    galeri:
      - berkas: "foto-2.jpg"
        alt: "Gabah dijemur di balai dusun"
    ---

    Warga **memanen** padi.

    """

  private static let plain = """
    ---
    judul: "Panen raya di Dusun II"
    tanggal: 2024-05-20
    jenis: kegiatan
    ---

    Warga **memanen** padi.

    """

  /// Two photos: one that tells where it was taken, one that lies on its side.
  private func photos(in folder: TemporaryFolder) throws -> [[UInt8]] {
    try folder.write("p1.jpg", bytes: try SamplePhotos.bytes(0))
    try folder.write("p2.jpg", bytes: try SamplePhotos.bytes(1))
    let run = try KimCommand(
      shell: """
        exiftool -q -overwrite_original -n -GPSLatitude=2.9 -GPSLatitudeRef=S -GPSLongitude=104.7 \
          -GPSLongitudeRef=E -SerialNumber=SN12345 p1.jpg
        exiftool -q -overwrite_original -n -Orientation=6 p2.jpg
        """, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return try ["p1.jpg", "p2.jpg"].map { name in
      let data = try #require(FileManager.default.contents(atPath: folder.full(name)))
      try folder.remove(name)
      return [UInt8](data)
    }
  }

  @Test func `a parcel with two photos goes all the way to the page, and tells no place`() throws {
    try KimProject.with { project in
      let photos = try photos(in: project.folder)
      let parcel = ParcelText(
        text: Self.text, photos: [("foto-1.jpg", photos[0]), ("foto-2.jpg", photos[1])])
      try project.folder.write("masuk/panen.kim.txt", bytes: parcel.bytes)
      let run = try kim("masuk", in: project)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("1 tulisan diterima (1 draf baru)"))
      #expect(run.output.contains("\"Panen raya di Dusun II\", 2 foto, nomor 0123456789abcdef0123"))
      let post = "sites/muba/kim-toman/kegiatan/2024-05-20-panen-raya-di-dusun-ii"
      let traces = try KimCommand(
        shell: "exiftool -s -a -G1 -GPS:all -SerialNumber \(post)/*.jpg; ls \(post)",
        in: project.folder
      ).output
      #expect(!traces.contains("GPS"), "\(traces)")
      #expect(!traces.contains("SN12345"))
      #expect(traces.contains("foto-1.jpg\nfoto-2.jpg\nindex.md\n"))
      #expect(try project.check("--strict", "--drafts").status == 0)

      let text = try #require(project.folder.text("\(post)/index.md"))
      #expect(text == Self.text.replacing("---\njudul", with: "---\ndraf: true\njudul"))
      try project.folder.write(
        "\(post)/index.md", text.replacing("draf: true\n", with: ""))
      #expect(try project.build().status == 0)
      let page = try #require(
        project.published["muba/kim-toman/kegiatan/panen-raya-di-dusun-ii.html"])
      #expect(page.contains("<strong>memanen</strong>"))
      #expect(page.contains("Warga memanen padi"))
    }
  }

  /// Those of `Tests/WritingTests`, which a browser has typed on the page.
  @Test func `the files of the writing page become drafts that nothing is wrong with`() throws {
    try KimProject.with { project in
      let sent = TestTheme.repository.appending(path: "Tests/WritingTests/kiriman")
      let names = try FileManager.default.contentsOfDirectory(atPath: sent.path)
        .filter { $0.hasSuffix(".kim.txt") }
      #expect(names.count == 25)
      for name in names {
        let text = try String(contentsOf: sent.appending(path: name), encoding: .utf8)
        try project.folder.write(
          "masuk/\(name)",
          text.replacing("situs: musi-banyuasin/kim-sekayu", with: "situs: kim-ilir"))
      }
      let run = try kim("masuk", in: project)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("25 tulisan diterima (25 draf baru)"), "\(run.output)")
      #expect(try project.check("--drafts").status == 0)
    }
  }

  @Test func `photos beside a text of a messenger get our names and stand in the post`() throws {
    try KimProject.with { project in
      let photos = try photos(in: project.folder)
      try project.folder.write("masuk/kim-ilir/IMG-20240519-WA0001.jpg", bytes: photos[0])
      try project.folder.write("masuk/kim-ilir/IMG-20240519-WA0002.jpg", bytes: photos[1])
      try project.folder.write("masuk/kim-ilir/rusak.jpg", bytes: Array(photos[1].prefix(3000)))
      try project.folder.write(
        "masuk/kim-ilir/kabar.txt",
        "*Parit RT 3 bersih*\n\nWarga membersihkan parit bersama-sama sejak pukul tujuh.\n")
      let run = try kim("masuk", in: project)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("foto 'rusak.jpg' tidak ikut: tidak dapat dibuka"))
      let post = "sites/kim-ilir/berita/2024-05-19-parit-rt-3-bersih"
      #expect(
        project.folder.files(in: post) == ["foto-1.jpg", "foto-2.jpg", "index.md"])
      let text = try #require(project.folder.text("\(post)/index.md"))
      #expect(text.contains("gambar: foto-1.jpg\ngaleri: [foto-2.jpg]\n"))
      #expect(
        project.folder.files(in: "masuk") == [
          "selesai/kabar/IMG-20240519-WA0001.jpg", "selesai/kabar/IMG-20240519-WA0002.jpg",
          "selesai/kabar/kabar.txt", "selesai/kabar/rusak.jpg",
        ])
      #expect(try project.check("--drafts").status == 0)
    }
  }

  @Test func `what is refused has an answer to paste back, and ends with status 1`() throws {
    try KimProject.with { project in
      let bytes = ParcelText(text: Self.text, photos: []).bytes
      try project.folder.write("masuk/a.kim.txt", bytes: Array(bytes.prefix(bytes.count / 2)))
      let run = try kim("masuk", in: project)
      #expect(run.status == 1)
      #expect(run.errors.contains("masuk/ditolak/a.kim.txt: kesalahan: kiriman ini terpotong"))
      #expect(run.errors.contains("[receive/cut-off]"))
      #expect(run.output.contains("  masuk/ditolak/a.kim.txt.jawaban.txt\n"))
      #expect(
        project.folder.text("masuk/ditolak/a.kim.txt.jawaban.txt")?
          .contains("lalu tekan Kirim sekali lagi") == true)
    }
  }

  @Test func `a secret is shown to be typed and to be scanned, and again when it is asked for`()
    throws
  {
    try KimProject.with { project in
      let first = try kim("--kunci", "muba/kim-toman", in: project)
      #expect(first.status == 0, "\(first.errors)")
      let pattern = /(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}/
      let shown = try #require(first.output.firstMatch(of: pattern)).output
      let key = try #require(WritingKey(typed: String(shown)))
      #expect(first.output.contains("https://kim.contoh.go.id/muba/kim-toman/tulis.html"))
      #expect(first.output.contains("█"))
      #expect(try kim("--kunci", "muba/kim-toman", in: project).output == first.output)
      #expect(project.folder.files(in: "pengaturan") == ["kim/sandi/muba+kim-toman.sandi"])

      let text = ParcelText(
        text: Self.plain, photos: [])
      try project.folder.write("masuk/tanpa.kim.txt", bytes: text.bytes)
      let refused = try kim("masuk", in: project)
      #expect(refused.errors.contains("[receive/unsealed]"))
      #expect(
        refused.errors.contains(
          "jalankan: kim terima masuk/ditolak/tanpa.kim.txt --percaya --themes "))
      try commandWorks(of: refused, in: project)
      var signed = text
      signed.key = key
      try project.folder.write("masuk/bertanda.kim.txt", bytes: signed.bytes)
      let taken = try kim("masuk", in: project)
      #expect(taken.status == 0 && taken.output.contains("1 draf"), "\(taken.errors)")
    }
  }

  /// The command of the hint, as a shell reads it.
  private func commandWorks(of refused: KimCommand, in project: KimProject) throws {
    let hint = try #require(refused.errors.firstMatch(of: /jalankan: kim (.+)/)).1
    let run = try KimCommand(
      shell: "\"$@\" \(hint) --as-of \(Self.day)", arguments: [], in: project.folder,
      environment: ["XDG_CONFIG_HOME": project.folder.full("pengaturan")])
    #expect(run.status == 0 && run.output.contains("1 draf baru"), "\(run.errors)")
    #expect(project.folder.files(in: "masuk") == ["selesai/tanpa.kim.txt"])
    let number = try #require(run.output.firstMatch(of: /nomor ([0-9a-f]{20})/)).1
    #expect(try kim("--batalkan", String(number), in: project).status == 0)
  }

  @Test func `what was taken can be published at once and taken back`() throws {
    try KimProject.with { project in
      let text = Self.plain
      try project.folder.write("panen.kim.txt", bytes: ParcelText(text: text, photos: []).bytes)
      #expect(try kim("panen.kim.txt", "--terbit", in: project).output.contains("  terbit: sites/"))
      #expect(project.folder.has("selesai/panen.kim.txt"))
      let asked = try kim("--batalkan", "0123456789abcdef0123", in: project)
      #expect(asked.status == 64 && asked.errors.contains("sudah terbit; tambahkan --ya"))
      #expect(project.folder.has("sites/muba/kim-toman/kegiatan"))
      let back = try kim("--batalkan", "0123456789abcdef0123", "--ya", in: project)
      #expect(
        back.output
          == "dihapus: sites/muba/kim-toman/kegiatan/2024-05-20-panen-raya-di-dusun-ii\n")
      #expect(
        project.folder.files(in: "sites/muba/kim-toman").sorted() == [
          "berita/panen.md", "kim.yml",
        ])
      #expect(try kim("--batalkan", "0123456789abcdef0123", in: project).status == 64)
    }
  }

  @Test func `a correction of a published post is shown with what differs`() throws {
    try KimProject.with { project in
      var parcel = ParcelText(text: Self.plain, photos: [], extra: ["pengirim: Bu Siti"])
      try project.folder.write("masuk/a.kim.txt", bytes: parcel.bytes)
      #expect(try kim("masuk", "--terbit", in: project).output.contains("dari Bu Siti, nomor "))
      parcel.version = "2"
      parcel.text = Self.plain.replacing("padi.", with: "padi sejak pagi.")
      try project.folder.write("masuk/a.kim.txt", bytes: parcel.bytes)
      let run = try kim("masuk", in: project)
      let post = "sites/muba/kim-toman/kegiatan/2024-05-20-panen-raya-di-dusun-ii/index.md"
      let laid = "masuk/ditolak/perbaikan-0123456789abcdef0123-v2"
      #expect(
        run.output.contains(
          """
          menunggu Anda: perbaikan (versi 2) untuk \(post)
              "Panen raya di Dusun II", dari Bu Siti, nomor 0123456789abcdef0123
              - Warga memanen padi.
              + Warga memanen padi sejak pagi.
            masukkan dengan: kim terima --terapkan \(laid)

          """), "\(run.output)")
      #expect(run.status == 0 && run.output.contains("1 perbaikan menunggu"), "\(run.output)")
      #expect(run.errors.contains("kim terima --terapkan \(laid)"), "\(run.errors)")
      let answer = project.folder.text("masuk/ditolak/a.kim.txt.jawaban.txt")
      #expect(answer?.contains("sudah terbit. Perbaikan Anda sudah kami terima") == true)

      let asked = try kim("--terapkan", laid, in: project)
      #expect(asked.status == 64 && asked.errors.contains("tambahkan --ya"))
      let done = try kim("--terapkan", laid, "--ya", in: project)
      #expect(done.status == 0 && done.output.hasSuffix("dimasukkan: \(post)\n"), "\(done)")
      #expect(project.folder.text(post)?.contains("padi sejak pagi.") == true)
      #expect(project.folder.text(post)?.contains("diperbarui: ") == true)
      // What was sent is done with.
      #expect(project.folder.files(in: "masuk").allSatisfy { $0.hasPrefix("selesai/") })
      #expect(try kim("--terapkan", laid, "--ya", in: project).status == 64)
    }
  }

  @Test func `a short name of a KIM is answered with the whole one`() throws {
    try KimProject.with { project in
      let run = try kim("--kunci", "kim-toman", in: project)
      #expect(run.status == 64 && run.errors.contains("bukan 'kim-toman': 'muba/kim-toman'"))
    }
  }

  @Test(arguments: [
    [], ["masuk", "--batalkan", "0123456789abcdef0123"], ["--batalkan", "../x"], ["tiada"],
    ["sites"], ["masuk", "--site", "kim-tiada"], ["--kunci", "kim-tiada"],
  ])
  func `what cannot be meant is said, with status 64`(arguments: [String]) throws {
    try KimProject.with { project in
      try project.folder.folder("masuk")
      let run = try KimCommand(arguments: ["terima"] + arguments, in: project.folder)
      #expect(run.status == 64 && run.errors.hasPrefix("kim: "), "\(run.errors)")
    }
  }

  @Test func `a folder that is watched is emptied, and Ctrl-C ends that well`() throws {
    try KimProject.with { project in
      try project.folder.folder("masuk")
      let text = Self.plain
      try project.folder.write("a.kim.txt", bytes: ParcelText(text: text, photos: []).bytes)
      // Until the file is where it belongs; whoever waits in vain is stopped by the machine's limit.
      let run = try KimCommand(
        shell: """
          "$@" >keluar 2>salah & own=$!
          mv a.kim.txt masuk/
          for turn in $(seq 600); do [ -e masuk/selesai/a.kim.txt ] && break; sleep 0.1; done
          kill -INT $own; wait $own
          """,
        arguments: [
          "terima", "masuk", "--pantau", "--themes", KimCommand.themes, "--as-of", Self.day,
        ], in: project.folder,
        environment: ["XDG_CONFIG_HOME": project.folder.full("pengaturan")])
      #expect(run.status == 0)
      #expect(project.folder.has("masuk/selesai/a.kim.txt"))
      #expect(project.folder.text("keluar")?.contains("draf baru: sites/muba/kim-toman/") == true)
      #expect(project.folder.text("salah")?.hasSuffix("kim: berhenti\n") == true)
    }
  }
}
