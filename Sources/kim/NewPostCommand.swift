import ArgumentParser
import KimDiagnostics
import KimModel
import KimSystem
import KimWorkspace

/// `kim new post`.
struct NewPostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "post",
    abstract: "Membuat tulisan baru di sebuah situs.",
    discussion: "Tulisan baru adalah draf sampai baris 'draf: true' dihapus.")

  @Argument(
    help: ArgumentHelp("Situs, misalnya musi-banyuasin/kim-sekayu.", valueName: "situs"))
  var site: String

  @Argument(help: ArgumentHelp("Judul tulisan, di antara tanda kutip.", valueName: "judul"))
  var title: String

  @Option(
    help: ArgumentHelp(
      "Jenis tulisan: \(PostType.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "jenis"))
  var jenis = PostType.berita

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Tanggal tulisan (bawaan: hari ini).", valueName: "2026-11-18"))
  var moment: Moment?

  @Option(help: ArgumentHelp("Folder isi.", valueName: "folder"))
  var root = "sites"

  @Option(help: ArgumentHelp("Bahasa pesan.", valueName: "id|en"))
  var lang = Language.indonesian

  func run() throws {
    let made = try Failure.explained(in: lang) {
      try NewPost(title, type: jenis, site: site, in: TypedPath(root)).create(at: moment)
    }
    Terminal.standardOutput.write("\(made)\n")
  }
}
