import Foundation
import KimTestSupport
import Testing

/// `kim theme`, and themes that stand on others, as a person meets them.
struct ThemeCommandTests {
  /// A project with the default theme in a folder of its own.
  private func with<Result>(_ body: (KimProject) throws -> Result) throws -> Result {
    try KimProject.with { project in
      try project.folder.folder("themes")
      try FileManager.default.copyItem(
        atPath: KimCommand.themes + "/nusantara", toPath: project.folder.full("themes/nusantara"))
      return try body(project)
    }
  }

  private func build(_ project: KimProject) throws -> KimCommand {
    try KimCommand("build", "--as-of", KimProject.day, in: project.folder)
  }

  private func append(_ text: String, to path: String, of project: KimProject) throws {
    let old = try #require(project.folder.text(path))
    try project.folder.write(path, old + text)
  }

  // MARK: kim theme new

  @Test func `a new theme looks like its base, and a line more shows`() throws {
    try with { project in
      let run = try KimCommand("theme", "new", "desaku", in: project.folder)
      #expect(run.status == 0)
      #expect(run.output == "themes/desaku/theme.yml\nthemes/desaku/assets/tambahan.css\n")
      #expect(try build(project).status == 0)
      let old = project.published(of: "kim-ilir")
      try append("\ntema: desaku\n", to: "sites/kim-ilir/kim.yml", of: project)
      #expect(try build(project).status == 0)
      #expect(project.published(of: "kim-ilir") == old)
      try append("h1{color:red}\n", to: "themes/desaku/assets/tambahan.css", of: project)
      #expect(try build(project).status == 0)
      let styles = project.published.filter { $0.key.contains("aset/gaya.") }
      #expect(styles.filter { $0.value.contains("h1{color:red}") }.map(\.key).count == 1)
      #expect(styles.keys.contains { $0.hasPrefix("muba/kim-toman/aset/gaya.") })
    }
  }

  @Test func `a change of the base reaches the sites of the themes on it`() throws {
    try with { project in
      _ = try KimCommand("theme", "new", "desaku", "--dasar", "nusantara", in: project.folder)
      try append("\ntema: desaku\n", to: "sites/kim-ilir/kim.yml", of: project)
      #expect(try build(project).status == 0)
      try project.folder.write("themes/nusantara/templates/urgent.mustache", "")
      try append(
        "<p>Kaki baru</p>\n", to: "themes/nusantara/templates/footer.mustache", of: project)
      #expect(try build(project).status == 0)
      #expect(project.published["kim-ilir/index.html"]?.contains("<p>Kaki baru</p>") == true)
    }
  }

  @Test(arguments: [
    ("Desa Ku", "desa-ku"), ("nusantara", "sudah ada"), ("../luar", "luar"), ("", "desaku"),
  ]) func `a name that no theme can have is refused with one that can`(
    name: String, said: String
  ) throws {
    try with { project in
      let run = try KimCommand("theme", "new", name, in: project.folder)
      #expect(run.status == 64)
      #expect(run.errors.contains(said))
    }
  }

  @Test func `a base that is not there is refused, and nothing is made`() throws {
    try with { project in
      let run = try KimCommand("theme", "new", "desaku", "--dasar", "nusantra", in: project.folder)
      #expect(run.status == 64)
      #expect(run.errors.contains("tidak ada tema 'nusantra' untuk dijadikan dasar"))
      #expect(!project.folder.has("themes/desaku"))
    }
  }

  // MARK: tema_wajib

  @Test func `a required theme is that of all sites, and told to those that choose another`()
    throws
  {
    try with { project in
      _ = try KimCommand("theme", "new", "dinas", in: project.folder)
      try append("footer{color:blue}\n", to: "themes/dinas/assets/tambahan.css", of: project)
      try append("\ntema: nusantara\n", to: "sites/kim-ilir/kim.yml", of: project)
      try append("tema_wajib: dinas\n", to: "sites/_provinsi/provinsi.yml", of: project)
      let run = try build(project)
      #expect(run.status == 0)
      #expect(
        run.errors.contains(
          "tema 'nusantara' tidak dipakai; provinsi.yml mewajibkan tema 'dinas'"))
      #expect(!run.errors.contains("kim-toman"))
      let styles = project.published.filter { $0.key.contains("aset/gaya.") }
      #expect(styles.count == 3)
      for style in styles.values { #expect(style.contains("footer{color:blue}")) }
    }
  }

  @Test func `a required theme may be the index's`() throws {
    try with { project in
      try append("\ntema: lain\n", to: "sites/kim-ilir/kim.yml", of: project)
      try append("tema_wajib: ya\n", to: "sites/_provinsi/provinsi.yml", of: project)
      let run = try build(project)
      #expect(run.status == 0)
      #expect(run.errors.contains("mewajibkan tema 'nusantara'"))
      #expect(!run.errors.contains("tema 'lain' tidak ada"))
    }
  }

  @Test func `a required theme that is not there stops the build`() throws {
    try with { project in
      try append("tema_wajib: nusantra\n", to: "sites/_provinsi/provinsi.yml", of: project)
      let run = try build(project)
      #expect(run.status == 1)
      #expect(run.errors.contains("tidak ada tema 'nusantra'"))
      #expect(project.published.isEmpty)
    }
  }

  // MARK: kim theme --galeri

  @Test func `a gallery has every page in every theme`() throws {
    try with { project in
      _ = try KimCommand("theme", "new", "desaku", in: project.folder)
      try append("\ntema: nusantara\n", to: "sites/kim-ilir/kim.yml", of: project)
      try append("h1{color:red}\n", to: "themes/desaku/assets/tambahan.css", of: project)
      let run = try KimCommand(
        "theme", "--galeri", "galeri", "--as-of", KimProject.day, in: project.folder)
      #expect(run.status == 0)
      #expect(run.output == "galeri/index.html\n")
      let files = project.folder.contents(of: "galeri").filter { !$0.key.contains(".kim/") }
      for theme in ["desaku", "nusantara"] {
        #expect(files["\(theme)/kim-ilir/index.html"] != nil)
        #expect(files["index.html"]?.contains("src=\"\(theme)/kim.html\"") == true)
        let styles = files.filter { $0.key.hasPrefix("\(theme)/") && $0.key.contains("aset/gaya.") }
        #expect(styles.values.allSatisfy { $0.contains("h1{color:red}") == (theme == "desaku") })
      }
    }
  }
}
