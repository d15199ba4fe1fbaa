import Foundation
import KimTestSupport
import Testing

/// What a build does on machines that lack something.
struct MachineTests {
  private func run(
    _ project: KimProject, by shell: String, _ options: [String] = [],
    environment: [String: String] = [:]
  ) throws -> KimCommand {
    try KimCommand(
      shell: shell,
      arguments: ["build", "--themes", KimCommand.themes, "--as-of", KimProject.day] + options,
      in: project.folder, environment: environment)
  }

  private static let undisturbed = Result {
    try KimProject.with { project in
      _ = try project.build()
      return project.published
    }
  }

  @Test(arguments: [10, 16, 24, 32, 64])
  func `where few files may be open, a build is whole or says so in a sentence`(
    _ count: Int
  ) throws {
    try KimProject.with { project in
      let few = try run(project, by: "ulimit -n \(count); exec \"$@\"")
      #expect([0, 74].contains(few.status), "\(few.status) \(few.errors)")
      if few.status == 74 { #expect(few.errors.contains("ulimit -n"), "\(few.errors)") }
      #expect(count < 64 || few.status == 0, "\(few.errors)")
      let next = try project.build()
      #expect(next.status == 0, "\(next.errors)")
      #expect(try project.published == Self.undisturbed.get())
    }
  }

  /// Many more sites than there may be workers.
  private func writeSites(_ project: KimProject) throws {
    for number in 1...30 {
      try project.write(
        """
        -- kim-\(number)/kim.yml --
        nama: KIM \(number)
        kode_wilayah: "16.71.01.1001"
        tingkat: kelurahan
        """)
    }
  }

  @Test func `of more workers than the machine lets us have as many work as it does`() throws {
    try KimProject.with { project in
      try writeSites(project)
      let many = try run(project, by: "ulimit -n 64; exec \"$@\"", ["--jobs", "256"])
      #expect(many.status == 0, "\(many.errors)")
      let files = project.published
      try project.folder.remove("public")
      #expect(try project.build("--jobs", "1").status == 0)
      #expect(project.published == files)
    }
  }

  /// Whether this machine lets us take `/proc` away for one process.
  private static let mayHide = Result {
    try TemporaryFolder.with { folder in
      try KimCommand(shell: "unshare -m mount -t tmpfs none /proc", in: folder).status == 0
    }
  }

  @Test func `without the folder of processes a sentence says what is missing`() throws {
    guard try Self.mayHide.get() else { return }
    try KimProject.with { project in
      let run = try run(
        project, by: "exec unshare -m sh -c 'mount -t tmpfs none /proc && exec \"$@\"' sh \"$@\"")
      #expect(run.status == 74)
      #expect(run.errors.contains("mount -t proc"), "\(run.errors)")
      #expect(!project.folder.has("public/index.html"))
    }
  }

  @Test func `without letters a ready picture is shared, and the next build makes all cards`()
    throws
  {
    try KimProject.with(lentPictures: false) { project in
      try project.folder.write("fonts.conf", "<fontconfig></fontconfig>")
      let bare = try run(
        project, by: "exec \"$@\"",
        environment: ["FONTCONFIG_FILE": project.folder.full("fonts.conf")])
      #expect(bare.status == 0)
      #expect(bare.errors.contains("[photo/no-letters]"), "\(bare.errors)")
      #expect(bare.errors.contains("fonts-dejavu-core"))
      let cards = project.folder.files(in: ".kim/foto").filter { $0.hasSuffix("kartu.png") }
      #expect(cards == [])
      let ready = try Data(contentsOf: URL(filePath: KimCommand.themes + "/nusantara/kartu.png"))
      let shared = project.folder.files(in: "public").filter { $0.contains("foto/kartu.") }
      #expect(!shared.isEmpty)
      for path in shared {
        let file = project.folder.full("public/\(path)")
        #expect(try Data(contentsOf: URL(filePath: file)) == ready, "\(path)")
      }
      let next = try project.build()
      #expect(next.status == 0 && next.errors.isEmpty, "\(next.errors)")
      #expect(try project.published == Self.undisturbed.get())
    }
  }

  /// More photos than are made side by side, and a tool that takes longer than they may.
  private func writePhotos(_ project: KimProject) throws {
    for number in 0..<20 {
      let photo = try SamplePhotos.bytes(number) + [UInt8(number)]
      try project.folder.write("sites/kim-ilir/berita/foto-\(number).jpg", bytes: photo)
    }
    let images = (0..<20).map { "![Foto \($0)](foto-\($0).jpg)" }.joined(separator: "\n\n")
    try project.write(
      """
      -- kim-ilir/berita/berfoto.md --
      ---
      judul: Berfoto
      tanggal: 2024-05-02
      ---
      \(images)
      """)
    try project.folder.write(
      "alat/vipsthumbnail",
      """
      #!/bin/sh
      [ -e "\(project.folder.full("sudah"))" ] || { sleep 1.1; : >"\(project.folder.full("sudah"))"; }
      exec /usr/bin/vipsthumbnail "$@"
      """)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: project.folder.full("alat/vipsthumbnail"))
  }

  @Test func `photos that there was no time for are said, and made by the next build`() throws {
    try KimProject.with { project in
      try writePhotos(project)
      let settings = ProvinceText.settings
      try project.write(
        "-- _provinsi/provinsi.yml --\n\(settings)batas:\n  detik_foto_per_situs: 1\n")
      let path = "PATH=alat:$PATH exec \"$@\""
      let first = try run(project, by: path)
      #expect(first.status == 0)
      #expect(first.errors.contains("peringatan: 4 foto situs ini belum tampil"), "\(first.errors)")
      #expect(first.errors.contains("[photo/postponed]"))
      let page = try #require(project.published["kim-ilir/berita/berfoto.html"])
      #expect(page.contains("foto-hilang") && page.contains("<picture>"))
      let second = try run(project, by: path)
      #expect(second.status == 0 && second.errors.isEmpty, "\(second.errors)")
      let files = project.published
      try project.write("-- _provinsi/provinsi.yml --\n\(settings)")
      let clean = try project.build("--output", "bersih", "--cache", "lain")
      #expect(clean.status == 0, "\(clean.errors)")
      let others = project.folder.contents(of: "bersih").filter { !$0.key.hasPrefix(".kim/") }
      #expect(Set(others.keys) == Set(files.keys))
      #expect(others.filter { files[$0.key] != $0.value }.keys.sorted() == [])
    }
  }
}
