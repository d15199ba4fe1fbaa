import ArgumentParser
import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem
import KimWorkspace

/// `kim new site`.
struct NewSiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Membuat folder situs untuk sebuah wilayah.",
    discussion: """
      Wilayahnya dicari di daftar wilayah provinsi itu. Bila beberapa bernama sama, yang dimaksud \
      ditanyakan, atau disebut dengan kecamatannya ("Mekar Jaya, Lalan") atau kodenya. Berkas yang \
      sudah ada tidak ditimpa.
      """)

  @Argument(
    help: ArgumentHelp(
      "Nama atau kode Kemendagri desa, kelurahan, kecamatan, atau kabupaten, misalnya Toman atau "
        + "16.06.06.2008.", valueName: "wilayah"))
  var region: [String]

  @Option(
    help: ArgumentHelp(
      "Nama KIM (bawaan: KIM dan nama wilayahnya); foldernya dinamai menurut ini.",
      valueName: "nama"))
  var nama: String?

  @Option(
    help: ArgumentHelp("Folder situs di dalam folder isi.", valueName: "folder"))
  var folder: String?

  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var root = "sites"

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    let made = try Failure.explained(in: lang) {
      let site = try NewSite(in: TypedPath(root), installed: Installation()?.folder)
      let named = try site.regions(named: region.joined(separator: " "))
      let region = try Dialogue(language: lang).region(of: named)
      return try site.create(in: region, named: nama, folder: folder)
    }
    for path in made { Terminal.standardOutput.write("\(path)\n") }
  }
}
