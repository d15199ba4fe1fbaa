import Foundation
import KimTestSupport
import Testing

struct InitTests {
  @Test func `a regency begins with settings, a message, a page and a first KIM, and builds`()
    throws
  {
    try InstalledKim.with { kim in
      let run = try kim.run(
        "init", "--wilayah", "Kab. Musi Banyuasin", "--desa", "toman", "--ci", "github",
        "--base-url", "https://kim.contoh.go.id/", "--as-of", "2024-06-01")
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        run.output == """
          sites/_provinsi/provinsi.yml
          sites/_provinsi/siaran/2024-06-01-selamat-datang.md
          sites/_provinsi/halaman/tentang-kim.md
          sites/kim-toman/kim.yml
          sites/kim-toman/halaman/profil.md
          sites/kim-toman/kegiatan/2024-06-01-mulai-menulis/index.md
          sites/kim-toman/kegiatan/2024-06-01-mulai-menulis/foto.jpg
          .gitignore
          README.md
          .github/workflows/situs.yml

          """)
      let build = try kim.run("build", "--strict", "--as-of", "2024-06-01")
      #expect(build.errors == "")
      #expect(build.status == 0)
      let page = kim.folder.text("public/kim-toman/kegiatan/mulai-menulis.html")
      #expect(page?.contains("<picture>") == true || page?.contains("<img") == true)
      #expect(kim.folder.text("public/index.html")?.contains("KIM Musi Banyuasin") == true)
    }
  }

  @Test func `a province begins with a forum, in a folder that is made`() throws {
    try InstalledKim.with { kim in
      let run = try kim.run("init", "isi", "--wilayah", "sumatera selatan", "--as-of", "2024-06-01")
      #expect(run.status == 0, "\(run.errors)")
      #expect(kim.folder.has("isi/sites/forum-kim-sumatera-selatan/kim.yml"))
      #expect(kim.folder.text("isi/.gitignore")?.contains("public/\n.kim/\n") == true)
      let build = try kim.run("build", "isi/sites", "--as-of", "2024-06-01")
      #expect(build.status == 0)
      #expect(build.errors.contains("[province/no-address]"), "\(build.errors)")
      #expect(build.output.contains("0 kesalahan, 1 peringatan"), "\(build.output)")
    }
  }

  @Test func `what is there already is left alone, and content is never begun twice`() throws {
    try InstalledKim.with { kim in
      try kim.folder.write("README.md", "Isi kami.\n")
      let run = try kim.run("init", "--wilayah", "16.06", "--as-of", "2024-06-01")
      #expect(run.status == 0)
      #expect(kim.folder.text("README.md") == "Isi kami.\n")
      #expect(!run.output.contains("README.md"))
      let again = try kim.run("init", "--wilayah", "16.06", "--as-of", "2024-06-01")
      #expect(again.status == 64)
      #expect(again.errors.contains("'sites/_provinsi' sudah ada"), "\(again.errors)")
    }
  }

  @Test(arguments: [
    (["--wilayah", "Musi Banyuasim"], "maksud Anda 'Musi Banyuasin'?"),
    (["--wilayah", "16.99"], "kode 16.99 tidak ada"),
    (["--wilayah", "16.06", "--desa", "Nirwana"], "tidak ada wilayah 'Nirwana'"),
    ([], "kim init --wilayah"),
  ])
  func `an area that is not known is asked for, and nothing is written`(
    _ options: [String], _ answer: String
  ) throws {
    try InstalledKim.with { kim in
      let words = (["exec awalan/bin/kim init"] + options.map { "'\($0)'" }).joined(separator: " ")
      let run = try KimCommand(shell: words, in: kim.folder)
      #expect(run.status == 64)
      #expect(run.errors.contains(answer), "\(run.errors)")
      #expect(!kim.folder.has("sites"))
    }
  }

  @Test func `at a terminal it asks what was not said`() throws {
    try InstalledKim.with { kim in
      let run = try kim.answering(
        "palembang\\ndua puluh tujuh ilir\\nhttps://kim.contoh.go.id\\n", "init", "--as-of",
        "2024-06-01")
      #expect(run.status == 0, "\(run.output)")
      #expect(run.output.contains("Provinsi atau kabupaten/kota mana?"), "\(run.output)")
      let settings = kim.folder.text("sites/_provinsi/provinsi.yml")
      #expect(settings?.contains("kode_wilayah: \"16.71\"") == true)
      #expect(settings?.contains("\nalamat_situs: https://kim.contoh.go.id/\n") == true)
      #expect(kim.folder.has("sites/kim-dua-puluh-tujuh-ilir/kim.yml"))
    }
  }

  @Test(arguments: [("gitlab", true), ("none", false)])
  func `at a terminal it says which lines of the CI file are to be filled in`(
    _ service: String, _ isSaid: Bool
  ) throws {
    try InstalledKim.with { kim in
      let run = try kim.answering("", "init", "--wilayah", "16.06", "--ci", service)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.output.contains("KIM_PACKAGE") == isSaid, "\(run.output)")
      #expect((kim.folder.text(".gitlab-ci.yml")?.contains("  KIM_SHA256: ") ?? false) == isSaid)
    }
  }

  @Test func `without an installation it says what is missing`() throws {
    try TemporaryFolder.with { folder in
      let run = try KimCommand("init", "--wilayah", "16", in: folder)
      #expect(run.status == 64)
      #expect(run.errors.contains("pasang kim dari paketnya"), "\(run.errors)")
    }
  }

  @Test func `an empty folder leads to init, and init to a build`() throws {
    try InstalledKim.with { kim in
      let build = try kim.run("build")
      #expect(build.errors.contains("kim init"), "\(build.errors)")
      let new = try kim.run("new", "site", "Toman")
      #expect(new.errors.contains("kim init"), "\(new.errors)")
    }
  }
}
