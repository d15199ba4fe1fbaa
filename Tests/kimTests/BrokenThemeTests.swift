import Foundation
import KimTestSupport
import Testing

/// A theme with an error costs the sites that name it, and nobody else.
struct BrokenThemeTests {
  /// Two sites with the default theme in a folder of its own, and beside it the theme `coba`.
  private func with<Result>(_ body: (KimProject) throws -> Result) throws -> Result {
    try KimProject.with { project in
      try project.folder.folder("tema")
      for name in ["nusantara", "coba"] {
        try FileManager.default.copyItem(
          atPath: KimCommand.themes + "/nusantara", toPath: project.folder.full("tema/\(name)"))
      }
      return try body(project)
    }
  }

  private func build(_ project: KimProject, _ options: String...) throws -> KimCommand {
    try KimCommand(
      arguments: ["build", "--themes", "tema", "--as-of", KimProject.day] + options,
      in: project.folder)
  }

  private func breakTheme(_ name: String, of project: KimProject) throws {
    let path = "tema/\(name)/templates/post.mustache"
    let text = try #require(project.folder.text(path))
    try project.folder.write(path, "{{titel}}" + text)
  }

  private func useTheme(_ name: String, in project: KimProject) throws {
    let text = try #require(project.folder.text("sites/muba/kim-toman/kim.yml"))
    try project.folder.write("sites/muba/kim-toman/kim.yml", text + "\ntema: \(name)\n")
  }

  @Test func `a broken theme that nothing uses is reported, and all sites are built`() throws {
    try with { project in
      try breakTheme("coba", of: project)
      let run = try build(project)
      #expect(run.status == 1)
      #expect(run.errors.contains("tema/coba/templates/post.mustache:1:3: kesalahan: "))
      #expect(project.published["muba/kim-toman/berita/panen.html"] != nil)
      #expect(project.published["kim-ilir/kegiatan/kerja-bakti.html"] != nil)
      #expect(project.published["index.html"]?.contains("KIM Toman") == true)
    }
  }

  @Test func `a site whose theme breaks stays as it was, and the others are built`() throws {
    try with { project in
      try useTheme("coba", in: project)
      #expect(try build(project).status == 0)
      let old = project.published(of: "muba")
      try breakTheme("coba", of: project)
      try project.write(
        """
        -- muba/kim-toman/berita/baru.md --
        ---
        judul: Kabar baru dari Toman
        tanggal: 2024-05-22
        ---
        Isi.
        -- kim-ilir/berita/baru.md --
        ---
        judul: Kabar baru dari Ilir
        tanggal: 2024-05-22
        ---
        Isi.
        """)
      let run = try build(project)
      #expect(run.status == 1)
      #expect(
        run.errors.contains("sites/muba/kim-toman/kim.yml: kesalahan: tema 'coba' sedang rusak"))
      #expect(project.published(of: "muba") == old)
      #expect(project.published["kim-ilir/berita/baru.html"] != nil)
      #expect(project.published["index.html"]?.contains("KIM Toman") == true)
    }
  }

  @Test func `a site is built again when its theme is whole again`() throws {
    try with { project in
      try useTheme("coba", in: project)
      let sound = try #require(project.folder.text("tema/coba/templates/post.mustache"))
      try breakTheme("coba", of: project)
      #expect(try build(project).status == 1)
      #expect(project.published(of: "muba").isEmpty)
      try project.folder.write("tema/coba/templates/post.mustache", sound)
      #expect(try build(project).status == 0)
      #expect(project.published["muba/kim-toman/berita/panen.html"] != nil)
    }
  }

  @Test(arguments: [[], ["--theme", "coba"]]) func `the broken standard theme stops the build`(
    options: [String]
  ) throws {
    try with { project in
      try breakTheme(options.last ?? "nusantara", of: project)
      let run = try KimCommand(
        arguments: ["build", "--themes", "tema", "--as-of", KimProject.day] + options,
        in: project.folder)
      #expect(run.status == 1)
      #expect(project.published.isEmpty)
    }
  }
}
