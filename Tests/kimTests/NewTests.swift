import KimModel
import KimTestSupport
import Testing

struct NewTests {
  @Test func `a new site builds at once, and shows up in the index`() throws {
    try KimProject.with { project in
      let run = try KimCommand("new", "site", "16.06.06.2009", in: project.folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        run.output == """
          sites/musi-banyuasin/kim-beruge/kim.yml
          sites/musi-banyuasin/kim-beruge/halaman/profil.md

          """)
      let build = try project.build()
      #expect(build.status == 0, "\(build.errors)")
      #expect(build.errors.isEmpty, "\(build.errors)")
      #expect(project.published["musi-banyuasin/kim-beruge/profil.html"] != nil)
      #expect(project.published["kim.html"]?.contains("KIM Beruge") == true)
    }
  }

  @Test(arguments: [
    ("16.06.08.2013", "musi-banyuasin/kim-mekar-jaya-keluang"),
    ("16.06.11", "musi-banyuasin/kim-lalan"), ("16.06", "musi-banyuasin/kim-musi-banyuasin"),
    ("16", "kim-sumatera-selatan"), ("16.71.01.1001", "palembang/kim-dua-puluh-tujuh-ilir"),
  ])
  func `a new site's folder is named after its region`(_ code: String, _ path: String) throws {
    try KimProject.with { project in
      let run = try KimCommand("new", "site", code, in: project.folder)
      #expect(run.status == 0)
      #expect(project.folder.has("sites/\(path)/kim.yml"))
      let build = try project.build("--strict")
      #expect(build.status == 0)
    }
  }

  @Test func `nothing is written over`() throws {
    try KimProject.with { project in
      _ = try KimCommand("new", "site", "16.06.06.2009", in: project.folder)
      try project.folder.write("sites/musi-banyuasin/kim-beruge/kim.yml", "isi kami\n")
      let run = try KimCommand("new", "site", "16.06.06.2009", in: project.folder)
      #expect(run.status == 64)
      #expect(run.errors.contains("'sites/musi-banyuasin/kim-beruge/kim.yml' sudah ada"))
      #expect(run.errors.contains("--nama"))
      #expect(project.folder.text("sites/musi-banyuasin/kim-beruge/kim.yml") == "isi kami\n")
    }
  }

  @Test(arguments: [
    (["Toman"], "musi-banyuasin/kim-toman"), (["desa", "toman"], "musi-banyuasin/kim-toman"),
    (["kec. babat toman"], "musi-banyuasin/kim-babat-toman"),
    (["KELUANG"], "musi-banyuasin/kim-keluang"),
    (["Mekar Jaya, Lalan"], "musi-banyuasin/kim-mekar-jaya-lalan"),
    (["Kab. Musi Banyuasin"], "musi-banyuasin/kim-musi-banyuasin"),
    (["Palembang"], "palembang/kim-palembang"),
    (["Toman", "--nama", "KIM Suara Muda"], "musi-banyuasin/kim-suara-muda"),
    (["Toman", "--folder", "toman/kim-dua"], "toman/kim-dua"),
  ])
  func `a new site is named by its region's name`(_ arguments: [String], _ path: String) throws {
    try KimProject.with { project in
      let run = try KimCommand(arguments: ["new", "site"] + arguments, in: project.folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("sites/\(path)/kim.yml\n"), "\(run.output)")
      #expect(try project.build("--strict").status == 0)
    }
  }

  @Test func `several regions of one name are listed with their codes, and nothing is written`()
    throws
  {
    try KimProject.with { project in
      let before = project.folder.files(in: "sites")
      let run = try KimCommand("new", "site", "Mekar Jaya", in: project.folder)
      #expect(run.status == 64)
      #expect(
        run.errors == """
          kim: ada 2 wilayah bernama 'Mekar Jaya'; sebutkan kodenya:
            16.06.08.2013  Desa Mekar Jaya, Kecamatan Keluang, Kabupaten Musi Banyuasin
            16.06.11.2015  Desa Mekar Jaya, Kecamatan Lalan, Kabupaten Musi Banyuasin

          """)
      #expect(project.folder.files(in: "sites") == before)
    }
  }

  @Test func `at a terminal the one that is meant is asked for`() throws {
    try InstalledKim.with { kim in
      try kim.folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
      let run = try kim.answering("2\\n", "new", "site", "Mekar Jaya")
      #expect(run.status == 0, "\(run.output)")
      #expect(run.output.contains("Yang mana? 1 sampai 2:"), "\(run.output)")
      #expect(kim.folder.has("sites/musi-banyuasin/kim-mekar-jaya-lalan/kim.yml"))
    }
  }

  @Test(arguments: [
    (["Tomam"], "maksud Anda 'Toman'?"), (["16.06.06.9999"], "bukan BPS"),
    (["Toman", "--folder", "../lain"], "tidak dapat menjadi folder situs"),
    (["Toman, Lalan"], "tidak ada wilayah 'Toman, Lalan'"),
  ])
  func `what is not there is answered with what may be meant`(
    _ arguments: [String], _ answer: String
  ) throws {
    try KimProject.with { project in
      let run = try KimCommand(arguments: ["new", "site"] + arguments, in: project.folder)
      #expect(run.status == 64)
      #expect(run.errors.contains(answer), "\(run.errors)")
    }
  }

  @Test(arguments: PostType.allCases)
  func `a new post of any type is a draft that builds`(_ type: PostType) throws {
    try KimProject.with { project in
      let run = try KimCommand(
        "new", "post", "kim-ilir", "Rapat \"besar\": @2024 #1", "--jenis", type.rawValue,
        "--as-of", KimProject.day, in: project.folder)
      #expect(run.status == 0, "\(run.errors)")
      let file = "sites/kim-ilir/\(type)/2024-06-01-rapat-besar-2024-1.md"
      #expect(run.output == file + "\n")
      let build = try project.build("--strict")
      #expect(build.status == 0, "\(build.errors)")
      let page = "kim-ilir/\(type)/rapat-besar-2024-1.html"
      #expect(project.published[page] == nil)
      guard type != .dokumen else { return }
      #expect(try project.build("--strict", "--drafts").errors.isEmpty)
      #expect(project.published[page]?.contains("Rapat &quot;besar&quot;: @2024 #1") == true)
    }
  }
}
