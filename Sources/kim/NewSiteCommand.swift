import ArgumentParser
import KimDiagnostics
import KimModel
import KimSystem
import KimWorkspace

/// `kim new site`.
struct NewSiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Membuat folder situs untuk sebuah wilayah.",
    discussion: "Nama wilayah dicari di wilayah.csv. Berkas yang sudah ada tidak ditimpa.")

  @Argument(
    help: ArgumentHelp("Kode wilayah Kemendagri, misalnya 16.06.06.2003.", valueName: "kode"))
  var code: RegionCode

  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var root = "sites"

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    let made = try Failure.explained(in: lang) {
      try NewSite(code: code, in: TypedPath(root)).create()
    }
    for path in made { Terminal.standardOutput.write("\(path)\n") }
  }
}
