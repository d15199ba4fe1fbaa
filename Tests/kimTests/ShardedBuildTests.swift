import Foundation
import KimTestSupport
import Testing

struct ShardedBuildTests {
  private func writeSites(in project: KimProject) throws {
    for number in 0..<6 {
      try project.write(
        """
        -- desa-\(number)/kim.yml --
        nama: KIM Desa \(number)
        kode_wilayah: "16.06.06.2009"
        tingkat: desa
        -- desa-\(number)/berita/satu.md --
        ---
        judul: Kabar \(number)
        tanggal: 2024-05-0\(number + 1)
        ---
        Kabar dari [KIM sebelah](kim:desa-\((number + 1) % 7)/berita/satu.html).
        """)
    }
    try project.write(
      """
      -- desa-3/berita/dua.md --
      ---
      judul: Tanpa tanggal
      ---
      """)
  }

  /// Each part is built in a working copy of its own, as machines do.
  private func clone(_ project: KimProject, _ name: String) throws -> KimProject {
    let copy = project.folder.inner(name)
    for path in project.folder.files(in: "sites") {
      try copy.write("sites/\(path)", project.folder.text("sites/\(path)") ?? "")
    }
    return KimProject(folder: copy)
  }

  @Test(arguments: [1, 3, 8])
  func `parts built apart, and an index of their summaries, are one whole build`(
    _ count: Int
  ) throws {
    try KimProject.with { project in
      try writeSites(in: project)
      let whole = try project.build("--output", "utuh")
      var merged: [String: String] = [:]
      var errors: Set<Substring> = []
      var folders: [String] = []
      for number in 1...count {
        let machine = try clone(project, "mesin-\(number)")
        let run = try machine.build("--shard", "\(number)/\(count)", "--summaries", "ringkasan")
        errors.formUnion(run.errors.split(separator: "\n"))
        merged.merge(machine.folder.contents(of: "public")) { $1 }
        folders.append(machine.folder.full("ringkasan"))
      }
      let last = try clone(project, "indeks")
      let index = try last.index(from: folders)
      errors.formUnion(index.errors.split(separator: "\n"))
      merged.merge(last.folder.contents(of: "public")) { $1 }
      #expect(merged == project.folder.contents(of: "utuh"))
      #expect(errors == Set(whole.errors.split(separator: "\n")))
      #expect(whole.status == 1)
    }
  }

  @Test func `an index of parts takes away what earlier builds wrote of a site that is gone`()
    throws
  {
    try KimProject.with { project in
      _ = try project.build()
      #expect(!project.published(of: "kim-ilir").isEmpty)
      try project.folder.remove("sites/kim-ilir")
      for number in 1...2 {
        _ = try project.build("--shard", "\(number)/2", "--summaries", "r", "--output", "bagian")
      }
      let run = try project.index(from: ["r"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(project.published(of: "kim-ilir").isEmpty)
      #expect(!project.published(of: "muba/kim-toman").isEmpty)
      #expect(project.published["index.html"]?.contains("kim-ilir") == false)
    }
  }

  private func refusal(_ spoil: (KimProject) throws -> Void) throws -> KimCommand {
    try KimProject.with { project in
      for number in 1...2 {
        _ = try project.build("--shard", "\(number)/2", "--summaries", "r")
      }
      try spoil(project)
      let run = try project.index(from: ["r"])
      #expect(run.status == 64)
      #expect(!project.folder.has("public/index.html"))
      return run
    }
  }

  @Test func `a part that is missing is named`() throws {
    let run = try refusal { try $0.folder.remove("r/bagian-2-dari-2.jsonl") }
    #expect(run.errors == "kim: ringkasan bagian 2/2 belum ada\n")
  }

  @Test func `summaries of another version are refused`() throws {
    let run = try refusal { project in
      let path = "r/bagian-1-dari-2.jsonl"
      let text = try #require(project.folder.text(path))
      try project.folder.write(path, text.replacing(#""tool":""#, with: #""tool":"9."#))
    }
    #expect(run.errors.contains("dibuat oleh kim versi lain (9.0."))
  }

  @Test func `summaries of a later form are refused as such, whatever else stands there`() throws {
    let run = try refusal { project in
      let header = #"{"format":9,"summaryVersion":9,"tool":"9.0.0","lain":{}}"#
      try project.folder.write("r/bagian-1-dari-2.jsonl", header + "\nisi lain\n")
    }
    #expect(run.errors.contains("dibuat oleh kim versi lain (9.0.0)"), "\(run.errors)")
  }

  @Test func `summaries of another province are refused`() throws {
    let run = try refusal {
      try $0.write("-- _provinsi/provinsi.yml --\n\(ProvinceText.settings)keterangan: Baru")
    }
    #expect(run.errors.contains("dibuat dengan _provinsi, tema, atau pilihan perintah yang lain"))
  }

  @Test func `a site that no part has seen is named`() throws {
    let run = try refusal {
      try $0.write(
        "-- desa-baru/kim.yml --\nnama: KIM Baru\nkode_wilayah: \"16.06.06.2009\"\ntingkat: desa")
    }
    #expect(run.errors.contains("situs 'sites/desa-baru' tidak ada di ringkasan mana pun"))
  }

  @Test func `parts of two divisions are not mixed`() throws {
    let run = try refusal { _ = try $0.build("--shard", "1/3", "--summaries", "r") }
    #expect(run.errors.contains("hapus ringkasan yang lama"))
  }

  @Test(arguments: ["", "{}", "{\n", "\u{0}"])
  func `a damaged file is named`(_ text: String) throws {
    let run = try refusal { try $0.folder.write("r/bagian-1-dari-2.jsonl", text) }
    #expect(run.errors.contains("'r/bagian-1-dari-2.jsonl' bukan ringkasan kim yang utuh"))
  }

  @Test(
    arguments: [
      { text in String(text.dropLast(40)) },
      { text in String(text.dropLast()) },
      { text in text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" },
      { text in
        var lines = text.split(separator: "\n")
        lines.remove(at: 1)
        return lines.joined(separator: "\n") + "\n"
      },
      { text in text.replacing("Panen raya", with: "Panen rayu") },
      { text in text + "{}\n" },
    ] as [@Sendable (String) -> String])
  func `a file that was cut or edited is named`(_ spoil: @Sendable (String) -> String) throws {
    let run = try refusal { project in
      for part in 1...2 {
        let path = "r/bagian-\(part)-dari-2.jsonl"
        try project.folder.write(path, spoil(try #require(project.folder.text(path))))
      }
    }
    #expect(run.errors.contains("dari-2.jsonl' bukan ringkasan kim yang utuh; buat lagi"))
  }

  @Test(arguments: ["gone", "cut", "edited"])
  func `search data of a part that are not as they were written are named`(_ what: String) throws {
    let run = try refusal { project in
      for part in 1...2 {
        let path = "r/bagian-\(part)-dari-2.cari"
        let url = URL(filePath: project.folder.full(path))
        var bytes = Array(try Data(contentsOf: url))
        guard !bytes.isEmpty else { continue }
        if what == "gone" { try project.folder.remove(path) }
        if what == "cut" { try project.folder.write(path, bytes: Array(bytes.dropLast())) }
        if what == "edited" {
          bytes[bytes.count / 2] ^= 1
          try project.folder.write(path, bytes: bytes)
        }
      }
    }
    #expect(run.errors.contains("dari-2.cari' bukan ringkasan kim yang utuh; buat lagi"))
  }

  @Test func `a site that went after the parts were built is named`() throws {
    let run = try refusal { try $0.folder.remove("sites/kim-ilir") }
    #expect(
      run.errors == "kim: situs 'sites/kim-ilir' ada di ringkasan tetapi tidak ada lagi di folder "
        + "isi; bangun semua bagian dari isi yang sama\n")
  }

  @Test func `without summaries it says how to make them`() throws {
    try KimProject.with { project in
      let run = try project.index(from: ["kosong"])
      #expect(run.status == 64)
      #expect(run.errors.contains("kim build --shard I/N --summaries kosong"))
    }
  }

  @Test(arguments: [["--shard", "0/2"], ["--shard", "3/2"], ["--summaries", "r"]])
  func `parts that make no sense are misuse`(_ options: [String]) throws {
    try KimProject.with { project in
      let run = try project.build(options[0], options[1])
      #expect(run.status == 64)
    }
  }
}
